import fc from "fast-check";
import { scoreMeasures } from "../../../src/portfolio/segmentation/scoreMeasures";
import { scoreRfm, type RfmCuts, type RfmOptions, type RfmScoring } from "../../../src/portfolio/segmentation/scoreRfm";
import { summariseCustomers } from "../../../src/portfolio/summariseCustomers";
import { ordersOf } from "../ordersOf";

const options: RfmOptions = { levels: 5, weights: [1, 1, 1], scoring: "rank", measure: "revenue" };
const tieSafe: readonly RfmScoring[] = ["rank", "quantile", "nested"];
const column = (values: readonly number[]) => Float64Array.from(values);

/** Scores of frequencies alone; recency and monetary are the same for all. */
const frequencyScores = (values: readonly number[], chosen: Partial<RfmOptions> = {}) => {
  const same = column(values.map(() => 1));
  return [...scoreMeasures({ recency: same, frequency: column(values), monetary: same }, { ...options, ...chosen }).f];
};

describe("ways of scoring", () => {
  it("ranks by mid-rank percentile", () => {
    // p = .1, .3, .5, .7, .9 → 1 + ⌊5p⌋
    expect(frequencyScores([10, 20, 30, 40, 50])).toEqual([1, 2, 3, 4, 5]);
    // Five equal of six: p = 2.5/6, 5.5/6.
    expect(frequencyScores([1, 1, 1, 1, 1, 9])).toEqual([3, 3, 3, 3, 3, 5]);
    expect(frequencyScores([7, 7, 7])).toEqual([3, 3, 3]);
  });

  it("cuts at the quantiles of type 7, a value on the cut staying below it", () => {
    // Cuts of 1…10 at 20, 40, 60, 80 %: 2.8, 4.6, 6.4, 8.2.
    expect(frequencyScores([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { scoring: "quantile" })).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4, 5, 5,
    ]);
    // Cuts of 1…6 at 20, 40, 60, 80 %: 2, 3, 4, 5.
    expect(frequencyScores([1, 2, 3, 4, 5, 6], { scoring: "quantile" })).toEqual([1, 1, 2, 3, 4, 5]);
  });

  it("takes own limits: at most for recency, at least for the others", () => {
    const scored = scoreMeasures(
      { recency: column([30, 31, 400]), frequency: column([1, 2, 9]), monetary: column([99, 100, 500]) },
      {
        ...options,
        levels: 3,
        scoring: "thresholds",
        thresholds: { recency: [90, 30], frequency: [2, 5], monetary: [100, null] },
      },
    );
    expect([...scored.r]).toEqual([3, 2, 1]);
    expect([...scored.f]).toEqual([1, 2, 3]);
    expect([...scored.m]).toEqual([1, 2, 2]);
  });

  it("nests frequency inside recency and monetary value inside both", () => {
    const scored = scoreMeasures(
      {
        recency: column([1, 1, 1, 1, 9, 9, 9, 9]),
        frequency: column([1, 1, 8, 8, 2, 2, 3, 3]),
        monetary: column([5, 6, 7, 8, 1, 2, 3, 4]),
      },
      { ...options, levels: 2, scoring: "nested" },
    );
    expect([...scored.r]).toEqual([2, 2, 2, 2, 1, 1, 1, 1]);
    expect([...scored.f]).toEqual([1, 1, 2, 2, 1, 1, 2, 2]);
    expect([...scored.m]).toEqual([1, 2, 1, 2, 1, 2, 1, 2]);
  });

  it("agrees with SQL's NTILE when asked to", () => {
    // NTILE(4) over ten rows: 3, 3, 2, 2.
    expect(frequencyScores([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { levels: 4, scoring: "ntile" })).toEqual([
      1, 1, 1, 2, 2, 2, 3, 3, 4, 4,
    ]);
    expect(frequencyScores([5, 6], { levels: 4, scoring: "ntile" })).toEqual([1, 2]);
  });

  it("shows why NTILE is not the default: of 70 customers with one order out of 100, identical ones get 1, 2, 3 and 4", () => {
    const base = Array.from({ length: 100 }, (_, index) => (index < 70 ? 1 : index));
    const ofOnce = (scoring: RfmScoring) => new Set(frequencyScores(base, { scoring }).slice(0, 70));
    expect(ofOnce("ntile")).toEqual(new Set([1, 2, 3, 4]));
    expect(ofOnce("rank")).toEqual(new Set([2]));
    expect(ofOnce("quantile")).toEqual(new Set([1]));
  });
});

describe("customers", () => {
  const customers = summariseCustomers(
    ordersOf([
      ["Often", 45000, 10],
      ["Often", 45090, 10],
      ["Often", 45100, 10],
      ["Big", 45050, 900],
      ["Old", 44000, 20],
    ]),
  );

  it("get recency in days, frequency in orders, monetary value in cents", () => {
    const scored = scoreRfm(customers, { ...options, levels: 3 });
    expect([...scored.recencyDays]).toEqual([0, 50, 1100]);
    expect([...scored.monetaryCents]).toEqual([3000, 90000, 2000]);
    expect([[...scored.r], [...scored.f], [...scored.m]]).toEqual([
      [3, 2, 1],
      [3, 2, 2],
      [2, 3, 1],
    ]);
  });

  it("can be scored on their average basket", () => {
    const scored = scoreRfm(customers, { ...options, levels: 3, measure: "averageBasket" });
    expect([...scored.monetaryCents]).toEqual([1000, 90000, 2000]);
    expect([...scored.m]).toEqual([1, 3, 2]);
  });

  it("cannot be scored on a margin nobody gave", () => {
    expect(() => scoreRfm(customers, { ...options, measure: "margin" })).toThrow(
      expect.objectContaining({ code: "missingColumn", facts: { field: "margin" } }),
    );
  });

  it("get a weighted score, on the scale of the scores and out of 100", () => {
    const scored = scoreRfm(customers, { ...options, levels: 3, weights: [2, 1, 1] });
    // Often: (2·3 + 3 + 2)/4; Big: (2·2 + 2 + 3)/4; Old: (2·1 + 2 + 1)/4.
    expect([...scored.weighted]).toEqual([2.75, 2.25, 1.25]);
    expect([...scored.score]).toEqual([87.5, 62.5, 12.5]);
  });

  it("are told the limits in force, which give the same scores when they are set by hand", () => {
    for (const scoring of ["rank", "quantile"] as const) {
      const scored = scoreRfm(customers, { ...options, scoring });
      const again = scoreRfm(customers, { ...options, scoring: "thresholds", thresholds: scored.cuts });
      expect([again.r, again.f, again.m]).toEqual([scored.r, scored.f, scored.m]);
    }
    expect(scoreRfm(customers, { ...options, levels: 3 }).cuts).toEqual({
      recency: [50, 0],
      frequency: [1, 3],
      monetary: [3000, 90000],
    });
  });

  it("are told on which axes some score went to nobody", () => {
    expect(scoreRfm(customers, { ...options, levels: 3 }).collapsed).toEqual(["frequency"]);
  });
});

describe("what holds for every base", () => {
  const base = fc.array(
    fc.record({
      recency: fc.integer({ min: 0, max: 40 }),
      frequency: fc.integer({ min: 1, max: 6 }),
      monetary: fc.integer({ min: -500, max: 5000 }),
    }),
    { minLength: 1, maxLength: 80 },
  );
  const levels = fc.integer({ min: 2, max: 9 });
  /** Own limits between `k` scores, within the reach of the figures. */
  const limitsFor = (k: number): RfmCuts => {
    const steps = Array.from({ length: k - 1 }, (_, index) => index + 1);
    return {
      recency: steps.map((step) => 40 - 4 * step),
      frequency: steps.map((step) => step),
      monetary: steps.map((step) => 500 * step),
    };
  };
  const score = (
    rows: readonly { recency: number; frequency: number; monetary: number }[],
    chosen: Partial<RfmOptions>,
  ) => {
    const { r, f, m } = scoreMeasures(
      {
        recency: column(rows.map((row) => row.recency)),
        frequency: column(rows.map((row) => row.frequency)),
        monetary: column(rows.map((row) => row.monetary)),
      },
      { ...options, thresholds: limitsFor(chosen.levels ?? 5), ...chosen },
    );
    return rows.map((_, index) => [r[index]!, f[index]!, m[index]!] as const);
  };

  it.each([...tieSafe, "thresholds", "ntile"] as const)("scores run from 1 to the number of levels (%s)", (scoring) => {
    fc.assert(
      fc.property(base, levels, (rows, k) => {
        const scores = score(rows, { scoring, levels: k }).flat();
        expect(Math.min(...scores)).toBeGreaterThanOrEqual(1);
        expect(Math.max(...scores)).toBeLessThanOrEqual(k);
      }),
    );
  });

  it.each([...tieSafe, "thresholds"] as const)(
    "equal customers get equal scores, whatever the order of the rows (%s)",
    (scoring) => {
      fc.assert(
        fc.property(base, levels, (rows, k) => {
          const scores = score(rows, { scoring, levels: k });
          const reversed = score([...rows].reverse(), { scoring, levels: k }).reverse();
          expect(reversed).toEqual(scores);
          const byRow = new Map(rows.map((row, index) => [JSON.stringify(row), scores[index]]));
          expect(rows.map((row) => byRow.get(JSON.stringify(row)))).toEqual(scores);
        }),
      );
    },
  );

  it.each(["rank", "quantile", "thresholds"] as const)(
    "more never scores less, and equal values score equally on each axis (%s)",
    (scoring) => {
      fc.assert(
        fc.property(base, levels, (rows, k) => {
          const scores = score(rows, { scoring, levels: k });
          const wrong = rows.some((row, index) =>
            rows.some((other, position) => {
              const [a, b] = [scores[index]!, scores[position]!];
              return (
                (row.recency <= other.recency && a[0] < b[0]) ||
                (row.frequency >= other.frequency && a[1] < b[1]) ||
                (row.monetary >= other.monetary && a[2] < b[2])
              );
            }),
          );
          expect(wrong).toBe(false);
        }),
      );
    },
  );

  it.each(tieSafe)("another currency or time unit changes nothing (%s)", (scoring) => {
    fc.assert(
      fc.property(base, (rows) => {
        const scaled = rows.map((row) => ({ ...row, recency: row.recency * 7, monetary: row.monetary * 1000 }));
        expect(score(scaled, { scoring })).toEqual(score(rows, { scoring }));
      }),
    );
  });

  it("a later analysis date changes no score by rank", () => {
    fc.assert(
      fc.property(base, fc.integer({ min: 1, max: 900 }), (rows, days) => {
        expect(
          score(
            rows.map((row) => ({ ...row, recency: row.recency + days })),
            {},
          ),
        ).toEqual(score(rows, {}));
      }),
    );
  });
});

describe("what is refused", () => {
  const one = { recency: column([1]), frequency: column([1]), monetary: column([1]) };
  it.each([
    [{ levels: 1 }, "levelsInvalid"],
    [{ levels: 10 }, "levelsInvalid"],
    [{ levels: 4.5 }, "levelsInvalid"],
    [{ weights: [0, 0, 0] }, "weightsNotPositive"],
    [{ weights: [1, -1, 1] }, "weightsNotPositive"],
    [{ weights: [NaN, 1, 1] }, "weightsNotPositive"],
    [{ scoring: "thresholds" }, "thresholdCount"],
    [
      { levels: 3, scoring: "thresholds", thresholds: { recency: [30, 90], frequency: [1, 2], monetary: [1, 2] } },
      "thresholdsUnordered",
    ],
  ] as const)("refuses %j", (wrong, code) => {
    expect(() => scoreMeasures(one, { ...options, ...wrong } as RfmOptions)).toThrow(expect.objectContaining({ code }));
  });
});
