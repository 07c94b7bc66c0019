import type { Cell } from "../../src/portfolio/orders/cell";
import { mappingOf, openTestSession } from "./openTestSession";

const rows: Cell[][] = [
  ["Client", "Date", "Montant HT", "Total"],
  ["Acme", "03/04/2024", 100, 120],
  ["Acme", "05/06/2024", 20, 24],
  ["Divers", "07/08/2024", 50, 60],
];
const chosen = { customer: 0, date: 1, amount: 3 };

describe("what the workbook remembers", () => {
  it("brings the columns and answers of an earlier reading back, as certain", () => {
    const { memory } = openTestSession(rows).import(chosen, { dateOrder: "monthFirst", catchAll: "leaveOut" });
    const again = openTestSession(rows, { context: { memory } });
    const view = again.describe();
    expect(view).toMatchObject({ remembered: true, answers: { dateOrder: "monthFirst", catchAll: "leaveOut" } });
    expect(mappingOf(again)).toEqual(chosen);
    expect(view.fields.find(({ field }) => field === "amount")).toEqual({
      field: "amount",
      column: 3,
      doubtful: false,
      confidence: 1,
      reason: "Chosen at an earlier reading of these columns.",
      alternatives: expect.arrayContaining([2]),
    });
    const read = again.import(mappingOf(again));
    expect(read.questions.filter(({ open }) => open)).toEqual([]);
    // 120 + 24 of Acme, "Divers" left out; 4 March and 6 May 2024.
    expect(read).toMatchObject({ revenue: 144, firstDay: 45355, lastDay: 45418 });
  });

  it("is nothing for other columns", () => {
    const { memory } = openTestSession(rows).import(chosen, {});
    const other = openTestSession([["Customer", "Date", "Amount"], ...rows.slice(1).map((row) => row.slice(0, 3))], {
      context: { memory },
    });
    expect(other.describe()).toMatchObject({ remembered: false, answers: {} });
  });

  it("holds no name and no cell of the orders", () => {
    const { memory } = openTestSession(rows).import(chosen, { catchAll: "keep" });
    expect(memory).not.toMatch(/Acme|Divers|2024|120/);
  });

  it("is not broken by what it cannot understand", () => {
    const session = openTestSession(rows, { context: { memory: "not json" } });
    expect(session.describe().remembered).toBe(false);
    expect(session.import(chosen).revenue).toBe(204);
  });
});
