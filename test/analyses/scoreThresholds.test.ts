import { rfm } from "../../src/analyses/rfm";
import type { OptionValues } from "../../src/analyses/analysis";
import { makeInput } from "./makeInput";

// Five customers a day apart, 10 to 50: by hand, each has its own score of recency and amount, and all have one order.
const orders = [10, 20, 30, 40, 50].map((amount, index) => [`Client ${index}`, 45_000 + index, amount] as const);

const thresholds = (options: OptionValues) =>
  rfm
    .run(makeInput(orders, { options }))
    .sheets.flatMap((sheet) => sheet.tables)
    .find((table) => table.key === "scoreThresholds");

it("prints the thresholds in force on the sheet of the parameters", () => {
  expect(thresholds({})!.columns.map(({ key, values }) => [key, values])).toEqual([
    ["score", [1, 2, 3, 4, 5]],
    ["recencyDays", [4, 3, 2, 1, 0]],
    ["orders", ["", "", 1, "", ""]],
    ["amount", [10, 20, 30, 40, 50]],
  ]);
});

it("prints none for scores given within groups, which have none", () => {
  expect(thresholds({ scoring: "nested" })).toBeUndefined();
  expect(thresholds({ scoring: "ntile" })).toBeUndefined();
});
