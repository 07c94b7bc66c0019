import type { Cell } from "../../src/portfolio/orders/cell";
import type { Customers } from "../../src/portfolio/customers";
import { joinCustomerList } from "../../src/portfolio/joinCustomerList";
import { tableOf } from "../../src/portfolio/orders/table/tableOf";
import { readCustomerList, type CustomerListSource } from "../../src/portfolio/readCustomerList";

const rows: Cell[][] = [
  ["Code", "Raison sociale", "Secteur", "Potentiel", "Visites", "Prix"],
  [101, "Acme", "BTP", 5000.5, 4, 3],
  [102, " Borel ", "Négoce", null, null, "4"],
  [103, "Caron", null, "1 000", 2, null],
  [102, "Borel", "Autre", 1, 1, 1],
  [null, null, "orphelin", null, null, null],
  ["Total", null, null, 6000, null, null],
];
const source: CustomerListSource = {
  table: tableOf(rows),
  headerRow: 0,
  headers: rows[0]!.map(String),
  mapping: { customer: 0, name: 1, sector: 2, potential: 3, visits: 4 },
  criteria: [5],
  keys: [0, 1],
};
const listFor = (names: readonly string[], merges = [] as { from: string; to: string }[]) =>
  readCustomerList(source, { names, attributes: {} }, merges);

/** Customers as far as a join looks at them. */
const customersNamed = (names: string[], more: Partial<Customers> = {}): Customers => ({
  count: names.length,
  names,
  firstDay: new Int32Array(names.length),
  lastDay: new Int32Array(names.length),
  orders: new Int32Array(names.length),
  revenueCents: new Float64Array(names.length),
  marginCents: null,
  usualIntervals: () => new Float64Array(names.length),
  attributes: {},
  measures: {},
  criteria: [],
  knows: { recency: true, frequency: true },
  asOf: 0,
  ordersAfter: 0,
  ...more,
});
const textOf = (customers: Customers, field: "sector" | "name"): (string | undefined)[] =>
  Array.from(customers.attributes[field]!.codes, (code) => customers.attributes[field]!.names[code]);

describe("a list of customers", () => {
  it("is known by the column that names most of the customers", () => {
    expect([...listFor(["Acme", "Borel"]).entryOf.keys()]).toEqual(["Acme", "Borel", "Caron"]);
    expect([...listFor(["101", "102"]).entryOf.keys()]).toEqual(["101", "102", "103"]);
  });

  it("counts rows that name nobody, somebody named before, or a total", () => {
    // Code column: 102 again, the row without a code, the total.
    expect(listFor(["101", "102"]).leftOut).toBe(3);
    // Name column: Borel again, the row without a name, and the total, which has no name.
    expect(listFor(["Acme"]).leftOut).toBe(3);
  });

  it("reads potential in cents, and numbers that are not there as unknown", () => {
    const { measures, criteria } = listFor(["Acme"]);
    expect([...measures.potential!].slice(0, 3)).toEqual([500050, NaN, 100000]);
    expect([...measures.visits!].slice(0, 3)).toEqual([4, NaN, 2]);
    expect(criteria[0]!.title).toBe("Prix");
    expect([...criteria[0]!.marks].slice(0, 3)).toEqual([3, 4, NaN]);
  });

  it("is found by the name beside a code that only the orders have", () => {
    const name = { names: ["Borel", "Acme"], codes: Int32Array.from([1, 0, -1]) };
    const list = readCustomerList(source, { names: ["X1", "X2", "X3"], attributes: { name } });
    expect([...list.entryOf]).toEqual([
      ["X1", 0],
      ["X2", 1],
      ["Caron", 2],
    ]);
  });

  it("is found under the name that a confirmed merge leads to", () => {
    const list = listFor(["ACME France"], [{ from: "Acme", to: "ACME France" }]);
    expect(list.entryOf.get("ACME France")).toBe(0);
  });

  it("is found at the end of a chain of merges, in whatever order they were confirmed", () => {
    const chain = [
      { from: "ACME France", to: "Groupe Acme" },
      { from: "Acme", to: "ACME France" },
    ];
    for (const merges of [chain, [...chain].reverse()]) {
      const { entryOf } = listFor(["Groupe Acme"], merges);
      expect(["Groupe Acme", "ACME France", "Acme"].map((name) => entryOf.get(name))).toEqual([0, 0, 0]);
    }
  });

  it("reads a potential in the unit its header says", () => {
    const headers = source.headers.map((header) => (header === "Potentiel" ? "Potentiel (k€)" : header));
    const { measures } = readCustomerList({ ...source, headers }, { names: ["Acme"], attributes: {} });
    expect([...measures.potential!].slice(0, 3)).toEqual([500_050_000, NaN, 100_000_000]);
  });

  it("keeps every decimal of a mark", () => {
    const marked = { ...source, table: tableOf([rows[0]!, [101, "Acme", null, null, null, 3.375]]) };
    const { criteria } = readCustomerList(marked, { names: ["Acme"], attributes: {} });
    expect([...criteria[0]!.marks]).toEqual([3.375]);
  });
});

describe("joining it to customers", () => {
  const names = ["Borel", "Inconnu", "Acme", "Caron"];

  it("fills what the orders do not tell", () => {
    const joined = joinCustomerList(customersNamed(names), listFor(names));
    expect(textOf(joined, "sector")).toEqual(["Négoce", undefined, "BTP", undefined]);
    expect([...joined.measures.potential!]).toEqual([NaN, NaN, 500050, 100000]);
    expect([...joined.criteria[0]!.marks]).toEqual([4, NaN, 3, NaN]);
  });

  it("leaves what the orders tell themselves", () => {
    const own = customersNamed(names, {
      attributes: { sector: { names: ["Luxe"], codes: Int32Array.from([-1, -1, 0, -1]) } },
      measures: { potential: Float64Array.from([NaN, 7, 9, NaN]) },
    });
    const joined = joinCustomerList(own, listFor(names));
    expect(textOf(joined, "sector")).toEqual(["Négoce", undefined, "Luxe", undefined]);
    expect([...joined.measures.potential!]).toEqual([NaN, 7, 9, 100000]);
  });

  it("adds no customer and changes no figure", () => {
    const before = customersNamed(names);
    const after = joinCustomerList(before, listFor(names));
    expect(after.names).toBe(before.names);
    expect(after.revenueCents).toBe(before.revenueCents);
  });
});
