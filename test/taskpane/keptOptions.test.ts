import fc from "fast-check";
import type { OptionDefinition } from "../../src/analyses/analysis";
import { KeptOptions } from "../../src/taskpane/work/KeptOptions";
import { proposedRules } from "./fakeCatalogue";

const options: OptionDefinition[] = [
  {
    key: "measure",
    label: ["Amount", "Montant"],
    primary: true,
    kind: "choice",
    choices: [
      { value: "revenue", label: ["Revenue", "CA"] },
      { value: "margin", label: ["Margin", "Marge"] },
    ],
    initial: "revenue",
  },
  {
    key: "levels",
    label: ["Levels", "Niveaux"],
    primary: true,
    kind: "number",
    minimum: 2,
    maximum: 9,
    step: 1,
    initial: 5,
  },
  { key: "asOf", label: ["As of", "Au"], primary: true, kind: "date", initial: null },
  {
    key: "cuts",
    label: ["Cuts", "Seuils"],
    primary: false,
    kind: "numbers",
    labels: [
      ["A", "A"],
      ["B", "B"],
    ],
    initial: [80, 95],
  },
  { key: "lose", label: ["Lose", "Perdre"], primary: true, kind: "customer", initial: null },
  { key: "rules", label: ["Rules", "Règles"], primary: true, kind: "rules", initial: proposedRules },
  { key: "grid", label: ["Grid", "Grille"], primary: false, kind: "grid", initial: [] },
];
const own = { rules: [], otherwise: { label: "All", role: "steady" } } as const;
const grid = new Array<string>(125).fill("champions");
const chosen = { measure: "margin", levels: 5, asOf: 45838, cuts: [70, 90], lose: "Acme", rules: own, grid };

it("comes back in the next session with what was changed, and with nothing that was not", () => {
  const text = KeptOptions.parse(null).with("rfm", options, chosen).toString();
  expect(KeptOptions.parse(text).of("rfm", options)).toEqual({
    measure: "margin",
    asOf: 45838,
    cuts: [70, 90],
    rules: own,
    grid,
  });
  expect(text).not.toContain("levels");
});

it("never writes the name of a customer, and never reads one", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (name) => {
      const personal = `customer ${name}`;
      const kept = KeptOptions.parse(null).with("rfm", options, { ...chosen, lose: personal });
      expect(JSON.parse(kept.toString())).not.toHaveProperty(["rfm", "lose"]);
      const forged = JSON.stringify({ rfm: { lose: personal } });
      expect(KeptOptions.parse(forged).of("rfm", options)).toEqual({});
    }),
  );
});

it.each([
  ["text that is no JSON", "{"],
  ["a list", "[1]"],
  ["a number", "3"],
  ["null", "null"],
  ["an analysis that is no record", '{"rfm":"x"}'],
])("takes %s for nothing", (_, text) => {
  expect(KeptOptions.parse(text).of("rfm", options)).toEqual({});
});

it.each([
  ["a choice that is not offered", { measure: "potential" }],
  ["a number out of its range", { levels: 12 }],
  ["a number as text", { levels: "5" }],
  ["a part of a day", { asOf: 45838.5 }],
  ["too few numbers", { cuts: [80] }],
  ["rules without categories", { rules: { rules: [{ conditions: [] }], otherwise: null } }],
  ["a grid of another size", { grid: ["champions"] }],
  ["a key nobody knows", { other: 1 }],
])("does not read %s", (_, values) => {
  expect(KeptOptions.parse(JSON.stringify({ rfm: values })).of("rfm", options)).toEqual({});
});

it("forgets an analysis that is set as it comes again, and leaves the others", () => {
  const kept = KeptOptions.parse(null)
    .with("rfm", options, chosen)
    .with("abc", options, chosen)
    .with("rfm", options, { measure: "revenue" });
  expect(kept.of("rfm", options)).toEqual({});
  expect(kept.of("abc", options)).toMatchObject({ measure: "margin" });
});
