/** A table to print: a header, then rows of as many cells. */
export type PrintedTable = readonly (readonly string[])[];

/** Prints a table as Markdown, the first column to the left, the others to the right. */
export function printTable(table: PrintedTable): void {
  const widths = table[0]!.map((_, column) => Math.max(3, ...table.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const padded = (row: readonly string[]) =>
    line(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))));
  const rule = line(widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)));
  const [header, ...rows] = table.map(padded);
  console.log(["", header, rule, ...rows, ""].join("\n"));
}
