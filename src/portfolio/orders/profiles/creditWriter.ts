import { decideDecimalMark } from "../reading/decideDecimalMark";
import { isBlank } from "../reading/isBlank";
import { parseAmount } from "../reading/parseAmount";
import { cellCode } from "../table/cellCode";
import type { CellColumn, CellTable } from "../table/cellTable";
import type { ColumnWriter } from "../table/ColumnWriter";
import { rowOf } from "../table/rowOf";
import { textsMet } from "../table/textsMet";
import { headerColumn } from "./headerColumn";

/** How the direction of an amount is written where there is one column of amounts. */
const creditSides = new Set(["c", "credit", "crédit", "-1"]);
const debitSides = new Set(["d", "debit", "débit", "1", "+1"]);

/** The amounts of a column by row, 0 where it is blank, NaN where a cell is no amount; each distinct text is read once. */
function amountReader(column: CellColumn, from: number): (row: number) => number {
  const { codes, numbers, texts } = column;
  const { met } = textsMet(column, from, codes.length);
  const decimal = decideDecimalMark(met.map((code) => texts[code]!));
  const amountOf = Float64Array.from(texts, (text) => (isBlank(text) ? 0 : (parseAmount(text, decimal) ?? NaN)));
  return (row) => {
    const code = codes[row]!;
    if (code >= 0) return amountOf[code]!;
    if (code === cellCode.number) return numbers![row]!;
    return code === cellCode.blank ? 0 : NaN;
  };
}

/** The directions of a column by row, as they are compared. */
function sideReader({ codes, numbers, texts }: CellColumn): (row: number) => string {
  const sides = texts.map((text) => text.trim().toLowerCase());
  return (row) => {
    const code = codes[row]!;
    if (code >= 0) return sides[code]!;
    if (code === cellCode.number) return String(numbers![row]!);
    return code === cellCode.blank ? "" : String(code === cellCode.yes);
  };
}

/**
 * Writes the credit minus the debit of a line of accounts, from the two columns or from an amount and its direction, or the
 * cell that keeps it from being one; `null` when the accounts have neither.
 */
export function creditWriter(
  table: CellTable,
  headerRow: number,
): ((written: ColumnWriter, row: number) => void) | null {
  const header = rowOf(table, headerRow);
  const column = (name: string) => table.columns[headerColumn(header, [name]) ?? -1];
  const [debit, credit] = [column("debit"), column("credit")];
  if (debit && credit) {
    const debitOf = amountReader(debit, headerRow + 1);
    const creditOf = amountReader(credit, headerRow + 1);
    return (written, row) => {
      const [less, more] = [debitOf(row), creditOf(row)];
      if (Number.isNaN(less)) written.copy(row, debit, row);
      else if (Number.isNaN(more)) written.copy(row, credit, row);
      else written.number(row, more - less);
    };
  }
  const [amount, direction] = [column("montant"), column("sens")];
  if (!amount || !direction) return null;
  const amountOf = amountReader(amount, headerRow + 1);
  const sideOf = sideReader(direction);
  return (written, row) => {
    const value = amountOf(row);
    const side = sideOf(row);
    if (Number.isNaN(value)) written.copy(row, amount, row);
    else if (creditSides.has(side)) written.number(row, value);
    else if (debitSides.has(side)) written.number(row, -value);
    else written.text(row, side);
  };
}
