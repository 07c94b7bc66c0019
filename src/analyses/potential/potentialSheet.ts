import { formatPercent } from "../../i18n/formatters";
import { potentialWords } from "../../i18n/potentialWords";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { AnalysisInput } from "../analysis";
import { shareDecimals } from "../shared/shareDecimals";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speakerOf } from "../shared/speaker";
import { layOutPotential } from "./layOutPotential";
import { potentialColumns, potentialNames } from "./potentialColumns";
import { potentialFinding } from "./potentialFinding";
import { muchLeftFrom, type PotentialRun } from "./potentialRun";
import { potentialTotals, shareBought } from "./potentialTotals";
import { sourceRoles } from "./sourceLabels";
import { stateColumns } from "./stateColumns";
import { untappedChart } from "./untappedChart";

/** The sheet of the potential: customers with most left to get first, what each source adds up to, parameters and chart. */
export function potentialSheet(input: AnalysisInput, run: PotentialRun): SheetWithNames {
  const { language } = input;
  const say = speakerOf(potentialWords, language);
  const { estimated, order, sources, total, saturatedFrom, muchLeft } = run;
  const cellNames = potentialNames(input, say("prefix"));
  const columns = potentialColumns(input, estimated, order, cellNames);
  return layOutPotential(input, estimated, {
    key: "Potential",
    name: say("sheet"),
    title: say("title"),
    finding: potentialFinding(input, run),
    table: {
      key: "potential",
      name: say("table"),
      columns: [...columns.known, ...columns.estimated, ...stateColumns(input, run), columns.confidence],
    },
    figures: [
      {
        label: say("keyLeft", { share: formatPercent(language, muchLeftFrom) }),
        value: roundTo(muchLeft / order.length, shareDecimals),
        kind: "percent",
        over: "customer",
        formula: (all) =>
          `=ROUND(COUNTIFS(${all("shareOfWallet")},"<="&(1-${say("leftFromName")}),${all("potential")},">0")/ROWS(${all("potential")}),${shareDecimals})`,
      },
      {
        label: say("keyPotential"),
        value: total.potentialCents / 100,
        kind: "money",
        over: "potential",
        formula: (all) => `=ROUND(SUM(${all("potential")}),2)`,
      },
      {
        label: say("keyShare"),
        value: shareBought(total),
        kind: "percent",
        over: "source",
        formula: (all) =>
          `=IF(SUM(${all("potential")})>0,ROUND(1-SUM(${all("untapped")})/SUM(${all("potential")}),${shareDecimals}),"")`,
      },
      {
        label: say("keyUntapped"),
        value: total.untappedCents / 100,
        kind: "money",
        over: "untapped",
        formula: (all) => `=ROUND(SUM(${all("untapped")}),2)`,
      },
    ],
    blocks: [
      (place) =>
        potentialTotals(input, sources, {
          ...place,
          key: "sources",
          header: say("source"),
          roles: sourceRoles(language),
          classKey: "source",
        }),
    ],
    parameters: [
      ...columns.parameters,
      {
        key: "saturatedFrom",
        name: say("saturatedFromName"),
        label: say("saturatedFrom"),
        value: saturatedFrom,
        kind: "percent",
        accepts: { kind: "number", minimum: 0.01, maximum: 1 },
      },
      {
        key: "leftFrom",
        name: say("leftFromName"),
        label: say("leftFrom"),
        value: muchLeftFrom,
        kind: "percent",
        accepts: { kind: "number", minimum: 0, maximum: 1 },
      },
    ],
    names: columns.names,
    cellNames,
    chart: untappedChart(input, run),
  });
}
