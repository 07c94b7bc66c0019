import fc from "fast-check";
import { checkRules, overlapsOf } from "../../../../src/portfolio/segmentation/rules/checkRules";
import {
  ruleMetrics,
  type CustomerRule,
  type CustomerRules,
  type RuleCondition,
} from "../../../../src/portfolio/segmentation/rules/customerRule";
import { applyRules } from "../../../../src/portfolio/segmentation/rules/applyRules";
import { uncoveredPart } from "../../../../src/portfolio/segmentation/rules/uncoveredPart";
import { boxOf } from "../../../../src/portfolio/segmentation/rules/ruleBox";

const atLeast = (metric: RuleCondition["metric"], value: number): RuleCondition => ({
  metric,
  operator: "atLeast",
  value,
});
const below = (metric: RuleCondition["metric"], value: number): RuleCondition => ({ metric, operator: "below", value });
const rule = (label: string, ...conditions: RuleCondition[]): CustomerRule => ({ label, role: "strong", conditions });
const otherwise = { label: "Other", role: "asleep" } as const;
const codes = (rules: CustomerRules) => checkRules(rules).map(({ code }) => code);

describe("rules are refused", () => {
  it("without a category for everybody else", () =>
    expect(checkRules({ rules: [rule("A", atLeast("revenue", 1))], otherwise: null })).toEqual([
      { code: "rulesIncomplete" },
    ]));

  it("with conditions nobody can meet", () => {
    const rules = [rule("A", atLeast("revenue", 100), below("revenue", 50)), rule("B", below("orders", 0))];
    expect(checkRules({ rules, otherwise })).toEqual([
      { code: "ruleContradictory", rule: 0 },
      { code: "ruleContradictory", rule: 1 },
    ]);
    expect(codes({ rules: [rule("A", atLeast("revenue", 50), below("revenue", 50))], otherwise })).toEqual([
      "ruleContradictory",
    ]);
  });

  it("without a label, without conditions, or with a value that is no number", () => {
    expect(codes({ rules: [rule(" ", atLeast("revenue", 1))], otherwise })).toEqual(["ruleWithoutLabel"]);
    expect(codes({ rules: [rule("A")], otherwise })).toEqual(["ruleWithoutConditions"]);
    expect(codes({ rules: [rule("A", atLeast("revenue", NaN))], otherwise })).toEqual(["ruleValueInvalid"]);
  });

  it("with one label in two roles, whatever its capitals", () => {
    const rules = [
      rule("Key", atLeast("revenue", 5)),
      { ...rule("KEY ", below("orders", 2)), role: "asleep" as const },
    ];
    expect(checkRules({ rules, otherwise })).toEqual([{ code: "ruleTwoRoles", rule: 1, other: 0 }]);
  });

  it("with a rule that one before it covers, showing the cell", () => {
    const rules = [rule("A", atLeast("revenue", 10)), rule("B", atLeast("revenue", 20), below("orders", 5))];
    expect(checkRules({ rules, otherwise })).toEqual([
      {
        code: "ruleNeverReached",
        rule: 1,
        cell: { revenue: { from: 20, to: Infinity }, orders: { from: 0, to: 5 } },
      },
    ]);
  });

  it("with a rule that several before it cover together", () => {
    const rules = [
      rule("A", atLeast("revenue", 10)),
      rule("B", below("revenue", 10), atLeast("orders", 3)),
      rule("C", below("orders", 3), below("revenue", 10)),
      rule("D", atLeast("recencyDays", 5)),
    ];
    expect(checkRules({ rules, otherwise })).toMatchObject([{ code: "ruleNeverReached", rule: 3 }]);
  });

  it("but not with one that only customers of unknown growth reach", () => {
    const rules = [
      rule("Up", atLeast("growth", 0)),
      rule("Down", below("growth", 0)),
      rule("New", atLeast("orders", 1)),
    ];
    expect(checkRules({ rules, otherwise })).toEqual([]);
    const known = [
      rule("A", atLeast("recencyDays", 9)),
      rule("B", below("recencyDays", 9)),
      rule("C", atLeast("orders", 1)),
    ];
    expect(codes({ rules: known, otherwise })).toEqual(["ruleNeverReached"]);
  });
});

describe("overlaps", () => {
  it("show the cell that two rules share", () => {
    const rules = [
      rule("A", atLeast("revenue", 10), below("recencyDays", 90)),
      rule("B", below("revenue", 50)),
      rule("a", atLeast("orders", 2)),
      rule("C", atLeast("revenue", 50), atLeast("recencyDays", 90), below("orders", 2)),
    ];
    expect(overlapsOf({ rules, otherwise })).toEqual([
      { first: 0, second: 1, cell: { revenue: { from: 10, to: 50 }, recencyDays: { from: 0, to: 90 } } },
      { first: 1, second: 2, cell: { revenue: { from: -Infinity, to: 50 }, orders: { from: 2, to: Infinity } } },
    ]);
  });
});

/** Few metrics and values, so that rules touch, cover and cross each other all the time. */
const metric = fc.constantFrom("revenue", "orders", "growth");
const condition = fc.record({
  metric,
  operator: fc.constantFrom("atLeast", "below"),
  value: fc.integer({ min: 0, max: 4 }),
}) as fc.Arbitrary<RuleCondition>;
const conditions = fc.array(condition, { minLength: 1, maxLength: 4 });
const arbitraryRules = fc
  .array(conditions, { minLength: 1, maxLength: 7 })
  .map((lists): CustomerRules => ({ rules: lists.map((list, at) => rule(`R${at}`, ...list)), otherwise }));

/** Every customer that differs for conditions on 0…4: one between any two limits, and one of unknown growth. */
const sizes = [-1, 0, 1, 2, 3, 4];
const grid = sizes.flatMap((revenue) =>
  sizes.slice(1).flatMap((orders) => [...sizes, NaN].map((growth) => ({ revenue, orders, growth }))),
);
const gridColumns = {
  revenue: Float64Array.from(grid, (customer) => customer.revenue),
  orders: Float64Array.from(grid, (customer) => customer.orders),
  growth: Float64Array.from(grid, (customer) => customer.growth),
};

describe("a rule is never reached", () => {
  it("exactly when no customer of a complete grid reaches it", () => {
    fc.assert(
      fc.property(arbitraryRules, (rules) => {
        const { rule: applied } = applyRules(rules, gridColumns, grid.length);
        const reached = new Set(applied);
        const faulty = new Set(checkRules(rules).flatMap((fault) => ("rule" in fault ? [fault.rule] : [])));
        rules.rules.forEach((_, index) => expect(faulty.has(index)).toBe(!reached.has(index)));
      }),
      { numRuns: 500 },
    );
  });

  it("is decided quickly for 20 rules on all 13 metrics", () => {
    const many = Array.from({ length: 20 }, (_, at) =>
      rule(
        `R${at}`,
        ...ruleMetrics.map((name, index) =>
          ((at + index) % 3 === 0 ? below : atLeast)(name, 10 + ((at * 7 + index) % 5)),
        ),
      ),
    );
    const begin = process.cpuUsage();
    checkRules({ rules: [...many.slice(0, 19), rule("Last", atLeast("revenue", 0))], otherwise });
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(2000);
  });

  it("is not claimed when the search would take too long", () => {
    // Every pair of metrics leaves one corner open: few limits, very many corners.
    const covers = ruleMetrics.flatMap((one, at) =>
      ruleMetrics
        .slice(at + 1)
        .flatMap((other) => [boxOf([atLeast(one, 5), below(other, 5)])!, boxOf([below(one, 5), atLeast(other, 5)])!]),
    );
    expect(uncoveredPart({}, covers)).not.toBeNull();
  });
});
