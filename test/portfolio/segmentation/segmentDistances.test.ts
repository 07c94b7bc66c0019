import fc from "fast-check";
import type { Customers } from "../../../src/portfolio/customers";
import type { SeparateScoring } from "../../../src/portfolio/segmentation/distances/changedScore";
import { segmentDistances } from "../../../src/portfolio/segmentation/distances/segmentDistances";
import type { RfmOptions } from "../../../src/portfolio/segmentation/rfmOptions";
import { scoreRfm } from "../../../src/portfolio/segmentation/scoreRfm";
import { segmentGrid, type GridSize } from "../../../src/portfolio/segmentation/segmentGrid";
import { segmentOf } from "../../../src/portfolio/segmentation/segmentOf";

const asOf = 46000;

interface Line {
  readonly days: number;
  readonly orders: number;
  readonly cents: number;
}

const customersOf = (lines: readonly Line[]): Customers => ({
  count: lines.length,
  names: lines.map((_, index) => `Client ${index}`),
  firstDay: Int32Array.from(lines, ({ days }) => asOf - days),
  lastDay: Int32Array.from(lines, ({ days }) => asOf - days),
  orders: Int32Array.from(lines, ({ orders }) => orders),
  revenueCents: Float64Array.from(lines, ({ cents }) => cents),
  marginCents: null,
  usualIntervals: () => new Float64Array(lines.length).fill(NaN),
  attributes: {},
  measures: {},
  criteria: [],
  knows: { recency: true, frequency: true },
  asOf,
  ordersAfter: 0,
});

const thresholds = { recency: [400, 200, 90, 30], frequency: [2, 3, 5, 8], monetary: [5000, 10000, 50000, 100050.5] };

/** Segment of the first customer when all are scored again from scratch. */
function firstSegment(lines: readonly Line[], options: RfmOptions, size: GridSize): number {
  const { r, f, m } = scoreRfm(customersOf(lines), options);
  return segmentOf(segmentGrid(size), r[0]!, f[0]!, m[0]!, options.levels);
}

const line = fc.record({
  days: fc.integer({ min: 0, max: 60 }),
  orders: fc.integer({ min: 1, max: 9 }),
  cents: fc.oneof(fc.integer({ min: -500, max: 3000 }), fc.integer({ min: -50_000, max: 200_000 })),
});

const distancesOfFirst = (lines: readonly Line[], options: RfmOptions, size: GridSize) => {
  const customers = customersOf(lines);
  const rfm = scoreRfm(customers, options);
  const scoring = options.scoring as SeparateScoring;
  return segmentDistances({ customers, rfm, grid: segmentGrid(size), levels: options.levels, scoring, thresholds })(0);
};

describe.each(["rank", "quantile", "thresholds"] as const)("distances between segments, by %s", (scoring) => {
  const levels = scoring === "thresholds" ? fc.constant(5) : fc.integer({ min: 2, max: 9 });

  it("change the segment as they say, and one day, order or cent less does not", () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 25 }),
        levels,
        fc.constantFrom<GridSize>(5, 8, 11),
        (lines, k, size) => {
          const options: RfmOptions = { levels: k, weights: [1, 1, 1], scoring, thresholds, measure: "revenue" };
          const { up, down } = distancesOfFirst(lines, options, size);
          const [first, ...others] = lines as [Line, ...Line[]];
          const current = firstSegment(lines, options, size);
          const segmentAs = (changed: Partial<Line>) =>
            firstSegment([{ ...first, ...changed }, ...others], options, size);
          const changes = {
            recency: (amount: number) => segmentAs({ days: first.days - amount }),
            frequency: (amount: number) => segmentAs({ orders: first.orders + amount }),
            monetary: (amount: number) => segmentAs({ cents: first.cents + amount }),
          };
          for (const axis of ["recency", "frequency", "monetary"] as const) {
            const change = up[axis];
            if (change) {
              expect(changes[axis](change.amount)).toBe(change.segment);
              expect(change.segment).toBeLessThan(current);
              expect(changes[axis](change.amount - 1)).toBeGreaterThanOrEqual(current);
            } else {
              const most = { recency: first.days, frequency: 100, monetary: 1_000_000 }[axis];
              for (const amount of [most, Math.floor(most / 2), Math.floor(most / 7)])
                expect(changes[axis](amount)).toBeGreaterThanOrEqual(current);
            }
          }
          if (down) {
            expect(segmentAs({ days: first.days + down.amount })).toBe(down.segment);
            expect(down.segment).toBeGreaterThan(current);
            expect(segmentAs({ days: first.days + down.amount - 1 })).toBeLessThanOrEqual(current);
          } else expect(segmentAs({ days: 5000 })).toBeLessThanOrEqual(current);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("a distance worked by hand", () => {
  // Own limits: R 5 within 30 days, 4 within 90, 3 within 200; F 2, 3, 5, 8 orders; M 50, 100, 500, 1,000.50.
  const options: RfmOptions = { levels: 5, weights: [1, 1, 1], scoring: "thresholds", thresholds, measure: "revenue" };
  const keys = segmentGrid(5).segments.map(({ key }) => key);

  it("tells the three ways up and the cheapest of them", () => {
    // R 4 (80 days), F 2, M 3: (2 + 3)/2 is under 3, promising. One order more makes F 3, loyal; so does M 4, at 500.
    const distance = distancesOfFirst([{ days: 80, orders: 2, cents: 20_000 }], options, 5);
    expect(distance.up).toEqual({
      recency: null,
      frequency: { amount: 1, segment: keys.indexOf("loyal") },
      monetary: { amount: 30_000, segment: keys.indexOf("loyal") },
    });
    // An order of its average basket takes 100, the amount 300.
    expect(distance.cheapest).toBe("frequency");
    // After 200 days R is still 3; on day 201 it is 2: dormant.
    expect(distance.down).toEqual({ amount: 121, segment: keys.indexOf("dormant") });
  });

  it("has no way up from the first segment, and none down from the last", () => {
    expect(distancesOfFirst([{ days: 0, orders: 9, cents: 200_000 }], options, 5)).toMatchObject({
      up: { recency: null, frequency: null, monetary: null },
      cheapest: null,
    });
    expect(distancesOfFirst([{ days: 900, orders: 1, cents: 100 }], options, 5).down).toBeNull();
  });
});
