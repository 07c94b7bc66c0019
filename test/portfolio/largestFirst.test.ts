import fc from "fast-check";
import { largestFirst } from "../../src/portfolio/largestFirst";

describe("largestFirst", () => {
  it("puts equal values in order of their names, and those without a value last", () => {
    expect(largestFirst([10, 30, NaN, 30, -5, NaN], ["Acme", "Delta", "Zeta", "Beta", "Eta", "Gamma"])).toEqual([
      3, 1, 0, 4, 5, 2,
    ]);
    expect(largestFirst([], [])).toEqual([]);
  });

  it("sorts as a comparison of value, then name, does", () => {
    const customer = fc.record({
      value: fc.oneof(fc.constantFrom(-0, 0, 100), fc.integer({ min: -1e12, max: 1e12 }), fc.double({ noNaN: true })),
      name: fc.string({ maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(customer, { selector: ({ name }) => name }), (customers) => {
        const sorted = [...customers].sort((a, b) =>
          a.value === b.value ? (a.name < b.name ? -1 : 1) : a.value < b.value ? 1 : -1,
        );
        const order = largestFirst(
          customers.map(({ value }) => value),
          customers.map(({ name }) => name),
        );
        expect(order.map((at) => customers[at]!.name)).toEqual(sorted.map(({ name }) => name));
      }),
    );
  });
});
