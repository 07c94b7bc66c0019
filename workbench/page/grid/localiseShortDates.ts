import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "../../host/engine/Engine";

/** Excel's short date: stored as the American pattern, shown in the pattern of the reader's language. */
const storedShortDate = /^m\/d\/yy(yy)?$/;
/** Before the numbers are formatted. */
const early = 1000;

/** Shows short dates in the language's own order, as Excel does; the stored format stays what it is. */
export function localiseShortDates(engine: Engine, shortDate: () => string): void {
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "workbench-short-dates",
    priority: early,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { workbook }, next) => {
      if (!cell?.s || typeof cell.v !== "number") return next(cell);
      const style = workbook.getStyles().get(cell.s);
      if (!style?.n || !storedShortDate.test(style.n.pattern)) return next(cell);
      return next({ ...cell, s: { ...style, n: { pattern: shortDate() } } });
    },
  });
}
