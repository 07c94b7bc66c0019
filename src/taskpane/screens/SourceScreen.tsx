import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircleRegular, InfoRegular, TableRegular, TableSearchRegular } from "@fluentui/react-icons";
import type { ImportView } from "../../worker/sessionApi";
import { MonthBars } from "../charts/MonthBars";
import { useNavigation } from "../navigation/useNavigation";
import { BusyBar } from "../parts/BusyBar";
import { EmptyState } from "../parts/EmptyState";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { useTextStyles } from "../parts/useTextStyles";
import { WriteBar } from "../parts/WriteBar";
import { addressOf } from "../words/addressOf";
import { missingFields } from "../work/neededFields";
import { useWork, useWorkState } from "../work/useWork";
import { portfolioAnalysis } from "../work/portfolioAnalysis";
import { useLiveChoice } from "../work/useLiveChoice";
import type { ReadOrders } from "../work/workState";
import { useWords } from "../words/useWords";
import { ColumnChips } from "./ColumnChips";

/** Above this share of rows left out, the user has to agree before anything is counted on the rest. */
const alarmingShare = 0.05;

const useStyles = makeStyles({
  source: { display: "flex", alignItems: "center", gap: "8px", marginBottom: "10px" },
  icon: { flexShrink: 0 },
  chart: { marginTop: "14px" },
  line: { display: "flex", alignItems: "center", gap: "8px", color: tokens.colorNeutralForeground2 },
  good: { flexShrink: 0, color: tokens.colorPaletteGreenForeground1 },
  title: { display: "block" },
  actions: { flexWrap: "wrap" },
});

function RowsLeftOut({ imported }: { imported: ImportView }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say } = useWords();
  const { open } = useNavigation();
  const { rejected, merged } = imported.report;
  const parts = [
    rejected > 0 && say("import.out", { n: rejected }),
    merged > 0 && say(rejected > 0 ? "import.alsoMerged" : "import.merged", { n: merged }),
  ].filter(Boolean);
  return (
    <div className={styles.line}>
      {parts.length > 0 ? (
        <InfoRegular fontSize={20} className={styles.icon} />
      ) : (
        <CheckmarkCircleRegular fontSize={20} className={styles.good} />
      )}
      <Text className={texts.grow}>{parts.length > 0 ? parts.join(", ") : say("import.all")}</Text>
      <Link as="button" id="import-show" onClick={() => open("import")}>
        {say("import.show")}
      </Link>
    </div>
  );
}

function ManyLeftOut({ share }: { share: number }) {
  const styles = useStyles();
  const { say, percent } = useWords();
  const work = useWork();
  const { open } = useNavigation();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>
          {say("import.warning", { share: percent(share, 1) })}
        </MessageBarTitle>
        {say("import.warningText")}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button size="small" id="warning-show" onClick={() => open("import")}>
          {say("import.show")}
        </Button>
        <Button size="small" onClick={() => work.accept()}>
          {say("import.accept")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** What Clientele sees in the orders, before anything is written. */
export function SourceScreen() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, date, month, money } = useWords();
  const { orders, busy } = useWorkState();
  const work = useWork();
  const { open, replace, depth } = useNavigation();
  const liveObstacle = orders?.portfolio?.liveObstacle ?? "";
  const [live, setLive] = useLiveChoice(liveObstacle);
  if (!orders) return null;
  const { imported, location, portfolio, accepted } = orders;
  const deeper = depth > 1 ? say("source.title") : undefined;
  const [missing] = missingFields(orders.mapping);
  if (missing && !busy) return <MissingColumn orders={orders} field={missing} title={deeper} />;

  const share = imported ? imported.report.rejected / Math.max(1, imported.report.rowsRead) : 0;
  const waits = share > alarmingShare && !accepted;
  const build = async () => {
    const entry = orders.catalogue.find(({ id }) => id === portfolioAnalysis);
    if (!(await work.apply(portfolioAnalysis, work.optionsOf(portfolioAnalysis, entry?.options ?? []), live))) return;
    if (depth > 1) replace("result", portfolioAnalysis);
    else open("result", portfolioAnalysis);
  };
  const footer = busy ? (
    <BusyBar busy={busy} />
  ) : portfolio ? (
    <WriteBar
      large
      where={say("write.where", { sheet: portfolio.sheet, n: portfolio.rows })}
      obstacle={waits ? say("import.acceptFirst") : ""}
      action={say("build.action")}
      live={live}
      liveObstacle={liveObstacle}
      onLive={setLive}
      onAction={() => void build()}
    />
  ) : undefined;

  return (
    <Screen title={deeper} view="source" ownTitle footer={footer}>
      {waits && <ManyLeftOut share={share} />}
      <section aria-labelledby="orders-count">
        <div className={styles.source}>
          <TableRegular fontSize={20} className={styles.icon} />
          <Text size={200} className={texts.grow}>
            {location.sheet} · {addressOf(location)}
          </Text>
          <Link as="button" id="source-change" onClick={() => open("pick")}>
            {say("source.change")}
          </Link>
        </div>
        <Headline root={deeper === undefined}>
          {imported ? say("source.orders", { n: imported.orders }) : say("source.counting")}
        </Headline>
        {imported && (
          <>
            <Text className={texts.figures}>
              {say("source.customers", { n: imported.customers })} · {date(imported.firstDay)} –{" "}
              {date(imported.lastDay)}
            </Text>
            <div className={styles.chart}>
              <MonthBars
                months={imported.months}
                label={say("source.months", {
                  list: imported.months
                    .map(({ year, month: m, revenue }) => `${month(year, m)} ${money(revenue, imported.currency)}`)
                    .join(", "),
                })}
              />
            </div>
          </>
        )}
      </section>
      <Section title={say("columns.title")} end={<ColumnCount orders={orders} />}>
        <ColumnChips orders={orders} />
      </Section>
      {imported && <RowsLeftOut imported={imported} />}
    </Screen>
  );
}

function Headline({ root, children }: { root: boolean; children: string }) {
  const texts = useTextStyles();
  const Title = root ? "h1" : "h2";
  return (
    <Title id="orders-count" className={texts.headline} {...(root ? { tabIndex: -1, "data-title": true } : {})}>
      {children}
    </Title>
  );
}

function ColumnCount({ orders }: { orders: ReadOrders }) {
  const texts = useTextStyles();
  const { say } = useWords();
  const recognised = orders.view.fields.filter(({ column }) => column !== null);
  const doubtful = recognised.filter((choice) => choice.doubtful).length;
  const count = say("columns.recognised", { n: recognised.length });
  return (
    <Text size={200} className={texts.quiet}>
      {doubtful > 0 ? `${count}, ${say("columns.toCheck", { n: doubtful })}` : count}
    </Text>
  );
}

function MissingColumn({
  orders,
  field,
  title,
}: {
  orders: ReadOrders;
  field: ReturnType<typeof missingFields>[number];
  title?: string;
}) {
  const { say } = useWords();
  const { open } = useNavigation();
  return (
    <Screen title={title} view={`missing-${field}`} ownTitle>
      <EmptyState
        first={title === undefined}
        icon={<TableSearchRegular />}
        title={say("missing.title", { field: say(`field.${field}`) })}
        text={say("missing.text", { n: orders.view.columns.length })}
      >
        <Button appearance="primary" id="missing-pick" onClick={() => open("column", field)}>
          {say("missing.pick")}
        </Button>
        <Button id="missing-another" onClick={() => open("pick")}>
          {say("missing.another")}
        </Button>
      </EmptyState>
    </Screen>
  );
}
