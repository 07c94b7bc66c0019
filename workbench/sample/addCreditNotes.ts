import type { Random } from "./createRandom";
import { dateOfSerial } from "./daySerial";
import { isWorkingDay } from "./isWorkingDay";
import type { SampleOrder } from "./sampleOrder";
import { samplePeriod } from "./samplePeriod";

const shareOfOrders = 0.015;

const creditNoteNumber = (day: number, index: number): string =>
  `A${dateOfSerial(day).getUTCFullYear() % 100}-${String(index + 1).padStart(5, "0")}`;

/** Adds credit notes: a few weeks after the order, for all or a part of it, with numbers of their own. Sorted by day. */
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
  notes.sort((one, other) => one.day - other.day);
  const numbered = notes.map((note, index) => ({ ...note, number: creditNoteNumber(note.day, index) }));
  return [...orders, ...numbered].sort((one, other) => one.day - other.day);
}
