import { errorOf, nextStep, onSheet, startLocalExcel, write, type LocalExcel } from "./support";

jest.setTimeout(120_000);
let local: LocalExcel;
beforeEach(async () => {
  local = await startLocalExcel();
  await write(local, "Data", "A1:A3", [["Low"], ["High"], ["Not there"]]);
});
afterEach(() => {
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

type Rule = Excel.DataValidationRule;

const setRule = (address: string, rule: Rule) =>
  onSheet(local, "Data", (sheet) => {
    sheet.getRange(address).dataValidation.rule = rule;
  });

const seen = (address: string) =>
  onSheet(local, "Data", async (sheet, context) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load("type,rule,ignoreBlanks,errorAlert,valid");
    await context.sync();
    return dataValidation.toJSON();
  });

/** Whether a cell with the rule accepts each of the values. */
async function judge(rule: Rule, values: unknown[]): Promise<boolean[]> {
  await setRule("C1", rule);
  const judged: boolean[] = [];
  for (const value of values) {
    await write(local, "Data", "C1", [[value]]);
    judged.push((await seen("C1")).valid!);
  }
  return judged;
}

const between = (formula1: string | number, formula2: string | number) => ({
  operator: "Between" as const,
  formula1,
  formula2,
});

describe("data validation", () => {
  it.each<[string, Rule, unknown[], boolean[]]>([
    [
      "a number between limits",
      { decimal: between("=0", "=1") },
      [0, 0.5, 1, 1.01, -1, "half", ""],
      [true, true, true, false, false, false, true],
    ],
    ["a whole number", { wholeNumber: between(1, 5) }, [1, 5, 2.5, 6], [true, true, false, false]],
    [
      "a number from a limit on",
      { decimal: { operator: "GreaterThanOrEqualTo", formula1: "=10" } },
      [10, 9.99],
      [true, false],
    ],
    ["a number above a cell", { decimal: { operator: "GreaterThan", formula1: "=E1" } }, [7, 8], [false, true]],
    ["a date", { date: { operator: "GreaterThanOrEqualTo", formula1: "=1" } }, ["1/15/2026", "soon"], [true, false]],
    ["a short text", { textLength: { operator: "LessThan", formula1: 4 } }, ["abc", "abcd"], [true, false]],
    [
      "an entry of a list",
      { list: { inCellDropDown: true, source: "Low, High" } },
      ["Low", "High", "low", "Mid"],
      [true, true, false, false],
    ],
    [
      "an entry of a list of cells",
      { list: { inCellDropDown: true, source: "=$A$1:$A$2" } },
      ["High", "Not there"],
      [true, false],
    ],
    [
      "an entry of a list of cells on another sheet",
      { list: { inCellDropDown: true, source: "='Other one'!$A$1:$A$2" } },
      ["Elsewhere", "High"],
      [true, false],
    ],
  ])("accepts %s and nothing else", async (_, rule, values, expected) => {
    await write(local, "Other one", "A1:A2", [["Elsewhere"], [""]]);
    await write(local, "Data", "E1", [[7]]);
    expect(await judge(rule, values)).toEqual(expected);
  });

  it("refuses blanks only when told to", async () => {
    await setRule("C1", { decimal: between("=0", "=1") });
    await onSheet(local, "Data", (sheet) => {
      sheet.getRange("C1").dataValidation.ignoreBlanks = false;
    });
    expect(await seen("C1")).toMatchObject({ ignoreBlanks: false, valid: false });
  });

  it("tells its type, and that the cells of a range differ", async () => {
    expect(await seen("C1:C4")).toMatchObject({ type: "None", rule: {} });
    await setRule("C1:C4", { decimal: between("=0", "=1") });
    await setRule("C2", { list: { inCellDropDown: true, source: "a,b" } });
    expect(await seen("C1")).toMatchObject({ type: "Decimal", rule: { decimal: between("=0", "=1") } });
    expect(await seen("C2")).toMatchObject({ type: "List" });
    expect(await seen("C3:C4")).toMatchObject({ type: "Decimal" });
    expect(await seen("C1:C4")).toMatchObject({ type: "Inconsistent" });
  });

  it("keeps the alert beside the rule, whichever is set first", async () => {
    const alert = { showAlert: true, style: "Stop", title: "Share", message: "Between 0 and 1." } as const;
    await onSheet(local, "Data", (sheet) => {
      const { dataValidation } = sheet.getRange("C1");
      dataValidation.errorAlert = alert;
      dataValidation.rule = { decimal: between("=0", "=1") };
    });
    expect(await seen("C1")).toMatchObject({ errorAlert: alert, type: "Decimal" });
  });

  it("goes with its own clear, with a clear of everything, and comes back with undo", async () => {
    await setRule("C1:C3", { decimal: between("=0", "=1") });
    await onSheet(local, "Data", (sheet) => sheet.getRange("C1").dataValidation.clear());
    await onSheet(local, "Data", (sheet) => sheet.getRange("C2").clear("Contents"));
    await nextStep();
    await onSheet(local, "Data", (sheet) => sheet.getRange("C3").clear());
    const types = async () => [(await seen("C1")).type, (await seen("C2")).type, (await seen("C3")).type];
    expect(await types()).toEqual(["None", "Decimal", "None"]);
    await local.engine.undo();
    expect(await types()).toEqual(["None", "Decimal", "Decimal"]);
  });

  it.each<[string, (validation: Excel.DataValidation) => void]>([
    [
      "a list of more than 255 characters",
      (one) => (one.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } }),
    ],
    ["a rule of two types", (one) => (one.rule = { decimal: between(0, 1), wholeNumber: between(0, 1) })],
    [
      "a title of more than 32 characters",
      (one) => (one.errorAlert = { showAlert: true, style: "Stop", title: "x".repeat(33), message: "" }),
    ],
    [
      "a message of more than 255 characters",
      (one) => (one.errorAlert = { showAlert: true, style: "Stop", title: "", message: "x".repeat(256) }),
    ],
  ])("does not take %s", async (_, set) => {
    const error = await errorOf(() => onSheet(local, "Data", (sheet) => set(sheet.getRange("C1").dataValidation)));
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("an icon set", () => {
  it("is what Excel's words say, from the lowest icon to the highest, and Univer's from the highest on", async () => {
    await write(local, "Data", "C1:C3", [[-1], [0], [1]]);
    await onSheet(local, "Data", (sheet) => {
      const { iconSet } = sheet.getRange("C1:C3").conditionalFormats.add("IconSet");
      iconSet.style = "ThreeArrowsGray";
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=0" },
        { type: "Number", operator: "GreaterThan", formula: "=0" },
      ];
    });
    const { engine } = local;
    const sheetId = engine.workbook.getSheetBySheetName("Data")!.getSheetId();
    const [rule] = engine.conditionalRules.getSubunitRules(engine.unitId, sheetId)!;
    expect(rule!.rule).toEqual({
      type: "iconSet",
      isShowValue: true,
      config: [
        { iconType: "3ArrowsGray", iconId: "0", operator: "greaterThan", value: { type: "num", value: 0 } },
        { iconType: "3ArrowsGray", iconId: "1", operator: "greaterThanOrEqual", value: { type: "num", value: 0 } },
        {
          iconType: "3ArrowsGray",
          iconId: "2",
          operator: "lessThanOrEqual",
          value: { type: "num", value: Number.MAX_VALUE },
        },
      ],
    });
  });
});
