import { TimeSlices } from "./TimeSlices";

/** A block of cells, each made when its turn comes: a million rows are never there twice. */
export interface CellBlock {
  readonly rows: number;
  /** By column, what its cell in a row holds. */
  readonly columns: readonly ((row: number) => string | number)[];
}

const most = { rows: 20_000, cells: 60_000, characters: 1_500_000 };
const charactersOfANumber = 12;
/** Rows between two looks at the clock. */
const rowsAtOnce = 50;

/**
 * The rows from `start` on that travel in one request, well under Excel's 5 MB: at most 20,000 rows, 60,000 cells and about 1.5
 * million characters. The cells are weighed one by one, because one long text weighs as much as a thousand numbers.
 */
export async function fillChunk(
  { rows, columns }: CellBlock,
  start: number,
  limits = most,
): Promise<(string | number)[][]> {
  const end = Math.min(rows, start + Math.max(1, Math.min(limits.rows, Math.floor(limits.cells / columns.length))));
  const slices = new TimeSlices();
  const chunk: (string | number)[][] = [];
  let weight = 0;
  for (let row = start; row < end; row += 1) {
    const cells = columns.map((cell) => cell(row));
    for (const cell of cells) weight += typeof cell === "string" ? cell.length + 4 : charactersOfANumber;
    if (weight > limits.characters && chunk.length > 0) break;
    chunk.push(cells);
    if (chunk.length % rowsAtOnce === 0) await slices.rest();
  }
  return chunk;
}
