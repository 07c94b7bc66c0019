import type { Random } from "./createRandom";
import { isWorkingDay } from "./isWorkingDay";
import type { SampleOrder } from "./sampleOrder";
import { samplePeriod } from "./samplePeriod";

const shareOfOrders = 0.015;

/** Adds credit notes: a few weeks after the order, for all or a part of it. Sorted by day, an order before its credit note. */
export function addCreditNotes(orders: readonly SampleOrder[], random: Random): SampleOrder[] {
  const notes: SampleOrder[] = [];
  for (const order of orders) {
    if (random.next() >= shareOfOrders) continue;
    const part = random.next() < 0.35 ? 1 : random.between(0.1, 0.7);
    let day = order.day + random.whole(4, 30);
    while (!isWorkingDay(day)) day++;
    if (day > samplePeriod.lastDay) continue;
    notes.push({
      ...order,
      day,
      cents: -Math.round(order.cents * part),
      marginCents: -Math.round(order.marginCents * part),
      creditNote: true,
    });
  }
  return [...orders, ...notes].sort((one, other) => one.day - other.day);
}
