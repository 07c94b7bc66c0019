/** Media queries of the pane: a Mac pane narrower than 320 px, a pane too short for two bars at its foot. */
export const narrowPane = "@media (max-width: 319px)";
export const shortPane = "@media (max-height: 460px)";
