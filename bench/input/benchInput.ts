import type { Cell } from "../../src/portfolio/orders/cell";
import { makeRows, type IdOf } from "./makeRows";

/** The orders already coded: a customer is the position of its name, money is whole cents. */
export interface CodedRows {
  readonly names: readonly string[];
  readonly codes: Int32Array;
  readonly days: Int32Array;
  readonly cents: Float64Array;
}

/** What the engines work on, in the two forms they are given it. */
export interface BenchInput {
  /** The rows, header included, as JSON: parsed anew for every run, as office.js does with what Excel sends. */
  readonly text: string;
  readonly coded: CodedRows;
}

/** The rows below the header as columns, coded by a Map. */
function codedRows(rows: readonly (readonly Cell[])[]): CodedRows {
  const codeOf = new Map<string, number>();
  const orders = rows.slice(1) as [string | number, number, number][];
  const codes = Int32Array.from(orders, ([id]) => {
    const name = String(id);
    const code = codeOf.get(name) ?? codeOf.size;
    if (code === codeOf.size) codeOf.set(name, code);
    return code;
  });
  return {
    names: [...codeOf.keys()],
    codes,
    days: Int32Array.from(orders, ([, day]) => day),
    cents: Float64Array.from(orders, ([, , amount]) => Math.round(amount * 100)),
  };
}

/** Rows of a tenth as many customers at most, in both forms. */
export function benchInput(rowCount: number, idOf?: IdOf): BenchInput {
  const rows = makeRows(rowCount, Math.ceil(rowCount / 10), idOf);
  return { text: JSON.stringify(rows), coded: codedRows(rows) };
}
