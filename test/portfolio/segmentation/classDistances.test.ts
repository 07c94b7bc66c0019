import fc from "fast-check";
import { abcDistances } from "../../../src/portfolio/segmentation/abcDistances";
import { classifyAbc } from "../../../src/portfolio/segmentation/classifyAbc";
import { classifyPmg } from "../../../src/portfolio/segmentation/classifyPmg";
import { pmgDistances } from "../../../src/portfolio/segmentation/pmgDistances";

/** The class of one customer after it gained some cents, all others unchanged; `null` without a positive total. */
function abcAfter(cents: readonly number[], customer: number, gain: number, cuts: [number, number]): number | null {
  const changed = cents.map((value, index) => (index === customer ? value + gain : value));
  return changed.reduce((sum, value) => sum + value, 0) > 0 ? classifyAbc(changed, { cuts }).classes[customer]! : null;
}

/** What a customer would have to gain, or lose, one cent at a time, to be in another class by the rule `after`. */
function searchAfter(cents: readonly number[], customer: number, step: 1 | -1, furthest: number): number {
  const classOf = (amount: number): number | null => {
    const changed = cents.map((value, index) => (index === customer ? amount : value));
    const total = changed.reduce((sum, value) => sum + value, 0);
    return total > 0 ? classifyAbc(changed, { rule: "after" }).classes[customer]! : null;
  };
  const now = classOf(cents[customer]!)!;
  for (let cent = 1; cent <= furthest; cent++) {
    const found = classOf(cents[customer]! + step * cent);
    if (found !== null && (found - now) * step < 0) return cent;
  }
  return NaN;
}

/** Few different amounts, so that many are equal, and amounts of every size. */
const portfolios = fc
  .oneof(
    fc.array(fc.integer({ min: -3, max: 12 }), { minLength: 1, maxLength: 14 }),
    fc.array(fc.integer({ min: -500, max: 100_000 }), { minLength: 1, maxLength: 25 }),
  )
  .filter((cents) => cents.reduce((sum, value) => sum + value, 0) > 0);
const cutsOfAbc = fc.constantFrom<[number, number]>([0.8, 0.95], [0.5, 0.75], [0.2, 1], [0.333, 0.8]);

describe("the distance to the next ABC class", () => {
  it.each<[string, number[], (number | null)[], (number | null)[]]>([
    // Up: 8,000 < 0.8 × (10,000 + 1), and 9,500 < 0.95 × (10,000 + 1): one cent each.
    // Down, the first: behind both others at 499, 2,000 of 2,499 is over 80 %; at 500, level with the last, 1,500 of 2,500.
    // Down, the second: behind both at 447, 8,500 of 8,947 is over 95 %; 8,500 of 8,948 is under it.
    // Down, the last: below 0.
    ["worked by hand", [8000, 1500, 500], [null, 1, 1], [7501, 1053, 501]],
    ["of a customer alone, who has none", [5000], [null], [null]],
    ["of a negative amount, which is what it takes to 0", [1000, -300], [null, 300], [null, null]],
    // The last: 1,000 < 0.95 × (1,000 + g) from g = 53 on.
    // Down: level with nobody at 100, 400 of 500 is 80 %; from 200 to 199, 800 of 999 is over it.
    ["the same for equal amounts", [600, 200, 200, 0], [null, null, null, 53], [500, 1, 1, 1]],
  ])("is %s", (_, cents, up, down) => {
    const found = abcDistances(cents);
    expect(Array.from(found.up, (value) => (Number.isNaN(value) ? null : value))).toEqual(up);
    expect(Array.from(found.down, (value) => (Number.isNaN(value) ? null : value))).toEqual(down);
  });

  it("changes the class exactly, and a cent less does not", () => {
    fc.assert(
      fc.property(portfolios, cutsOfAbc, (cents, cuts) => {
        const now = classifyAbc(cents, { cuts }).classes;
        const { up, down } = abcDistances(cents, { cuts });
        cents.forEach((_, customer) => {
          const gain = up[customer]!;
          const loss = down[customer]!;
          if (now[customer] === 0) expect(gain).toBeNaN();
          else {
            expect(gain).toBeGreaterThan(0);
            expect(abcAfter(cents, customer, gain, cuts)).toBeLessThan(now[customer]!);
            expect(abcAfter(cents, customer, gain - 1, cuts)).toBe(now[customer]);
          }
          if (Number.isNaN(loss)) return;
          expect(loss).toBeGreaterThan(0);
          expect(abcAfter(cents, customer, -loss, cuts)).toBeGreaterThan(now[customer]!);
          expect(abcAfter(cents, customer, 1 - loss, cuts)).toBe(now[customer]);
        });
      }),
      { numRuns: 500 },
    );
  });

  it("is, by the share with the customer, what a search cent by cent finds", () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.integer({ min: -4, max: 30 }), { minLength: 1, maxLength: 9 })
          .filter((cents) => cents.reduce((sum, value) => sum + value, 0) > 0),
        (cents) => {
          const { up, down } = abcDistances(cents, { rule: "after" });
          const furthest = Math.max(...cents) + 5;
          cents.forEach((_, customer) => {
            expect(up[customer]).toBe(searchAfter(cents, customer, 1, furthest));
            expect(down[customer]).toBe(searchAfter(cents, customer, -1, furthest));
          });
        },
      ),
      { numRuns: 150 },
    );
  });

  it("is left out only where no loss leads to a worse class", () => {
    fc.assert(
      fc.property(portfolios, cutsOfAbc, (cents, cuts) => {
        const now = classifyAbc(cents, { cuts }).classes;
        abcDistances(cents, { cuts }).down.forEach((loss, customer) => {
          if (!Number.isNaN(loss)) return;
          const furthest = Math.min(cents[customer]! + 1, 2000);
          for (let less = 1; less <= furthest; less++)
            expect(abcAfter(cents, customer, -less, cuts) ?? 0).toBeLessThanOrEqual(now[customer]!);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("stays far from comparing every customer with every other", () => {
    const cents = Float64Array.from({ length: 30_000 }, (_, index) => 1 + ((index * 7919) % 1_000_003));
    const start = process.cpuUsage();
    abcDistances(cents);
    abcDistances(cents, { rule: "after" });
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000);
  });
});

describe("the distance to the next size", () => {
  it("is worked by hand", () => {
    const { up, down } = pmgDistances([5000, 50_000, 250_000], [100, 1000]);
    expect([...up]).toEqual([5000, 50_000, NaN]);
    expect([...down]).toEqual([NaN, 40_001, 150_001]);
  });

  it("changes the size exactly, and a cent less does not", () => {
    const cuts = fc
      .tuple(fc.integer({ min: -500, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }))
      .map(([first, step]): [number, number] => [first / 1000, (first + step) / 1000]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 25_000 }), { minLength: 1 }), cuts, (cents, limits) => {
        const sizeOf = (amount: number): number => classifyPmg([amount / 100], limits)[0]!;
        const { up, down } = pmgDistances(cents, limits);
        cents.forEach((amount, customer) => {
          const [now, gain, loss] = [sizeOf(amount), up[customer]!, down[customer]!];
          expect(Number.isNaN(gain)).toBe(now === 2);
          expect(Number.isNaN(loss)).toBe(now === 0);
          if (now < 2) expect([sizeOf(amount + gain - 1), sizeOf(amount + gain) > now]).toEqual([now, true]);
          if (now > 0) expect([sizeOf(amount - loss + 1), sizeOf(amount - loss) < now]).toEqual([now, true]);
        });
      }),
    );
  });
});
