/** How `RowsDraft.aside` writes a row outside the selection: neither read nor counted. */
export const notSelected = 255;
