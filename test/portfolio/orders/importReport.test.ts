import { alarmingShare } from "../../../src/portfolio/orders/alarmingShare";
import { applyAnswers } from "../../../src/portfolio/orders/applyAnswers";
import type { Cell } from "../../../src/portfolio/orders/cell";
import { columnAtFault } from "../../../src/portfolio/orders/columnAtFault";
import { cleaningSteps } from "../../../src/portfolio/orders/cleaningNote";
import { importing } from "./importing";

const mapping = { customer: 0, date: 1, amount: 2 };
const header: Cell[] = ["Client", "Date", "CA"];

describe("the share of rows to be alarmed about", () => {
  it("leaves out, above and below the line, rows that are no orders by nature", () => {
    const rows: Cell[][] = [
      header,
      ...Array.from({ length: 9 }, (): Cell[] => ["Acme", 45356, 1]),
      ["Acme", "soon", 1],
      [null, null, null],
      ["Total", null, 10],
    ];
    expect(alarmingShare(importing(rows, mapping).report)).toBe(0.1);
  });

  it("is 0 where nothing is left out", () => {
    expect(alarmingShare(importing([header, ["Acme", 45356, 1]], mapping).report)).toBe(0);
  });
});

describe("answers that change the columns", () => {
  it("move a column between industry and territory, unless both are there", () => {
    expect(applyAnswers({ customer: 0, sector: 3 }, { sector: "region" })).toEqual({ customer: 0, region: 3 });
    expect(applyAnswers({ customer: 0, region: 3 }, { sector: "sector" })).toEqual({ customer: 0, sector: 3 });
    expect(applyAnswers({ sector: 3, region: 4 }, { sector: "region" })).toEqual({ sector: 3, region: 4 });
    expect(applyAnswers({ sector: 3 }, { sector: "sector" })).toEqual({ sector: 3 });
  });

  it("drop the amount for quantity × unit price, where there are both", () => {
    expect(applyAnswers({ amount: 1, quantity: 2, unitPrice: 3 }, { amountSource: "product" })).toEqual({
      quantity: 2,
      unitPrice: 3,
    });
    expect(applyAnswers({ amount: 1, quantity: 2 }, { amountSource: "product" })).toEqual({ amount: 1, quantity: 2 });
    expect(applyAnswers({ amount: 1, quantity: 2, unitPrice: 3 }, {})).toEqual({
      amount: 1,
      quantity: 2,
      unitPrice: 3,
    });
  });
});

describe("the cell at fault", () => {
  it.each([
    ["unreadableDate", ["Acme", "soon", 1], 1],
    ["noAmount", ["Acme", 45356, null], 2],
    ["noCustomer", [null, 45356, 1], 0],
    ["errorCell", ["Acme", 45356, "#N/A"], 2],
    ["catchAll", ["Divers", 45356, 1], 0],
    ["total", ["Total", null, 1], null],
    ["blankRow", [null, null, null], null],
  ] as const)("of %s is found", (reason, row, column) => {
    expect(columnAtFault(reason, row, mapping)).toBe(column);
  });

  it("is the one of several that is empty or cannot be read", () => {
    const product = { customer: 0, quantity: 1, unitPrice: 2 };
    expect(columnAtFault("noAmount", ["Acme", 3, ""], product)).toBe(2);
    expect(columnAtFault("unreadableAmount", ["Acme", 3, "?"], product)).toBe(2);
  });
});

it("notes come in the order of the steps, whatever the order they were taken in", () => {
  const rows: Cell[][] = [
    ["Ventes", null, null],
    header,
    ["Acme ", "25/12/2024 10:30", "1,0051 €"],
    ["Total", null, 1],
    ["Page 1", null, null],
  ];
  const steps = importing(rows, mapping, {}, 1).report.cleaning.map(({ step }) => step);
  expect(steps).toEqual(["titles", "totals", "footers", "names", "dates", "timesOfDay", "amounts", "fractionsOfCents"]);
  expect(steps.map((step) => cleaningSteps.indexOf(step))).toEqual(
    [...steps].map((step) => cleaningSteps.indexOf(step)).sort((a, b) => a - b),
  );
});
