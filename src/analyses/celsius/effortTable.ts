import { analysisWords } from "../../i18n/analysisWords";
import { celsiusWords } from "../../i18n/celsiusWords";
import { ruleWords } from "../../i18n/ruleWords";
import { translate } from "../../i18n/translate";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { liveTable } from "../shared/liveTable";
import { shareDecimals } from "../shared/shareDecimals";
import { speakerOf } from "../shared/speaker";
import type { CelsiusCustomers } from "./weighEffort";

/** Points by which a category takes more than it gives. */
const pointsOver = (effort: number | "", amount: number | ""): number | "" =>
  effort === "" || amount === "" ? "" : roundTo(100 * (effort - amount), 1);

/**
 * Effort and return of each category, their shares, and how far the one is above the other.
 *
 * @param customers A1 range of a column of the customers.
 */
export function effortTable(
  input: AnalysisInput,
  { lines, roles, effortBy, amountBy }: CelsiusCustomers,
  place: Pick<ReportTable, "row" | "column">,
  customers: (key: string) => string,
): ReportTable {
  const say = speakerOf(celsiusWords, input.language);
  const header = (words: (typeof analysisWords)["margin" | "revenue" | "shareOfMargin" | "shareOfRevenue"]): string =>
    translate(input.language, words);
  return liveTable({
    key: "effort",
    tableName: null,
    caption: say("effortCaption"),
    ...place,
    live: input.writeLive,
    columns: [
      {
        key: "category",
        header: translate(input.language, ruleWords.category),
        kind: "segment",
        width: 24,
        values: lines.map(({ label }) => label),
        roles,
      },
      {
        key: "effort",
        header: say(effortBy === "visits" ? "effortVisits" : "effortOrders"),
        kind: "count",
        width: 12,
        values: lines.map(({ effort }) => effort),
        formula: (cells) => `=SUMIF(${customers("category")},${cells("category")},${customers(effortBy)})`,
      },
      {
        key: "effortShare",
        header: say(effortBy === "visits" ? "shareOfVisits" : "shareOfOrders"),
        kind: "percent",
        width: 12,
        values: lines.map(({ effortShare }) => effortShare),
        formula: (cells) =>
          `=IF(SUM(${cells.all("effort")})>0,ROUND(${cells("effort")}/SUM(${cells.all("effort")}),${shareDecimals}),"")`,
      },
      {
        key: "amount",
        header: header(amountBy === "margin" ? analysisWords.margin : analysisWords.revenue),
        kind: "money",
        width: 13,
        values: lines.map(({ amount }) => amount),
        formula: (cells) => `=ROUND(SUMIF(${customers("category")},${cells("category")},${customers(amountBy)}),2)`,
      },
      {
        key: "amountShare",
        header: header(amountBy === "margin" ? analysisWords.shareOfMargin : analysisWords.shareOfRevenue),
        kind: "percent",
        width: 13,
        values: lines.map(({ amountShare }) => amountShare),
        formula: (cells) =>
          `=IF(SUM(${cells.all("amount")})>0,ROUND(${cells("amount")}/SUM(${cells.all("amount")}),${shareDecimals}),"")`,
      },
      {
        key: "difference",
        header: say("difference"),
        kind: "signed",
        width: 16,
        values: lines.map(({ effortShare, amountShare }) => pointsOver(effortShare, amountShare)),
        formula: (cells) =>
          `=IF(AND(ISNUMBER(${cells("effortShare")}),ISNUMBER(${cells("amountShare")})),ROUND(100*(${cells("effortShare")}-${cells("amountShare")}),1),"")`,
      },
    ],
  });
}
