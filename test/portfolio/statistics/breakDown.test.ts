import fc from "fast-check";
import { breakDown } from "../../../src/portfolio/statistics/breakDown";
import { foldCase } from "../../../src/portfolio/statistics/foldCase";

const codes = (...values: number[]): Int32Array => Int32Array.from(values);
const cents = (...values: number[]): Float64Array => Float64Array.from(values);

describe("a breakdown", () => {
  it("counts a customer once in each group it has lines in, and leaves out lines of nobody", () => {
    const groups = breakDown({
      groups: { names: ["Bolts", "Nuts", "Unused"], codes: codes(0, 0, 1, 0, -1, 1) },
      cents: cents(100, 50, 400, 10, 5, 9999),
      marginCents: cents(10, 5, 40, 1, 2, 9999),
      customer: codes(0, 0, 0, 1, 1, -1),
      classes: [0, 1],
      classCount: 2,
    });
    expect(groups).toEqual([
      { name: "Nuts", customers: 1, cents: 400, marginCents: 40, classCustomers: [1, 0], classCents: [400, 0] },
      { name: "Bolts", customers: 2, cents: 160, marginCents: 16, classCustomers: [1, 1], classCents: [150, 10] },
      { name: null, customers: 1, cents: 5, marginCents: 2, classCustomers: [0, 1], classCents: [0, 5] },
    ]);
  });

  it("adds up to the whole, whatever the groups", () => {
    const entry = fc.tuple(fc.integer({ min: -1, max: 4 }), fc.integer({ min: -1000, max: 1000 }));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 50 }), (entries) => {
        const groups = breakDown({
          groups: { names: ["a", "b", "c", "d", "e"], codes: codes(...entries.map(([group]) => group)) },
          cents: cents(...entries.map(([, amount]) => amount)),
          marginCents: null,
          customer: null,
        });
        const sum = (of: (group: (typeof groups)[number]) => number) => groups.reduce((all, one) => all + of(one), 0);
        expect(sum((group) => group.customers)).toBe(entries.length);
        expect(sum((group) => group.cents)).toBe(entries.reduce((all, [, amount]) => all + amount, 0));
        const known = groups.filter(({ name }) => name !== null).map((group) => group.cents);
        expect(known).toEqual([...known].sort((a, b) => b - a));
      }),
    );
  });
});

describe("texts that differ by capitals", () => {
  it("are one, in the spelling that comes first, and those that say nothing are none", () => {
    const folded = foldCase({ names: ["Paris", "Lyon", "PARIS", "(none)"], codes: codes(0, 1, 2, 3, -1) }, "(None)");
    expect(folded.names).toEqual(["PARIS", "Lyon"]);
    expect([...folded.codes]).toEqual([0, 1, 0, -1, -1]);
  });
});
