import fc from "fast-check";
import type { Cell } from "../../src/portfolio/orders/cell";
import { setFunctionLanguage } from "../../src/functions/functionLanguage";
import type { Argument } from "../../src/functions/reading/argument";
import { callFunction, column, errorOf } from "./callFunction";

afterEach(() => setFunctionLanguage(null));

const bg = column(0.243, 4.414, 0.793, 2.426);
const pareto = column(0.5534, 10.5802, 0.6061, 11.6562);
const ones = column(1, 1, 1, 1);
/** A yearly rate of which .0027 a week is the continuous one. */
const rate = Math.expm1((0.0027 * 365.25) / 7);

/** Repeat orders, age at the last one and age in weeks of four customers: a late buyer, an early one, a single order, a frequent one. */
const repeats = column(2, 1, 0, 26);
const lastOrder = column(213 / 7, 12 / 7, 0, 216 / 7);
const age = column(272 / 7, 272 / 7, 272 / 7, 31);
const histories = [repeats, lastOrder, age];

const numbersOf = (result: unknown): number[] => (result as number[][]).map(([value]) => value!);

describe("the figures of the published models", () => {
  // Fader, Hardie, Lee (2005) and Fader, Hardie (2005, 2007) at these parameters; the BG/NBD discounted ones by 30-digit integration.
  it.each([
    ["PALIVE", "BG/NBD", bg, [], [0.726589721835, 0.212260062555, 1, 0.968851562852]],
    ["EXPECTEDORDERS", "BG/NBD", bg, [39], [1.226115806149, 0.203351041087, 0.195109664993, 20.748353694]],
    ["DISCOUNTEDORDERS", "BG/NBD", bg, [rate], [5.15664977, 0.91572443, 1.01574601, 70.90179657]],
    ["PALIVE", "Pareto/NBD", pareto, [], [0.869129245793, 0.167920030619, 0.294978249429, 0.997873275575]],
    ["EXPECTEDORDERS", "Pareto/NBD", pareto, [39], [1.455195781203, 0.171042491681, 0.107040309881, 20.113663583]],
    ["DISCOUNTEDORDERS", "Pareto/NBD", pareto, [rate], [6.482931768077, 0.761998362922, 0.476867122868, 86.026540053]],
  ] as const)("%s by %s", (id, model, parameters, asked, expected) => {
    const values = numbersOf(callFunction(id, model, parameters, ...histories, ...asked));
    values.forEach((value, index) => expect(value / expected[index]!).toBeCloseTo(1, 7));
    expect(values).toHaveLength(4);
  });

  it("EXPECTEDORDERS of a new customer are those of the population", () => {
    const weeks = [1, 3, 32, 39, 52, 78];
    const ahead = (model: string, parameters: Argument) =>
      numbersOf(callFunction("EXPECTEDORDERS", model, parameters, 0, 0, 0, column(...weeks)));
    expect(ahead("BG/NBD", bg).map((value) => Number(value.toFixed(7)))).toEqual([
      0.0532679, 0.1508652, 1.0452433, 1.1967232, 1.4460506, 1.8605191,
    ]);
    expect(ahead("Pareto/NBD", pareto).map((value) => Number(value.toFixed(5)))).toEqual(
      expect.arrayContaining([0.051, 0.14612, 1.21312, 1.47307, 1.90937]),
    );
  });

  it("MBG/NBD lets a customer leave after its first order: 1/(1 + a/b·((α + T)/α)^r)", () => {
    // Batislam, Denizel, Filiztekin (2007), with r = b = 1, a = 2, α = 10, T = 30: 1/(1 + 2·4).
    expect(callFunction("PALIVE", "MBG/NBD", column(1, 10, 2, 1), 0, 0, 30)).toBeCloseTo(1 / 9, 12);
    expect(callFunction("PALIVE", "BG/NBD", column(1, 10, 2, 1), 0, 0, 30)).toBe(1);
  });

  it("BG/BB counts periods: with all parameters 1, half stay a period and half of those order", () => {
    expect(callFunction("EXPECTEDORDERS", "BG/BB", ones, 0, 0, 0, 1)).toBeCloseTo(1 / 4, 12);
    expect(callFunction("EXPECTEDORDERS", "BG/BB", ones, 0, 0, 0, 2)).toBeCloseTo(5 / 12, 12);
    expect(callFunction("ORDERPROBABILITY", "BG/BB", ones, 0, 0, 0, 1, column(0, 1))).toEqual([
      [expect.closeTo(3 / 4, 12)],
      [expect.closeTo(1 / 4, 12)],
    ]);
    // Of those silent in their first period, 1/2 left and 1/4 stayed without an order.
    expect(callFunction("PALIVE", "BG/BB", ones, 0, 0, 1)).toBeCloseTo(1 / 3, 12);
  });

  it("stand where other programs break: a history of 500 orders, a single order with a + b below 1, a = 1 and s = 1", () => {
    // 2.715e-196 in 50-digit arithmetic.
    const hopeless = callFunction("PALIVE", "BG/NBD", column(0.1, 50.16, 0.4, 0.81), 500, 10, 100) as number;
    expect(Math.log10(hopeless)).toBeCloseTo(Math.log10(2.715e-196), 3);
    // The mean of (1 − ((α + T)/(α + T + 39·p))^r)/p over p ~ Beta(a, b), in 30 digits.
    expect(callFunction("EXPECTEDORDERS", "BG/NBD", column(0.243, 4.414, 0.3, 0.4), 0, 0, 30, 39)).toBeCloseTo(
      0.223113546448,
      9,
    );
    const beside = (model: string, middle: number) =>
      [middle - 1e-6, middle, middle + 1e-6].map(
        (value) => callFunction("EXPECTEDORDERS", model, column(0.5, 10, value, 2), 2, 30, 39, 39) as number,
      );
    for (const model of ["BG/NBD", "Pareto/NBD"]) {
      const [below, at, above] = beside(model, 1);
      expect(at).toBeCloseTo((below! + above!) / 2, 9);
    }
  });

  it("EXPECTEDSPEND is the mean of the population without repeat orders, and nears the customer's own with many", () => {
    const parameters = [[6.25, 3.74, 15.44]];
    expect(callFunction("EXPECTEDSPEND", parameters, 0, 0)).toBeCloseTo(35.218978, 6);
    // 6.25·(15.44 + 2·50)/(12.5 + 2.74)
    expect(callFunction("EXPECTEDSPEND", parameters, column(2, 1e6), 50)).toEqual([
      [expect.closeTo(721.5 / 15.24, 10)],
      [expect.closeTo(50, 3)],
    ]);
  });
});

describe("the chances of ORDERPROBABILITY", () => {
  it.each([
    ["BG/NBD", bg],
    ["MBG/NBD", bg],
    ["Pareto/NBD", pareto],
    ["BG/BB", column(1.2, 0.75, 0.66, 2.78)],
  ] as const)("add up to 1, and their mean to EXPECTEDORDERS: %s", (model, parameters) => {
    const history = [3, 10, 12, 8] as const;
    const counts = Array.from({ length: 61 }, (_, count) => count);
    const chances = numbersOf(callFunction("ORDERPROBABILITY", model, parameters, ...history, column(...counts)));
    const mean = chances.reduce((sum, chance, count) => sum + chance * count, 0);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6);
    expect(mean).toBeCloseTo(callFunction("EXPECTEDORDERS", model, parameters, ...history) as number, 5);
  });
});

describe("the unit of time", () => {
  const inDays = (cells: Cell[][]) => cells.map(([value]) => [(value as number) * 7]);

  it("is that of the parameters: days instead of weeks change nothing, with 7 times the times", () => {
    const byDay = column(0.243, 4.414 * 7, 0.793, 2.426);
    const daily = [repeats, inDays(lastOrder), inDays(age)];
    const same = (weekly: unknown, other: unknown) =>
      numbersOf(other).forEach((value, index) => expect(value).toBeCloseTo(numbersOf(weekly)[index]!, 7));
    same(callFunction("PALIVE", "BG/NBD", bg, ...histories), callFunction("PALIVE", "BG/NBD", byDay, ...daily));
    same(
      callFunction("EXPECTEDORDERS", "BG/NBD", bg, ...histories, 39),
      callFunction("EXPECTEDORDERS", "BG/NBD", byDay, ...daily, 273),
    );
    same(
      callFunction("DISCOUNTEDORDERS", "BG/NBD", bg, ...histories, 0.1),
      callFunction("DISCOUNTEDORDERS", "BG/NBD", byDay, ...daily, 0.1, 1),
    );
  });
});

describe("columns and cells", () => {
  it("a header stands beside a header, blanks beside blanks, in the language of the user", () => {
    const given = [column("x", 2, null, 1), column("tx", 30, null, 2), column("T", 39, null, 39)];
    const [header, first, blank, third] = callFunction("PALIVE", "bg/nbd", bg, ...given) as Cell[][];
    expect(header).toEqual(["Still there (probability)"]);
    expect([blank, typeof first![0], typeof third![0]]).toEqual([[""], "number", "number"]);
    setFunctionLanguage("fr");
    expect((callFunction("PALIVE", "bg/nbd", bg, ...given) as Cell[][])[0]).toEqual(["Encore là (probabilité)"]);
    expect((callFunction("EXPECTEDORDERS", "bg/nbd", bg, ...given, 5) as Cell[][])[0]).toEqual(["Commandes attendues"]);
  });

  it("the name of a model may be written without its slash, in any case", () => {
    const value = callFunction("PALIVE", "Pareto/NBD", pareto, 1, 2, 39);
    for (const name of ["pareto/nbd", "PARETO NBD", "ParetoNBD", " Pareto / NBD "])
      expect(callFunction("PALIVE", name, pareto, 1, 2, 39)).toBe(value);
  });

  it("parameters stand in a row as well as in a column", () => {
    expect(callFunction("PALIVE", "BG/NBD", [[0.243, 4.414, 0.793, 2.426]], 2, 30, 39)).toBe(
      callFunction("PALIVE", "BG/NBD", bg, 2, 30, 39),
    );
  });
});

describe("what cannot be is said", () => {
  it.each<[string, "PALIVE" | "EXPECTEDORDERS" | "ORDERPROBABILITY" | "DISCOUNTEDORDERS", Argument[], string]>([
    [
      "an unknown model",
      "PALIVE",
      ["NBD", bg, 2, 30, 39],
      "model: the name of a model is needed, one of BG/NBD, MBG/NBD, Pareto/NBD, BG/BB.",
    ],
    [
      "no model",
      "PALIVE",
      [null, bg, 2, 30, 39],
      "model: the name of a model is needed, one of BG/NBD, MBG/NBD, Pareto/NBD, BG/BB.",
    ],
    ["no parameters", "PALIVE", ["BG/NBD", null, 2, 30, 39], "parameters: there is no value in these cells."],
    ["three parameters", "PALIVE", ["BG/NBD", column(1, 2, 3), 2, 30, 39], "parameters: 4 numbers are needed, not 3."],
    [
      "a negative parameter",
      "PALIVE",
      ["BG/NBD", column(0.2, 4, -1, 2), 2, 30, 39],
      "parameters, row 3: a number above 0 is needed, not -1.",
    ],
    [
      "half an order",
      "PALIVE",
      ["BG/NBD", bg, column("x", 1, 2.5), 30, 39],
      "repeats, row 3: a whole number of 0 or more is needed, not 2.5.",
    ],
    [
      "a last order after today",
      "PALIVE",
      ["BG/NBD", bg, 2, 40, 39],
      "lastOrder, row 1: the last order cannot come after today: at most the age of the customer is needed, not 40.",
    ],
    [
      "repeat orders without a time",
      "PALIVE",
      ["BG/NBD", bg, 2, 0, 39],
      "lastOrder, row 1: a customer that ordered again did so after its first order: a time above 0 is needed.",
    ],
    [
      "a time without repeat orders",
      "PALIVE",
      ["BG/NBD", bg, 0, 3, 39],
      "lastOrder, row 1: 0 is needed where there is no order after the first one, not 3.",
    ],
    ["a negative age", "PALIVE", ["BG/NBD", bg, 0, 0, -1], "age, row 1: a time of 0 or more is needed, not -1."],
    ["a missing age", "PALIVE", ["BG/NBD", bg, 2, 30, null], "age: a number is needed."],
    [
      "columns of different lengths",
      "PALIVE",
      ["BG/NBD", bg, column(1, 2), column(3, 4, 5), 39],
      "lastOrder: as many cells as in repeats are needed (2), not 3.",
    ],
    [
      "a horizon in the past",
      "EXPECTEDORDERS",
      ["BG/NBD", bg, 2, 30, 39, -4],
      "horizon, row 1: a time of 0 or more is needed, not -4.",
    ],
    [
      "half a period",
      "PALIVE",
      ["BG/BB", ones, 1, 1.5, 3],
      "lastOrder, row 1: BG/BB counts in whole periods, 1.5 is not one.",
    ],
    [
      "more orders than periods",
      "PALIVE",
      ["BG/BB", ones, 4, 3, 5],
      "repeats, row 1: BG/BB counts one order a period at most, so 4 orders take as many periods up to the last one.",
    ],
    [
      "a horizon of a million periods",
      "EXPECTEDORDERS",
      ["BG/BB", ones, 1, 1, 1, 1e6],
      "horizon, row 1: at most 10,000 periods for BG/BB, not 1,000,000.",
    ],
    [
      "the chance of a million orders",
      "ORDERPROBABILITY",
      ["BG/NBD", bg, 1, 1, 1, 1, 1e6],
      "orders, row 1: at most 1,000 orders, not 1,000,000.",
    ],
    [
      "no discount",
      "DISCOUNTEDORDERS",
      ["BG/NBD", bg, 2, 30, 39, 0],
      "rate, row 1: a yearly rate above 0 and up to 100% is needed, 10% for instance, not 0.",
    ],
    [
      "10 for 10%",
      "DISCOUNTEDORDERS",
      ["BG/NBD", bg, column("x", 2, 1), 30, 39, 10],
      "rate, row 2: a yearly rate above 0 and up to 100% is needed, 10% for instance, not 10.",
    ],
    [
      "a unit of no days",
      "DISCOUNTEDORDERS",
      ["BG/NBD", bg, 2, 30, 39, 0.1, 0],
      "unitDays, row 1: a number above 0 is needed, not 0.",
    ],
  ])("%s", (_, id, args, message) => {
    expect(errorOf(id, ...args)).toEqual({ code: message.includes("no value") ? "#N/A" : "#VALUE!", message });
  });

  it("in French too", () => {
    setFunctionLanguage("fr");
    expect(errorOf("PALIVE", "NBD", bg, 2, 30, 39).message).toBe(
      "modele\u00a0: il faut le nom d’un modèle, parmi BG/NBD, MBG/NBD, Pareto/NBD, BG/BB.",
    );
    expect(errorOf("PALIVE", "BG/NBD", bg, 2, 40, 39).message).toBe(
      "dernierAchat, ligne 1\u00a0: le dernier achat ne peut pas venir après aujourd’hui\u00a0: il faut au plus l’ancienneté du client, pas 40.",
    );
  });

  it("a value of orders without a finite mean", () => {
    expect(errorOf("EXPECTEDSPEND", column(6, 0.9, 15), 2, 30)).toEqual({
      code: "#N/A",
      message:
        "parameters: with q = 0.9, at 1 or below, the value of an order has no finite mean: nothing can be expected of it.",
    });
    setFunctionLanguage("fr");
    expect(errorOf("EXPECTEDSPEND", column(6, 1, 15), 0, 0).message).toMatch(/^parametres\u00a0: avec q = 1, /);
  });

  it("a mean value of 0 or less beside repeat orders", () => {
    expect(errorOf("EXPECTEDSPEND", column(6, 4, 15), column(1, 2), column(30, -5)).message).toBe(
      "meanSpend, row 2: a number above 0 is needed, not -5.",
    );
  });
});

describe("whatever the parameters", () => {
  const parameter = fc.double({ min: Math.log(0.01), max: Math.log(100), noNaN: true }).map(Math.exp);
  const whole = fc.integer({ min: 1, max: 60 });

  it.each(["BG/NBD", "MBG/NBD", "Pareto/NBD", "BG/BB"])("%s gives chances and numbers of orders", (model) => {
    fc.assert(
      fc.property(
        fc.tuple(parameter, parameter, parameter, parameter),
        fc.tuple(whole, whole, fc.integer({ min: 0, max: 60 })),
        ([p1, p2, p3, p4], [first, second, silent]) => {
          const [orders, last] = [Math.min(first, second), Math.max(first, second)];
          const given = [model, column(p1, p2, p3, p4), orders, last, last + silent];
          const alive = callFunction("PALIVE", ...given) as number;
          const soon = callFunction("EXPECTEDORDERS", ...given, 10) as number;
          const later = callFunction("EXPECTEDORDERS", ...given, 20) as number;
          const discounted = callFunction("DISCOUNTEDORDERS", ...given, 0.1) as number;
          expect(alive).toBeGreaterThanOrEqual(0);
          expect(alive).toBeLessThanOrEqual(1);
          expect(soon).toBeGreaterThanOrEqual(0);
          expect(later).toBeGreaterThanOrEqual(soon * (1 - 1e-9));
          expect(discounted).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});
