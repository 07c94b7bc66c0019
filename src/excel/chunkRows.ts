/** Rows `start`…`end` (exclusive) that travel in one request. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

const most = { rows: 5_000, characters: 1_500_000 };
const charactersOfANumber = 12;

/**
 * Cuts rows into requests that stay well under Excel's 5 MB: at most 5,000 rows and about 1.5 million characters each.
 * The columns are looked at cell by cell, because one long text weighs as much as a thousand numbers.
 */
export function chunkRows(columns: readonly (readonly (string | number)[])[], limits = most): Chunk[] {
  const rows = columns[0]?.length ?? 0;
  const chunks: Chunk[] = [];
  let start = 0;
  let weight = 0;
  for (let row = 0; row < rows; row += 1) {
    let rowWeight = 0;
    for (const column of columns) {
      const value = column[row];
      rowWeight += typeof value === "string" ? value.length + 4 : charactersOfANumber;
    }
    if (row > start && (row - start >= limits.rows || weight + rowWeight > limits.characters)) {
      chunks.push({ start, end: row });
      start = row;
      weight = 0;
    }
    weight += rowWeight;
  }
  if (rows > start) chunks.push({ start, end: rows });
  return chunks;
}
