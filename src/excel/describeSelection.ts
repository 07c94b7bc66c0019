import { Problem } from "../portfolio/problem";
import type { Cell } from "../portfolio/orders/cell";
import { locateSource } from "./locateSource";
import { looksLikeOrders } from "./looksLikeOrders";
import { runExcel } from "./runExcel";

/** The selection as the pane's first screen shows it. */
export interface SelectionDescription {
  readonly sheet: string;
  /** Address without the sheet, without dollar signs. */
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  readonly looksLikeOrders: boolean;
}

const nothing: SelectionDescription = { sheet: "", address: "", rows: 0, columns: 0, looksLikeOrders: false };
const sampleRows = 20;
const sampleColumns = 40;

/** Describes what would be read now; zero rows when the selection stands for nothing. */
export async function describeSelection(): Promise<SelectionDescription> {
  try {
    return await runExcel(async (context) => {
      const { worksheet, address, location } = await locateSource(context);
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
        rows,
        columns,
        looksLikeOrders: looksLikeOrders(sample.values as Cell[][]),
      };
    });
  } catch (error) {
    if (error instanceof Problem) return nothing;
    throw error;
  }
}
