import fc from "fast-check";
import { applyRules, type MetricColumns } from "../../../../src/portfolio/segmentation/rules/applyRules";
import { checkRules } from "../../../../src/portfolio/segmentation/rules/checkRules";
import type {
  CustomerRules,
  RuleCondition,
  RuleMetric,
} from "../../../../src/portfolio/segmentation/rules/customerRule";
import { ruleCategories } from "../../../../src/portfolio/segmentation/rules/ruleCategories";
import { ruleDecimals, ruleMetricUnits } from "../../../../src/portfolio/segmentation/rules/ruleMetricUnits";

const otherwise = { label: "Small", role: "asleep" } as const;
const rules: CustomerRules = {
  rules: [
    {
      label: "Key",
      role: "strong",
      conditions: [
        { metric: "revenue", operator: "atLeast", value: 50_000 },
        { metric: "recencyDays", operator: "below", value: 90 },
      ],
    },
    { label: "Growing", role: "rising", conditions: [{ metric: "growth", operator: "atLeast", value: 0.2 }] },
    { label: "Regular", role: "steady", conditions: [{ metric: "orders", operator: "atLeast", value: 4 }] },
  ],
  otherwise,
};
const columns: MetricColumns = {
  revenue: Float64Array.of(60_000, 49_999.99, 60_000, 100, 10),
  recencyDays: Float64Array.of(10, 89, 95, 300, 400),
  growth: Float64Array.of(0, 0.25, 0.1999, NaN, -0.5),
  orders: Float64Array.of(9, 1, 6, 3, 2),
};

describe("rules", () => {
  const applied = applyRules(rules, columns, 5);

  it("take the first whose conditions are all met; what is unknown meets none", () => {
    expect([...applied.rule]).toEqual([0, 1, 2, 3, 3]);
    expect([...applied.category]).toEqual([0, 1, 2, 3, 3]);
    expect(applied.unknown).toBe(1);
  });

  it("tell the smallest change of one metric that leads up, and in its own unit", () => {
    expect([0, 1, 2, 3, 4].map((customer) => applied.up(customer))).toEqual([
      null,
      { metric: "revenue", change: 0.01 },
      { metric: "growth", change: 0.0001 },
      { metric: "orders", change: 1 },
      { metric: "orders", change: 2 },
    ]);
  });

  it("tell the smallest change after which the rule no longer applies", () => {
    // 10,000.01 of 50,000 is closer than 80 of 90 days.
    expect([0, 1, 2, 3, 4].map((customer) => applied.down(customer))).toEqual([
      { metric: "revenue", change: -10_000.01 },
      { metric: "growth", change: -0.0501 },
      { metric: "orders", change: -3 },
      null,
      null,
    ]);
  });

  it("of one label make one category, and lead up from its first rule", () => {
    const twice: CustomerRules = {
      rules: [rules.rules[2]!, rules.rules[0]!, { ...rules.rules[1]!, label: "regular ", role: "steady" }],
      otherwise,
    };
    expect(ruleCategories(twice)).toEqual({
      categories: [
        { label: "Regular", role: "steady" },
        { label: "Key", role: "strong" },
        { label: "Small", role: "asleep" },
      ],
      ofRule: [0, 1, 0, 2],
      firstRule: [0, 1, 0, 3],
    });
    expect(applyRules(twice, columns, 5).up(1)).toBeNull();
  });
});

const metrics = ["revenue", "recencyDays", "growth"] as const;
const condition = fc.oneof(
  fc.record({
    metric: fc.constant("revenue" as const),
    operator: fc.constantFrom("atLeast", "below"),
    value: fc.integer({ min: 0, max: 400 }).map((cents) => cents / 100),
  }),
  fc.record({
    metric: fc.constant("recencyDays" as const),
    operator: fc.constantFrom("atLeast", "below"),
    value: fc.integer({ min: 0, max: 5 }),
  }),
  fc.record({
    metric: fc.constant("growth" as const),
    operator: fc.constantFrom("atLeast", "below"),
    value: fc.integer({ min: -300, max: 300 }).map((points) => points / 10_000),
  }),
) as fc.Arbitrary<RuleCondition>;
const arbitraryRules = fc
  .array(fc.tuple(fc.constantFrom("A", "B", "C", "Small"), fc.array(condition, { minLength: 1, maxLength: 3 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((lists): CustomerRules => ({
    rules: lists.map(([label, conditions]) => ({ label, role: "asleep", conditions })),
    otherwise,
  }))
  .filter((given) => !checkRules(given).some(({ code }) => code === "ruleContradictory"));
const arbitraryCustomer = fc.record({
  revenue: fc.integer({ min: -10, max: 450 }).map((cents) => cents / 100),
  recencyDays: fc.integer({ min: 0, max: 6 }),
  growth: fc.oneof(
    fc.integer({ min: -350, max: 350 }).map((points) => points / 10_000),
    fc.constant(NaN),
  ),
});
type TestCustomer = Readonly<Record<(typeof metrics)[number], number>>;
const columnsOf = (customer: TestCustomer): MetricColumns =>
  Object.fromEntries(metrics.map((metric) => [metric, Float64Array.of(customer[metric])]));
const moved = (customer: TestCustomer, metric: RuleMetric, change: number): TestCustomer => {
  const perUnit = 10 ** ruleDecimals[ruleMetricUnits[metric]];
  const value = customer[metric as keyof TestCustomer] + change;
  return { ...customer, [metric]: Math.round(value * perUnit) / perUnit };
};
const oneStepLess = (metric: RuleMetric, change: number): number =>
  change - Math.sign(change) / 10 ** ruleDecimals[ruleMetricUnits[metric]];

describe("the distance", () => {
  const ruleFor = (given: CustomerRules, customer: TestCustomer): number =>
    applyRules(given, columnsOf(customer), 1).rule[0]!;

  it("up leads to a rule before those of the own category, one step less does not", () => {
    fc.assert(
      fc.property(arbitraryRules, arbitraryCustomer, (given, customer) => {
        const applied = applyRules(given, columnsOf(customer), 1);
        const { firstRule, ofRule } = ruleCategories(given);
        const own = firstRule[applied.rule[0]!]!;
        const up = applied.up(0);
        if (up === null) return;
        const after = ruleFor(given, moved(customer, up.metric, up.change));
        expect(after).toBeLessThan(own);
        expect(ofRule[after]).not.toBe(applied.category[0]);
        const before = ruleFor(given, moved(customer, up.metric, oneStepLess(up.metric, up.change)));
        expect(before).toBeGreaterThanOrEqual(own);
      }),
      { numRuns: 2000 },
    );
  });

  it("up is missing only where no change of one metric leads there", () => {
    const values = { revenue: 480, recencyDays: 8, growth: 380 } as const;
    fc.assert(
      fc.property(arbitraryRules, arbitraryCustomer, (given, customer) => {
        const applied = applyRules(given, columnsOf(customer), 1);
        if (applied.up(0) !== null) return;
        const own = ruleCategories(given).firstRule[applied.rule[0]!]!;
        for (const metric of metrics) {
          if (Number.isNaN(customer[metric])) continue;
          const perUnit = 10 ** ruleDecimals[ruleMetricUnits[metric]];
          for (let step = -values[metric]; step <= values[metric]; step++) {
            expect(ruleFor(given, { ...customer, [metric]: step / perUnit })).toBeGreaterThanOrEqual(own);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("down leaves the rule in force, one step less does not, and and one step less does not", () => {
    fc.assert(
      fc.property(arbitraryRules, arbitraryCustomer, (given, customer) => {
        const applied = applyRules(given, columnsOf(customer), 1);
        const down = applied.down(0);
        const own = applied.rule[0]!;
        expect(down === null).toBe(own === given.rules.length);
        if (down === null) return;
        const meetsOwn = (other: TestCustomer): boolean =>
          ruleFor({ ...given, rules: [given.rules[own]!] }, other) === 0;
        expect(meetsOwn(moved(customer, down.metric, down.change))).toBe(false);
        expect(meetsOwn(moved(customer, down.metric, oneStepLess(down.metric, down.change)))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
