import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useId } from "react";
import type { PreviewTable } from "../../analyses/analysis";
import { useKept } from "../navigation/useNavigation";
import { Said } from "../parts/Said";
import { useFoldStyles } from "../parts/useFoldStyles";
import { useTextStyles } from "../parts/useTextStyles";
import { isFigure } from "../words/isFigure";

const useStyles = makeStyles({
  tables: { marginTop: "8px" },
  panel: { display: "flex", flexDirection: "column", gap: "6px", marginInline: "8px", paddingBottom: "8px" },
  note: { textWrap: "pretty" },
  // The table scrolls within itself: the pane never does.
  scroller: { ...createFocusOutlineStyle(), position: "relative", overflowX: "auto" },
  table: { borderCollapse: "separate", borderSpacing: 0, fontSize: "11px", lineHeight: "15px" },
  cell: {
    padding: "3px 0 3px 10px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    verticalAlign: "top",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  head: { verticalAlign: "bottom", color: tokens.colorNeutralForeground3 },
  // What a line is about stays in sight while its figures scroll.
  first: {
    position: "sticky",
    insetInlineStart: 0,
    minWidth: "56px",
    maxWidth: "104px",
    padding: "3px 4px 3px 0",
    overflowWrap: "break-word",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  figure: { textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  sentence: { minWidth: "180px" },
});

/** Letters from which a text is read as a sentence, and needs room for several words a line. */
const sentenceFrom = 24;

/** What an expert wants to audit: tables under the picture, each folded at first. */
export function PreviewTables({ tables = [] }: { tables?: readonly PreviewTable[] | undefined }) {
  const styles = useStyles();
  const { folds } = useFoldStyles();
  // By place, not by title: it names the model, and another one may be chosen while the table stands open.
  const [open, setOpen] = useKept<readonly number[]>("tables", []);
  if (tables.length === 0) return null;
  return (
    <Accordion
      collapsible
      multiple
      className={mergeClasses(folds, styles.tables)}
      openItems={[...open]}
      onToggle={(_, { openItems }) => setOpen(openItems as number[])}
    >
      {tables.map((table, at) => (
        <AccordionItem key={at} value={at}>
          <AccordionHeader as="h3" expandIconPosition="end" size="small">
            {table.title}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <FoldedTable table={table} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function FoldedTable({ table: { title, columns, rows, note } }: { table: PreviewTable }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const captionId = useId();
  const looks = columns.map((_, column) => {
    const told = rows.map((row) => row[column] ?? "").filter((text) => text !== "");
    if (column === 0) return styles.first;
    if (told.length > 0 && told.every(isFigure)) return styles.figure;
    return told.some((text) => text.length >= sentenceFrom) ? styles.sentence : undefined;
  });
  return (
    <>
      {note && (
        <Text size={200} className={mergeClasses(texts.quiet, styles.note)}>
          {note}
        </Text>
      )}
      <div role="region" aria-labelledby={captionId} tabIndex={0} className={styles.scroller}>
        <table className={styles.table}>
          <caption id={captionId}>
            <Said>{title}</Said>
          </caption>
          <thead>
            <tr>
              {columns.map((header, column) => (
                <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head, looks[column])}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {row.map((text, column) =>
                  column === 0 ? (
                    <th key={column} scope="row" className={mergeClasses(styles.cell, looks[column])}>
                      {text}
                    </th>
                  ) : (
                    <td key={column} className={mergeClasses(styles.cell, looks[column])}>
                      {text}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
