import { Button, Text } from "@fluentui/react-components";
import { MathFormulaRegular, TableSearchRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { OptionDefinition, OptionValues } from "../../analyses/analysis";
import type { CatalogueEntry } from "../../worker/sessionApi";
import { ClassLegend } from "../charts/ClassLegend";
import { useNavigation } from "../navigation/useNavigation";
import { BusyBar } from "../parts/BusyBar";
import { EmptyState } from "../parts/EmptyState";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { useTextStyles } from "../parts/useTextStyles";
import { WriteBar } from "../parts/WriteBar";
import { useLiveChoice } from "../work/useLiveChoice";
import { usePreview } from "../work/usePreview";
import { useWork, useWorkState } from "../work/useWork";
import { waitsForAnswer } from "../work/waitsForAnswer";
import { waitsForConsent } from "../work/waitsForConsent";
import { useWords } from "../words/useWords";
import { NothingRead } from "./NothingRead";
import { OptionsForm } from "./OptionsForm";
import { PreviewArea } from "./PreviewArea";

/** One analysis: what it says, a live preview, its options, where it writes. */
export function AnalysisScreen({ about }: { about: string }) {
  const { orders } = useWorkState();
  const entry = orders?.catalogue.find(({ id }) => id === about);
  if (!entry) return <NothingRead />;
  if (entry.missing.length > 0) return <NeedsColumn entry={entry} />;
  return entry.unavailable ? <NotWithTheseData entry={entry} /> : <ReadyAnalysis entry={entry} />;
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

/** No column would help: another list would. */
function NotWithTheseData({ entry }: { entry: CatalogueEntry }) {
  const { say } = useWords();
  const { open } = useNavigation();
  return (
    <Screen title={entry.title} view="unavailable">
      <EmptyState icon={<TableSearchRegular />} title={say("unavailable.title")} text={entry.unavailable}>
        <Button id="analysis-read" onClick={() => open("pick")}>
          {say("home.read")}
        </Button>
      </EmptyState>
    </Screen>
  );
}

const isWhatIf = (option: OptionDefinition): boolean =>
  option.primary && option.kind === "number" && option.slider === true;

function ReadyAnalysis({ entry }: { entry: CatalogueEntry }) {
  const texts = useTextStyles();
  const { say } = useWords();
  const work = useWork();
  const { orders, busy } = useWorkState();
  const { open } = useNavigation();
  const values = work.choosing.optionsOf(entry);
  const [invalid, setInvalid] = useState<readonly string[]>([]);
  const valid = invalid.length === 0;
  const shown = usePreview(entry.id, valid ? values : null);
  const { preview, error } = shown;
  const liveObstacle = preview?.liveObstacle ?? orders?.imported?.liveObstacle ?? "";
  const [live, setLive] = useLiveChoice(liveObstacle);

  // A what-if stands over what it changes.
  const whatIfs = entry.options.filter(isWhatIf);
  const others = entry.options.filter((option) => !isWhatIf(option));
  const obstacle = !orders
    ? ""
    : waitsForAnswer(orders)
      ? say("ask.firstThere")
      : waitsForConsent(orders)
        ? say("import.acceptFirst")
        : "";
  const change = (key: string, value: OptionValues[string] | undefined) => {
    setInvalid((before) => [...before.filter((other) => other !== key), ...(value === undefined ? [key] : [])]);
    if (value !== undefined) work.choosing.change(entry.id, key, value);
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
      liveNote={preview?.liveNote}
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
      {whatIfs.length > 0 && <OptionsForm analysis={entry.id} options={whatIfs} values={values} onChange={change} />}
      <Section title={say("analysis.preview")} end={preview?.chart.kind === "classes" && <ClassLegend />}>
        <PreviewArea shown={shown} />
      </Section>
      {others.length > 0 && (
        <Section title={say("analysis.options")}>
          <OptionsForm analysis={entry.id} options={others} values={values} onChange={change} />
        </Section>
      )}
    </Screen>
  );
}
