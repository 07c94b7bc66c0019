import fc from "fast-check";
import { crossAbc, potentialDistances } from "../../../src/portfolio/segmentation/crossAbc";

describe("crossAbc", () => {
  it("classifies by revenue and by potential, each by its own total", () => {
    // Before each: 0, 70, 90 % of 100 and, by potential, 90, 70, 0 %.
    const { revenue, potential } = crossAbc([70, 20, 10], [10, 20, 70]);
    expect([...revenue.classes]).toEqual([0, 0, 1]);
    expect([...potential.classes]).toEqual([1, 0, 0]);
  });

  it("takes cuts of its own for each", () => {
    const { revenue, potential } = crossAbc([70, 20, 10], [10, 20, 70], [0.5, 0.8], [0.9, 1]);
    expect([...revenue.classes]).toEqual([0, 1, 2]);
    expect([...potential.classes]).toEqual([1, 0, 0]);
  });

  it("gives the reference its meaning: of ten customers, two make 80 % of the potential, five 15 %, three 5 %", () => {
    const potentials = [40, 40, 3, 3, 3, 3, 3, 5 / 3, 5 / 3, 5 / 3].map((value) => value * 300);
    const { potential } = crossAbc(potentials, potentials);
    expect([...potential.classes]).toEqual([0, 0, 1, 1, 1, 1, 1, 2, 2, 2]);
  });

  it("tells distances of potentials exactly, and none to below nothing", () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, fc.constantFrom([0.8, 0.95] as const, [0.5, 1] as const), (potentials, cuts) => {
        fc.pre(potentials.some((value) => value > 0));
        const { up, down } = potentialDistances(potentials, cuts);
        const classWith = (customer: number, change: number): number => {
          const changed = potentials.map((value, index) => (index === customer ? value + change : value));
          return crossAbc(changed, changed, cuts, cuts).potential.classes[customer]!;
        };
        potentials.forEach((value, customer) => {
          const now = classWith(customer, 0);
          if (Number.isNaN(up[customer]!)) expect(now).toBe(0);
          else {
            expect(classWith(customer, up[customer]!)).toBeLessThan(now);
            expect(classWith(customer, up[customer]! - 1)).toBe(now);
          }
          if (Number.isNaN(down[customer]!)) return;
          expect(down[customer]!).toBeLessThanOrEqual(value);
          expect(classWith(customer, -down[customer]!)).toBeGreaterThan(now);
          expect(classWith(customer, 1 - down[customer]!)).toBe(now);
        });
      }),
    );
  });
});
