import { errorOf, onSheet, read, startLocalExcel, write, type LocalExcel } from "./support";

jest.setTimeout(120_000);
let local: LocalExcel;
beforeAll(async () => {
  local = await startLocalExcel({ language: "fr-FR" });
});
afterAll(() => {
  expect(local.unknownCalls()).toEqual(["Range.flashFill"]);
  local.dispose();
});

describe("proxies of the real office.js", () => {
  it("refuse to be read before they are loaded", async () => {
    const error = await errorOf(() =>
      onSheet(local, "Proxies", (sheet) => {
        return sheet.getRange("A1").values;
      }),
    );
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("keep a range alive over several syncs", async () => {
    await onSheet(local, "Proxies", async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      range.load("address,values,rowCount,worksheet/name");
      await context.sync();
      expect(range.address).toBe("Proxies!B2:C3");
      expect(range.worksheet.name).toBe("Proxies");
      expect(range.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
    });
  });

  it("release what they kept when the batch ends", () => {
    expect(local.host.trackedObjects()).toBe(0);
  });

  it("are null objects, with everything below them, when a thing is missing", async () => {
    await onSheet(local, "Proxies", async (_sheet, context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const below = missing.getRange("A1");
      const table = context.workbook.tables.getItemOrNullObject("Nothing");
      const name = context.workbook.names.getItemOrNullObject("Nothing");
      missing.load("name");
      below.load("values");
      table.load("name");
      name.load("name");
      await context.sync();
      expect([missing, below, table, name].map((object) => object.isNullObject)).toEqual([true, true, true, true]);
    });
  });

  it("tell the code and the place of an error", async () => {
    const error = await errorOf(() =>
      local.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nowhere").load("name");
        await context.sync();
      }),
    );
    expect(error).toMatchObject({ code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } });
  });

  it("fail at a bad address with InvalidArgument, and at a sheet name that is taken with ItemAlreadyExists", async () => {
    const addressError = await errorOf(() =>
      onSheet(local, "Proxies", (sheet) => {
        sheet.getRange("no such cell").load("values");
      }),
    );
    expect(addressError.code).toBe("InvalidArgument");
    const nameError = await errorOf(() =>
      local.Excel.run(async (context) => {
        context.workbook.worksheets.add("PROXIES");
        await context.sync();
      }),
    );
    expect(nameError.code).toBe("ItemAlreadyExists");
  });

  it("refuse a grid that is not of the range's size", async () => {
    const error = await errorOf(() =>
      onSheet(local, "Proxies", (sheet) => {
        sheet.getRange("A1:B2").values = [[1, 2, 3]];
      }),
    );
    expect(error.code).toBe("InvalidArgument");
    expect(error.message).toMatch(/number of rows or columns/);
  });

  it("list a member the local Excel does not know, and fail", async () => {
    const error = await errorOf(() =>
      onSheet(local, "Proxies", (sheet) => {
        (sheet.getRange("A1:A9") as any).flashFill();
      }),
    );
    expect(error.code).toBe("NotImplemented");
    expect(local.unknownCalls()).toEqual(["Range.flashFill"]);
  });
});

describe("limits of Excel on the web", () => {
  it("gives null for the values of whole columns and rows", async () => {
    await onSheet(local, "Proxies", async (sheet, context) => {
      const [column, row] = [sheet.getRange("B:C"), sheet.getRange("2:2")];
      column.load("values,address,rowCount,isEntireColumn");
      row.load("values,address");
      await context.sync();
      expect([column.values, column.address, column.rowCount]).toEqual([null, "Proxies!B:C", 1_048_576]);
      expect([row.values, row.address]).toEqual([null, "Proxies!2:2"]);
    });
  });

  it("gives the used part of a whole column, also beyond the first thousand rows", async () => {
    await write(local, "Far", "C1500", [["end"]]);
    await onSheet(local, "Far", async (sheet, context) => {
      const used = sheet.getRange("C:C").getUsedRange(true);
      const nothing = sheet.getRange("E:E").getUsedRangeOrNullObject(true);
      used.load("address");
      nothing.load("address");
      await context.sync();
      expect(used.address).toBe("Far!C1500");
      expect(nothing.isNullObject).toBe(true);
    });
  });

  it("refuses requests and answers above 5 MB", async () => {
    const text = "x".repeat(5000);
    const request = await errorOf(() =>
      onSheet(local, "Large", (sheet) => {
        sheet.getRange("A1:A1100").values = Array.from({ length: 1100 }, () => [text]);
      }),
    );
    expect(request.code).toBe("RequestPayloadSizeLimitExceeded");
    for (const address of ["A1:A600", "A601:A1200"]) {
      await write(
        local,
        "Large",
        address,
        Array.from({ length: 600 }, () => [text]),
      );
    }
    expect((await errorOf(() => read(local, "Large", "A1:A1200"))).code).toBe("ResponsePayloadSizeLimitExceeded");
  });
});
