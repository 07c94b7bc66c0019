import { Problem } from "../portfolio/problem";
import { rememberAction } from "./actions";
import { exclusively } from "./exclusively";
import { runAsOneStep } from "./runExcel";

async function takeBackFormula(sheetId: string, row: number, column: number, formula: string): Promise<void> {
  await runAsOneStep(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1);
    cell.load("formulas");
    await context.sync();
    // A cell the user has changed since is the user's.
    if (cell.formulas[0]?.[0] !== formula) return;
    cell.clear("Contents");
    await context.sync();
  });
}

/**
 * Puts a formula (English names, comma separators) into the active cell and lets it spill from there.
 *
 * Throws `cellNotEmpty` with the address, `sheetProtected`, or what Excel refused.
 */
export function insertFormula(formula: string): Promise<{ address: string }> {
  return exclusively(() =>
    runAsOneStep(async (context) => {
      const cell = context.workbook.getActiveCell();
      const { worksheet } = cell;
      cell.load("address,values,formulas,rowIndex,columnIndex");
      worksheet.load("id,name,protection/protected");
      await context.sync();
      const { address } = cell;
      if (cell.values[0]?.[0] !== "" || cell.formulas[0]?.[0] !== "") throw new Problem("cellNotEmpty", { address });
      if (worksheet.protection.protected) throw new Problem("sheetProtected", { sheet: worksheet.name });
      cell.formulas = [[formula]];
      cell.load("formulas");
      await context.sync();
      const written = String(cell.formulas[0]?.[0]);
      const { rowIndex, columnIndex } = cell;
      rememberAction({
        title: formula.slice(0, formula.indexOf("(")).replace(/^=/, ""),
        time: new Date().toISOString(),
        takeBack: () => takeBackFormula(worksheet.id, rowIndex, columnIndex, written),
      });
      return { address };
    }),
  );
}
