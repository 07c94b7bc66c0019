import { readFileSync } from "node:fs";
import { onSheet, read, startLocalExcel, write, extractSchema, type LocalExcel } from "./support";

jest.setTimeout(120_000);
let local: LocalExcel;
beforeAll(async () => {
  local = await startLocalExcel({ language: "fr-FR" });
});
afterAll(() => local.dispose());

/** What office.js sends through the older common API. */
const execute = (id: number, data: object): Promise<any> =>
  local.host.executeMethod({ DdaMethod: { DispatchId: id }, ...data } as never);

const batch = (actions: object[], paths: Record<number, object>, customData = "IterativeExecutor") =>
  execute(93, {
    ArrayData: [customData, "POST", "ProcessQuery", [], JSON.stringify({ Actions: actions, ObjectPaths: paths }), 0, 1],
  });

describe("settings", () => {
  it("keep any JSON value under a key, in the workbook's and in the document's way", async () => {
    await local.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("journal", { steps: [1, 2] });
      settings.add("journal", { steps: [3] });
      settings.add("title", "Portefeuille");
      const [journal, missing] = [settings.getItemOrNullObject("journal"), settings.getItemOrNullObject("Journal")];
      journal.load("value,key");
      missing.load("value");
      settings.load("items/key");
      await context.sync();
      expect([journal.key, journal.value, missing.isNullObject]).toEqual(["journal", { steps: [3] }, true]);
      expect(settings.items.map((item) => item.key)).toEqual(["journal", "title"]);
      settings.getItem("title").delete();
      await context.sync();
    });
    expect((await execute(75, {})).Properties.Settings).toEqual([{ Name: "journal", Value: '{"steps":[3]}' }]);
    expect(await execute(76, { DdaSettingsMethod: { Properties: [["theme", '"dark"']] } })).toEqual({
      Version: 1,
      Error: 0,
    });
    await local.Excel.run(async (context) => {
      const theme = context.workbook.settings.getItem("theme");
      const journal = context.workbook.settings.getItemOrNullObject("journal");
      theme.load("value");
      journal.load("value");
      await context.sync();
      expect([theme.value, journal.isNullObject]).toEqual(["dark", true]);
    });
  });
});

describe("the application", () => {
  it("tells its language and separators", async () => {
    await local.Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load(
        "decimalSeparator,calculationMode,cultureInfo/name,cultureInfo/numberFormat/numberDecimalSeparator",
      );
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
      expect([application.decimalSeparator, application.calculationMode, application.cultureInfo.name]).toEqual([
        ",",
        "Automatic",
        "fr-FR",
      ]);
    });
    expect(local.Office.context.displayLanguage).toBe("fr-FR");
  });

  it("supports what the pinned office.js and its one later member need and no more", () => {
    const { requirements } = local.Office.context;
    const answers = ["1.1", "1.12", "1.15", "1.18", "1.20"].map((version) =>
      requirements.isSetSupported("excelapi", version),
    );
    expect(answers).toEqual([true, true, true, true, false]);
    expect(requirements.isSetSupported("WordApi")).toBe(false);
  });
});

describe("selections and events", () => {
  it("tell of edits, selections, sheets and activation", async () => {
    const seen: [string, unknown][] = [];
    await local.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async (event) => void seen.push(["changed", event.address]));
      worksheets.onSelectionChanged.add(async (event) => void seen.push(["selected", event.address]));
      worksheets.onAdded.add(async () => void seen.push(["added", null]));
      worksheets.onActivated.add(async () => void seen.push(["activated", null]));
      worksheets.onDeleted.add(async () => void seen.push(["deleted", null]));
      await context.sync();
    });
    await onSheet(local, "Events", async (sheet, context) => {
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      sheet.getRange("B:C").select();
      await context.sync();
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      selected.load("address,values");
      cell.load("address");
      await context.sync();
      expect([selected.address, selected.values, cell.address]).toEqual(["Events!B:C", null, "Events!B1"]);
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    await local.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Events").delete();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toEqual(
      expect.arrayContaining([
        ["changed", "B2:C3"],
        ["selected", "B:C"],
        ["added", null],
        ["activated", null],
        ["deleted", null],
      ]),
    );
  });

  it("are silent while an add-in has switched them off", async () => {
    let count = 0;
    await local.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onChanged.add(async () => void count++);
      await context.sync();
      context.runtime.enableEvents = false;
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange("A1").values = [[2]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(count).toBe(1);
  });

  it("give several selected ranges when asked for all, and an error when asked for one", async () => {
    const { engine } = local;
    const sheetId = engine.workbook.getSheetBySheetName("Sheet1")!.getSheetId();
    const box = (row: number) => ({
      range: { startRow: row, endRow: row, startColumn: 0, endColumn: 1 },
      primary: null,
      style: null,
    });
    engine.commands.syncExecuteCommand("sheet.operation.set-selections", {
      unitId: engine.unitId,
      subUnitId: sheetId,
      selections: [box(0), box(4)],
    });
    await local.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").activate();
      const areas = context.workbook.getSelectedRanges();
      areas.load("address,areaCount,cellCount");
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1:B1,Sheet1!A5:B5", 2, 4]);
      context.workbook.getSelectedRange().load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidSelection" });
    });
  });
});

describe("sheets", () => {
  it("are added at the end, moved, hidden, coloured and deleted", async () => {
    await local.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [first, second] = [worksheets.add("One"), worksheets.add("Two")];
      second.tabColor = "#204A99";
      second.showGridlines = false;
      second.position = 0;
      first.visibility = "VeryHidden";
      await context.sync();
      worksheets.load("items/name,items/visibility,items/position,items/tabColor,items/showGridlines");
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ["Two", "Visible"],
        ["Sheet1", "Visible"],
        ["One", "VeryHidden"],
      ]);
      expect([worksheets.items[0]!.tabColor, worksheets.items[0]!.showGridlines, visible.value]).toEqual([
        "#204A99",
        false,
        2,
      ]);
      first.visibility = "Visible";
      first.delete();
      second.delete();
      await context.sync();
      const missing = worksheets.getItemOrNullObject("Two");
      missing.load("name");
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      worksheets.getItem("Sheet1").delete();
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
    });
  });
});

describe("the shared runtime", () => {
  it("runs ribbon actions and hears that they are done", async () => {
    const sent: unknown[] = [];
    const fire = jest
      .spyOn(local.host.runtime["transport"] as any, "fireDda")
      .mockImplementation((...event) => void sent.push(event));
    local.host.invokeAction("openPane", "ButtonOpen");
    fire.mockRestore();
    expect(sent).toEqual([["appCommandInvoked", ["action-1", "openPane", '{"source":{"id":"ButtonOpen"}}']]]);
    expect(await execute(94, { 0: "action-1", 1: 0, 2: "{}" })).toEqual({ Version: 1, Error: 0 });
    expect(local.host.runtime.completedActions).toEqual(["action-1"]);
  });

  it("starts with the workbook when asked, and shows and hides the pane", async () => {
    const call = (typeName: string, method: string, args: unknown[]) =>
      batch(
        [
          { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
          { Id: 3, ActionType: 3, Name: method, ObjectPathId: 1, ArgumentInfo: { Arguments: args } },
        ],
        { 1: { Id: 1, ObjectPathType: 2, Name: typeName } },
        "WacPartition",
      );
    await call("Microsoft.AppRuntime.AppRuntimePersistenceService", "SetAppRuntimeStartState", ["Background"]);
    expect(local.host.runtime.startState).toBe("Background");
    await call("Microsoft.AppRuntime.AppRuntimeService", "SetAppRuntimeState", ["Background"]);
    expect(local.host.runtime.isPaneVisible).toBe(false);
    await call("Microsoft.AppRuntime.AppRuntimeService", "SetAppRuntimeState", ["Visible"]);
    expect(local.host.runtime.isPaneVisible).toBe(true);
  });

  it("refuses a request above 5 MB by number, and lists a service it does not know", async () => {
    expect(await batch([], { 1: { Id: 1, ObjectPathType: 1, Name: "x".repeat(5 * 1024 * 1024) } })).toEqual({
      Version: 1,
      Error: 5103,
    });
    await batch([{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 }], {
      1: { Id: 1, ObjectPathType: 2, Name: "Microsoft.Unknown.Service" },
    });
    await execute(999, {});
    expect(local.unknownCalls()).toEqual(["Microsoft.Unknown.Service", "dispatch id 999"]);
  });
});

describe("the schema", () => {
  it("is read out of the installed office.js", () => {
    const schema = extractSchema(
      readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8"),
    );
    expect(Object.keys(schema).length).toBeGreaterThan(200);
    expect(schema["Range"]!.scalars).toMatchObject({ NumberFormat: "numberFormat", Values: "values" });
    expect(schema["Worksheet"]!.navigations).toMatchObject({ Tables: "TableCollection" });
    expect(schema["WorksheetCollection"]!.isCollection).toBe(true);
    expect(schema["Worksheet"]!.events["onChanged"]).toBe(10);
  });
});

it("keeps a text that looks like a formula a text through both ways of writing", async () => {
  await write(local, "Sheet1", "D1:D2", [["'=HYPERLINK(1)"], ["'@name"]]);
  await onSheet(local, "Sheet1", (sheet) => {
    sheet.getRange("E1").values = [["'=HYPERLINK(1)"]];
  });
  expect(await read(local, "Sheet1", "D1:E1")).toEqual([["=HYPERLINK(1)", "=HYPERLINK(1)"]]);
  expect(await read(local, "Sheet1", "D1:D2", "formulas")).toEqual([["=HYPERLINK(1)"], ["@name"]]);
});
