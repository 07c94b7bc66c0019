import { describeQuestions } from "../../../src/analyses/importReport/describeQuestions";
import type { ImportQuestion } from "../../../src/portfolio/orders/importQuestion";

const question = (
  given: Partial<ImportQuestion> & Pick<ImportQuestion, "id" | "options" | "value">,
): ImportQuestion => ({
  answered: false,
  asks: true,
  ...given,
});
const option = (value: string, examples: string[] = [], rows?: number) => ({ value, examples, rows });
const headerOf = (): string => "Total";
const keepOrLeave = (examples: string[], rows: number) => [
  option("keep", examples, rows),
  option("leaveOut", examples, rows),
];

const dateOrder = question({
  id: "dateOrder",
  options: [option("dayFirst", ["03/04/2024"]), option("monthFirst", ["03/04/2024"])],
  value: "dayFirst",
});

describe("questions in words", () => {
  it("show a date of the source under both readings", () => {
    const [english] = describeQuestions([dateOrder], headerOf, "en");
    expect(english!.title).toBe("Is 03/04/2024 in April or in March?");
    expect(english!.options.map(({ label }) => label)).toEqual(["3 April 2024", "4 March 2024"]);
    const [french] = describeQuestions([dateOrder], headerOf, "fr");
    expect(french!.title).toBe("Le 03/04/2024 est-il en avril ou en mars\u202f?");
    expect(french!.options.map(({ label }) => label)).toEqual(["3 avril 2024", "4 mars 2024"]);
  });

  it("name the catch-all accounts and their rows", () => {
    const one = question({ id: "catchAll", options: keepOrLeave(["Divers"], 212), value: "keep" });
    expect(describeQuestions([one], headerOf, "en")[0]).toMatchObject({
      title: "Is “Divers” one customer?",
      options: [
        { value: "keep", label: "Keep as one customer", example: "212 rows: Divers" },
        { value: "leaveOut", label: "Leave its rows out", example: "212 rows: Divers" },
      ],
    });
    const two = question({ id: "catchAll", options: keepOrLeave(["Divers", "Comptoir"], 3), value: "keep" });
    const [several] = describeQuestions([two], headerOf, "fr");
    expect(several!.title).toBe("«\u00a0Divers\u00a0», «\u00a0Comptoir\u00a0»\u00a0: un seul client chacun\u202f?");
    expect(several!.options.map(({ label }) => label)).toEqual([
      "Garder chacun comme un client",
      "Écarter leurs lignes",
    ]);
  });

  it("show amounts in the currency they are about", () => {
    const currency = question({
      id: "currency",
      options: [
        { value: "€", examples: ["1000", "250.5"], rows: 7 },
        { value: "$", examples: ["300"], rows: 2 },
      ],
      value: "€",
    });
    const [english] = describeQuestions([currency], headerOf, "en");
    expect(english!.options.map(({ example }) => example)).toEqual(["7 rows: €1,000, €250.50", "2 rows: $300"]);
  });

  it("count the rows they are about", () => {
    const hidden = question({ id: "hiddenRows", options: keepOrLeave([], 312), value: "keep" });
    const [view] = describeQuestions([hidden], headerOf, "en");
    expect(view!.title).toBe("312 rows are hidden or filtered out: do they count?");
    expect(view!.options.map(({ label, example }) => [label, example])).toEqual([
      ["Keep", ""],
      ["Leave out", ""],
    ]);
  });

  it("write the amounts in doubt as people do, and texts as they stand", () => {
    const source = question({
      id: "amountSource",
      options: [
        { value: "column", examples: ["26.4", "12 k€"] },
        { value: "product", examples: ["1200 × 2.5"] },
      ],
      value: "column",
    });
    const [french] = describeQuestions([source], headerOf, "fr");
    expect(french!.options.map(({ example }) => example)).toEqual(["26,40 · 12 k€", "1\u202f200 × 2,50"]);
  });

  it("quote the header in doubt", () => {
    const tax = question({ id: "tax", options: [option("net"), option("gross")], value: "net", field: "amount" });
    expect(describeQuestions([tax], headerOf, "en")[0]!.title).toBe("Is “Total” without or with tax?");
    const source = question({
      id: "amountSource",
      options: [option("column", ["120.00"]), option("product", ["100.00"])],
      value: "column",
    });
    expect(describeQuestions([source], headerOf, "en")[0]!.options).toEqual([
      { value: "column", label: "In the column “Total”", example: "120.00" },
      { value: "product", label: "Quantity × unit price", example: "100.00" },
    ]);
  });

  it("come with those that need an answer first", () => {
    const extras = question({ id: "extras", options: keepOrLeave([], 2), value: "keep", asks: false });
    const kind = question({
      id: "kind",
      options: [option("orders"), option("customers")],
      value: "orders",
      answered: true,
    });
    const views = describeQuestions([extras, kind, dateOrder], headerOf, "en");
    expect(views.map(({ id, open }) => [id, open])).toEqual([
      ["dateOrder", true],
      ["kind", false],
      ["extras", false],
    ]);
  });
});
