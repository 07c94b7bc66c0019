import { forecastWords } from "../../i18n/forecastWords";
import { orderModelNames } from "../../portfolio/value/models/orderModelNames";
import type { AnalysisInput } from "../analysis";
import { whyFiguresAreValues } from "../shared/customerColumns";
import { ordersFormula } from "../shared/ordersFormula";
import { speakerOf } from "../shared/speaker";
import { textInFormula } from "../shared/textInFormula";
import type { ForeseenCustomers } from "./foreseeCustomers";

/** Why one formula cannot give the customers, in words; `""` when it can. */
export function forecastObstacle(input: AnalysisInput): string {
  // The function refuses a column with a cell it cannot read, which the import has left out.
  if (ordersFormula(input, "CLVFORECAST") !== null && input.imported.rejected === 0) return "";
  const say = speakerOf(forecastWords, input.language);
  const reason = whyFiguresAreValues(input);
  return reason === "" ? say("obstacleRows") : say("obstacleSource", { reason });
}

/** Cells or constants that the formula takes. */
interface ForecastArguments {
  readonly asOf: string | number;
  readonly rate: string | number;
  readonly margin: string | number;
}

/** The formula that spills the customers with their forecasts; `null` where there is none. */
export function forecastFormula(
  input: AnalysisInput,
  { wish, question }: Pick<ForeseenCustomers, "wish" | "question">,
  { asOf, rate, margin }: ForecastArguments,
): string | null {
  if (forecastObstacle(input) !== "") return null;
  const model = wish === "best" ? "" : textInFormula(orderModelNames[wish]);
  const currency = textInFormula(input.currency);
  return ordersFormula(input, "CLVFORECAST", [asOf, rate, margin, model, question.level, currency]);
}
