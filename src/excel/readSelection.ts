import type { Rectangle } from "./rectangle";
import { withDateSystem } from "./withDateSystem";

/** What is selected, read in one request. */
export interface SelectedAreas {
  readonly worksheet: Excel.Worksheet;
  readonly sheet: string;
  readonly areas: readonly Rectangle[];
  readonly date1904: boolean;
}

/** Reads which areas of the active sheet are selected, as they are: whole columns have all their rows. */
export async function readSelection(context: Excel.RequestContext): Promise<SelectedAreas> {
  const { result, date1904 } = await withDateSystem(context, async () => {
    const selection = context.workbook.getSelectedRanges();
    const { areas, worksheet } = selection;
    areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    worksheet.load("name");
    await context.sync();
    return {
      worksheet,
      sheet: worksheet.name,
      areas: areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
        row: rowIndex,
        column: columnIndex,
        rows: rowCount,
        columns: columnCount,
      })),
    };
  });
  return { ...result, date1904 };
}
