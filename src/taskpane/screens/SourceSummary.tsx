import { Link, makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import { HistoryRegular, TableRegular } from "@fluentui/react-icons";
import { MonthBars } from "../charts/MonthBars";
import { useNavigation } from "../navigation/useNavigation";
import { InfoLine } from "../parts/InfoLine";
import { Said } from "../parts/Said";
import { useTextStyles } from "../parts/useTextStyles";
import { countsOrders } from "../work/countsOrders";
import { kindOf } from "../work/kindOf";
import type { ReadOrders } from "../work/workState";
import { addressOf } from "../words/addressOf";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  source: { display: "flex", alignItems: "flex-start", gap: "8px", marginBottom: "10px" },
  where: { overflowWrap: "anywhere" },
  icon: { flexShrink: 0 },
  chart: { marginTop: "14px" },
  why: { display: "block", marginTop: "6px", textWrap: "pretty" },
  correct: { fontSize: "inherit", lineHeight: "inherit" },
  remembered: { marginTop: "8px" },
});

/** What Clientele believes it has in front of it, and why: orders or customers, how many, from when to when. */
export function SourceSummary({ orders, root }: { orders: ReadOrders; root: boolean }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, date, month, money } = useWords();
  const { open } = useNavigation();
  const { imported, location, view } = orders;
  const Title = root ? "h1" : "h2";
  const isList = kindOf(orders) === "customers";
  const { kind } = orders.answers;
  const why =
    kind === undefined || kind === view.answers.kind
      ? view.why
      : say(isList ? "source.answeredCustomers" : "source.answeredOrders");
  const customers = imported ? say("source.customers", { n: imported.customers }) : "";
  const count = imported ? (isList ? customers : say("source.orders", { n: imported.orders })) : say("source.counting");
  const facts = imported && [
    isList ? countsOrders(orders) && say("source.orders", { n: imported.orders }) : customers,
    imported.lastDay > 0
      ? say("home.period", { from: date(imported.firstDay), to: date(imported.lastDay) })
      : say("source.noPeriod"),
  ];
  return (
    <section aria-labelledby="orders-count">
      <div className={styles.source}>
        <TableRegular fontSize={20} className={styles.icon} />
        <Text size={200} className={mergeClasses(texts.grow, styles.where)}>
          {location.sheet} · {addressOf(location)}
        </Text>
        <Link as="button" id="source-change" onClick={() => open("pick")}>
          {say("source.change")}
        </Link>
      </div>
      <Title id="orders-count" className={texts.headline} {...(root ? { tabIndex: -1, "data-title": true } : {})}>
        {count}
      </Title>
      {facts && <Text className={texts.figures}>{facts.filter(Boolean).join(" · ")}</Text>}
      <Said>
        <span aria-live="polite">{[count, ...(facts || [])].filter(Boolean).join(", ")}</span>
      </Said>
      <Text size={200} className={mergeClasses(styles.why, texts.quiet)}>
        {why}{" "}
        <Link inline as="button" id="source-kind" className={styles.correct} onClick={() => open("question", "kind")}>
          {say("source.correct")}
        </Link>
      </Text>
      {view.remembered && (
        <div className={styles.remembered}>
          <InfoLine quiet icon={<HistoryRegular />} text={say("source.remembered")} />
        </div>
      )}
      {imported && imported.months.length > 0 && (
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
      )}
    </section>
  );
}
