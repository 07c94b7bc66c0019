import type { Customers } from "../portfolio/customers";
import { explainSegment } from "../portfolio/segmentation/explainSegment";
import type { Language } from "../i18n/translate";
import { speaker } from "../analyses/shared/speaker";

/** Why a customer is where it is, in one line: its silence against its own rhythm when it is late, else its last order. */
export function memberReason(customers: Customers, customer: number, language: Language): string {
  const say = speaker(language);
  const { code, facts } = explainSegment(customers, customer);
  const n = facts.recencyDays;
  if (code === "late" || code === "silent") return say("memberSilent", { n, rhythm: facts.usualInterval });
  const orders = say("orderCount", { n: facts.orders });
  return n === 0 ? say("memberToday", { orders }) : say("memberLast", { n, orders });
}
