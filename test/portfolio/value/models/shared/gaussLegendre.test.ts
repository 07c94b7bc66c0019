import { gaussLegendre } from "../../../../../src/portfolio/value/models/shared/gaussLegendre";

describe("gaussLegendre", () => {
  it("has the textbook nodes and weights of the three-point rule", () => {
    const { nodes, weights } = gaussLegendre(3);
    const away = Math.sqrt(0.6) / 2;
    [0.5 - away, 0.5, 0.5 + away].forEach((node, i) => expect(nodes[i]).toBeCloseTo(node, 14));
    [5 / 18, 8 / 18, 5 / 18].forEach((weight, i) => expect(weights[i]).toBeCloseTo(weight, 14));
  });

  it.each([1, 2, 8, 16, 33])("integrates polynomials of degree 2n − 1 with %d nodes, and 1 to 1", (count) => {
    const { nodes, weights } = gaussLegendre(count);
    for (const degree of [0, count, 2 * count - 1]) {
      const sum = nodes.reduce((total, node, i) => total + weights[i]! * node ** degree, 0);
      expect(sum).toBeCloseTo(1 / (degree + 1), 14);
    }
  });
});
