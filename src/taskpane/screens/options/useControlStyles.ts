import { makeStyles } from "@fluentui/react-components";

/** Fluent's inputs are wider than half a pane unless told otherwise. */
export const useControlStyles = makeStyles({
  control: { boxSizing: "border-box", width: "100%", minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
  slider: { width: "100%", minWidth: 0, marginInline: "-6px" },
  /** A mark at each of a hundred steps makes a dotted line of the rail. */
  rail: { "::before": { backgroundImage: "none" } },
});
