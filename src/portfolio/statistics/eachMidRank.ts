import { ascendingOrder } from "./ascendingOrder";

/** Whole numbers are counted rather than sorted while they span no more kinds than this for each of them. */
const kindsPerValue = 4;

/** The smallest value and the number of kinds from it to the largest, when all are whole and close enough to be counted. */
function fewWholeKinds(values: Float64Array): { smallest: number; kinds: number } | null {
  let smallest = Infinity;
  let largest = -Infinity;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value !== Math.floor(value)) return null;
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  const kinds = largest - smallest + 1;
  return kinds >= 1 && kinds <= kindsPerValue * values.length ? { smallest, kinds } : null;
}

/**
 * Fills a column with what is made of the rank of each value: twice the number of smaller values plus the number of equal ones
 * (itself included), as `midRank` explains. What is made of a rank is asked once for equal values.
 *
 * @example
 * eachMidRank(Float64Array.of(10, 20, 20), new Uint8Array(3), (rank) => rank) // [1, 4, 4]
 */
export function eachMidRank<Column extends Float64Array | Uint8Array>(
  values: Float64Array,
  result: Column,
  ofRank: (rank: number) => number,
): Column {
  const whole = fewWholeKinds(values);
  if (whole) {
    const { smallest, kinds } = whole;
    // The number of values of each kind, then what is made of their rank.
    const found = new Float64Array(kinds);
    for (let index = 0; index < values.length; index++) found[values[index]! - smallest]!++;
    for (let kind = 0, smaller = 0; kind < kinds; kind++) {
      const equal = found[kind]!;
      if (equal === 0) continue;
      found[kind] = ofRank(2 * smaller + equal);
      smaller += equal;
    }
    for (let index = 0; index < values.length; index++) result[index] = found[values[index]! - smallest]!;
    return result;
  }
  const order = ascendingOrder(values);
  for (let start = 0; start < order.length;) {
    const value = values[order[start]!]!;
    let end = start + 1;
    while (end < order.length && values[order[end]!] === value) end++;
    const found = ofRank(start + end);
    for (let position = start; position < end; position++) result[order[position]!] = found;
    start = end;
  }
  return result;
}
