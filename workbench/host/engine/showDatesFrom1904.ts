import { InterceptorEffectEnum, numfmt } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "./Engine";
import { storeKeys } from "./storeKeys";

/** Days between the first days of Excel's two calendars. */
const daysTo1904 = 1462;
/** Before the numbers are formatted, and before their formats are changed. */
const early = 1001;

/** Whether the days of the workbook count from 1904, as in workbooks that began on a Macintosh. */
export function isFrom1904(engine: Engine): boolean {
  return engine.getOwn("stored", storeKeys.calendar)?.["isFrom1904"] === true;
}

/** The number under which the grid, which counts from 1900, shows the day that a number of the workbook means. */
export function shownSerial(engine: Engine, value: number, pattern: string | undefined): number {
  if (!pattern || !isFrom1904(engine)) return value;
  const { year, month, day } = numfmt.getFormatDateInfo(pattern);
  return year || month || day ? value + daysTo1904 : value;
}

/** Shows the days of a workbook that counts from 1904 as they are; what its cells hold stays what it is. */
export function showDatesFrom1904(engine: Engine): void {
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench-calendar",
    priority: early,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { workbook }, next) => {
      if (!cell?.s || typeof cell.v !== "number" || !isFrom1904(engine)) return next(cell);
      const shown = shownSerial(engine, cell.v, workbook.getStyles().get(cell.s)?.n?.pattern);
      return next(shown === cell.v ? cell : { ...cell, v: shown });
    },
  });
}
