import { makeStyles } from "@fluentui/react-components";

/** Lists of facts: a text, and what ends its line. */
export const useListStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "10px" },
  end: { flexShrink: 0 },
  text: { textWrap: "pretty", overflowWrap: "anywhere" },
  column: { display: "flex", flexDirection: "column", minWidth: 0 },
});
