import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { columnOf, root, runPortfolio, runPortfolioIn, scratchFolder, type JsonResult } from "./runPortfolio";

jest.setTimeout(300_000);

const folder = scratchFolder();
const small = join(root, "test/fixtures/orders-small.csv");
const shared = join(root, "../shared/data/rfm_data_orders.csv");

async function resultOf(file: string, ...args: string[]): Promise<JsonResult> {
  const json = join(folder, `result-${Math.random().toString(36).slice(2)}.json`);
  const { code, stderr } = await runPortfolio(file, "--json", json, ...args);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(readFileSync(json, "utf8")) as JsonResult;
}

/** A fixed shuffle: a row goes where a multiplicative hash of its number puts it. */
function shuffled(text: string): string {
  const [header = "", ...rows] = text.trimEnd().split(/\r?\n/);
  const places = rows.map((row, index) => ({ row, place: Math.imul(index + 1, 2_654_435_761) >>> 0 }));
  return [header, ...places.sort((one, other) => one.place - other.place).map(({ row }) => row)].join("\n");
}

const fileWith = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe("the portfolio of a small file, worked out by hand", () => {
  let french: JsonResult;
  let english: JsonResult;
  beforeAll(async () => {
    french = await resultOf(small, "--analysis", "rfm,abc,pmg", "--lang", "fr");
    english = await resultOf(small, "--analysis", "rfm,abc,pmg");
  });

  test("accounts for every row", () => {
    const { reasons, ...counts } = french.import;
    expect(counts).toEqual({ rowsRead: 12, accepted: 6, merged: 1, rejected: 5, revenue: 2140.5 });
    expect(Object.fromEntries(reasons.map(({ reason, count }) => [reason, count]))).toEqual({
      unreadableDate: 1,
      noCustomer: 1,
      blankRow: 1,
      unreadableAmount: 1,
      total: 1,
      duplicate: 1,
    });
  });

  test("has four customers by revenue, credit note taken off, orders counted once", () => {
    expect(french.customers).toBe(4);
    expect(columnOf(french, "Portfolio", "customer")).toEqual([
      "Menuiserie Le Goff",
      "Clinique Aubry",
      "Garage Morvan",
      "Textiles Roche",
    ]);
    expect(columnOf(french, "Portfolio", "revenue")).toEqual([1400.5, 640, 80, 20]);
    expect(columnOf(french, "Portfolio", "orders")).toEqual([2, 1, 1, 1]);
    expect(columnOf(french, "Portfolio", "firstOrder")).toEqual([
      "2024-01-15",
      "2024-03-18",
      "2024-01-16",
      "2024-03-28",
    ]);
  });

  test("puts every customer in a segment, and segments add up", () => {
    expect(
      columnOf(french, "Portfolio", "segment").every((segment) => typeof segment === "string" && segment !== ""),
    ).toBe(true);
    const customers = columnOf(french, "Segments", "customers").map(Number);
    expect(customers.reduce((sum, count) => sum + count, 0)).toBe(4);
  });

  test("has the same keys and numbers in both languages", () => {
    expect(Object.keys(english.tables)).toEqual(Object.keys(french.tables));
    for (const [name, table] of Object.entries(french.tables)) {
      expect(english.tables[name]!.columns.map(({ key }) => key)).toEqual(table.columns.map(({ key }) => key));
      const numbers = (result: JsonResult) =>
        result.tables[name]!.rows.map((row) => row.filter((cell) => typeof cell === "number"));
      expect(numbers(english)).toEqual(numbers(french));
    }
    const headers = (result: JsonResult) => result.tables.Portfolio!.columns.map(({ header }) => header);
    expect(headers(french)).toContain("Client");
    expect(headers(english)).toContain("Customer");
  });

  test("does not depend on the order of rows", async () => {
    const result = await resultOf(
      fileWith("shuffled.csv", shuffled(readFileSync(small, "utf8"))),
      "--analysis",
      "rfm,abc,pmg",
      "--lang",
      "fr",
    );
    expect(result.tables).toEqual(french.tables);
  });

  test("looks back from the day asked for", async () => {
    const result = await resultOf(small, "--as-of", "2024-12-31");
    // 31 December 2024 is 278 days after 28 March.
    expect(columnOf(result, "Portfolio", "recencyDays").at(-1)).toBe(278);
  });

  test("is told in a few lines, in the language asked for", async () => {
    const told = await runPortfolio(small, "--lang", "fr");
    expect(told.code).toBe(0);
    expect(told.stdout).toMatch(/Lignes lues 12\s: acceptées 6, fusionnées 1, rejetées 5/);
    expect(told.stdout).toMatch(/4 clients/);
    expect(told.stdout).toMatch(/Fidèles|Champions/);
    const english = await runPortfolio(small);
    expect(english.stdout).toContain("Rows read 12: accepted 6, merged 1, rejected 5");
  });

  test("is written as a workbook that opens again", async () => {
    const out = join(folder, "small.xlsx");
    const { code, stderr } = await runPortfolio(small, "--out", out, "--lang", "fr");
    expect([code, stderr.includes("Error")]).toEqual([0, false]);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
    const again = await resultOf(out, "--lang", "fr");
    expect(again.import).toEqual(french.import);
    expect(again.tables.Portfolio).toEqual(french.tables.Portfolio);
    // The portfolio is itself a list of customers on another sheet, under titles and key figures.
    const joined = await runPortfolio(out, "--join", "Portefeuille");
    expect(joined.stdout).toContain(
      "Customer list Portefeuille: 4 customers matched, 0 not in it, 0 of it without orders",
    );
    const nowhere = await runPortfolio(out, "--join", "Clients");
    expect([nowhere.code, nowhere.stderr]).toEqual([
      2,
      expect.stringContaining("--join Clients: there is no such sheet"),
    ]);
  });
});

describe("the command", () => {
  test("reads columns under any name when told which", async () => {
    const file = fileWith("odd.csv", "a;b;c\nLe Goff;2024-01-15;100\nMorvan;2024-02-16;50\n");
    const result = await resultOf(file, "--map", "customer=a,date=b,amount=C");
    expect(columnOf(result, "Portfolio", "revenue")).toEqual([100, 50]);
  });

  test("lists the analyses and their options in both languages", async () => {
    const [english, french] = await Promise.all([runPortfolio("--list"), runPortfolio("--list", "--lang", "fr")]);
    for (const id of ["rfm", "abc", "pmg"]) expect(english.stdout).toMatch(new RegExp(`^${id} `, "m"));
    expect(english.stdout).toContain("levels");
    expect(french.stdout).toContain("demande");
  });

  test("says how it read dates that can be read two ways, and nothing of those that cannot", async () => {
    const open = fileWith("open.csv", "Customer,Date,Amount\nLe Goff,03/04/2024,100\nMorvan,05/06/2024,50\n");
    const [english, french] = await Promise.all([runPortfolio(open), runPortfolio(open, "--lang", "fr")]);
    expect(english.stderr).toContain("Is 03/04/2024 in April or in March? Assumed: 3 April 2024.");
    expect(english.stderr).toContain("--answer dateOrder=monthFirst");
    expect(english.stdout).toContain("3 Apr 2024 to 5 Jun 2024");
    expect(french.stderr).toMatch(/Supposé\s: 3 avril 2024/);
    expect(french.stdout).toContain("du 3 avr. 2024 au 5 juin 2024");
    const answered = await runPortfolio(open, "--answer", "dateOrder=monthFirst");
    expect(answered.stdout).toContain("4 Mar 2024 to 6 May 2024");
    expect(answered.stderr).not.toContain("03/04/2024");
    expect((await runPortfolio(small)).stderr).not.toContain("03/04/2024");
  });

  test("names no number of orders where a list of customers tells none", async () => {
    const list = fileWith(
      "list.csv",
      "Client;CA annuel;Dernière commande\nAcme;100,50;05/03/2024\nBeta;50,25;25/03/2024\n",
    );
    const { stdout } = await runPortfolio(list, "--analysis", "abc", "--lang", "fr");
    expect(stdout).toContain("2 clients dans la liste");
    expect(stdout).not.toContain("commandes, du");
  });

  test("takes file names from the folder it is called in", async () => {
    fileWith("here.csv", "Client;Date;Montant HT\nLe Goff;15/01/2024;100\nMorvan;16/02/2024;50\n");
    const { code, stdout } = await runPortfolioIn(folder, "here.csv", "--json", "here.json");
    expect([code, stdout.split("\n")[0]]).toEqual([0, "here.csv, sheet here"]);
    expect(existsSync(join(folder, "here.json"))).toBe(true);
  });

  test("explains itself", async () => {
    const settings = "analysis map answer join as-of lang option out import-report write json list"
      .split(" ")
      .map((name) => `  --${name} `);
    for (const language of ["en", "fr"]) {
      const { code, stdout } = await runPortfolio("--help", "--lang", language);
      expect([code, settings.filter((setting) => !stdout.includes(setting))]).toEqual([0, []]);
      expect(stdout.endsWith("options\n")).toBe(true);
    }
  });

  it("passes over, of all analyses, those about shares of amounts that leave nothing to share", async () => {
    const refunds = fileWith(
      "refunds.csv",
      "Client;Date;Montant HT\nA;02/01/2024;-10\nB;15/01/2024;-20\nA;20/01/2024;-5\n",
    );
    const { code, stderr, stdout } = await runPortfolio(refunds, "--analysis", "all");
    expect(stderr).toMatch(/Pareto 20\/80 and ABC was passed over: There is no positive total to share out/);
    expect(stdout).toMatch(/2 customers, 3 orders/);
    expect(code).toBe(0);
  });

  test.each<[string, () => string[], RegExp]>([
    ["no file", () => [], /Which file/],
    ["a file that is not there", () => ["nowhere.csv"], /no file nowhere\.csv/],
    ["a folder", () => [(mkdirSync(join(folder, "f.csv"), { recursive: true }), join(folder, "f.csv"))], /is a folder/],
    ["an empty file", () => [fileWith("empty.csv", "")], /holds no rows/],
    ["a file of blank lines", () => [fileWith("blank.csv", "\n\n\n")], /holds no rows/],
    ["a header alone", () => [fileWith("header.csv", "Client;Date;Montant HT\n")], /No order could be read/],
    ["another kind of file", () => [fileWith("orders.pdf", "%PDF")], /not a \.csv, \.txt, \.csv\.gz or \.xlsx/],
    ["a damaged workbook", () => [fileWith("broken.xlsx", Buffer.from("PK\u0003\u0004nothing"))], /cannot be opened/],
    ["text called a workbook", () => [fileWith("text.xlsx", "Client;Date\n")], /cannot be opened/],
    ["a workbook called text", () => [fileWith("zip.csv", Buffer.from("PK\u0003\u0004\0\0"))], /cannot be opened/],
    ["an unknown analysis", () => [small, "--analysis", "rfm,magic"], /“magic”.*rfm, abc/],
    ["an unknown field", () => [small, "--map", "client=Client"], /“client”.*customer, name, date, amount/],
    ["an unknown question", () => [small, "--answer", "colour=blue"], /“colour”.*dateOrder/],
    ["an unknown header", () => [small, "--map", "amount=Prix"], /amount=Prix.*"Montant HT"/],
    ["an unknown option", () => [small, "--option", "colour=blue"], /“colour”.*levels/],
    ["an option out of range", () => [small, "--option", "levels=12"], /2 to 9/],
    ["an unknown language", () => [small, "--lang", "de"], /“de”.*en, fr/],
    ["a date that is none", () => [small, "--as-of", "2024-13-01"], /“2024-13-01”/],
    ["a date before every order", () => [small, "--as-of", "2001-01-01"], /later than 1 Jan 2001/],
    ["columns nobody can recognise", () => [fileWith("vague.csv", "x;y\nun;deux\ntrois;quatre\n")], /--map/],
    [
      "a result that cannot be written",
      () => [small, "--json", join(folder, "no/such/folder.json")],
      /cannot be written/,
    ],
    ["a result of another kind", () => [small, "--out", "result.pdf"], /\.xlsx/],
  ])("ends with 2 and one clear line for %s", async (_, args, sentence) => {
    const { code, stderr } = await runPortfolio(...args());
    expect(stderr.trimEnd()).toMatch(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).not.toMatch(/\{\w+\}|undefined|NaN|Error:/);
    expect(code).toBe(2);
  });

  test("complains in French when asked in French", async () => {
    const { code, stderr } = await runPortfolio("nulle-part.csv", "--lang", "fr");
    expect([code, stderr]).toEqual([2, "Il n’y a pas de fichier nulle-part.csv.\n"]);
  });
});

describe("a public file of 4,906 orders", () => {
  test("gives 995 customers, each in a segment, whatever the order of its rows", async () => {
    if (!existsSync(shared)) return console.warn("Skipped: rfm_data_orders.csv is not on this machine.");
    const result = await resultOf(shared, "--analysis", "rfm,abc,pmg");
    expect([result.import.rowsRead, result.import.accepted + result.import.merged + result.import.rejected]).toEqual([
      4906, 4906,
    ]);
    expect(result.customers).toBe(995);
    const segments = columnOf(result, "Portfolio", "segment");
    expect(segments).toHaveLength(995);
    expect(segments.every((segment) => typeof segment === "string" && segment !== "")).toBe(true);
    const again = await resultOf(
      fileWith("shuffled-rfm.csv", shuffled(readFileSync(shared, "utf8"))),
      "--analysis",
      "rfm,abc,pmg",
    );
    expect(again.tables).toEqual(result.tables);
    expect(again.import).toEqual(result.import);
  });
});
