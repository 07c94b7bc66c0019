import { RegisterOtherFormulaService } from "@univerjs/engine-formula";
import type { Engine } from "../engine/Engine";

/**
 * Without a window nothing shows conditional formats: their formulas, one for each cell they cover, are kept in the
 * rules and never calculated.
 */
export function skipFormattingFormulas(engine: Engine): void {
  let last = 0;
  engine.injector.get(RegisterOtherFormulaService).registerFormulaWithRange = () => `skipped${++last}`;
}
