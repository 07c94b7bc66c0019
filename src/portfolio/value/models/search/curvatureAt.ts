import type { Objective } from "./objective";

/** Half-width of the differences: the error of the formula (its square) and that of the rounding both stay near 1e-8. */
const halfWidth = 1e-4;

/**
 * Matrix of the negative second derivatives at a point, row by row, from central differences of the gradient; symmetric.
 *
 * @example
 * curvatureAt((point, gradient) => { gradient[0] = -2 * point[0]!; return -(point[0]! ** 2); }, Float64Array.of(0)); // [[2]]
 */
export function curvatureAt(objective: Objective, point: Float64Array): Float64Array[] {
  const gradientAt = (index: number, shift: number): Float64Array => {
    const moved = point.slice();
    moved[index]! += shift;
    const gradient = new Float64Array(point.length);
    objective(moved, gradient);
    return gradient;
  };
  const rows = Array.from(point, (_, index) => {
    const before = gradientAt(index, -halfWidth);
    return gradientAt(index, halfWidth).map((derivative, other) => (before[other]! - derivative) / (2 * halfWidth));
  });
  return rows.map((row, i) => row.map((value, j) => (value + rows[j]![i]!) / 2));
}
