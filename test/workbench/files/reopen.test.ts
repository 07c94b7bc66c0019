import { readFileSync } from "node:fs";
import path from "node:path";
import { loadFiles } from "./loadFiles";

const { startLocalExcel, openWorkbook, saveCsv, saveWorkbook } = loadFiles();

const root = path.join(__dirname, "../../..");

type Local = Awaited<ReturnType<typeof startLocalExcel>>;
let local: Local;
let other: Local;
beforeEach(async () => {
  [local, other] = [await startLocalExcel({ language: "fr-FR" }), await startLocalExcel({ language: "fr-FR" })];
});
afterEach(() => {
  for (const one of [local, other]) one.dispose();
});

/** Saves one local Excel's workbook and opens the file in the other. */
const reopen = async () => {
  const bytes = await saveWorkbook(local.engine);
  await openWorkbook(other.engine, bytes, "saved.xlsx", "fr");
  return bytes;
};

/** The writer's own library, to make files and to look into them. */
const excelts = () => import("@cj-tech-master/excelts") as Promise<any>;
const partsOf = async (bytes: Uint8Array, ...names: string[]): Promise<string[]> => {
  const { unzip } = (await import("@cj-tech-master/excelts/archive")) as any;
  const file = unzip(bytes);
  return Promise.all(names.map(async (name) => (await file.get(name)).text()));
};

describe("what an add-in keeps in the workbook", () => {
  const settings: Record<string, unknown> = {
    ledger: '{"sheets":[{"key":"portfolio","title":"Clients « d\'été » & <autres>"}]}',
    imports: JSON.stringify({ columns: ["N° commande", 'A "quoted" one'], lines: "one\ntwo\ttab" }),
    count: 3,
    flag: true,
  };

  test("is there again after saving and opening", async () => {
    await local.Excel.run(async (context) => {
      for (const [key, value] of Object.entries(settings)) context.workbook.settings.add(key, value);
      await context.sync();
    });
    const bytes = await reopen();
    await other.Excel.run(async (context) => {
      const read = context.workbook.settings;
      read.load("items/key,items/value");
      await context.sync();
      expect(Object.fromEntries(read.items.map((item) => [item.key, item.value]))).toEqual(settings);
    });
    const [types, relationships, extension] = await partsOf(
      bytes,
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/webextensions/webextension1.xml",
    );
    expect(types).toContain('PartName="/xl/webextensions/taskpanes.xml"');
    expect(relationships).toContain('Target="xl/webextensions/taskpanes.xml"');
    expect(extension).toContain('<we:property name="count" value="3"/>');
  });

  test("is kept under the add-in's own id and version, as the manifest has them", async () => {
    const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
    const [, id] = /<Id>(.*?)<\/Id>/.exec(manifest)!;
    const [, version] = /<Version>(.*?)<\/Version>/.exec(manifest)!;
    await local.Excel.run(async (context) => void context.workbook.settings.add("a", 1));
    const [extension] = await partsOf(await reopen(), "xl/webextensions/webextension1.xml");
    expect(extension).toContain(`<we:reference id="${id}" version="${version}"`);
  });

  test("is not looked for in a file without any: such a file has no parts of an add-in", async () => {
    const [types] = await partsOf(await reopen(), "[Content_Types].xml");
    expect(types).not.toContain("webextension");
  });

  test("finds its sheets again: their ids, tables, names and visibility are the same", async () => {
    const before = await local.Excel.run(async (context) => {
      const first = context.workbook.worksheets.getItem("Sheet1");
      const added = context.workbook.worksheets.add("Portefeuille");
      const hidden = context.workbook.worksheets.add("Caché");
      hidden.visibility = "VeryHidden";
      added.getRange("A1:B3").values = [
        ["Client", "CA"],
        ["Perrin", 120],
        ["Roche", 60],
      ];
      const table = added.tables.add("A1:B3", true);
      table.name = "Clients";
      context.workbook.names.add("Montants", "=Clients[CA]");
      added.getRange("D1").formulas = [["=SUM(Montants)"]];
      for (const sheet of [first, added, hidden]) sheet.load("id");
      await context.sync();
      return [first.id, added.id, hidden.id];
    });
    await reopen();
    await other.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load("items/id,items/name,items/visibility");
      const table = context.workbook.tables.getItem("Clients").getRange();
      table.load("address");
      const total = sheets.getItem(before[1]!).getRange("D1");
      total.load("values,formulas");
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.id, sheet.name, sheet.visibility])).toEqual([
        [before[0], "Sheet1", "Visible"],
        [before[1], "Portefeuille", "Visible"],
        [before[2], "Caché", "VeryHidden"],
      ]);
      expect(table.address).toBe("Portefeuille!A1:B3");
      expect([total.values, total.formulas]).toEqual([[[180]], [["=SUM(Montants)"]]]);
    });
    expect([...local.unknownCalls(), ...other.unknownCalls()]).toEqual([]);
  });
});

describe("a workbook whose days count from 1904", () => {
  // Microsoft's own example of the two calendars: 5 July 1998 is 35981 from 1900 and 34519 from 1904.
  const made = async () => {
    const { Workbook } = await excelts();
    const workbook = new Workbook();
    workbook.properties.date1904 = true;
    const sheet = workbook.addWorksheet("Commandes");
    sheet.getCell("A1").value = "Date";
    sheet.getCell("A2").value = 34519;
    sheet.getCell("A2").numFmt = "dd/mm/yyyy";
    sheet.getCell("A3").value = 34519.75;
    sheet.getCell("A3").numFmt = "dd/mm/yyyy hh:mm";
    sheet.getCell("B2").value = 34519;
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };

  const look = (excel: Local) =>
    excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Commandes").getRange("A2:B3");
      range.load("values");
      const day = context.workbook.functions.date(1998, 7, 5);
      const turn = context.workbook.functions.date(2000, 1, 1);
      day.load("value");
      turn.load("value");
      await context.sync();
      return { values: range.values, day: day.value, turn: turn.value };
    });

  test("hands out its own numbers, before and after saving", async () => {
    const expected = {
      values: [
        [34519, 34519],
        [34519.75, ""],
      ],
      day: 34519,
      turn: 35064,
    };
    await openWorkbook(local.engine, await made(), "mac.xlsx", "fr");
    expect(await look(local)).toEqual(expected);
    const bytes = await reopen();
    expect(await look(other)).toEqual(expected);
    expect((await partsOf(bytes, "xl/workbook.xml"))[0]).toContain('date1904="1"');
  });

  test("shows the days they mean, on the sheet and in a text file", async () => {
    await openWorkbook(local.engine, await made(), "mac.xlsx", "fr");
    await local.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Commandes").getRange("A2:B3");
      range.load("text");
      await context.sync();
      expect(range.text).toEqual([
        ["05/07/1998", "34519"],
        ["05/07/1998 18:00", ""],
      ]);
    });
    const sheetId = local.engine.workbook.getActiveSheet()!.getSheetId();
    expect(Buffer.from(await saveCsv(local.engine, sheetId, "fr")).toString()).toContain("05/07/1998;34519");
  });

  test("gives way to the next file's calendar", async () => {
    await openWorkbook(local.engine, await made(), "mac.xlsx", "fr");
    await openWorkbook(local.engine, new TextEncoder().encode("a;b\n"), "Commandes.csv", "fr");
    expect(await look(local)).toMatchObject({ day: 35981, turn: 36526 });
  });
});

describe("the calendar of 1900", () => {
  test("keeps times without a day and its first days", async () => {
    const { Workbook } = await excelts();
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Heures");
    for (const [index, serial] of [0.5, 1, 59, 61].entries()) {
      sheet.getCell(1, index + 1).value = serial;
      sheet.getCell(1, index + 1).numFmt = "dd/mm/yyyy hh:mm";
    }
    await openWorkbook(local.engine, new Uint8Array(await workbook.xlsx.writeBuffer()), "heures.xlsx", "fr");
    await local.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:D1");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[0.5, 1, 59, 61]]);
    });
  });
});

describe("hidden rows, filters and pages", () => {
  test("of a file are there after opening, and after saving and opening", async () => {
    const { Workbook } = await excelts();
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Liste", { pageSetup: { orientation: "landscape" } });
    for (const [index, city] of ["Ville", "Lyon", "Nice", "Lyon", "Brest"].entries())
      sheet.getCell(index + 1, 1).value = city;
    sheet.autoFilter = "A1:A5";
    sheet.getRow(3).hidden = true;
    sheet.getRow(5).hidden = true;
    await openWorkbook(local.engine, new Uint8Array(await workbook.xlsx.writeBuffer()), "liste.xlsx", "fr");
    const bytes = await reopen();
    for (const one of [local, other])
      await one.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Liste").getRange("A1:A5");
        const visible = range.getSpecialCells("Visible");
        visible.load("address");
        const { pageLayout } = context.workbook.worksheets.getItem("Liste");
        pageLayout.load("orientation");
        await context.sync();
        expect(visible.address).toBe("Liste!A1:A2,Liste!A4");
        expect(pageLayout.orientation).toBe("Landscape");
      });
    expect((await partsOf(bytes, "xl/worksheets/sheet1.xml"))[0]).toContain('<autoFilter ref="A1:A5"');
  });

  test("hidden by a table's filter are hidden in the file", async () => {
    await local.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A4").values = [["Ville"], ["Lyon"], ["Nice"], ["Lyon"]];
      sheet.tables.add("A1:A4", true).columns.getItem("Ville").filter.applyValuesFilter(["Lyon"]);
      await context.sync();
    });
    await reopen();
    await other.Excel.run(async (context) => {
      const hidden = context.workbook.worksheets.getItem("Sheet1").getRange("A3");
      hidden.load("rowHidden");
      await context.sync();
      expect(hidden.rowHidden).toBe(true);
    });
  });

  test("how a sheet prints is kept", async () => {
    const layout = {
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      paperSize: "A3",
      leftMargin: 36,
    };
    await local.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.name = "Feuille d'été";
      sheet.getRange("A1").values = [["Client"]];
      sheet.pageLayout.set(layout as Excel.Interfaces.PageLayoutUpdateData);
      sheet.pageLayout.setPrintTitleRows("$1:$1");
      await context.sync();
    });
    const bytes = await reopen();
    await other.Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Feuille d'été");
      pageLayout.load("orientation,zoom,centerHorizontally,paperSize,leftMargin");
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject(layout);
    });
    const [book] = await partsOf(bytes, "xl/workbook.xml");
    expect(book).toContain('name="_xlnm.Print_Titles"');
    expect(book).toContain("$1:$1");
  });
});
