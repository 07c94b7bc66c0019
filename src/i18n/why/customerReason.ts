import type { Customers } from "../../portfolio/customers";
import { explainSegment } from "../../portfolio/segmentation/explainSegment";
import { analysisWords } from "../analysisWords";
import { translate, type Language } from "../translate";
import { whyWords } from "../whyWords";

/** Why a customer is where it is, in one line: its silence against its own rhythm where it has one, else its last order. */
export function customerReason(customers: Customers, customer: number, language: Language): string {
  const { code, facts } = explainSegment(customers, customer);
  const n = facts.recencyDays;
  const rhythm = facts.usualInterval;
  if (code === "late" || code === "silent") return translate(language, analysisWords.memberSilent, { n, rhythm });
  const orders = translate(language, analysisWords.orderCount, { n: facts.orders });
  if (code === "due") return translate(language, whyWords.memberDue, { n, rhythm, orders });
  return n === 0
    ? translate(language, analysisWords.memberToday, { orders })
    : translate(language, analysisWords.memberLast, { n, orders });
}
