import { sameName } from "../HostCollection";
import type { Range } from "../range/Range";
import { readText } from "../range/rangeGrids";
import { writeContents } from "../range/writeRange";

/** Headers are text, filled and different from each other: Excel completes them. */
export function fillHeader(row: Range): string[] {
  const [shown] = readText(row)!;
  const header: string[] = [];
  shown!.forEach((text, index) => {
    const base = text || `Column${index + 1}`;
    let unique = base;
    for (let number = 2; header.some((other) => sameName(other, unique)); number++) unique = `${base}${number}`;
    header.push(unique);
  });
  const isChanged = header.some((text, index) => text !== shown![index]);
  if (isChanged) writeContents(row, [header.map((text) => `'${text}`)]);
  return header;
}
