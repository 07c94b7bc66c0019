import { logObjective } from "../../../../../src/portfolio/value/models/search/logObjective";
import { maximise } from "../../../../../src/portfolio/value/models/search/maximise";
import {
  betaBernoulliLikelihood,
  nbdLikelihood,
} from "../../../../../src/portfolio/value/models/search/withoutDropout";
import { donations } from "../donations";
import { smallCohort } from "../smallCohort";
import { numericGradient } from "../numericGradient";

describe("the models without dropout", () => {
  it.each([
    ["NBD", nbdLikelihood, smallCohort, [0.35, 14.9]],
    ["NBD far from its maximum", nbdLikelihood, smallCohort, [200, 0.3]],
    ["beta-Bernoulli", betaBernoulliLikelihood, donations, [0.5, 1.4]],
  ] as const)("%s: derivatives are those of the value", (_, likelihood, histories, parameters) => {
    const point = Float64Array.from(parameters);
    const gradient = new Float64Array(2);
    likelihood(point, histories, gradient);
    const numeric = numericGradient((moved) => likelihood(moved, histories, new Float64Array(2)), point);
    numeric.forEach((slope, index) => expect(gradient[index]! / slope).toBeCloseTo(1, 6));
  });

  it("NBD fits the small cohort as computed with 20 digits", () => {
    const objective = logObjective((at, gradient) => nbdLikelihood(at, smallCohort, gradient), [1, 38], 302);
    const { point, value } = maximise(objective, new Float64Array(2));
    expect(302 * value).toBeCloseTo(-1066.0778006136, 8);
    expect(Math.exp(point[0]!)).toBeCloseTo(0.3458344002, 8);
    expect(38 * Math.exp(point[1]!)).toBeCloseTo(14.88646489, 6);
  });

  it("beta-Bernoulli is a fair coin seen often: one group of two periods, worked by hand", () => {
    // B(α + 1, β + 1) / B(α, β) = αβ / ((α + β)(α + β + 1)) at α = 2, β = 3: 6/30.
    const one = { ...donations, count: 1, repeats: Float64Array.of(1), observed: Float64Array.of(2) };
    const value = betaBernoulliLikelihood(
      Float64Array.of(2, 3),
      { ...one, weights: Float64Array.of(3) },
      new Float64Array(2),
    );
    expect(value).toBeCloseTo(3 * Math.log(6 / 30), 12);
  });
});
