import { LRUMap } from "@univerjs/core";
import type { IFunctionService } from "@univerjs/engine-formula";

const mostFormulas = 50_000;

/**
 * Lets Univer remember more parsed formulas than its 10,000. It goes through a workbook's formulas twice, to order them
 * and to calculate them: one formula more than it remembers, and all of them are parsed twice, which takes longest.
 */
export function rememberFormulas(functions: IFunctionService): void {
  // The store is private: it shows itself when asked to forget.
  const { forEach } = LRUMap.prototype;
  LRUMap.prototype.forEach = function (this: LRUMap<unknown, unknown>) {
    this.limit = mostFormulas;
  };
  try {
    functions.deleteFormulaAstCacheKey("");
  } finally {
    LRUMap.prototype.forEach = forEach;
  }
}
