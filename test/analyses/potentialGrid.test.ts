import fc from "fast-check";
import { potentialGrid } from "../../src/analyses/potentialGrid";
import { arbitraryPotentials, potentialInput, type Listed } from "./potentialInput";
import { valuesOf } from "./valuesOf";
import { wrongFormulas } from "./wrongFormulas";
import type { TestOrder } from "./makeInput";

const orders: readonly TestOrder[] = [
  ["Star", 45000, 9000],
  ["Bastion", 45000, 1000],
  ["Loyal", 44990, 400],
  ["Small", 44980, 100],
  ["Nobody", 44000, 10],
];
const listed: readonly Listed[] = [
  ["Star", "", 10000],
  ["Bastion", "", 8000],
  ["Loyal", "", 500],
  ["Small", "", 1000],
];
const options = { potentialFrom: [2000] };

describe("the potential grid", () => {
  it("tells stars, the competitors' bastions, small loyals and small open customers apart", () => {
    const sheet = potentialGrid.run(potentialInput(orders, listed, { options })).sheets[0]!;
    const [grid, cells] = sheet.tables;
    expect(valuesOf(grid!, "customer")).toEqual(["Star", "Bastion", "Small", "Loyal", "Nobody"]);
    expect(valuesOf(grid!, "cell")).toEqual([
      "Stars",
      "Competitors’ bastions",
      "Small, open",
      "Small loyals",
      "Small, open",
    ]);
    // Half of the potential: 5,000, 4,000, 500 and 250.
    expect(valuesOf(grid!, "toUp")).toEqual(["", 3000, 400, "", ""]);
    expect(valuesOf(grid!, "toDown")).toEqual([4000.01, "", "", 150.01, ""]);
    expect(valuesOf(grid!, "reason")).toEqual([
      "Buys 90% of a large potential, declared",
      "Buys 12% of a large potential, declared",
      "Buys 10% of a small potential, declared",
      "Buys 80% of a small potential, declared",
      "Buys 0% of a small potential, only assumed",
    ]);
    expect(valuesOf(cells!, "customers")).toEqual([1, 1, 1, 2, 5]);
    expect(valuesOf(cells!, "untapped")).toEqual([1000, 7000, 100, 900, 9000]);
    expect(valuesOf(cells!, "callsFor")[1]).toMatch(/^Win share/);
  });

  it("says what the bastions hold, and previews the four cells", () => {
    const preview = potentialGrid.preview(potentialInput(orders, listed, { options }));
    expect(preview.finding).toBe("1 bastion of competitors holds €7,000, 78% of what is left: go there first.");
    expect(preview.chart).toMatchObject({
      rows: ["Large potential", "Small potential"],
      columns: ["Low share", "High share"],
      cells: [
        [
          { customers: 1, revenue: 1000, role: "rising" },
          { customers: 1, revenue: 9000, role: "strong" },
        ],
        [
          { customers: 2, revenue: 100, role: "asleep" },
          { customers: 1, revenue: 400, role: "steady" },
        ],
      ],
    });
  });

  it("does not speak of Stars where no potential is large", () => {
    const given = { options: { potentialFrom: [50000] } };
    expect(potentialGrid.run(potentialInput(orders, listed, given)).finding).toBe(
      "No customer has a large potential: lower the limit to tell bastions from Stars.",
    );
  });

  it("proposes the median potential, rounded to 1, 2 or 5", () => {
    // 10,000, 8,000, 1,000, 500 and the potential of nobody, which is none: the median of four is 4,500.
    expect(potentialGrid.propose!(potentialInput(orders, listed))).toEqual({ potentialFrom: [5000] });
    expect(potentialGrid.propose!(potentialInput([["Acme", 45000, -5]], []))).toEqual({});
  });

  it("computes live exactly what the report says, in an independent engine", () => {
    fc.assert(
      fc.property(
        arbitraryPotentials,
        fc.record({
          period: fc.constantFrom("lastYear", "whole"),
          shareFrom: fc.integer({ min: 5, max: 100 }),
          potentialFrom: fc.constantFrom([], [0], [123.45], [5000]),
        }),
        fc.constantFrom("en" as const, "fr" as const),
        ([some, list], chosen, language) => {
          const input = potentialInput(some, list, { options: chosen, language, writeLive: true });
          const isEmpty = input.options.potentialFrom !== undefined && chosen.potentialFrom.length === 0;
          try {
            expect(wrongFormulas(potentialGrid.run(input), some)).toEqual([]);
          } catch (problem) {
            if (!isEmpty || !(problem instanceof Error) || problem.message !== "noPositiveTotal") throw problem;
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
