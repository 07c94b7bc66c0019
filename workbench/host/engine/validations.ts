import type { Engine } from "./Engine";
import { storeKeys } from "./storeKeys";
import type { CellValidation } from "./validation";

/** What the cells of a sheet accept; Univer is told nothing of it. */
export const validationsOf = (engine: Engine, sheetId: string): readonly CellValidation[] =>
  (engine.getOwn("stored", storeKeys.validations(sheetId)) as { rules: readonly CellValidation[] } | undefined)
    ?.rules ?? [];

/** What a cell accepts; `null` for everything. */
export const validationAt = (engine: Engine, sheetId: string, row: number, column: number): CellValidation | null =>
  validationsOf(engine, sheetId).find(
    ({ range }) =>
      range.startRow <= row && row <= range.endRow && range.startColumn <= column && column <= range.endColumn,
  ) ?? null;
