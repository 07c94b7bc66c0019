/**
 * Inverse of a symmetric positive definite matrix, given row by row, by its Cholesky factor; `null` when it is not positive definite
 * (or not finite).
 *
 * @example
 * invertPositive([Float64Array.of(4, 0), Float64Array.of(0, 2)]); // [[0.25, 0], [0, 0.5]]
 */
export function invertPositive(matrix: readonly Float64Array[]): Float64Array[] | null {
  const size = matrix.length;
  const factor = Array.from({ length: size }, () => new Float64Array(size));
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k++) rest -= factor[i]![k]! * factor[j]![k]!;
      if (i === j) {
        // A pivot that is all rounding is a direction without curvature.
        if (!(rest > 1e-14 * matrix[i]![i]!)) return null;
        factor[i]![i] = Math.sqrt(rest);
      } else factor[i]![j] = rest / factor[j]![j]!;
    }
  const inverse = Array.from({ length: size }, () => new Float64Array(size));
  for (let column = 0; column < size; column++) {
    const solution = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      let rest = i === column ? 1 : 0;
      for (let k = 0; k < i; k++) rest -= factor[i]![k]! * solution[k]!;
      solution[i] = rest / factor[i]![i]!;
    }
    for (let i = size - 1; i >= 0; i--) {
      let rest = solution[i]!;
      for (let k = i + 1; k < size; k++) rest -= factor[k]![i]! * solution[k]!;
      solution[i] = rest / factor[i]![i]!;
    }
    for (let i = 0; i < size; i++) inverse[i]![column] = solution[i]!;
  }
  return inverse.every((row) => row.every(Number.isFinite)) ? inverse : null;
}
