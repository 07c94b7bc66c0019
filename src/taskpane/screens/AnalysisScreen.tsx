import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Skeleton,
  SkeletonItem,
  Text,
} from "@fluentui/react-components";
import { MathFormulaRegular, TableSearchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { OptionValues, Preview } from "../../analyses/analysis";
import { describeProblem } from "../../i18n/describeProblem";
import type { CatalogueEntry } from "../../worker/sessionApi";
import { ClassLegend } from "../charts/ClassLegend";
import { PreviewChart } from "../charts/PreviewChart";
import { useKept, useNavigation } from "../navigation/useNavigation";
import { BusyBar } from "../parts/BusyBar";
import { EmptyState } from "../parts/EmptyState";
import { Said } from "../parts/Said";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { useTextStyles } from "../parts/useTextStyles";
import { WriteBar } from "../parts/WriteBar";
import { initialOptions } from "../work/initialOptions";
import { useLiveChoice } from "../work/useLiveChoice";
import { usePreview, type LivePreview } from "../work/usePreview";
import { useWork, useWorkState } from "../work/useWork";
import { waitsForAnswer } from "../work/waitsForAnswer";
import { waitsForConsent } from "../work/waitsForConsent";
import { useWords } from "../words/useWords";
import { NothingRead } from "./NothingRead";
import { OptionsForm } from "./OptionsForm";

const useStyles = makeStyles({
  notes: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    margin: "10px 0 0",
    padding: 0,
    listStyleType: "none",
  },
  skeleton: { display: "flex", flexDirection: "column", gap: "12px" },
  error: { marginBottom: "10px" },
  title: { display: "block" },
  // The height of five classes: the options do not move when the preview arrives.
  preview: { minHeight: "170px" },
});

/** One analysis: what it says, a live preview, its options, where it writes. */
export function AnalysisScreen({ about }: { about: string }) {
  const { orders } = useWorkState();
  const entry = orders?.catalogue.find(({ id }) => id === about);
  if (!entry) return <NothingRead />;
  return entry.missing.length > 0 ? <NeedsColumn entry={entry} /> : <ReadyAnalysis entry={entry} />;
}

function NeedsColumn({ entry }: { entry: CatalogueEntry }) {
  const { say } = useWords();
  const { open } = useNavigation();
  const [field] = entry.missing;
  return (
    <Screen title={entry.title} view="missing">
      <EmptyState
        icon={<TableSearchRegular />}
        title={say("missing.analysis", { analysis: entry.title, field: say(`field.${field!}`) })}
        text={say("missing.analysisText")}
      >
        <Button appearance="primary" id="analysis-column" onClick={() => open("column", field)}>
          {say("missing.pick")}
        </Button>
      </EmptyState>
    </Screen>
  );
}

function ReadyAnalysis({ entry }: { entry: CatalogueEntry }) {
  const texts = useTextStyles();
  const { say } = useWords();
  const work = useWork();
  const { orders, busy } = useWorkState();
  const { open } = useNavigation();
  const [values, setValues] = useKept<OptionValues>("options", initialOptions(entry.options));
  const [invalid, setInvalid] = useState<readonly string[]>([]);
  const valid = invalid.length === 0;
  const shown = usePreview(entry.id, valid ? values : null);
  const { preview, error } = shown;
  const liveObstacle = preview?.liveObstacle ?? orders?.imported?.liveObstacle ?? "";
  const [live, setLive] = useLiveChoice(liveObstacle);

  const obstacle = !orders
    ? ""
    : waitsForAnswer(orders)
      ? say("ask.firstThere")
      : waitsForConsent(orders)
        ? say("import.acceptFirst")
        : "";
  const change = (key: string, value: OptionValues[string] | undefined) => {
    setInvalid((before) => [...before.filter((other) => other !== key), ...(value === undefined ? [key] : [])]);
    if (value !== undefined) setValues({ ...values, [key]: value });
  };
  const apply = async () => {
    if (await work.analysing.apply(entry.id, values, live)) open("result", entry.id);
  };
  const footer = busy ? (
    <BusyBar busy={busy} />
  ) : (
    <WriteBar
      where={preview ? say("write.where", { sheet: preview.sheet, n: preview.rows }) : say("analysis.computing")}
      obstacle={valid && error === null ? obstacle : say("analysis.lastValid")}
      action={say("write.apply")}
      live={live}
      liveObstacle={liveObstacle}
      onLive={setLive}
      onAction={() => void apply()}
    />
  );
  const formula = (
    <Button
      id="formula"
      appearance="subtle"
      icon={<MathFormulaRegular />}
      aria-label={say("analysis.formula")}
      title={say("analysis.formula")}
      disabledFocusable={!preview?.formula}
      onClick={() => preview?.formula && open("formula", preview.formula)}
    />
  );
  return (
    <Screen title={entry.title} end={formula} footer={footer}>
      <Text className={texts.quiet}>{entry.what}</Text>
      <Section title={say("analysis.preview")} end={preview?.chart.kind === "classes" && <ClassLegend />}>
        <PreviewArea shown={shown} />
      </Section>
      {entry.options.length > 0 && (
        <Section title={say("analysis.options")}>
          <OptionsForm options={entry.options} values={values} onChange={change} />
        </Section>
      )}
    </Screen>
  );
}

function PreviewArea({ shown: { preview, error, waiting } }: { shown: LivePreview }) {
  const styles = useStyles();
  const { language } = useWords();
  return (
    <>
      {error !== null && <PreviewProblem {...describeProblem(language, error)} />}
      <div className={preview || error === null ? styles.preview : undefined}>
        {preview ? <PreviewContent preview={preview} /> : waiting && <PreviewSkeleton />}
      </div>
    </>
  );
}

function PreviewProblem({ what, why, next }: ReturnType<typeof describeProblem>) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.error}>
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{what}</MessageBarTitle>
        {[why, next].filter(Boolean).join(" ")}
      </MessageBarBody>
    </MessageBar>
  );
}

function PreviewContent({ preview }: { preview: Preview }) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <>
      <PreviewChart chart={preview.chart} />
      {preview.notes.length > 0 && (
        <ul className={styles.notes}>
          {preview.notes.map((note) => (
            <li key={note}>
              <Text size={200} className={texts.quiet}>
                {note}
              </Text>
            </li>
          ))}
        </ul>
      )}
      <Said>
        <span aria-live="polite">{preview.finding}</span>
      </Said>
    </>
  );
}

function PreviewSkeleton() {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <Skeleton aria-label={say("analysis.computing")} className={styles.skeleton}>
      {[1, 2, 3, 4, 5].map((line) => (
        <SkeletonItem key={line} size={24} />
      ))}
    </Skeleton>
  );
}
