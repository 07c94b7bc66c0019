import type { Cell } from "../../../src/portfolio/orders/cell";
import { readEveryOrder } from "../../../src/portfolio/orders/readEveryOrder";
import { readOrders } from "../../../src/portfolio/orders/readOrders";
import { tableOf } from "../../../src/portfolio/orders/table/tableOf";

const read = (...rows: Cell[][]) => readEveryOrder(tableOf(rows));
const mapping = { customer: 0, date: 1, amount: 2 };

test("A list that is readable throughout gives what its import gives", () => {
  const rows: Cell[][] = [
    ["Client", "Date", "CA"],
    ["Acme", 45356, 12.5],
    [12, "05/03/2024", "1 000,50"],
    [" Acme", 45357, -3],
  ];
  const { customer, day, cents, sourceRow } = readEveryOrder(tableOf(rows));
  expect({ customer, day, cents, sourceRow }).toEqual(
    (({ customer, day, cents, sourceRow }) => ({ customer, day, cents, sourceRow }))(
      readOrders(rows, 0, mapping).orders,
    ),
  );
  expect([...cents]).toEqual([1250, 100050, -300]);
});

test("Rows of zeros and blanks are no orders, with and without a header", () => {
  expect([...read(["Acme", 45356, 1], [0, 0, 0], [null, "", 0], ["Bolt", 45357, 2]).sourceRow]).toEqual([0, 3]);
  expect([...read(["Client", "Date", "CA"], [0, 0, 0], ["Bolt", 45357, 2]).sourceRow]).toEqual([2]);
});

test.each([
  [[["", 45356, 1]], "blankCell", { argument: "customers", row: 2 }],
  [[[0, 45356, 1]], "blankCell", { argument: "customers", row: 2 }],
  [[["#N/A", 45356, 1]], "textNeeded", { argument: "customers", row: 2 }],
  [[["Acme", null, 1]], "blankCell", { argument: "dates", row: 2 }],
  [[["Acme", "soon", 1]], "dateNeeded", { argument: "dates", row: 2, found: "soon" }],
  [[["Acme", 45356, "much"]], "numberNeeded", { argument: "amounts", row: 2, found: "much" }],
])("%j cannot be read: %s", (rows, code, facts) => {
  expect(() => read(["Client", "Date", "CA"], ...(rows as Cell[][]))).toThrow(
    expect.objectContaining({ code, facts: expect.objectContaining(facts) as unknown }) as Error,
  );
});

test("A header alone is nothing to read", () => {
  expect(() => read(["Client", "Date", "CA"])).toThrow(expect.objectContaining({ code: "nothingToRead" }) as Error);
});
