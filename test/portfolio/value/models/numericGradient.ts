/** Derivatives of a function of positive variables, by central differences of two widths (Richardson). */
export function numericGradient(value: (point: Float64Array) => number, point: Float64Array): number[] {
  const slope = (index: number, width: number): number => {
    const shifted = (by: number) => value(point.map((entry, other) => (other === index ? entry + by : entry)));
    return (shifted(width) - shifted(-width)) / (2 * width);
  };
  return Array.from(point, (entry, index) => {
    const width = 1e-3 * entry;
    return (4 * slope(index, width / 2) - slope(index, width)) / 3;
  });
}
