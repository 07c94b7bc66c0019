type Pair = readonly [name: string, value: string];

/**
 * The options meant for one analysis: those named plainly, and those named after it. Several analyses share names such as `cuts`.
 *
 * @example
 * optionsOfAnalysis("abc", [["cuts", "70/90"], ["pmg.cuts", "100/500"]]) // [["cuts", "70/90"]]
 */
export const optionsOfAnalysis = (id: string, pairs: readonly Pair[]): Pair[] =>
  pairs.flatMap(([name, value]) => {
    const point = name.indexOf(".");
    if (point < 0) return [[name, value]];
    return name.slice(0, point) === id ? [[name.slice(point + 1), value]] : [];
  });
