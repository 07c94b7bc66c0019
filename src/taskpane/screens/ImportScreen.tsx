import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, DocumentTableRegular } from "@fluentui/react-icons";
import { BusyBar } from "../parts/BusyBar";
import { InfoLine } from "../parts/InfoLine";
import { Screen } from "../parts/Screen";
import { useTextStyles } from "../parts/useTextStyles";
import { useWork, useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";
import { ColumnsUsed } from "./ColumnsUsed";
import { Decisions } from "./Decisions";
import { ImportNotes } from "./ImportNotes";
import { ImportReasons } from "./ImportReasons";
import { WhatWasCleaned } from "./WhatWasCleaned";

const useStyles = makeStyles({
  proof: { display: "flex", alignItems: "flex-start", gap: "10px" },
  good: { flexShrink: 0, marginTop: "1px", color: tokens.colorPaletteGreenForeground1 },
  total: { display: "block", marginTop: "4px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The account of every row that was read. */
export function ImportScreen() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, exactMoney } = useWords();
  const { orders } = useWorkState();
  const imported = orders?.imported;
  if (!imported) return null;
  const { report, reasons, currency } = imported;
  return (
    <Screen title={say("import.title")} footer={<ReportBar />}>
      <div className={styles.proof}>
        <CheckmarkCircleRegular fontSize={20} className={styles.good} />
        <div>
          <Text block className={texts.figures}>
            {say("import.identity", {
              n: report.rowsRead,
              parts: [
                say("import.kept", { n: report.accepted }),
                say("import.alsoMerged", { n: report.merged }),
                say("import.alsoOut", { n: report.rejected }),
              ].join(" + "),
            })}
          </Text>
          <Text size={200} className={mergeClasses(styles.total, texts.quiet, texts.figures)}>
            {say("import.total", { amount: exactMoney(report.revenueCents / 100, currency) })}
          </Text>
        </div>
      </div>
      <ImportNotes notes={imported.notes} />
      {report.rejected > 0 && (
        <ImportReasons
          opened
          title={say("import.rejected")}
          count={report.rejected}
          reasons={reasons.filter(({ outcome }) => outcome === "rejected")}
        />
      )}
      {report.merged > 0 && (
        <ImportReasons
          title={say("import.mergedTitle")}
          count={report.merged}
          reasons={reasons.filter(({ outcome }) => outcome === "merged")}
        />
      )}
      <WhatWasCleaned cleaning={imported.cleaning} />
      <Decisions questions={imported.questions} />
      <ColumnsUsed orders={orders} />
    </Screen>
  );
}

/** Writes the report as a sheet; once it is there, the way to it. */
function ReportBar() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say } = useWords();
  const work = useWork();
  const { busy, importSheet } = useWorkState();
  if (busy) return <BusyBar busy={busy} />;
  if (!importSheet)
    return (
      <Button icon={<DocumentTableRegular />} onClick={() => void work.writing.writeImportReport()}>
        {say("import.write")}
      </Button>
    );
  return (
    <>
      <InfoLine
        icon={<CheckmarkCircleRegular className={styles.good} />}
        text={say("import.written", { sheet: importSheet.name })}
      />
      <div className={styles.actions}>
        <Button onClick={() => void work.takingBack.undo()}>{say("result.undo")}</Button>
        <Button
          appearance="primary"
          className={texts.grow}
          onClick={() => void work.writing.goToSheet(importSheet.key)}
        >
          {say("result.openSheet")}
        </Button>
      </div>
    </>
  );
}
