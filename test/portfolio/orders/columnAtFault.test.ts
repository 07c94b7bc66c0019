import type { Cell } from "../../../src/portfolio/orders/cell";
import { columnAtFault } from "../../../src/portfolio/orders/columnAtFault";
import type { ImportReason } from "../../../src/portfolio/orders/importReport";

const mapping = { customer: 0, date: 1, amount: 2, margin: 3, documentType: 4, firstOrder: 5 };

describe("the column at fault", () => {
  it.each<[ImportReason, Cell[], number | null]>([
    ["noCustomer", ["", 45000, 10], 0],
    ["noDate", ["Acme", null, 10], 1],
    ["unreadableDate", ["Acme", "soon", 10], 1],
    ["futureDate", ["Acme", 60000, 10], 1],
    ["unreadableAmount", ["Acme", 45000, "n/a", 3], 2],
    ["unreadableAmount", ["Acme", 45000, "1 234,50 €", "n/a"], 3],
    ["unreadableAmount", ["Acme", 45000, 10, 3, null, "soon"], 5],
    ["unreadableAmount", ["Acme", 45000, true], 2],
    ["errorCell", ["Acme", 45000, "#N/A"], 2],
    ["cancelled", ["Acme", 45000, 10, 3, "Devis"], 4],
    ["total", ["Total", null, 10], null],
    ["duplicate", ["Acme", 45000, 10], null],
    ["blankRow", [null, null, null], null],
  ])("of %s in %j is %s", (reason, row, column) => {
    expect(columnAtFault(reason, row, mapping)).toBe(column);
  });

  it("is where the amount comes from when it is computed", () => {
    const computed = { customer: 0, date: 1, quantity: 2, unitPrice: 3 };
    expect(columnAtFault("unreadableAmount", ["Acme", 45000, 2, "ten"], computed)).toBe(3);
    expect(columnAtFault("noAmount", ["Acme", 45000, 2, null], computed)).toBe(3);
  });
});
