import fc from "fast-check";
import type { Language } from "../../../workbench/files";
import { loadFiles } from "./loadFiles";

const { readCsv, writeCsv, detectSeparator } = loadFiles();

const utf8 = (text: string) => new TextEncoder().encode(text);

/** Values and formats of the first sheet, row by row; formats in the row's second half. */
function open(bytes: Uint8Array, language: Language = "fr") {
  const { sheets, styles } = readCsv(bytes, "orders.csv", language);
  return Object.values(sheets[0]!.cells).map((row) =>
    Object.values(row).map((cell) => {
      const pattern = typeof cell.s === "string" ? styles[cell.s]?.n?.pattern : undefined;
      return pattern === undefined ? cell.v : [cell.v, pattern];
    }),
  );
}

describe("opening a text file", () => {
  test("a French export: semicolons, decimal commas, day first, leading zeros kept", () => {
    const rows = open(utf8("Client;Date;Montant\r\n00123;31/12/2025;1 234,50\r\nDupont & fils;05/01/2026;-12,5\r\n"));
    expect(rows).toEqual([
      ["Client", "Date", "Montant"],
      ["00123", [46022, "dd/mm/yyyy"], 1234.5],
      ["Dupont & fils", [46027, "dd/mm/yyyy"], -12.5],
    ]);
  });

  test("an American export: commas, decimal points, month first, quotes with separators and line breaks", () => {
    const rows = open(utf8('Customer,Date,Amount\n"Smith, ""Bob""\nLtd",12/31/2025,"1,234.50"\n'), "en");
    expect(rows[1]).toEqual(['Smith, "Bob"\nLtd', [46022, "m/d/yyyy"], 1234.5]);
  });

  test("the file decides over the language where it leaves no doubt", () => {
    expect(open(utf8("date;amount\n31/12/2025;12,50\n"), "en")[1]).toEqual([[46022, "m/d/yyyy"], 12.5]);
    expect(open(utf8("date,amount\n12/31/2025,12.50\n"), "fr")[1]).toEqual([[46022, "dd/mm/yyyy"], 12.5]);
  });

  test("the language decides where the file does not: 1,234 and 01/02/2025", () => {
    expect(open(utf8("a;b\n1,234;01/02/2025\n"), "fr")[1]).toEqual([1.234, [45689, "dd/mm/yyyy"]]);
    expect(open(utf8("a;b\n1,234;01/02/2025\n"), "en")[1]).toEqual([1234, [45659, "m/d/yyyy"]]);
  });

  test("decimal commas speak for the day first, in English too", () => {
    expect(open(utf8("date;amount\n01/02/2025;12,50\n"), "en")[1]).toEqual([[45689, "m/d/yyyy"], 12.5]);
  });

  test.each([
    ["01/02/2025\n03/04/2025\n", true],
    ["01/02/2025\n13/04/2025\n", false],
    ["01/02/2025\n04/13/2025\n", false],
    ["2025-02-01\n05/05/2025\n", false],
    ["a\n12.5\n", false],
  ])("%j leaves the order of day and month open: %s", (text, isOpen) => {
    expect(readCsv(utf8(text), "orders.csv", "en").dialect.datesLeftOpen).toBe(isOpen);
  });

  test("ISO dates, with and without a time, become serial numbers", () => {
    expect(open(utf8("2025-12-31;2025-12-31 12:00\n"))[0]).toEqual([
      [46022, "dd/mm/yyyy"],
      [46022.5, "dd/mm/yyyy hh:mm"],
    ]);
  });

  test("percentages, currencies and truth values are typed", () => {
    expect(open(utf8("12,5 %;1 200,00 €;VRAI;faux\n"))[0]).toEqual([[0.125, "0.00%"], [1200, '#,##0.00\\ "€"'], 1, 0]);
  });

  test("what Excel would spoil stays text: formulas, long codes, dates that do not exist", () => {
    const cells = ['=HYPERLINK("x")', "+33 6 12 34 56 78", "12345678901234567", "31/02/2025", "1-2", "12/2025"];
    expect(open(utf8(cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";") + "\n"))[0]).toEqual(cells);
  });

  test("Windows-1252, UTF-8 with mark and UTF-16 are recognised", () => {
    const latin = Uint8Array.from([0x45, 0x6c, 0xe9, 0x61, 0x3b, 0x80, 0x0a]);
    expect(open(latin)[0]).toEqual(["Eléa", "€"]);
    expect(open(utf8("\uFEFFÉlise;b\n"))[0]).toEqual(["Élise", "b"]);
    const wide = Buffer.from("\uFEFFÉlise;b\n", "utf16le");
    expect(open(new Uint8Array(wide))[0]).toEqual(["Élise", "b"]);
  });

  test.each([
    ["a;b;c\n1,5;2,5;3,5\n", ";"],
    ["a,b,c\n1,2,3\n", ","],
    ["a\tb\n1,5\t2\n", "\t"],
    ["a|b\n1|2\n", "|"],
    ['"x;y",b\n"z;w",d\n', ","],
    ["sep=;\na,a;b,b\n", ";"],
    ["one column\nonly\n", ","],
  ])("the separator of %j is %j", (text, separator) => {
    expect(detectSeparator(text)).toBe(separator);
  });

  test("a hint line sep=; is not part of the data", () => {
    expect(open(utf8("sep=;\na;b\n"))).toEqual([["a", "b"]]);
  });

  test("texts come back as they were saved, whatever signs they hold", () => {
    const safeText = fc
      .string({ minLength: 1 })
      .filter((text) => /^[a-z]/i.test(text) && !/^(true|false|vrai|faux)$/i.test(text.trim()));
    fc.assert(
      fc.property(fc.array(fc.tuple(safeText, safeText), { minLength: 1, maxLength: 20 }), (rows) => {
        const read = open(writeCsv([["head", "tail"], ...rows], "fr"));
        expect(read.slice(1)).toEqual(rows);
      }),
    );
  });
});

describe("saving a text file", () => {
  test("French uses semicolons, English commas, both a byte order mark", () => {
    const fr = Buffer.from(writeCsv([["a", "1,5"]], "fr")).toString();
    expect(fr).toBe("\uFEFFa;1,5\r\n");
    expect(Buffer.from(writeCsv([["a", "1,5"]], "en")).toString()).toBe('\uFEFFa,"1,5"\r\n');
  });

  test("text that a spreadsheet would run is disarmed, negative numbers are not", () => {
    expect(Buffer.from(writeCsv([["=1+1", "-12,50 €", "@x"]], "fr")).toString()).toBe("\uFEFF'=1+1;-12,50 €;'@x\r\n");
  });
});
