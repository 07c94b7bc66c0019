import fc from "fast-check";
import { maximise } from "../../../../../src/portfolio/value/models/search/maximise";
import type { Objective } from "../../../../../src/portfolio/value/models/search/objective";

/** Rosenbrock's valley (1960), upside down, in coordinates u = ln x: its top, 0, is at x = (1, 1), u = (0, 0). */
const rosenbrock: Objective = (point, gradient) => {
  const [x, y] = [Math.exp(point[0]!), Math.exp(point[1]!)];
  gradient[0] = x * (2 * (1 - x) + 400 * x * (y - x * x));
  gradient[1] = -200 * y * (y - x * x);
  return -((1 - x) ** 2) - 100 * (y - x * x) ** 2;
};

describe("maximise", () => {
  it.each([
    [-1.2, 1],
    [2, -2],
    [-3, -3],
    [1.5, 3],
  ])("climbs out of Rosenbrock’s curved valley from (%p, %p)", (u, v) => {
    const { point, isConverged, evaluations } = maximise(rosenbrock, Float64Array.of(u, v));
    expect(isConverged).toBe(true);
    expect(evaluations).toBeLessThan(120);
    point.forEach((coordinate) => expect(coordinate).toBeCloseTo(0, 7));
  });

  it("finds the top of every hill with four axes of any length and direction", () => {
    // Thousandths: a search that begins within rounding of the top has nothing to climb.
    const number = fc.integer({ min: -3000, max: 3000 }).map((thousandths) => thousandths / 1000);
    const stretch = fc.double({ min: -4, max: 4, noNaN: true });
    const four = <T>(one: fc.Arbitrary<T>) => fc.tuple(one, one, one, one);
    fc.assert(
      fc.property(four(number), four(stretch), four(number), (top, stretches, mirror) => {
        // Axes of e^±4: mirrored (Householder), so that they are not those of the coordinates.
        const norm = mirror.reduce((sum, part) => sum + part * part, 0) || 1;
        const mirrored = (vector: readonly number[]) => {
          const along = mirror.reduce((sum, part, index) => sum + part * vector[index]!, 0);
          return vector.map((value, index) => value - (2 * along * mirror[index]!) / norm);
        };
        const hill: Objective = (point, gradient) => {
          const away = mirrored(top.map((coordinate, index) => point[index]! - coordinate));
          gradient.set(mirrored(away.map((distance, index) => -distance * Math.exp(stretches[index]!))));
          return 5 - away.reduce((sum, distance, index) => sum + (Math.exp(stretches[index]!) * distance ** 2) / 2, 0);
        };
        const { point, value, isConverged } = maximise(hill, new Float64Array(4));
        expect(isConverged).toBe(true);
        expect(value).toBeCloseTo(5, 9);
        top.forEach((coordinate, index) => expect(Math.abs(point[index]! - coordinate)).toBeLessThan(1e-5));
      }),
    );
  });

  it("steps back from where the function has no value", () => {
    // ln(x) - x with a wall beyond 1.5, where the first steps land: the top is at 1.
    const walled: Objective = (point, gradient) => {
      const x = point[0]!;
      gradient[0] = 1 / x - 1;
      return x > 1.5 ? NaN : Math.log(x) - x;
    };
    expect(maximise(walled, Float64Array.of(0.01)).point[0]).toBeCloseTo(1, 8);
  });

  it("holds a coordinate that runs away at its bound, and finds the top of the others", () => {
    const saturated: Objective = (point, gradient) => {
      gradient[0] = Math.exp(-point[0]! / 4) / 4;
      gradient[1] = -2 * (point[1]! - 2 - point[0]! / 10);
      gradient[0] -= gradient[1] / 10;
      return -Math.exp(-point[0]! / 4) - (point[1]! - 2 - point[0]! / 10) ** 2;
    };
    const { point, isConverged } = maximise(saturated, Float64Array.of(0, 0));
    expect(isConverged).toBe(true);
    expect(point[0]).toBeCloseTo(12, 9);
    expect(point[1]).toBeCloseTo(3.2, 7);
  });

  it("ends on a plateau, and after the evaluations it is given", () => {
    const plateau: Objective = (point, gradient) => {
      gradient[0] = 1e-8;
      return 1 + 1e-8 * Math.tanh(point[0]!);
    };
    expect(maximise(plateau, Float64Array.of(0)).evaluations).toBeLessThan(100);
    const short = maximise(rosenbrock, Float64Array.of(-1.2, 1), 7);
    expect(short).toMatchObject({ isConverged: false, evaluations: 7 });
    expect(short.value).toBeGreaterThan(rosenbrock(Float64Array.of(-1.2, 1), new Float64Array(2)));
  });

  it("does not leave a start without a value", () => {
    const nowhere = maximise(() => NaN, Float64Array.of(1, 2));
    expect(nowhere).toMatchObject({ isConverged: false, evaluations: 1, iterations: 0, point: Float64Array.of(1, 2) });
  });
});
