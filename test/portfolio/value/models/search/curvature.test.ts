import { curvatureAt } from "../../../../../src/portfolio/value/models/search/curvatureAt";
import { invertPositive } from "../../../../../src/portfolio/value/models/search/invertPositive";
import { isSpreadKnown } from "../../../../../src/portfolio/value/models/search/isSpreadKnown";

const rows = (...values: readonly (readonly number[])[]) => values.map((row) => Float64Array.from(row));

describe("curvatureAt", () => {
  it("has the second derivatives of a function worked by hand", () => {
    // -x²y - e^y at (2, 1): 2y, 2x and e^y with the opposite sign of the derivatives.
    const curvature = curvatureAt(
      (point, gradient) => {
        const [x, y] = [point[0]!, point[1]!];
        gradient[0] = -2 * x * y;
        gradient[1] = -x * x - Math.exp(y);
        return -x * x * y - Math.exp(y);
      },
      Float64Array.of(2, 1),
    );
    [2, 4, 4, Math.E].forEach((expected, index) => expect(curvature[index >> 1]![index & 1]).toBeCloseTo(expected, 7));
  });
});

describe("invertPositive", () => {
  it("inverts Hilbert’s matrix of three rows", () => {
    const inverse = invertPositive(rows([1, 1 / 2, 1 / 3], [1 / 2, 1 / 3, 1 / 4], [1 / 3, 1 / 4, 1 / 5]))!;
    const published = [
      [9, -36, 30],
      [-36, 192, -180],
      [30, -180, 180],
    ];
    published.forEach((row, i) => row.forEach((value, j) => expect(inverse[i]![j]).toBeCloseTo(value, 9)));
  });

  it("has no inverse of a matrix that is not positive definite, or not finite", () => {
    expect(invertPositive(rows([1, 2], [2, 1]))).toBeNull();
    expect(invertPositive(rows([1, 1], [1, 1]))).toBeNull();
    expect(invertPositive(rows([0]))).toBeNull();
    expect(invertPositive(rows([NaN]))).toBeNull();
  });
});

describe("isSpreadKnown", () => {
  it("asks for 1.645 standard errors", () => {
    expect(isSpreadKnown(rows([2.71]), [0])).toBe(true);
    expect(isSpreadKnown(rows([2.7]), [0])).toBe(false);
  });

  it("counts what another parameter leaves uncertain, and holds one without curvature", () => {
    // Variance of the first: 4 / (4·4 - 3.5²) = 1.07 with the second free, 1/4 with the second held.
    expect(isSpreadKnown(rows([4, 3.5], [3.5, 4]), [0])).toBe(false);
    expect(isSpreadKnown(rows([4, 0], [0, 0]), [0])).toBe(true);
    expect(isSpreadKnown(rows([-4, 0], [0, 1]), [0])).toBe(false);
  });
});
