import type { Customers } from "../../portfolio/customers";
import { explainSegment } from "../../portfolio/segmentation/explainSegment";
import { whyWords } from "../../i18n/whyWords";
import type { Language } from "../../i18n/translate";
import { speaker, speakerOf } from "../shared/speaker";

/** Why a customer is where it is, in one line: its silence against its own rhythm where it has one, else its last order. */
export function customerReason(customers: Customers, customer: number, language: Language): string {
  const say = speaker(language);
  const { code, facts } = explainSegment(customers, customer);
  const n = facts.recencyDays;
  const rhythm = facts.usualInterval;
  if (code === "late" || code === "silent") return say("memberSilent", { n, rhythm });
  const orders = say("orderCount", { n: facts.orders });
  if (code === "due") return speakerOf(whyWords, language)("memberDue", { n, rhythm, orders });
  return n === 0 ? say("memberToday", { orders }) : say("memberLast", { n, orders });
}
