import fc from "fast-check";
import { climbAlong } from "../../../../../src/portfolio/value/models/search/climbAlong";
import type { Objective } from "../../../../../src/portfolio/value/models/search/objective";

/** A hill with ripples: slopes change sign many times on the way. */
const rippled =
  (height: number, pitch: number): Objective =>
  (point, gradient) => {
    const x = point[0]!;
    gradient[0] = -2 * (x - 5) + height * pitch * Math.cos(pitch * x);
    return -((x - 5) ** 2) + height * Math.sin(pitch * x);
  };

const start = (objective: Objective, x: number) => {
  const gradient = new Float64Array(1);
  const point = Float64Array.of(x);
  return { point, value: objective(point, gradient), gradient };
};

describe("climbAlong", () => {
  it("stops where the value has risen enough and a tenth of the slope or more is gone, whatever the first step", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: 0.1, max: 6, noNaN: true }),
        fc.double({ min: -4, max: 4, noNaN: true }),
        (height, pitch, logStep) => {
          const objective = rippled(height, pitch);
          const from = start(objective, 0);
          fc.pre(from.gradient[0]! > 0.1);
          const reached = climbAlong(objective, from, Float64Array.of(1), Math.exp(logStep))!;
          const step = reached.point[0]!;
          expect(reached.value).toBeGreaterThanOrEqual(from.value + 1e-4 * step * from.gradient[0]! - 1e-9);
          expect(Math.abs(reached.gradient[0]!)).toBeLessThanOrEqual(0.9 * from.gradient[0]!);
        },
      ),
    );
  });

  it("takes the last step there is room for while the value rises", () => {
    const objective = rippled(0, 1);
    expect(climbAlong(objective, start(objective, 0), Float64Array.of(1), 0.1, 0.2)!.point[0]).toBe(0.2);
  });

  it("refuses a direction that falls, and one where nothing has a value", () => {
    const objective = rippled(0, 1);
    expect(climbAlong(objective, start(objective, 0), Float64Array.of(-1), 1)).toBeNull();
    const edge: Objective = (point, gradient) => (point[0]! > 0 ? -Infinity : objective(point, gradient));
    expect(climbAlong(edge, start(edge, 0), Float64Array.of(1), 1)).toBeNull();
  });
});
