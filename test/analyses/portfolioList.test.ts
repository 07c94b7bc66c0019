import type { Analysis, AnalysisInput } from "../../src/analyses/analysis";
import { balance } from "../../src/analyses/balance";
import { profitability } from "../../src/analyses/profitability";
import { weight } from "../../src/analyses/weight";
import { readOrders } from "../../src/portfolio/orders/readOrders";
import type { SourceField } from "../../src/portfolio/orders/sourceField";
import { summariseCustomers } from "../../src/portfolio/summariseCustomers";
import { makeInput, type TestOrder } from "./makeInput";
import { wrongFormulas } from "./wrongFormulas";

const customers: readonly TestOrder[] = [
  ["Acme", 45000, 600, 240],
  ["Borel", 45000, 300, 90],
  ["Caron", 45000, -50, -20],
  ["Didier", 45000, 0, 0],
];

/** A list of customers that tells what these columns tell. */
function listOf(fields: readonly SourceField[], rows: readonly (readonly (string | number)[])[]): AnalysisInput {
  const read = readOrders(
    [[...fields], ...rows.map((row) => [...row])],
    0,
    Object.fromEntries(fields.map((field, at) => [field, at])),
    {
      kind: "customers",
    },
  );
  return {
    ...makeInput(customers),
    orders: read.orders,
    customers: summariseCustomers(read.orders),
    imported: read.report,
    mapping: Object.fromEntries(fields.map((field, at) => [field, at])),
    writeLive: true,
  };
}
const bare = (): AnalysisInput =>
  listOf(
    ["customer", "amount", "margin"],
    customers.map(([name, , amount, margin]) => [name, amount, margin!]),
  );
const keysOf = (analysis: Analysis, input: AnalysisInput): string[] =>
  analysis.run(input).sheets[0]!.tables.flatMap(({ columns }) => columns.map(({ key }) => key));

describe.each([weight, balance, profitability])("a list of customers without dates or orders, by $id", (analysis) => {
  it("is live in all that is computed, and says what stays a value", () => {
    const input = bare();
    expect(wrongFormulas(analysis.run(input), [])).toEqual([]);
    expect(analysis.preview(input).liveNote).toMatch(/list of customers/);
    expect(analysis.run(input).sheets[0]!.parameters.map(({ key }) => key)).not.toContain("asOf");
  });

  it("shows nothing that the list does not tell", () => {
    const keys = keysOf(analysis, bare());
    for (const key of ["orders", "firstOrder", "lastOrder", "years", "logistics", "from"])
      expect(keys).not.toContain(key);
  });

  it("takes a single customer", () => {
    const input = listOf(["customer", "amount", "margin"], [["Acme", 10, 4]]);
    const frozen = analysis.run({ ...input, writeLive: false });
    expect(JSON.stringify(frozen)).not.toMatch(/NaN|Infinity|null,null/);
    expect(analysis.preview(input).finding).not.toBe("");
  });
});

describe("a list of customers with the figures of a CRM", () => {
  const input = (): AnalysisInput =>
    listOf(
      ["customer", "amount", "margin", "orderCount", "visits", "potential", "region"],
      [
        ["Acme", 600, 240, 4, 1, 1000, "North"],
        ["Borel", 300, 90, 2, 0, 500, "South"],
        ["Caron", -50, -20, 1, 3, "", "North"],
      ],
    );

  it("counts its visits for one year, and its orders", () => {
    const options = { visitCost: 100, orderCost: 10, retentionCost: 0 };
    const [table] = profitability.run({ ...input(), options }).sheets[0]!.tables;
    const values = Object.fromEntries(table!.columns.map((column) => [column.key, column.values]));
    expect(values.customer).toEqual(["Acme", "Borel", "Caron"]);
    expect(values.result).toEqual([100, 70, -330]);
    expect(values).not.toHaveProperty("abc");
  });

  it("sums up its potential, and offers the function over its own columns", () => {
    const sheet = weight.run(input()).sheets[0]!;
    expect(sheet.keyFigures.find(({ label }) => label === "Potential")).toMatchObject({ value: 1500 });
    expect(weight.preview(input()).formula).toBe(
      "=CLIENTELE.BREAKDOWN('Orders'!$G$2:$G$5,'Orders'!$B$2:$B$5,'Orders'!$C$2:$C$5)",
    );
  });
});
