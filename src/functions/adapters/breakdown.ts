import { functionResultWords } from "../../i18n/functionResultWords";
import { translate } from "../../i18n/translate";
import { encodeText } from "../../portfolio/orders/reading/encodeText";
import { tableOf } from "../../portfolio/orders/table/tableOf";
import { breakDown } from "../../portfolio/statistics/breakDown";
import { foldCase } from "../../portfolio/statistics/foldCase";
import { roundTo } from "../../portfolio/statistics/roundTo";
import { adaptFunction } from "../adaptFunction";
import { isOmitted } from "../reading/isOmitted";
import { readBeside } from "../reading/readBeside";
import { readColumns } from "../reading/readColumns";
import { resultHeader } from "./resultHeader";

/** `BREAKDOWN(groups, values, [margins])`: a header, one row per group, and the total. */
export const breakdown = adaptFunction("BREAKDOWN", (language, groups, values, margins) => {
  const hasMargins = !isOmitted(margins);
  const read = readColumns([
    { key: "values", argument: values },
    ...(hasMargins ? [{ key: "margins", argument: margins }] : []),
  ]);
  const none = translate(language, functionResultWords.noGroup);
  const [cents, marginCents] = read.columns.map((column) => column.map((value) => roundTo(value * 100, 0)));
  const besides = readBeside("groups", groups, read.rows, "values").map((cell) => [cell]);
  const texts = foldCase(encodeText(tableOf(besides), 0, besides.length, 0));
  const lines = breakDown({ groups: texts, cents: cents!, marginCents: marginCents ?? null, customer: null });
  const sum = (of: (line: (typeof lines)[number]) => number): number => lines.reduce((all, line) => all + of(line), 0);
  const [customers, total, margin] = [
    sum((line) => line.customers),
    sum((line) => line.cents),
    sum((line) => line.marginCents),
  ];
  const row = (name: string, count: number, amount: number, ofMargin: number) => [
    name,
    count,
    count / customers,
    amount / 100,
    total > 0 ? amount / total : "",
    ...(hasMargins ? [ofMargin / 100, amount > 0 ? ofMargin / amount : ""] : []),
    amount / 100 / count,
  ];
  return [
    resultHeader(
      language,
      "group",
      "customers",
      "paretoShare",
      "revenue",
      "revenueShare",
      ...(hasMargins ? (["margin", "marginRate"] as const) : []),
      "meanPerCustomer",
    ),
    ...lines.map((line) => row(line.name ?? none, line.customers, line.cents, line.marginCents)),
    row(translate(language, functionResultWords.total), customers, total, margin),
  ];
});
