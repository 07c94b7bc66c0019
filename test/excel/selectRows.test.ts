import { selectRows } from "../../src/excel/selectRows";
import { addSheet, openLocalExcel, selectedAddress, type } from "./support/localExcel";

const source = { sheet: "Orders", row: 1, column: 1, rows: 5_000, columns: 3, table: null };

let local: Awaited<ReturnType<typeof openLocalExcel>>;
beforeEach(async () => {
  local = await openLocalExcel();
  await addSheet("Orders");
  await addSheet("Other");
  await type("Orders", "B2:D2", [["Customer", "Date", "Amount"]]);
});
afterEach(() => {
  jest.restoreAllMocks();
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

const onlyUpTo = (version: number): void => {
  jest
    .spyOn(local.Office.context.requirements, "isSetSupported")
    .mockImplementation((_name: string, asked?: string) => Number((asked ?? "1.1").split(".")[1]) <= version);
};

describe("selectRows", () => {
  it("selects scattered rows in the columns of the source, neighbours together", async () => {
    expect(await selectRows(source, [9, 3, 4, 3, 40])).toBe(4);
    expect(await selectedAddress()).toBe("Orders!B5:D6,Orders!B11:D11,Orders!B42:D42");
  });

  it("selects one block, the first, in an older Excel, and says so", async () => {
    onlyUpTo(17);
    expect(await selectRows(source, [9, 3, 4])).toBe(2);
    expect(await selectedAddress()).toBe("Orders!B5:D6");
  });

  it("selects as many as Excel takes in one call, and says how many", async () => {
    const rows = Array.from({ length: 2_000 }, (_, at) => at * 2);
    const selected = await selectRows(source, rows);
    expect(selected).toBeGreaterThan(500);
    expect(selected).toBeLessThan(2_000);
    const address = await selectedAddress();
    expect(address.split(",")).toHaveLength(selected);
    expect(address.replaceAll("Orders!", "").length).toBeLessThanOrEqual(8_000);
  });

  it("leaves the selection alone when there is nothing to show", async () => {
    const before = await selectedAddress();
    expect(await selectRows(source, [])).toBe(0);
    expect(await selectedAddress()).toBe(before);
  });
});
