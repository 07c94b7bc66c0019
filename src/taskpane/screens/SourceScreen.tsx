import { Button, makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import { missingFields } from "../../portfolio/orders/missingFields";
import { useNavigation, useSecondStep } from "../navigation/useNavigation";
import { BusyBar } from "../parts/BusyBar";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { useTextStyles } from "../parts/useTextStyles";
import { WriteBar } from "../parts/WriteBar";
import { fieldHeader } from "../work/fieldHeader";
import { kindOf } from "../work/kindOf";
import { portfolioAnalysis } from "../work/portfolioAnalysis";
import { useLiveChoice } from "../work/useLiveChoice";
import { useWork, useWorkState } from "../work/useWork";
import { waitsForAnswer } from "../work/waitsForAnswer";
import { waitsForConsent } from "../work/waitsForConsent";
import type { ReadOrders } from "../work/workState";
import { useWords } from "../words/useWords";
import { ColumnChips } from "./ColumnChips";
import { ManyLeftOut } from "./ManyLeftOut";
import { MissingColumns } from "./MissingColumns";
import { OpenQuestions } from "./OpenQuestions";
import { SourceLines } from "./SourceLines";
import { SourceSummary } from "./SourceSummary";

const useStyles = makeStyles({ needs: { textAlign: "center", textWrap: "balance" } });

/** What Clientele sees in the rows, before anything is written. */
export function SourceScreen() {
  const { say } = useWords();
  const { orders, busy } = useWorkState();
  const { depth } = useNavigation();
  const isSecondStep = useSecondStep();
  if (!orders) return null;
  const deeper = depth > 1 ? say("source.title") : undefined;
  const missing = missingFields(kindOf(orders), orders.mapping);
  if (missing.length > 0 && !busy) return <MissingColumns orders={orders} missing={missing} title={deeper} />;

  const asks = waitsForAnswer(orders);
  const alarming = waitsForConsent(orders);
  const obstacle = asks ? say("ask.first") : alarming ? say("import.acceptFirst") : "";
  const actions = orders.portfolio ? (
    <BuildBar orders={orders} obstacle={obstacle} />
  ) : (
    orders.imported && <OtherAnalyses orders={orders} />
  );
  const footer = busy ? <BusyBar busy={busy} /> : isSecondStep && actions;
  return (
    <Screen title={deeper} view="source" ownTitle footer={footer}>
      <OpenQuestions orders={orders} />
      {/* One thing at a time: the answer may bring the rows back. */}
      {alarming && !asks && <ManyLeftOut imported={orders.imported!} />}
      <SourceSummary orders={orders} root={deeper === undefined} />
      {isSecondStep && (
        <>
          <Section title={say("columns.title")} end={<ColumnCount orders={orders} />}>
            <ColumnChips orders={orders} />
          </Section>
          {orders.imported && <SourceLines orders={orders} imported={orders.imported} />}
        </>
      )}
    </Screen>
  );
}

function BuildBar({ orders, obstacle }: { orders: ReadOrders; obstacle: string }) {
  const { say } = useWords();
  const work = useWork();
  const { open, replace, depth } = useNavigation();
  const liveObstacle = orders.portfolio?.liveObstacle ?? "";
  const [live, setLive] = useLiveChoice(liveObstacle);
  if (!orders.portfolio) return null;
  const build = async () => {
    const entry = orders.catalogue.find(({ id }) => id === portfolioAnalysis);
    const options = work.analysing.optionsOf({ id: portfolioAnalysis, options: entry?.options ?? [] });
    if (!(await work.analysing.apply(portfolioAnalysis, options, live))) return;
    if (depth > 1) replace("result", portfolioAnalysis);
    else open("result", portfolioAnalysis);
  };
  return (
    <WriteBar
      large
      where={say("write.where", { sheet: orders.portfolio.sheet, n: orders.portfolio.rows })}
      obstacle={obstacle}
      action={say("build.action")}
      live={live}
      liveObstacle={liveObstacle}
      liveNote={orders.portfolio.liveNote}
      onLive={setLive}
      onAction={() => void build()}
    />
  );
}

/** Without what segments need, there are other analyses. */
function OtherAnalyses({ orders }: { orders: ReadOrders }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, language } = useWords();
  const { choose } = useNavigation();
  const missing = orders.catalogue.find(({ id }) => id === portfolioAnalysis)?.missing ?? [];
  const list = new Intl.ListFormat(language === "fr" ? "fr-FR" : "en-GB").format(
    missing.map((field) => say("missing.field", { field: say(`field.${field}`) })),
  );
  return (
    <>
      <Button appearance="primary" size="large" onClick={() => choose("analyses")}>
        {say("source.analyses")}
      </Button>
      {missing.length > 0 && (
        <Text size={200} className={mergeClasses(styles.needs, texts.quiet)}>
          {say("source.needs", { list })}
        </Text>
      )}
    </>
  );
}

function ColumnCount({ orders }: { orders: ReadOrders }) {
  const texts = useTextStyles();
  const { say } = useWords();
  const recognised = orders.view.fields.filter(({ field, column }) => fieldHeader(orders, field, column) !== null);
  const doubtful = recognised.filter((choice) => choice.doubtful).length;
  const count = say("columns.recognised", { n: recognised.length });
  return (
    <Text size={200} className={texts.quiet}>
      {doubtful > 0 ? `${count}, ${say("columns.toCheck", { n: doubtful })}` : count}
    </Text>
  );
}
