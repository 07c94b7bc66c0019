import { Problem } from "../../../src/portfolio/problem";
import type { SourceField } from "../../../src/portfolio/orders/sourceField";
import type { SourceView } from "../../../src/worker/sessionApi";
import { resolveMapping } from "../../../workbench/cli/resolveMapping";

const view = (headers: string[], fields: Partial<Record<SourceField, number>>): SourceView => ({
  headerRow: 0,
  columns: headers.map((header, index) => ({ index, header, samples: [] })),
  fields: Object.entries(fields).map(([field, column]) => ({
    field: field as SourceField,
    column,
    doubtful: false,
    confidence: 1,
    reason: "",
    alternatives: [],
  })),
  kind: "orders",
  profile: "",
  why: "",
  criteria: [],
  answers: {},
  remembered: false,
});
const orders = view(["N° commande", "Date", "Société", "Montant HT", "Total"], {
  order: 0,
  date: 1,
  customer: 2,
  amount: 3,
});
const factsOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, ...error.facts };
  }
  throw new Error("No problem was found.");
};

describe("the columns to read", () => {
  test("are those recognised when nothing is said", () => {
    expect(resolveMapping(orders, [])).toEqual({ order: 0, date: 1, customer: 2, amount: 3 });
  });

  test.each([
    ["by its header", "Total"],
    ["by its header in other letters", "TOTAL "],
    ["by its letter", "e"],
  ])("can be chosen %s", (_, header) => {
    expect(resolveMapping(orders, [["amount", header]])).toEqual({ order: 0, date: 1, customer: 2, amount: 4 });
  });

  test("are found without accents", () => {
    expect(
      resolveMapping(orders, [
        ["salesperson", "societe"],
        ["customer", "A"],
      ]),
    ).toMatchObject({ salesperson: 2, customer: 0 });
  });

  test("a header comes before a letter of the same name", () => {
    expect(resolveMapping(view(["B", "Date", "Montant"], { date: 1, amount: 2 }), [["customer", "B"]]).customer).toBe(
      0,
    );
  });

  test("a column the user takes is no longer what it was recognised as", () => {
    expect(factsOf(() => resolveMapping(orders, [["margin", "Montant HT"]]))).toMatchObject({
      code: "commandNeeds",
      fields: "amount",
    });
  });

  test("must hold customer, date and amount: the problem says which is missing and what was seen", () => {
    expect(factsOf(() => resolveMapping(view(["a", "b"], { date: 0 }), []))).toEqual({
      code: "commandNeeds",
      fields: "customer, amount",
      field: "customer",
      seen: '"a", "b"',
    });
  });

  test("a list of customers needs no date, and quantity with unit price stand for an amount", () => {
    const list = view(["Client", "CA"], { customer: 0, amount: 1 });
    expect(resolveMapping(list, [], "customers")).toEqual({ customer: 0, amount: 1 });
    const lines = view(["Client", "Date", "Qté", "PU"], { customer: 0, date: 1, quantity: 2, unitPrice: 3 });
    expect(resolveMapping(lines, [])).toEqual({ customer: 0, date: 1, quantity: 2, unitPrice: 3 });
  });

  test("unknown fields and headers are named", () => {
    expect(factsOf(() => resolveMapping(orders, [["client", "Société"]]))).toMatchObject({
      code: "commandField",
      field: "client",
    });
    expect(factsOf(() => resolveMapping(orders, [["amount", "Prix"]]))).toMatchObject({
      code: "commandHeader",
      header: "Prix",
    });
  });
});
