import type { Cell } from "../../../../src/portfolio/orders/cell";
import type { CellWriter } from "./CellWriter";
import type { ExportDialect } from "./exportDialect";
import type { KnownTruth } from "./knownTruth";
import type { RowWriter } from "./RowWriter";
import type { SeededRandom } from "./SeededRandom";

/** All that rows are written with. */
export interface RowTools {
  readonly random: SeededRandom;
  readonly dialect: ExportDialect;
  readonly truth: KnownTruth;
  readonly cells: CellWriter;
  readonly writer: RowWriter;
  /** The rows above the data, header included. */
  readonly above: readonly (readonly Cell[])[];
}
