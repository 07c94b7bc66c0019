import { Problem } from "../portfolio/problem";
import type { Cell } from "../portfolio/orders/cell";
import { locateSource } from "./locateSource";
import type { RowRuns } from "../report/rowsSetAside";
import { looksLikeOrders } from "./looksLikeOrders";
import { runsInside } from "./runsInside";
import { runExcel } from "./runExcel";

/** The selection as the pane's first screen shows it. */
export interface SelectionDescription {
  readonly sheet: string;
  /** Address without the sheet, without dollar signs; of several areas, one after the other. */
  readonly address: string;
  /** Selected ones, without those between several areas. */
  readonly rows: number;
  readonly columns: number;
  /** Orders, or a list of customers with what they bought. */
  readonly looksLikeOrders: boolean;
}

const nothing: SelectionDescription = { sheet: "", address: "", rows: 0, columns: 0, looksLikeOrders: false };
const placesIn = (runs: RowRuns): number => runs.reduce((sum, [, count]) => sum + count, 0);
const isIn = (runs: RowRuns, place: number): boolean => runsInside(runs, place, 1).length > 0;

const sampleRows = 20;
const sampleColumns = 40;

/** Describes what would be read now; zero rows when the selection stands for nothing. */
export async function describeSelection(): Promise<SelectionDescription> {
  try {
    return await runExcel(async (context) => {
      const { worksheet, address, location, rows: rowRuns, columns: columnRuns } = await locateSource(context);
      const { row, column, rows, columns } = location;
      const sample = worksheet.getRangeByIndexes(
        row,
        column,
        Math.min(rows, sampleRows),
        Math.min(columns, sampleColumns),
      );
      sample.load("values");
      await context.sync();
      return {
        sheet: location.sheet,
        address: address.slice(address.lastIndexOf("!") + 1).replace(/\$/g, ""),
        rows: placesIn(rowRuns),
        columns: placesIn(columnRuns),
        looksLikeOrders: looksLikeOrders(
          (sample.values as Cell[][])
            .filter((_, at) => isIn(rowRuns, row + at))
            .map((cells) => cells.filter((_, at) => isIn(columnRuns, column + at))),
        ),
      };
    });
  } catch (error) {
    if (error instanceof Problem) return nothing;
    throw error;
  }
}
