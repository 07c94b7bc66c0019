import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import type { ImportView } from "../../worker/sessionApi";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { useTextStyles } from "../parts/useTextStyles";
import { useWork, useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";

/** Row numbers shown for one reason; the button selects all of them. */
const rowsShown = 12;

const useStyles = makeStyles({
  proof: { display: "flex", alignItems: "flex-start", gap: "10px" },
  good: { flexShrink: 0, marginTop: "1px", color: tokens.colorPaletteGreenForeground1 },
  total: { display: "block", marginTop: "4px" },
  reasons: { marginInline: "-8px", "& button[aria-expanded]": { paddingInline: "8px" } },
  head: { display: "flex", justifyContent: "space-between", gap: "8px", width: "100%" },
  panel: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    marginInline: "8px",
    paddingBottom: "8px",
  },
});

type Reason = ImportView["reasons"][number];

function Reasons({ title, count, reasons }: { title: string; count: number; reasons: readonly Reason[] }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, number } = useWords();
  const work = useWork();
  const list = ({ rows, count: n }: Reason) => {
    const shown = rows.slice(0, rowsShown);
    const numbers = say("import.rows", { n: shown.length, rows: shown.map((row) => String(row)).join(", ") });
    return n > shown.length ? `${numbers} ${say("import.moreRows", { n: n - shown.length })}` : numbers;
  };
  return (
    <Section title={`${title} · ${number(count)}`}>
      <Accordion collapsible multiple className={styles.reasons} defaultOpenItems={reasons[0] && [reasons[0].label]}>
        {reasons.map((reason) => (
          <AccordionItem key={reason.label} value={reason.label}>
            <AccordionHeader as="h3" expandIconPosition="end" size="small">
              <span className={styles.head}>
                <span>{reason.label}</span>
                <span className={mergeClasses(texts.quiet, texts.figures)}>{number(reason.count)}</span>
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <Text size={200} className={texts.figures}>
                {list(reason)}
              </Text>
              <Button size="small" onClick={() => void work.selectRows(reason.rows)}>
                {say("import.select")}
              </Button>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Section>
  );
}

/** The account of every row that was read. */
export function ImportScreen() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, exactMoney } = useWords();
  const imported = useWorkState().orders?.imported;
  if (!imported) return null;
  const { report, reasons, currency } = imported;
  return (
    <Screen title={say("import.title")}>
      <div className={styles.proof}>
        <CheckmarkCircleRegular fontSize={20} className={styles.good} />
        <div>
          <Text block className={texts.figures}>
            {say("import.identity", {
              n: report.rowsRead,
              kept: report.accepted,
              merged: report.merged,
              out: report.rejected,
            })}
          </Text>
          <Text size={200} className={mergeClasses(styles.total, texts.quiet, texts.figures)}>
            {say("import.total", { amount: exactMoney(report.revenueCents / 100, currency) })}
          </Text>
        </div>
      </div>
      {report.rejected > 0 && (
        <Reasons
          title={say("import.rejected")}
          count={report.rejected}
          reasons={reasons.filter(({ outcome }) => outcome === "rejected")}
        />
      )}
      {report.merged > 0 && (
        <Reasons
          title={say("import.mergedTitle")}
          count={report.merged}
          reasons={reasons.filter(({ outcome }) => outcome === "merged")}
        />
      )}
    </Screen>
  );
}
