import type { TestOrder } from "../makeInput";

/** Numbers in [0, 1) that are the same in every run: the Lehmer generator of Park and Miller. */
export function lehmer(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/**
 * Orders of customers with a pace, a stay and a basket of their own, drawn as Pareto/NBD and Gamma-Gamma suppose but for the
 * laws of pace and stay: uniform ones do to tell customers apart. Days from 45000 on.
 *
 * @param days Length of the observation.
 */
export function simulatedOrders(customers: number, { days = 730, seed = 7 } = {}): TestOrder[] {
  const random = lehmer(seed);
  const wait = (mean: number): number => -mean * Math.log(1 - random());
  return Array.from({ length: customers }, (_, customer) => {
    const between = 15 + 150 * random() ** 2;
    const first = Math.floor(random() * days * 0.6);
    const end = Math.min(days, first + wait(60 + 1200 * random()));
    const basket = 40 + 260 * random();
    const orders: TestOrder[] = [];
    for (let day = first; day <= end; day += Math.max(1, wait(between))) {
      const amount = Math.round(basket * (0.6 + 0.8 * random()) * 100) / 100;
      orders.push([`Client ${customer}`, 45000 + Math.floor(day), amount]);
    }
    return orders;
  }).flat();
}
