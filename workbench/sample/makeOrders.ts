import type { Random } from "./createRandom";
import { dateOfSerial } from "./daySerial";
import { families } from "./families";
import { isWorkingDay } from "./isWorkingDay";
import type { SampleCustomer } from "./sampleCustomer";
import type { SampleOrder } from "./sampleOrder";
import { samplePeriod } from "./samplePeriod";
import { seasonality, shortSeason } from "./seasonality";

const workingDaysPerMonth = 21;
const orderSpread = 0.4;
const smallestOrderCents = 1_500;

function drawFamily(customer: SampleCustomer, random: Random): number {
  const luck = random.next();
  return customer.trade.buys[luck < 0.6 ? 0 : luck < 0.88 ? 1 : 2]!;
}

type Drawn = Omit<SampleOrder, "number">;

function drawOrder(customer: SampleCustomer, day: number, random: Random): Drawn {
  const family = drawFamily(customer, random);
  const cents = Math.max(
    smallestOrderCents,
    Math.round(customer.basketCents * Math.exp(orderSpread * random.normal())),
  );
  const marginRate = families[family]!.marginRate * customer.marginFactor * random.between(0.9, 1.1);
  return { day, customer, cents, marginCents: Math.round(cents * marginRate), family, creditNote: false };
}

function drawOrdersOf(customer: SampleCustomer, workingDays: readonly number[], random: Random): Drawn[] {
  const level = (day: number): number => {
    const month = dateOfSerial(day).getUTCMonth() + 1;
    return (
      customer.course(day) *
      (customer.profile === "seasonal" ? shortSeason(month, customer.trade.season) : seasonality(month))
    );
  };
  const daily = customer.ordersPerMonth / workingDaysPerMonth;
  const days = workingDays.filter((day) => random.next() < daily * level(day));
  // Whoever chance forgot orders once, so that every customer is in the list.
  if (days.length === 0) days.push(random.pick(workingDays.filter((day) => level(day) > 0.5)));
  return days.map((day) => drawOrder(customer, day, random));
}

/** Every order of the period, by day, numbered within its year. Each customer has at least one. */
export function makeOrders(customers: readonly SampleCustomer[], random: Random): SampleOrder[] {
  const { firstDay, lastDay } = samplePeriod;
  const workingDays = Array.from({ length: lastDay - firstDay + 1 }, (_, index) => firstDay + index).filter(
    isWorkingDay,
  );
  const drawn = customers
    .flatMap((customer) => drawOrdersOf(customer, workingDays, random))
    .sort((one, other) => one.day - other.day);
  const counters = new Map<number, number>();
  return drawn.map((order) => {
    const year = dateOfSerial(order.day).getUTCFullYear();
    const count = (counters.get(year) ?? 0) + 1;
    counters.set(year, count);
    return { number: `C${year % 100}-${String(count).padStart(5, "0")}`, ...order };
  });
}
