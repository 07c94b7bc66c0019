import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Text,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { ImportView } from "../../worker/sessionApi";
import { Section } from "../parts/Section";
import { useFoldStyles } from "../parts/useFoldStyles";
import { useTextStyles } from "../parts/useTextStyles";
import { useWork } from "../work/useWork";
import { useWords } from "../words/useWords";

/** Row numbers shown for one reason; the button selects all of them. */
const rowsShown = 12;

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", gap: "8px", width: "100%" },
  panel: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    margin: "0 8px",
    paddingBottom: "8px",
  },
  links: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "10px",
    rowGap: "4px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  faults: { flexDirection: "column" },
  link: { textAlign: "start", overflowWrap: "anywhere" },
});

type Reason = ImportView["reasons"][number];

/** Row of a cell given as "C17 “n/a”". */
const rowOfCell = (cell: string): number => Number(/^\$?[A-Z]+\$?(\d+)/.exec(cell)?.[1] ?? 0);

interface ImportReasonsProps {
  readonly title: string;
  readonly count: number;
  readonly reasons: readonly Reason[];
  /** Whether the first reason shows its rows at once. */
  readonly opened?: boolean;
}

/** Rows that were not kept as they stand, by reason, each with the way to it in the sheet. */
export function ImportReasons({ title, count, reasons, opened = false }: ImportReasonsProps) {
  const styles = useStyles();
  const { folds } = useFoldStyles();
  const texts = useTextStyles();
  const { number } = useWords();
  return (
    <Section title={`${title} · ${number(count)}`}>
      <Accordion
        collapsible
        multiple
        className={folds}
        defaultOpenItems={opened && reasons[0] ? [reasons[0].label] : []}
      >
        {reasons.map((reason) => (
          <AccordionItem key={reason.label} value={reason.label}>
            <AccordionHeader as="h3" expandIconPosition="end" size="small">
              <span className={styles.head}>
                <span>{reason.label}</span>
                <span className={mergeClasses(texts.quiet, texts.figures)}>{number(reason.count)}</span>
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <RowsOfReason reason={reason} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Section>
  );
}

function RowsOfReason({ reason: { rows, cells, count } }: { reason: Reason }) {
  const texts = useTextStyles();
  const { say } = useWords();
  const work = useWork();
  const [selected, setSelected] = useState<number | null>(null);
  const faults = cells.filter((cell) => rowOfCell(cell) > 0);
  const faultRows = new Set(faults.map(rowOfCell));
  const plain = rows.filter((row) => !faultRows.has(row)).slice(0, Math.max(0, rowsShown - faults.length));
  const shown = faults.length + plain.length;
  const selectAll = async () => setSelected(await work.writing.selectRows(rows));
  return (
    <>
      {faults.length > 0 && (
        <LinkList label={say("import.faults")} faults>
          {faults.map((cell) => (
            <RowLink key={cell} row={rowOfCell(cell)}>
              {cell}
            </RowLink>
          ))}
        </LinkList>
      )}
      {plain.length > 0 && (
        <LinkList label={say("import.rowList")}>
          {plain.map((row) => (
            <RowLink key={row} row={row}>
              {say("import.row", { row: String(row) })}
            </RowLink>
          ))}
        </LinkList>
      )}
      {count > shown && (
        <Text size={200} className={mergeClasses(texts.quiet, texts.figures)}>
          {say("import.moreRows", { n: count - shown })}
        </Text>
      )}
      <Button size="small" onClick={() => void selectAll()}>
        {say("import.select", { n: count })}
      </Button>
      <Text size={200} className={mergeClasses(texts.quiet, texts.figures)} aria-live="polite">
        {selected === null
          ? ""
          : selected < count
            ? say("import.selectedOf", { selected, total: count })
            : say("import.selected", { n: selected })}
      </Text>
    </>
  );
}

/** One tab stop for all the rows of a reason. */
function LinkList({ label, faults = false, children }: { label: string; faults?: boolean; children: ReactNode }) {
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: "both", memorizeCurrent: true });
  return (
    <ul className={mergeClasses(styles.links, faults && styles.faults)} aria-label={label} {...arrows}>
      {children}
    </ul>
  );
}

function RowLink({ row, children }: { row: number; children: string }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say } = useWords();
  const work = useWork();
  return (
    <li>
      <Link
        as="button"
        className={styles.link}
        title={say("import.selectRow", { row: String(row) })}
        onClick={() => void work.writing.selectRows([row])}
      >
        <Text size={200} className={texts.figures}>
          {children}
        </Text>
      </Link>
    </li>
  );
}
