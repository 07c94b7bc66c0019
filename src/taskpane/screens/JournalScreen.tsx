import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { BusyBar } from "../parts/BusyBar";
import { EmptyState } from "../parts/EmptyState";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { useTextStyles } from "../parts/useTextStyles";
import { useServices, type JournalLine } from "../services";
import { daySerial } from "../words/isoDay";
import { localTime } from "../words/localTime";
import { useWork, useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  lines: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "44px minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "start",
    paddingBlock: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  what: { overflowWrap: "anywhere" },
});

/** Everything Clientele did in this workbook, latest first, by day. */
export function JournalScreen() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, date } = useWords();
  const { excel, environment } = useServices();
  const work = useWork();
  const { undoable, busy } = useWorkState();
  const [lines, setLines] = useState<readonly JournalLine[] | null>(null);
  useEffect(() => {
    // Read again after an undo, which the journal notes.
    excel.journal().then(setLines, work.fail);
  }, [excel, work, undoable]);

  const local = (lines ?? []).map((line) => ({ ...line, ...localTime(line.time) }));
  const days = [...new Set(local.map(({ day }) => day))];
  const titleOf = (day: string) =>
    day === environment.now().slice(0, 10) ? say("journal.today") : date(daySerial(day) ?? 0);
  return (
    <Screen title={say("journal.title")} footer={busy && <BusyBar busy={busy} />}>
      {lines?.length === 0 && (
        <EmptyState icon={<HistoryRegular />} title={say("journal.empty")} text={say("journal.emptyText")} />
      )}
      {days.map((day) => (
        <Section key={day} title={titleOf(day)}>
          <ul className={styles.lines}>
            {local
              .filter((line) => line.day === day)
              .map((line, index) => (
                <li key={`${line.time}${index}`} className={styles.line}>
                  <Text size={200} className={mergeClasses(texts.quiet, texts.figures)}>
                    {line.hour}
                  </Text>
                  <div className={styles.what}>
                    <Text block weight="semibold">
                      {line.title}
                    </Text>
                    <Text block size={200} className={mergeClasses(texts.quiet, texts.figures)}>
                      {say("result.rows", { n: line.rows })}
                    </Text>
                  </div>
                  {line === local[0] && undoable === line.title && (
                    <Button
                      size="small"
                      appearance="subtle"
                      disabled={busy !== null}
                      onClick={() => void work.takingBack.undo()}
                    >
                      {say("result.undo")}
                    </Button>
                  )}
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </Screen>
  );
}
