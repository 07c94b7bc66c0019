import type { Language } from "../../i18n/translate";
import { centsOf } from "../../portfolio/orders/reading/centsOf";
import { Problem } from "../../portfolio/problem";
import type { ClassDistances } from "../../portfolio/segmentation/classDistances";
import type { Argument, Result } from "../reading/argument";
import { readColumns } from "../reading/readColumns";
import { resultHeader } from "./resultHeader";

/**
 * Two columns beside a column of amounts: what each has to gain to move up a class, and to lose to move down; blank where there
 * is no such class.
 */
export function layOutDistances(
  language: Language,
  values: Argument,
  distancesOf: (cents: Float64Array) => ClassDistances,
): Result {
  const read = readColumns([{ key: "values", argument: values }]);
  const cents = read.columns[0]!.map((value, index) => {
    const whole = centsOf(value);
    if (whole === null)
      throw new Problem("numberNeeded", { argument: "values", row: read.rows[index]!, found: String(value) });
    return whole;
  });
  const { up, down } = distancesOf(cents);
  const shown = (distance: number): number | "" => (Number.isNaN(distance) ? "" : distance / 100);
  return read.layOut(resultHeader(language, "toUp", "toDown"), (index) => [shown(up[index]!), shown(down[index]!)]);
}
