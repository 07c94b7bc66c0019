import { lifetimeWords } from "../../i18n/lifetimeWords";
import { translate } from "../../i18n/translate";
import { silenceStates } from "../../portfolio/movements/silenceStates";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { AnalysisInput } from "../analysis";
import type { RowCells } from "../shared/liveTable";
import { speakerOf } from "../shared/speaker";
import { textFormula } from "../shared/textFormula";
import type { ValuedCustomers } from "./valueCustomers";

const lostState = silenceStates.length - 1;

/** Whole numbers without separators: a formula joins them to a text alike in every language of Excel. */
const plain = (value: number): string => String(roundTo(value, 0));

/** What stands before and after an amount. */
function currencySides({ language, currency }: AnalysisInput): readonly [string, string] {
  if (currency === "") return ["", ""];
  if (language === "fr") return ["", `\u00a0${currency}`];
  return [/[A-Za-z]$/.test(currency) ? `${currency}\u00a0` : currency, ""];
}

/** Why each customer is worth what it is, in words, as values and as the formula that says the same. */
export function lifetimeReason(
  input: AnalysisInput,
  valued: ValuedCustomers,
  labels: { readonly classes: readonly string[]; readonly states: readonly string[] },
  dateCell: string,
): { values: string[]; formula: (cells: RowCells) => string } {
  const { language } = input;
  const say = speakerOf(lifetimeWords, language);
  const [before, after] = currencySides(input);
  const [oneOrder, manyOrders] = [1, 2].map((n) => translate(language, lifetimeWords.orders, { n }).replace(/^\d/, ""));
  const { customers, classes, silence, isNew, yearly, settings, order } = valued;

  const values = order.map((customer) => {
    const count = customers.orders[customer]!;
    const isOne = language === "fr" ? count < 2 : count === 1;
    const facts = {
      orders: `${count}${isOne ? oneOrder : manyOrders}`,
      year: plain(new Date((customers.firstDay[customer]! - 25569) * 86_400_000).getUTCFullYear()),
      amount: `${before}${plain(yearly[customer]!)}${after}`,
      days: plain(customers.asOf - customers.lastDay[customer]!),
    };
    const state = silence.now[customer]!;
    const key =
      yearly[customer]! <= 0
        ? "reasonNothing"
        : settings.mode === "markov" && state === lostState
          ? "reasonLost"
          : state > 0
            ? "reasonSilent"
            : isNew[customer]
              ? "reasonNew"
              : "reasonSteady";
    return say("reason", { class: labels.classes[classes[customer]!]!, why: say(key, facts) });
  });

  const formula = (cells: RowCells): string => {
    const orders = cells("orders");
    const facts = {
      orders: `${orders}&IF(${orders}${language === "fr" ? "<2" : "=1"},"${oneOrder}","${manyOrders}")`,
      year: `YEAR(${cells("firstOrder")})`,
      amount: [before && `"${before}"`, `ROUND(${cells("yearly")},0)`, after && `"${after}"`].filter(Boolean).join("&"),
      days: `(${dateCell}-${cells("lastOrder")})`,
    };
    const sentence = (key: "reasonNothing" | "reasonLost" | "reasonSilent" | "reasonNew" | "reasonSteady"): string =>
      textFormula(say(key), facts);
    const state = cells("state");
    const isLost = `AND(${say("modeName")}="${say("modeMarkov")}",${state}="${labels.states[lostState]}")`;
    const steady = `IF(${cells("firstOrder")}>EDATE(${dateCell},-12),${sentence("reasonNew")},${sentence("reasonSteady")})`;
    const silent = `IF(${isLost},${sentence("reasonLost")},${sentence("reasonSilent")})`;
    const why = `IF(${cells("yearly")}<=0,${sentence("reasonNothing")},IF(${state}="${labels.states[0]}",${steady},${silent}))`;
    return `=${textFormula(say("reason"), { class: cells("class"), why })}`;
  };
  return { values, formula };
}
