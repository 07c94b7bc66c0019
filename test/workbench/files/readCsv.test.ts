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

  test("the language decides between 1.234 and 1,234 where the file does not", () => {
    expect(open(utf8("a;b\n1,234;x\n"), "fr")[1]).toEqual([1.234, "x"]);
    expect(open(utf8("a;b\n1,234;x\n"), "en")[1]).toEqual([1234, "x"]);
  });

  test.each([
    ["when each of its dates can be read two ways", "01/02/2025\n03/04/2025\n05/05/2025\n", ["A"]],
    ["by column, whatever another column shows", "31/12/2025;01/02/2025\n30/12/2025;02/01/2025\n", ["B"]],
    ["not when one of its days is past the twelfth", "01/02/2025\n13/04/2025\n", []],
    ["not when one of its second numbers is", "01/02/2025\n04/13/2025\n", []],
    ["not when both readings are the same day", "2025-02-01\n05/05/2025\n", []],
    ["not when it holds no dates", "a\n12.5\n", []],
  ])("a column of dates stays text %s", (_when, text, letters) => {
    expect(readCsv(utf8(text), "orders.csv", "en").ambiguousDates).toEqual(letters);
  });

  test("dates that stay text stay as they were written, beside dates that do not", () => {
    expect(open(utf8("a;b\n01/02/2025;31/12/2025\n03/04/2025;01/02/2025\n"), "fr").slice(1)).toEqual([
      ["01/02/2025", [46022, "dd/mm/yyyy"]],
      ["03/04/2025", [45689, "dd/mm/yyyy"]],
    ]);
  });

  test("columns of a .txt that only runs of spaces separate are split there, codes kept, with or without a header", () => {
    const spaced = (text: string, name = "cdnow.txt") =>
      Object.values(readCsv(utf8(text), name, "fr").sheets[0]!.cells).map((row) =>
        Object.values(row).map((cell) => cell.v),
      );
    const lines = " 00004 0001 19970101  2   29.33\r\n 00021 0002 19970103 12    6.79\r\n";
    const read = [
      ["00004", "0001", 19970101, 2, 29.33],
      ["00021", "0002", 19970103, 12, 6.79],
    ];
    expect(spaced(lines)).toEqual(read);
    expect(spaced(` id code  date cds value\r\n${lines}\r\n`)).toEqual([
      ["id", "code", "date", "cds", "value"],
      ...read,
    ]);
    expect(spaced(lines, "cdnow.csv")).toEqual(
      lines
        .trimEnd()
        .split("\r\n")
        .map((line) => [line]),
    );
  });

  test.each([
    ["lines of two parts", "Ada 12\nBo 13\n"],
    ["lines of unlike length", "Ada Lo 12\nBo 13\nCy 14\n"],
    ["lines without a number in common", "12 rue Neuve\nPlace du 11\n4 quai Nord\nau bord lac\n"],
  ])("%s in a .txt are not split at spaces", (_what, text) => {
    expect(readCsv(utf8(text), "list.txt", "fr").sheets[0]!.cells[0]![1]).toBeUndefined();
  });

  test("a separator in each line comes before spaces", () => {
    const { sheets } = readCsv(utf8("a b 1;2\nc d 3;4\n"), "list.txt", "fr");
    expect(Object.values(sheets[0]!.cells[0]!).map((cell) => cell.v)).toEqual(["a b 1", 2]);
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
