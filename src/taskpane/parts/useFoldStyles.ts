import { makeStyles } from "@fluentui/react-components";

/** An accordion whose headers begin where the text of the screen does, and light up a little beyond it. */
export const useFoldStyles = makeStyles({
  folds: { marginInline: "-8px", "& button[aria-expanded]": { paddingInline: "8px" } },
});
