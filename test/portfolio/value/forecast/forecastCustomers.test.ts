import betainc from "@stdlib/math-base-special-betainc";
import { alikeFutures } from "../../../../src/portfolio/value/forecast/alikeFutures";
import { chooseModel } from "../../../../src/portfolio/value/forecast/chooseModel";
import { CompoundSpend } from "../../../../src/portfolio/value/forecast/compoundSpend";
import type { CustomerForecasts } from "../../../../src/portfolio/value/forecast/customerForecasts";
import { forecastCustomers } from "../../../../src/portfolio/value/forecast/forecastCustomers";
import { clockOf } from "../../../../src/portfolio/value/forecast/forecastClock";
import { forecastTotals, type ForecastTotals } from "../../../../src/portfolio/value/forecast/forecastTotals";
import type { ModelChoice } from "../../../../src/portfolio/value/forecast/modelChoice";
import type { PurchaseRecords } from "../../../../src/portfolio/value/forecast/purchaseRecords";
import { recordsFromColumns, type PurchaseColumns } from "../../../../src/portfolio/value/forecast/recordsFromColumns";
import { simpleLifetime } from "../../../../src/portfolio/value/forecast/simpleForecasts";
import { seededRandom } from "../../../../src/portfolio/statistics/seededRandom";
import type { OrderModelId } from "../../../../src/portfolio/value/models/orderModel";
import { orderModels } from "../../../../src/portfolio/value/models/orderModels";
import { dayOf } from "./days";
import { recordsOfSimulation, simulatedEnd, simulateOrders } from "./simulatedRecords";

const question = { months: [3, 6, 12], yearlyRate: 0.1, margin: 1, level: 0.8 };
const paretoTruth = [0.9, 6, 0.7, 12];
const spendTruth = [6, 4, 45] as const;
const simulated = simulateOrders(orderModels.paretoNbd, paretoTruth, spendTruth, { customers: 200 });
const records = recordsOfSimulation(simulated);
const choices = new Map<OrderModelId, ModelChoice>();
const choiceOf = (id: OrderModelId): ModelChoice => {
  if (!choices.has(id)) choices.set(id, chooseModel(records, id));
  return choices.get(id)!;
};
const ids = ["mbgNbd", "bgNbd", "paretoNbd", "bgBb"] as const;
const everyColumn = (forecasts: CustomerForecasts): Float64Array[] => [
  forecasts.alive,
  forecasts.orderValue,
  forecasts.atRisk,
  ...[...forecasts.orders, ...forecasts.value, forecasts.lifetime].flatMap(({ expected, low, high }) => [
    expected,
    low,
    high,
  ]),
];
const moneyColumns = ({ orderValue, atRisk, value, lifetime }: CustomerForecasts): Float64Array[] => [
  orderValue,
  atRisk,
  ...[...value, lifetime].flatMap(({ expected, low, high }) => [expected, low, high]),
];

/** A choice with parameters of one's own. */
const chosen = (method: OrderModelId, parameters: readonly number[], spend: readonly number[] | null): ModelChoice => {
  const base = choiceOf(method);
  const trial = base.trials[0]!;
  return {
    ...base,
    method,
    trials: [{ ...trial, fit: { ...trial.fit, parameters: Float64Array.from(parameters) } }],
    spend: spend && { ...base.spend!, parameters: Float64Array.from(spend) },
  };
};
const oneCustomer = (days: readonly number[], cents: readonly number[], asOf: number): PurchaseRecords =>
  recordsFromColumns(
    { customers: 1, codes: new Int32Array(days.length), days: Int32Array.from(days), cents: Float64Array.from(cents) },
    asOf,
  );

describe("published customers, with the published parameters", () => {
  // 272 days observed; two repeats, the last after 213 days: Fader and Hardie's customer 0001. See CDNOW in the literature.
  const asOf = 1272;
  const buyer = oneCustomer([1000, 1100, 1213], [2933, 2973, 1496], asOf);
  const customer = (id: OrderModelId, parameters: readonly number[]) =>
    forecastCustomers(buyer, chosen(id, parameters, [6.25, 3.74, 15.44]), question);

  it("are there with the published probability", () => {
    expect(customer("bgNbd", [0.243, 4.414, 0.793, 2.426]).alive[0]).toBeCloseTo(0.726589721835, 9);
    expect(customer("paretoNbd", [0.5534, 10.5802, 0.6061, 11.6562]).alive[0]).toBeCloseTo(0.869129245793, 9);
  });

  it("are worth DERT times the value of an order, the yearly rate compounded to a week", () => {
    // δ = 0.0027 a week is e^(0.0027·365.25/7) − 1 = 15.129 % a year; DERT at 0.0027 is published; Gamma-Gamma by its formula.
    const yearlyRate = Math.expm1((0.0027 * 365.25) / 7);
    const order = (6.25 * (15.44 + 29.73 + 14.96)) / (6.25 * 2 + 3.74 - 1);
    for (const [id, parameters, dert] of [
      ["bgNbd", [0.243, 4.414, 0.793, 2.426], 5.15664977],
      ["paretoNbd", [0.5534, 10.5802, 0.6061, 11.6562], 6.482931768077],
    ] as const) {
      const { lifetime, orderValue } = forecastCustomers(buyer, chosen(id, parameters, [6.25, 3.74, 15.44]), {
        ...question,
        yearlyRate,
        margin: 0.3,
      });
      expect(orderValue[0]).toBeCloseTo(order, 9);
      expect(lifetime.expected[0]! / (0.3 * order)).toBeCloseTo(dert, 6);
    }
  });

  it("order as published in 39 weeks, here as nine calendar months of 273 days", () => {
    // 30 September 1997 to 30 June 1998.
    const end = dayOf(1997, 9, 30);
    const forecasts = forecastCustomers(
      oneCustomer([end - 272, end - 172, end - 59], [100, 100, 100], end),
      chosen("paretoNbd", [0.5534, 10.5802, 0.6061, 11.6562], null),
      { ...question, months: [9] },
    );
    expect(forecasts.orders[0]!.expected[0]).toBeCloseTo(1.455195781203, 9);
    expect(forecasts.value[0]!.expected[0]).toBeCloseTo(1.455195781203, 9);
  });
});

describe("clockOf", () => {
  const clock = clockOf(oneCustomer([dayOf(2025, 1, 1)], [100], dayOf(2025, 11, 30)));

  it("counts calendar months: three from 30 November end on the last day of February", () => {
    expect(clock.timeIn(3)).toBe(90 / 7);
    expect(clock.timeIn(12)).toBe(365 / 7);
  });

  it("turns a yearly rate into a rate a week that compounds to it", () => {
    expect(Math.expm1((clock.rateOf(0.1) * 365.25) / 7)).toBeCloseTo(0.1, 12);
  });

  it("counts the months of a period as parts of it for BG/BB", () => {
    const quarters = clockOf(oneCustomer([dayOf(2024, 1, 1)], [100], dayOf(2025, 11, 30)), "quarter");
    expect(quarters.timeIn(4)).toBeCloseTo(4 / 3, 12);
    expect(Math.expm1(4 * quarters.rateOf(0.1))).toBeCloseTo(0.1, 12);
  });
});

describe.each(ids)("forecasts by %s", (id) => {
  let forecasts: CustomerForecasts;
  let totals: ForecastTotals;
  beforeAll(() => {
    forecasts = forecastCustomers(records, choiceOf(id), question);
    totals = forecastTotals(records, choiceOf(id), question);
  });

  it("are numbers, expected within what can be, bounds in order, longer horizons larger", () => {
    expect(forecasts.method).toBe(id);
    for (const column of everyColumn(forecasts))
      expect(column.every((figure) => Number.isFinite(figure) && figure >= 0)).toBe(true);
    forecasts.alive.forEach((alive) => expect(alive).toBeLessThanOrEqual(1));
    for (const figures of [...forecasts.orders, ...forecasts.value, forecasts.lifetime]) {
      figures.low.forEach((low, customer) => {
        expect(low).toBeLessThanOrEqual(figures.high[customer]!);
        expect(low).toBeLessThanOrEqual(figures.expected[customer]! * 1.000001);
      });
    }
    for (const figures of [forecasts.orders, forecasts.value]) {
      figures[0]!.expected.forEach((expected, customer) => {
        expect(figures[1]!.expected[customer]!).toBeGreaterThanOrEqual(expected);
        expect(figures[2]!.high[customer]!).toBeGreaterThanOrEqual(figures[0]!.high[customer]!);
      });
    }
  });

  it("multiply: expected value is expected orders times the value of an order", () => {
    forecasts.value[2]!.expected.forEach((value, customer) =>
      expect(value).toBeCloseTo(forecasts.orders[2]!.expected[customer]! * forecasts.orderValue[customer]!, 6),
    );
  });

  it("add up to the totals, whose interval is narrower than the sum of the intervals", () => {
    const sum = (column: Float64Array): number => column.reduce((total, figure) => total + figure, 0);
    question.months.forEach((_, horizon) => {
      for (const key of ["orders", "value"] as const) {
        const [total, all] = [totals[key][horizon]!, forecasts[key][horizon]!];
        expect(total.expected / sum(all.expected)).toBeCloseTo(1, 9);
        expect(total.low).toBeGreaterThan(sum(all.low));
        expect(total.high).toBeLessThan(sum(all.high));
        expect(total.low).toBeLessThan(total.expected);
        expect(total.high).toBeGreaterThan(total.expected);
      }
    });
    expect(totals.lifetime / sum(forecasts.lifetime.expected)).toBeCloseTo(1, 9);
  });

  it("put at risk the value if surely there, less the value expected", () => {
    forecasts.atRisk.forEach((atRisk, customer) => {
      const [alive, value] = [forecasts.alive[customer]!, forecasts.value[2]!.expected[customer]!];
      if (alive > 1e-6) expect(atRisk / ((value * (1 - alive)) / alive || 1)).toBeCloseTo(alive < 1 ? 1 : 0, 6);
    });
  });
});

describe("forecasts", () => {
  let choice: ModelChoice;
  let forecasts: CustomerForecasts;
  beforeAll(() => {
    choice = choiceOf("mbgNbd");
    forecasts = forecastCustomers(records, choice, question);
  });

  it("halve with the margin and leave orders alone", () => {
    const half = forecastCustomers(records, choice, { ...question, margin: 0.5 });
    half.value[1]!.high.forEach((high, customer) =>
      expect(high).toBeCloseTo(forecasts.value[1]!.high[customer]! / 2, 9),
    );
    half.lifetime.low.forEach((low, customer) => expect(low).toBeCloseTo(forecasts.lifetime.low[customer]! / 2, 9));
    expect(half.orders).toEqual(forecasts.orders);
    expect(half.orderValue).toEqual(forecasts.orderValue);
  });

  it("narrow with the level", () => {
    const narrow = forecastCustomers(records, choice, { ...question, level: 0.5 });
    for (const [key, horizon] of [
      ["orders", 2],
      ["value", 2],
    ] as const) {
      narrow[key][horizon]!.high.forEach((high, customer) =>
        expect(high).toBeLessThanOrEqual(forecasts[key][horizon]!.high[customer]!),
      );
    }
    narrow.lifetime.high.forEach((high, customer) =>
      expect(high).toBeLessThanOrEqual(forecasts.lifetime.high[customer]!),
    );
  });
});

describe("what is worked out once", () => {
  it("changes no figure: asked again, at another rate, or the total alone, a choice gives what an untouched one gives", () => {
    const choice = { ...choiceOf("mbgNbd") };
    forecastCustomers(records, choice, question);
    const other = { ...question, yearlyRate: 0.02, months: [6, 24] };
    const untouched = () => ({ ...choiceOf("mbgNbd") });
    expect(forecastTotals(records, choice, question)).toEqual(forecastTotals(records, untouched(), question));
    expect(forecastCustomers(records, choice, other)).toEqual(forecastCustomers(records, untouched(), other));
    expect(forecastTotals(records, choice, other)).toEqual(forecastTotals(records, untouched(), other));
  });
});

describe("whatever the rows look like", () => {
  const ofColumns = (columns: PurchaseColumns) => {
    const read = recordsFromColumns(columns, simulatedEnd);
    const choice = chooseModel(read, "mbgNbd");
    return {
      choice,
      forecasts: forecastCustomers(read, choice, question),
      totals: forecastTotals(read, choice, question),
    };
  };
  const { columns } = simulated;
  let plain: ReturnType<typeof ofColumns>;
  beforeAll(() => {
    plain = ofColumns(columns);
  });

  it("their order changes nothing", () => {
    const random = seededRandom(3);
    const rows = Array.from(columns.codes.keys(), (row) => ({ row, key: random() })).sort((a, b) => a.key - b.key);
    const pick = <T extends Int32Array | Float64Array>(column: T): T =>
      column.map((_, index) => column[rows[index]!.row]!) as T;
    const shuffled = ofColumns({
      customers: 200,
      codes: pick(columns.codes),
      days: pick(columns.days),
      cents: pick(columns.cents),
    });
    expect(shuffled).toEqual(plain);
  });

  it("a currency a thousand times smaller scales values and changes nothing else", () => {
    const large = ofColumns({ ...columns, cents: columns.cents.map((cents) => 1000 * cents) });
    expect([large.choice.method, large.choice.because, large.choice.spendBecause]).toEqual([
      plain.choice.method,
      plain.choice.because,
      plain.choice.spendBecause,
    ]);
    expect(large.forecasts.orders).toEqual(plain.forecasts.orders);
    expect(large.forecasts.alive).toEqual(plain.forecasts.alive);
    const [small, big] = [plain, large].map(({ forecasts }) => moneyColumns(forecasts));
    big!.forEach((column, index) =>
      column.forEach((figure, customer) => {
        const expected = 1000 * small![index]![customer]!;
        expect(Math.abs(figure - expected)).toBeLessThanOrEqual(1e-6 * expected);
      }),
    );
    expect(large.totals.value[2]!.high / plain.totals.value[2]!.high / 1000).toBeCloseTo(1, 6);
  });

  it("customers without a purchase have no forecast", () => {
    const { codes, days, cents } = columns;
    const read = recordsFromColumns(
      { customers: 202, codes: codes.map((code) => code + 1), days, cents },
      simulatedEnd,
    );
    const forecasts = forecastCustomers(read, choiceOf("mbgNbd"), question);
    for (const column of everyColumn(forecasts)) {
      expect([column[0], column[201]]).toEqual([NaN, NaN]);
      expect(Number.isFinite(column[100])).toBe(true);
    }
    expect(forecastTotals(read, choiceOf("mbgNbd"), question).orders[2]!.expected).toBeGreaterThan(0);
  });
});

describe("intervals", () => {
  // Other customers of the same model, whose parameters are known: only chance is left.
  const fresh = simulateOrders(orderModels.paretoNbd, paretoTruth, spendTruth, { customers: 800, seed: 7 });
  const until = dayOf(2026, 6, 30);
  const futures = fresh.later.map((bought) => bought.filter(([day]) => day <= until));
  let choice: ModelChoice;
  let foreseen: CustomerForecasts;
  beforeAll(() => {
    choice = chosen("paretoNbd", paretoTruth, spendTruth);
    foreseen = forecastCustomers(recordsOfSimulation(fresh), choice, { ...question, months: [12] });
  });

  it("of orders hold at least four futures of five, and not nearly all", () => {
    const { low, high } = foreseen.orders[0]!;
    const held = futures.filter(
      (bought, customer) => bought.length >= low[customer]! && bought.length <= high[customer]!,
    );
    const share = held.length / futures.length;
    // A standard error is 1 %.
    expect(share).toBeGreaterThan(0.77);
    expect(share).toBeLessThan(0.97);
  });

  it("of value leave one future of ten above, and at most one of ten below", () => {
    const { low, high } = foreseen.value[0]!;
    const worth = futures.map((bought) => bought.reduce((sum, [, cents]) => sum + cents / 100, 0));
    const above = worth.filter((amount, customer) => amount > high[customer]! && high[customer]! > 0).length;
    const bounded = high.filter((bound) => bound > 0).length;
    expect(above / bounded).toBeGreaterThan(0.07);
    expect(above / bounded).toBeLessThan(0.13);
    expect(worth.filter((amount, customer) => amount < low[customer]!).length / worth.length).toBeLessThan(0.11);
  });

  it("of the total hold four totals of five", () => {
    const runs = 20;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      const other = simulateOrders(orderModels.paretoNbd, paretoTruth, spendTruth, { customers: 60, seed: 100 + run });
      // Parameters are known here: nothing but chance counts.
      const sure: ModelChoice = {
        ...choice,
        trials: [{ ...choice.trials[0]!, fit: { ...choice.trials[0]!.fit, logCovariance: [] } }],
        spend: { ...choice.spend!, logCovariance: [] },
      };
      const total = forecastTotals(recordsOfSimulation(other), sure, { ...question, months: [12] }).orders[0]!;
      const ordered = other.later.flat().filter(([day]) => day <= until).length;
      if (ordered >= total.low && ordered <= total.high) held++;
    }
    // 16 of 20 expected, standard deviation 1.8.
    expect(held).toBeGreaterThanOrEqual(11);
    expect(held).toBeLessThanOrEqual(19);
  });
});

describe("CompoundSpend", () => {
  const p = 6.25;
  const spend = new CompoundSpend(p, 3.74);
  const chances = Float64Array.of(0.3, 0.2, 0.2, 0.15, 0.1, 0.05);
  const within = (amount: number): number =>
    chances.reduce((sum, chance, n) => sum + chance * (n === 0 ? 1 : betainc(amount / (1 + amount), p * n, 3.74)), 0);

  it.each([0.31, 0.5, 0.75, 0.9, 0.99])("gives the quantile at %d of the sum of a random number of orders", (level) => {
    const amount = spend.quantiles(chances)(level);
    expect(within(amount * 0.9999)).toBeLessThan(level);
    expect(within(amount * 1.0001)).toBeGreaterThan(level);
  });

  it("is 0 up to the chance of no order", () => {
    expect([-Infinity, 0, 0.3].map(spend.quantiles(chances))).toEqual([0, 0, 0]);
  });
});

describe("alikeFutures", () => {
  it.each(ids)("holds for %s: the future of a customer is P(alive) times that of one that has just ordered", (id) => {
    const model = orderModels[id];
    const parameters = [0.8, 4, 0.9, 3];
    const histories = {
      count: 4,
      repeats: Float64Array.of(0, 3, 3, 3),
      lastRepeat: Float64Array.of(0, 5, 12, 30),
      observed: Float64Array.of(30, 30, 30, 30),
    };
    const { groups, alive, cells, cellAlive, cellOf } = alikeFutures(model, parameters, histories);
    expect(cells.count).toBe(2);
    for (let group = 0; group < groups.count; group++) {
      const own = { repeats: groups.repeats[group]!, lastRepeat: groups.lastRepeat[group]!, observed: 30 };
      const cell = cellOf[group]!;
      const like = { ...own, lastRepeat: cells.lastRepeat[cell]! };
      const ratio = alive[group]! / cellAlive[cell]!;
      const [expected, reference] = [own, like].map((history) => model.expectedFutureOrders(parameters, history, 26));
      expect(expected! / reference!).toBeCloseTo(ratio, 9);
      const [chances, others] = [own, like].map((history) => model.futureDistribution(parameters, history, 26, 5));
      chances!.slice(1).forEach((chance, index) => expect(chance / others![index + 1]!).toBeCloseTo(ratio, 9));
      const [worth, most] = [own, like].map((history) => model.discountedFutureOrders(parameters, history, 0.01));
      expect(worth! / most!).toBeCloseTo(ratio, 9);
    }
  });
});

describe("the simple formula", () => {
  const simple: ModelChoice = {
    method: "simple",
    because: "tooFewCustomers",
    trials: [],
    heldBack: null,
    repeatClassWidth: 1,
    observedShares: new Float64Array(8),
    spend: null,
    spendBecause: "tooFewRepeaters",
  };
  const end = dayOf(2025, 12, 31);

  it("is orders a year × own mean × years × margin, without bounds", () => {
    // Four days of 60 on average over 2 years of 365.25 days: 2 a year; 80 % retention assumed of a single year: 5 years.
    const days = [end - 730.5 + 0.5, end - 400, end - 300, end - 100].map(Math.floor);
    const buyer = oneCustomer(days, [3000, 5000, 7000, 9000], end);
    const tenure = (end - days[0]!) / 365.25;
    const forecasts = forecastCustomers(buyer, simple, { ...question, margin: 0.5 });
    const { years } = simpleLifetime(buyer);
    expect(forecasts.method).toBe("simple");
    expect(forecasts.orderValue[0]).toBe(60);
    expect(forecasts.orders[1]!.expected[0]).toBeCloseTo(4 / tenure / 2, 12);
    expect(forecasts.value[0]!.expected[0]).toBeCloseTo((0.5 * 60 * 4) / tenure / 4, 10);
    expect(forecasts.lifetime.expected[0]).toBeCloseTo((0.5 * 60 * 4 * years) / tenure, 10);
    for (const column of [forecasts.alive, forecasts.atRisk, forecasts.orders[0]!.low, forecasts.lifetime.high]) {
      expect([...column]).toEqual([NaN]);
    }
    const totals = forecastTotals(buyer, simple, question);
    expect(totals.value[2]).toEqual({ expected: forecasts.value[2]!.expected[0]! * 2, low: NaN, high: NaN });
  });

  it("counts on the retention of the orders, or on 80 % where they reach back less than two years", () => {
    const twoYears = [end - 729, end - 500, end - 200];
    // Ten customers active in the year before last, seven of them in the last one.
    const codes = Int32Array.from({ length: 17 }, (_, row) => row % 10);
    const columns = {
      customers: 10,
      codes,
      days: codes.map((_, row) => (row < 10 ? twoYears[row % 2]! : twoYears[2]!)),
      cents: new Float64Array(17).fill(100),
    };
    const observed = simpleLifetime(recordsFromColumns(columns, end));
    expect(observed).toMatchObject({ retention: 0.7, source: "observed" });
    expect(observed.years).toBeCloseTo(1 / 0.3, 12);
    const assumed = simpleLifetime(oneCustomer([end - 100], [100], end));
    expect(assumed.years).toBeCloseTo(5, 12);
    expect(assumed).toMatchObject({ retention: 0.8, source: "assumed" });
  });
});

describe("a question", () => {
  it.each([
    [{ months: [] }, "notWholeFrom1"],
    [{ months: [1.5] }, "notWholeFrom1"],
    [{ yearlyRate: 0 }, "rateNeeded"],
    [{ yearlyRate: NaN }, "rateNeeded"],
    [{ margin: -1 }, "marginNeeded"],
    [{ level: 1 }, "levelNeeded"],
  ])("with %j is refused", (part, code) => {
    const asked = () => forecastCustomers(records, choiceOf("mbgNbd"), { ...question, ...part });
    expect(asked).toThrow(expect.objectContaining({ code }));
  });
});
