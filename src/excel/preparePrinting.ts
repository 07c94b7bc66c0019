import { columnWidths } from "../report/columnWidths";
import type { ReportSheet } from "../report/reportSheet";
import { widthInPoints } from "./sheetStyle";
import { officeErrorCode } from "./toProblem";

/** Points between the margins of a sheet of A4 held upright. */
const uprightWidth = 495;
const standardColumn = 48;

/** Points the tables, key figures and charts of a sheet take from its left edge. */
function widthOf(sheet: ReportSheet): number {
  const widths = new Map([...columnWidths(sheet)].map(([column, characters]) => [column, widthInPoints(characters)]));
  const leftOf = (column: number): number =>
    Array.from({ length: column }, (_, at) => widths.get(at) ?? standardColumn).reduce((sum, width) => sum + width, 0);
  const cells = leftOf(Math.max(-1, ...widths.keys()) + 1);
  return Math.max(cells, ...sheet.charts.map(({ column, width }) => leftOf(column) + width));
}

/** The one row all headers of a sheet stand in, from 1; `null` when its tables stand one below the other. */
function headerRow({ tables }: ReportSheet): number | null {
  const rows = new Set(tables.map(({ row }) => row + 1));
  return rows.size === 1 ? [...rows][0]! : null;
}

/**
 * Makes new sheets ready to print: one page wide, lying when they are wide, the headers repeated on every page. Excel on a
 * computer without a printer refuses; the sheets stand all the same, so that is no failure.
 */
export async function preparePrinting(
  context: Excel.RequestContext,
  sheets: readonly { readonly worksheet: Excel.Worksheet; readonly sheet: ReportSheet }[],
): Promise<void> {
  for (const { worksheet, sheet } of sheets) {
    const { pageLayout } = worksheet;
    pageLayout.orientation = widthOf(sheet) > uprightWidth ? "Landscape" : "Portrait";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    const header = headerRow(sheet);
    if (header !== null) pageLayout.setPrintTitleRows(`$${header}:$${header}`);
  }
  try {
    await context.sync();
  } catch (error) {
    if (officeErrorCode(error) === "") throw error;
  }
}
