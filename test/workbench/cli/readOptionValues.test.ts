import type { OptionDefinition } from "../../../src/analyses/analysis";
import { Problem } from "../../../src/portfolio/problem";
import { readOptionValues } from "../../../workbench/cli/readOptionValues";

const label = ["x", "x"] as const;
const definitions: OptionDefinition[] = [
  { key: "asOf", kind: "date", label, primary: true, initial: null },
  { key: "levels", kind: "number", label, primary: true, minimum: 2, maximum: 9, step: 1, initial: 5 },
  {
    key: "rule",
    kind: "choice",
    label,
    primary: true,
    choices: [
      { value: "before", label },
      { value: "after", label },
    ],
    initial: "before",
  },
  { key: "cuts", kind: "numbers", label, primary: true, labels: [label, label], initial: [0.8, 0.95] },
];
const codeOf = (name: string, text: string): string => {
  try {
    readOptionValues(definitions, [[name, text]], null);
  } catch (error) {
    if (error instanceof Problem) return error.code;
  }
  return "";
};

describe("option values", () => {
  test("are the initial ones and the analysis date when nothing is said", () => {
    expect(readOptionValues(definitions, [], 46_022)).toEqual({
      asOf: 46_022,
      levels: 5,
      rule: "before",
      cuts: [0.8, 0.95],
    });
  });

  test("are read as each option wants them, the last one given holding", () => {
    const pairs = [
      ["levels", "3"],
      ["levels", "4"],
      ["rule", "after"],
      ["cuts", "0.7/0.9"],
      ["asOf", "2024-02-29"],
      ["other", "1"],
    ] as const;
    expect(readOptionValues(definitions, pairs, null)).toEqual({
      asOf: 45_351,
      levels: 4,
      rule: "after",
      cuts: [0.7, 0.9],
    });
  });

  test("lists may be written with commas", () => {
    expect(readOptionValues(definitions, [["cuts", "0.7, 0.9"]], null).cuts).toEqual([0.7, 0.9]);
  });

  test.each([
    ["levels", "many", "commandOptionNumber"],
    ["levels", "", "commandOptionNumber"],
    ["levels", "10", "commandOptionRange"],
    ["rule", "during", "commandOptionChoice"],
    ["cuts", "0.8", "commandOptionCount"],
    ["cuts", "0.8/x", "commandOptionNumber"],
    ["asOf", "tomorrow", "commandDate"],
  ])("refuse %s = %s", (name, text, code) => {
    expect(codeOf(name, text)).toBe(code);
  });

  test("with a shape of their own are JSON", () => {
    const rules = { rules: [], otherwise: { label: "Others", role: "asleep" } };
    const own: OptionDefinition[] = [
      { key: "rules", kind: "rules", label, primary: true, initial: { rules: [], otherwise: null } },
      { key: "without", kind: "customer", label, primary: true, initial: null },
    ];
    expect(readOptionValues(own, [["rules", JSON.stringify(rules)]], null)).toEqual({ rules, without: null });
    expect(readOptionValues(own, [["without", "Garage Morvan"]], null).without).toBe("Garage Morvan");
    expect(() => readOptionValues(own, [["rules", "{"]], null)).toThrow(
      expect.objectContaining({ code: "commandOptionJson" }),
    );
  });
});
