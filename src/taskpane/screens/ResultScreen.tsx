import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import {
  AppsListRegular,
  CheckmarkCircleRegular,
  HomeRegular,
  LockClosedRegular,
  PeopleRegular,
  TableInsertColumnRegular,
} from "@fluentui/react-icons";
import { ClassLegend } from "../charts/ClassLegend";
import { useNavigation, useSecondStep } from "../navigation/useNavigation";
import { BusyBar } from "../parts/BusyBar";
import { Row } from "../parts/Row";
import { Rows } from "../parts/Rows";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { useTextStyles } from "../parts/useTextStyles";
import { useWork, useWorkState } from "../work/useWork";
import { kindOf } from "../work/kindOf";
import { portfolioAnalysis } from "../work/portfolioAnalysis";
import { relatedAnalyses } from "../work/relatedAnalyses";
import { useWords } from "../words/useWords";
import { AnalysisIcon } from "./AnalysisIcon";
import { PreviewPicture } from "./PreviewPicture";
import { PreviewTables } from "./PreviewTables";

const useStyles = makeStyles({
  done: { display: "flex", alignItems: "flex-start", gap: "10px" },
  good: { flexShrink: 0, marginTop: "2px", color: tokens.colorPaletteGreenForeground1 },
  finding: {
    display: "block",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    textWrap: "pretty",
  },
  written: { display: "block", marginTop: "8px" },
  actions: { display: "flex", gap: "8px" },
});

/** Suggestions are a choice, not the catalogue again. */
const relatedShown = 2;

/** What was just written: the finding, the same picture as the preview, and what can be done with it. */
export function ResultScreen({ about }: { about: string }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, number } = useWords();
  const work = useWork();
  const { written, busy, labelsAddress, orders } = useWorkState();
  const { choose, home, open } = useNavigation();
  const isSecondStep = useSecondStep();
  const result = written.find(({ analysis }) => analysis === about);
  if (!result) return null;
  const [sheet] = result.sheets;
  const footer = busy ? (
    <BusyBar busy={busy} />
  ) : (
    <div className={styles.actions}>
      <Button onClick={() => void work.takingBack.undo()}>{say("result.undo")}</Button>
      {sheet && (
        <Button appearance="primary" className={texts.grow} onClick={() => void work.writing.goToSheet(sheet.key)}>
          {say("result.openSheet")}
        </Button>
      )}
    </div>
  );
  const isList = orders !== null && kindOf(orders) === "customers";
  const related = relatedAnalyses(about).flatMap((id) => {
    const entry = orders?.catalogue.find((candidate) => candidate.id === id);
    return entry && entry.missing.length === 0 && !entry.unavailable ? [entry] : [];
  });
  const rows = say("result.rows", { n: result.preview.rows });
  return (
    <Screen title={result.title} footer={footer}>
      <div role="status" className={styles.done}>
        <CheckmarkCircleRegular fontSize={20} className={styles.good} />
        <div>
          <span className={styles.finding}>{result.finding}</span>
          <Text size={200} className={mergeClasses(styles.written, texts.quiet, texts.figures)}>
            {say("result.done", { seconds: number(result.seconds, 1), sheet: sheet?.name ?? "", rows })}
          </Text>
        </div>
      </div>
      {result.moved.map(({ from, to }) => (
        <Text key={from} size={200} className={texts.quiet}>
          {say("result.moved", { from, to })}
        </Text>
      ))}
      <Section title={say("result.title")} end={result.preview.chart.kind === "classes" && <ClassLegend />}>
        <PreviewPicture preview={result.preview} />
        <PreviewTables tables={result.preview.tables} />
      </Section>
      {isSecondStep && (
        <Section title={say("result.then")}>
          <Rows label={say("result.then")}>
            {about === portfolioAnalysis && (
              <>
                <Row
                  id="then-segments"
                  icon={<PeopleRegular />}
                  title={say("result.segments")}
                  caption={say("result.segmentsWhy")}
                  onClick={() => choose("customers")}
                />
                <Row
                  id="then-labels"
                  icon={<TableInsertColumnRegular />}
                  title={say("result.labels")}
                  caption={
                    labelsAddress
                      ? say("result.labelsDone", { address: labelsAddress })
                      : say(isList ? "result.labelsWhyList" : "result.labelsWhy")
                  }
                  end={labelsAddress ? <CheckmarkCircleRegular className={styles.good} /> : null}
                  disabled={busy !== null || !orders}
                  onClick={() => void work.analysing.writeLabels()}
                />
              </>
            )}
            {related.slice(0, relatedShown).map(({ id, title, what }) => (
              <Row
                key={id}
                id={`then-${id}`}
                icon={<AnalysisIcon id={id} />}
                title={title}
                caption={what}
                onClick={() => open("analysis", id)}
              />
            ))}
            {result.live && (
              <Row
                id="then-freeze"
                icon={<LockClosedRegular />}
                title={say("freeze.one")}
                caption={say("freeze.oneWhy")}
                end={null}
                disabled={busy !== null}
                onClick={() => void work.freezing.freeze(about)}
              />
            )}
            <Row
              id="then-home"
              icon={<HomeRegular />}
              title={say("result.home")}
              caption={say("result.homeWhy")}
              onClick={home}
            />
            <Row
              id="then-other"
              icon={<AppsListRegular />}
              title={say("result.other")}
              caption={say(isList ? "result.otherWhyList" : "result.otherWhy")}
              onClick={() => choose("analyses")}
            />
          </Rows>
        </Section>
      )}
    </Screen>
  );
}
