import { Link, makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import { ArrowClockwiseRegular, TableRegular } from "@fluentui/react-icons";
import type { ImportView, SegmentView } from "../../worker/sessionApi";
import { ShareBar } from "../charts/ShareBar";
import { useNavigation } from "../navigation/useNavigation";
import { BusyBar } from "../parts/BusyBar";
import { KeyFigures } from "../parts/KeyFigures";
import { Row } from "../parts/Row";
import { Rows } from "../parts/Rows";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { Swatch } from "../parts/Swatch";
import { useTextStyles } from "../parts/useTextStyles";
import { countsOrders } from "../work/countsOrders";
import { kindOf } from "../work/kindOf";
import type { ReadOrders } from "../work/workState";
import { useWork, useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  status: { display: "flex", alignItems: "center", gap: "6px", marginBottom: "-6px" },
  bars: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "10px", rowGap: "6px", alignItems: "center" },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "14px",
    rowGap: "4px",
    margin: "10px 0 0",
    padding: 0,
    listStyleType: "none",
  },
  swatch: { display: "flex", justifyContent: "center", width: "20px" },
  entry: { display: "inline-flex", alignItems: "center", gap: "6px" },
});

function Segments({ segments }: { segments: readonly SegmentView[] }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, number } = useWords();
  const { choose } = useNavigation();
  return (
    <Section
      title={say("home.segments")}
      end={
        <Link as="button" id="home-segments" onClick={() => choose("customers")}>
          {say("home.all")}
        </Link>
      }
    >
      <div className={styles.bars}>
        <Text size={200} className={texts.quiet}>
          {say("home.customersShort")}
        </Text>
        <ShareBar classes={segments} of="shareOfCustomers" />
        <Text size={200} className={texts.quiet}>
          {say("home.revenueShort")}
        </Text>
        <ShareBar classes={segments} of="shareOfRevenue" />
      </div>
      <ul className={styles.legend}>
        {segments.map(({ key, label, role, strength, customers }) => (
          <li key={key} className={styles.entry}>
            <Swatch role={role} strength={strength} />
            <Text size={200} className={texts.figures}>
              {label} <span className={texts.quiet}>{number(customers)}</span>
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The first tab once the portfolio is built: key figures, segments, and what deserves a look. */
export function HomeScreen({ orders, imported }: { orders: ReadOrders; imported: ImportView }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, date, money, number, percent } = useWords();
  const work = useWork();
  const { segments, written, busy } = useWorkState();
  const { open } = useNavigation();
  const { customers, revenue, currency, firstDay, lastDay } = imported;
  const isDated = lastDay > 0;
  const counted =
    kindOf(orders) === "customers" || !isDated
      ? say("home.sourceCustomers", { n: customers })
      : say("home.source", { n: imported.orders, date: date(lastDay) });
  const curve = orders.concentration?.chart.kind === "curve" ? orders.concentration.chart : null;
  const slipping = segments?.filter(({ role, customers: n }) => role === "slipping" && n > 0) ?? [];
  return (
    <Screen view="home" footer={busy && <BusyBar busy={busy} />}>
      <div className={styles.status}>
        <Text size={200} className={mergeClasses(texts.grow, texts.quiet, texts.figures)}>
          {counted}
        </Text>
        <Link as="button" id="home-source" onClick={() => open("source")}>
          <Text size={200}>{say("home.sourceLink")}</Text>
        </Link>
      </div>
      <KeyFigures
        figures={[
          {
            label: say("home.revenue"),
            value: money(revenue, currency),
            note: isDated ? say("home.period", { from: date(firstDay), to: date(lastDay) }) : say("source.noPeriod"),
          },
          {
            label: say("home.customers"),
            value: number(customers),
            note: say("home.average", { amount: money(revenue / Math.max(1, customers), currency) }),
          },
          ...(curve
            ? [
                {
                  label: say("home.concentration", { share: percent(curve.mark.y) }),
                  value: curve.mark.label,
                  note: curve.mark.detail,
                },
              ]
            : []),
          ...(countsOrders(orders)
            ? [
                {
                  label: say("home.orders"),
                  value: number(imported.orders),
                  note: say("home.average", { amount: money(revenue / Math.max(1, imported.orders), currency) }),
                },
              ]
            : []),
        ]}
      />
      {segments && <Segments segments={segments} />}
      {slipping.length > 0 && (
        <Section title={say("home.next")}>
          <Rows label={say("home.next")}>
            {slipping.map(({ key, label, role, strength, customers: n, shareOfRevenue }) => (
              <Row
                key={key}
                id={`home-${key}`}
                icon={
                  <span className={styles.swatch}>
                    <Swatch role={role} strength={strength} />
                  </span>
                }
                title={label}
                caption={say("home.segmentCount", { n, share: percent(shareOfRevenue) })}
                onClick={() => open("segment", key)}
              />
            ))}
          </Rows>
        </Section>
      )}
      <Section title={say("home.results")}>
        <Rows label={say("home.results")}>
          {written.map(({ analysis, title, sheets: [sheet] }) =>
            sheet ? (
              <Row
                key={analysis}
                id={`home-sheet-${analysis}`}
                icon={<TableRegular />}
                title={title}
                caption={say("home.sheetRow", { sheet: sheet.name })}
                onClick={() => void work.writing.goToSheet(sheet.key)}
              />
            ) : null,
          )}
          <Row
            id="home-read"
            icon={<ArrowClockwiseRegular />}
            title={say("home.read")}
            caption={say("home.readWhy")}
            disabled={busy !== null}
            onClick={() => open("pick")}
          />
        </Rows>
      </Section>
    </Screen>
  );
}
