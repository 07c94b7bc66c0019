import type { Orders } from "../portfolio/orders/orders";

const firstUnixDay = 25569;
const millisecondsPerDay = 86_400_000;

/** Revenue of one calendar month, in whole currency units. */
export interface MonthRevenue {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly revenue: number;
}

/** Revenue per calendar month from the first order to the last, months without orders included. */
export function monthlyRevenue(orders: Orders, firstDay: number, lastDay: number): MonthRevenue[] {
  const monthOf = (serial: number): number => {
    const date = new Date((serial - firstUnixDay) * millisecondsPerDay);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  const firstMonth = monthOf(firstDay);
  const monthOfDay = Int32Array.from({ length: lastDay - firstDay + 1 }, (_, index) => monthOf(firstDay + index));
  const cents = new Float64Array(monthOf(lastDay) - firstMonth + 1);
  for (let row = 0; row < orders.count; row++) {
    cents[monthOfDay[orders.day[row]! - firstDay]! - firstMonth]! += orders.cents[row]!;
  }
  return Array.from(cents, (value, index) => {
    const month = firstMonth + index;
    return { year: Math.floor(month / 12), month: (month % 12) + 1, revenue: value / 100 };
  });
}
