import { celsiusWords } from "../../i18n/celsiusWords";
import { formatPercent } from "../../i18n/formatters";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import type { CelsiusCustomers } from "./weighEffort";

/** The share of customers that the trade expects to be small without potential, and how far from it is still about that. */
const usualShare = 0.5;
const tolerance = 0.05;

/** Effort and return of the small customers in words, as facts of sentences; `null` where there is nothing to take shares of. */
export function smallFacts({ language }: AnalysisInput, { lines, effortBy, amountBy }: CelsiusCustomers) {
  const say = speakerOf(celsiusWords, language);
  const { effortShare, amountShare } = lines.at(-1)!;
  if (effortShare === "" || amountShare === "") return null;
  return {
    effort: formatPercent(language, effortShare),
    ofEffort: say(effortBy === "visits" ? "ofVisits" : "ofOrders"),
    amount: formatPercent(language, amountShare),
    ofAmount: say(amountBy === "margin" ? "ofMargin" : "ofRevenue"),
  };
}

/** The finding: how many customers are small without potential, what they take and give, and the check against the usual half. */
export function celsiusFinding(input: AnalysisInput, weighed: CelsiusCustomers): string {
  const say = speakerOf(celsiusWords, input.language);
  const small = weighed.lines.at(-1)!.customers;
  if (small === 0) return say("findingNone");
  const share = small / weighed.customers.count;
  const part = formatPercent(input.language, share);
  const facts = smallFacts(input, weighed);
  const distance = share - usualShare;
  const check = Math.abs(distance) <= tolerance ? "checkAbout" : distance > 0 ? "checkAbove" : "checkBelow";
  return `${facts ? say("finding", { part, ...facts }) : say("findingShort", { part })} ${say(check)}`;
}
