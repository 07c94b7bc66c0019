import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";

/** A native button that looks like the line it stands in, and lights up under the pointer. */
export const useButtonStyles = makeStyles({
  line: {
    ...createFocusOutlineStyle(),
    position: "relative",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
});
