import { afterThePage } from "../../page/afterThePage";
import type { FunctionId } from "../functionCatalogue";
import { functionLanguage } from "../functionLanguage";
import type { HeavyFunctions } from "../heavy/HeavyFunctions";
import type { Argument, Result } from "../reading/argument";
import { cellsOf } from "../reading/grid";
import { CallSlices } from "./CallSlices";

/** From here on a call may take longer than a page can be held up, some 50 ms. */
const heavyCells = 50_000;
/** What fits models takes long whatever the number of cells. */
const fitting: ReadonlySet<FunctionId> = new Set(["CLVFORECAST", "CLVMODEL"]);

const slices = new CallSlices(afterThePage);
let heavy: Promise<HeavyFunctions | null> | null = null;

/** The worker, started by the first heavy call; `null` where there is none to be had. */
function heavyFunctions(): Promise<HeavyFunctions | null> {
  heavy ??= Promise.all([import("../heavy/HeavyFunctions"), import("../heavy/connectDesk")])
    .then(async ([{ HeavyFunctions }, { connectDesk }]) => new HeavyFunctions(await connectDesk(), slices))
    .catch(() => null);
  return heavy;
}

/**
 * A function as Excel may call it without the page being held up: heavy calls are computed by a worker, light ones at once as
 * long as a slice of time lasts, then in the next.
 */
export function answerResponsively(
  id: FunctionId,
  implementation: (...args: Argument[]) => Result | Promise<Result>,
): (...args: Argument[]) => Result | Promise<Result> {
  return (...args) => {
    const isHeavy = typeof Worker !== "undefined" && (fitting.has(id) || cellsOf(args) > heavyCells);
    if (!isHeavy) return slices.answer(() => implementation(...args));
    const language = functionLanguage();
    return heavyFunctions().then((functions) =>
      functions ? functions.call(id, language, args) : implementation(...args),
    );
  };
}
