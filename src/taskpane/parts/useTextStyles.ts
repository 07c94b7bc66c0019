import { makeStyles, tokens } from "@fluentui/react-components";

/** The few ways text looks in the pane. */
export const useTextStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  figures: { fontVariantNumeric: "tabular-nums" },
  clip: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  block: { display: "block" },
  grow: { flexGrow: 1, minWidth: 0 },
  headline: {
    margin: 0,
    outline: "none",
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textWrap: "balance",
  },
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});
