import { Problem } from "../../../src/portfolio/problem";
import { languageOfCommand, parseCommand } from "../../../workbench/cli/parseCommand";

const parse = (...args: string[]) => {
  const command = parseCommand(args);
  if (command.kind !== "run") throw new Error(command.kind);
  return command.arguments;
};
const problemOf = (...args: string[]): Problem => {
  try {
    parseCommand(args);
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error("No problem was found.");
};

describe("the command line", () => {
  test("asks for the segments in English when nothing else is said", () => {
    expect(parse("orders.csv")).toEqual({
      file: "orders.csv",
      analyses: ["rfm"],
      map: [],
      answers: [],
      join: null,
      importReport: false,
      asOf: null,
      language: "en",
      options: [],
      out: null,
      write: "auto",
      json: null,
    });
  });

  test("reads every setting", () => {
    const { analyses, map, answers, importReport, asOf, language, options, out, json } = parse(
      ...["--answer", "dateOrder=monthFirst,currency=€", "--import-report"],
      ...["orders.csv", "--analysis", "rfm, abc", "--map", "customer=Nom du client,amount=D", "--as-of", "2025-12-31"],
      ...["--lang=fr", "--option", "levels=4", "--option", "cuts=0.8/0.95", "--out", "r.xlsx", "--json", "r.json"],
    );
    expect(analyses).toEqual(["rfm", "abc"]);
    expect([answers, importReport]).toEqual([
      [
        ["dateOrder", "monthFirst"],
        ["currency", "€"],
      ],
      true,
    ]);
    expect(map).toEqual([
      ["customer", "Nom du client"],
      ["amount", "D"],
    ]);
    expect(asOf).toBe(46_022);
    expect(language).toBe("fr");
    expect(options).toEqual([
      ["levels", "4"],
      ["cuts", "0.8/0.95"],
    ]);
    expect([out, json]).toEqual(["r.xlsx", "r.json"]);
  });

  test("takes --map several times, and headers that hold a comma or an equals sign", () => {
    expect(parse("f.csv", "--map", "amount=Montant, HT,date=A=B", "--map", "customer=Client").map).toEqual([
      ["amount", "Montant, HT"],
      ["date", "A=B"],
      ["customer", "Client"],
    ]);
  });

  test("lists and helps without a file", () => {
    expect(parseCommand(["--list", "--lang", "fr"])).toEqual({ kind: "list", language: "fr" });
    expect(parseCommand(["-h"])).toEqual({ kind: "help", language: "en" });
  });

  test.each([
    ["no file", "commandNoFile", []],
    ["two files", "commandTwoFiles", ["a.csv", "b.csv"]],
    ["an unknown setting", "commandSetting", ["a.csv", "--sort"]],
    ["a setting without its value", "commandValue", ["a.csv", "--out"]],
    ["a setting that swallowed the next one", "commandValue", ["a.csv", "--out", "--json", "r.json"]],
    ["a value for a setting that takes none", "commandNoValue", ["a.csv", "--list=yes"]],
    ["a language that is not spoken", "commandLanguage", ["a.csv", "--lang", "de"]],
    ["an unknown way to write", "commandWrite", ["a.csv", "--write", "formulas"]],
    ["a pair without an equals sign", "commandPair", ["a.csv", "--map", "customer"]],
    ["a pair without a value", "commandPair", ["a.csv", "--option", "levels="]],
    ["a date written another way", "commandDate", ["a.csv", "--as-of", "31/12/2025"]],
    ["a day that is not in the calendar", "commandDate", ["a.csv", "--as-of", "2025-02-30"]],
  ])("refuses %s", (_, code, args) => {
    expect(problemOf(...args).code).toBe(code);
  });

  test("complains in the language asked for, whatever else is wrong", () => {
    expect(languageOfCommand(["--nope", "--lang", "fr"])).toBe("fr");
    expect(languageOfCommand(["--lang=fr"])).toBe("fr");
    expect(languageOfCommand(["--lang", "de"])).toBe("en");
    expect(languageOfCommand([])).toBe("en");
  });
});
