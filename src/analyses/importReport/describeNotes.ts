import type { Customers } from "../../portfolio/customers";
import type { ImportReport } from "../../portfolio/orders/importReport";
import type { Orders } from "../../portfolio/orders/orders";
import { formatDate, formatMonth } from "../../i18n/formatters";
import type { Language } from "../../i18n/translate";
import { importSpeaker } from "../shared/importSpeaker";

/** What the notes are about. */
export interface NotedImport {
  readonly orders: Orders;
  readonly customers: Customers;
  readonly report: ImportReport;
  readonly currency: string;
  /** A second currency among the amounts, where only number formats tell. */
  readonly otherCurrency?: string;
}

/** Days without orders at the edge of a month before anybody is told: a weekend and a holiday. */
const quietDays = 3;
const firstUnixDay = 25569;
const millisecondsPerDay = 86_400_000;

const calendarOf = (serial: number) => {
  const date = new Date((serial - firstUnixDay) * millisecondsPerDay);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return { year, month, day, daysInMonth: new Date(Date.UTC(year, month, 0)).getUTCDate() };
};

/** What to know before trusting the figures, in sentences; only what is true of this source. */
export function describeNotes(imported: NotedImport, language: Language): string[] {
  const { orders, customers, report, currency, otherCurrency = "" } = imported;
  const say = importSpeaker(language);
  const notes: string[] = [];
  if (!orders.dated) notes.push(say("noteNoDates"));
  if (orders.kind === "orders" && orders.dated) {
    const days = orders.day;
    const first = days.reduce((earliest, day) => Math.min(earliest, day), Infinity);
    const last = days.reduce((latest, day) => Math.max(latest, day), -Infinity);
    const edge = (serial: number) => ({
      day: formatDate(language, serial, "long"),
      month: formatMonth(language, calendarOf(serial).year, calendarOf(serial).month, "long"),
    });
    if (calendarOf(first).day > 1 + quietDays) notes.push(say("noteFirstMonth", edge(first)));
    const { day, daysInMonth } = calendarOf(last);
    if (daysInMonth - day > quietDays) notes.push(say("noteLastMonth", edge(last)));
  }
  const futureRows = report.reasons.find(({ reason }) => reason === "futureDate");
  if (futureRows) notes.push(say("noteFutureLeftOut", { n: futureRows.count }));
  if (report.cleaning.some(({ step }) => step === "grossAmounts")) notes.push(say("noteGross"));
  if (customers.count === 1) notes.push(say("noteSingleCustomer"));
  else if (customers.knows.frequency && customers.orders.every((count) => count === 1)) {
    notes.push(say("noteOneOrderEach"));
  }
  if (orders.count > 1 && orders.cents.every((cents) => cents === orders.cents[0])) notes.push(say("noteEqualAmounts"));
  const notPositive = customers.revenueCents.reduce((count, cents) => count + (cents <= 0 ? 1 : 0), 0);
  if (notPositive > 0) notes.push(say("noteNotPositive", { n: notPositive }));
  if (otherCurrency !== "") notes.push(say("noteMixedCurrencies", { kept: currency, other: otherCurrency }));
  if (currency === "") notes.push(say("noteNoCurrency"));
  return notes;
}
