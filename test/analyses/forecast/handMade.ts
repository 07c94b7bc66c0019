import type { ForeseenCustomers } from "../../../src/analyses/forecast/foreseeCustomers";
import { visitOrder } from "../../../src/portfolio/value/forecast/visitOrder";
import type { CustomerForecasts, ExpectedWithin } from "../../../src/portfolio/value/forecast/customerForecasts";
import type { HeldBackPeriod, ModelChoice, ModelTrial } from "../../../src/portfolio/value/forecast/modelChoice";
import type { FittedModel } from "../../../src/portfolio/value/models/fittedModel";
import { recordPurchases } from "../../../src/portfolio/value/forecast/recordPurchases";
import { makeInput, type TestOrder } from "../makeInput";

/** 45100 is the analysis date: Acme ordered every 14 days and is silent for 77, Borel ordered once, 10 days before, Caron orders daily. */
export const handMadeOrders: readonly TestOrder[] = [
  ["Acme", 44995, 100],
  ["Acme", 45009, 100],
  ["Acme", 45023, 100],
  ["Borel", 45090, 50],
  ["Caron", 45098, 20],
  ["Caron", 45099, 20],
  ["Caron", 45100, 20],
];

export const handMadeFit: FittedModel = {
  parameters: Float64Array.of(0.55, 10.58, 0.61, 11.67),
  logLikelihood: -9594.976,
  standardErrors: Float64Array.of(0.048, 0.84, 0.19, 6.2),
  low: Float64Array.of(0.47, 9.1, 0.33, 4.1),
  high: Float64Array.of(0.65, 12.4, 1.12, 33.1),
  logCovariance: [],
  customers: 3,
  groups: 3,
  evaluations: 30,
  iterations: 20,
  gradientLeft: 1e-9,
  concerns: [],
};

export const handMadeTrial: ModelTrial = {
  id: "paretoNbd",
  fit: handMadeFit,
  heldBack: { total: 412.4, meanAbsoluteError: 0.75, rootMeanSquareError: 1.6 },
  repeatShares: Float64Array.of(0.5, 0.3, 0.2),
};

export const handMadeHeldBack: HeldBackPeriod = {
  from: 45000,
  to: 45100,
  customers: 2,
  actual: 400,
  sameAsBefore: { total: 600, meanAbsoluteError: 0.9, rootMeanSquareError: 2.1 },
  likeTheAverage: { total: 500, meanAbsoluteError: 1.1, rootMeanSquareError: 2.4 },
};

export const handMadeChoice: ModelChoice = {
  method: "paretoNbd",
  because: "heldBack",
  trials: [handMadeTrial],
  heldBack: handMadeHeldBack,
  repeatClassWidth: 1,
  observedShares: Float64Array.of(0.4, 0.4, 0.2),
  spend: {
    ...handMadeFit,
    parameters: Float64Array.of(6.25, 3.74, 15.44),
    standardErrors: Float64Array.of(1.2, 0.29, 4.2),
    low: Float64Array.of(4, 3, 9),
    high: Float64Array.of(9, 4.4, 26),
    meanSpend: 35.22,
    correlation: 0.11,
  },
  spendBecause: "fitted",
};

const within = (...expected: number[]): ExpectedWithin => ({
  expected: Float64Array.from(expected),
  low: Float64Array.from(expected, (value) => value / 2),
  high: Float64Array.from(expected, (value) => value * 2),
});

/** Forecasts in the order Acme, Borel, Caron. */
export const handMadeForecasts: CustomerForecasts = {
  method: "paretoNbd",
  alive: Float64Array.of(0.42, 0.9, 1),
  orderValue: Float64Array.of(100, 50, 20),
  orders: [within(2, 0.5, 10), within(4, 1, 20), within(8, 2, 40)],
  value: [within(200, 25, 200), within(400, 50, 400), within(800, 100, 800)],
  lifetime: within(3000.456, 400, 2000),
  atRisk: Float64Array.of(1240.4, 12, 0),
};

/** What the simple formula gives: no probability, no interval, nothing at risk. */
export function simplified(forecasts: CustomerForecasts): CustomerForecasts {
  const blank = forecasts.alive.map(() => NaN);
  const bare = ({ expected }: ExpectedWithin): ExpectedWithin => ({ expected, low: blank, high: blank });
  return {
    ...forecasts,
    method: "simple",
    alive: blank,
    atRisk: blank,
    orders: forecasts.orders.map(bare),
    value: forecasts.value.map(bare),
    lifetime: bare(forecasts.lifetime),
  };
}

/** Customers as a run would have them, forecast by hand. */
export function handMade(given: Partial<ForeseenCustomers> = {}, orders = handMadeOrders): ForeseenCustomers {
  const { customers, orders: read } = makeInput(orders);
  const forecasts = given.forecasts ?? handMadeForecasts;
  return {
    question: { months: [3, 6, 12], yearlyRate: 0.1, margin: 1, level: 0.8 },
    basis: "Amounts are revenue.",
    customers,
    months: [3, 6, 12],
    wish: "best",
    records: recordPurchases(read, customers),
    choice: handMadeChoice,
    forecasts,
    revenue: { expected: 1700, low: 1200, high: 2300 },
    stillThere: 2.32,
    lifetime: 5400.456,
    order: visitOrder(customers, forecasts),
    ...given,
  };
}
