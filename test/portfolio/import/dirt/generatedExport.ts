import type { Cell } from "../../../../src/portfolio/orders/cell";
import type { ImportAnswers } from "../../../../src/portfolio/orders/importQuestion";
import type { ImportReason } from "../../../../src/portfolio/orders/importReport";
import type { KnownTruth, TrueLine } from "./knownTruth";

/** What must become of a row: the line it carries, the reason it is left out for, or `notSelected` when it is not read at all. */
export type Outcome = TrueLine | ImportReason | "notSelected";

/** One row below the header, and what must become of it. */
export interface GeneratedRow {
  readonly cells: readonly Cell[];
  readonly outcome: Outcome;
  /** As `ImportOptions.visibility` has it. */
  readonly visibility: 0 | 1 | 2;
}

/** A file made from a truth, dirt included. */
export interface GeneratedExport {
  readonly truth: KnownTruth;
  readonly rows: readonly (readonly Cell[])[];
  readonly headerRow: number;
  /** By row of the file; blank for the rows down to the header. */
  readonly outcomes: readonly (Outcome | undefined)[];
  readonly visibility: Uint8Array | null;
  readonly date1904: boolean;
  readonly today: number;
  readonly answers: ImportAnswers;
  /** Customers are known by their code rather than by their name. */
  readonly byCode: boolean;
  readonly orderPrefix: string;
  readonly hasOrders: boolean;
}
