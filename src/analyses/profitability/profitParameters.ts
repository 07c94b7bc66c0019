import { profitabilityWords } from "../../i18n/profitabilityWords";
import type { Parameter, ParameterRule } from "../../report/parameter";
import type { AnalysisInput } from "../analysis";
import type { CustomerColumns } from "../shared/customerColumns";
import type { ParameterLine } from "../shared/parameterLine";
import { speaker, speakerOf } from "../shared/speaker";
import { visitCuts, type Profitability } from "./measureProfit";

const from0: ParameterRule = { kind: "number", minimum: 0 };
const share: ParameterRule = { kind: "number", minimum: 0, maximum: 1 };

/** The cells the costs stand in; those of the ABC classes only where visits are drawn from them. */
export function profitParameters(
  input: AnalysisInput,
  { costs, customers, assumed }: Profitability,
  figures: CustomerColumns,
): ParameterLine[] {
  const say = speakerOf(profitabilityWords, input.language);
  const shared = speaker(input.language);
  const [a, b, c] = costs.visitsByClass;
  const line = (
    key: string,
    name: keyof typeof profitabilityWords,
    label: string,
    value: number,
    kind: Parameter["kind"],
    accepts = from0,
  ): ParameterLine => ({ key, name: say(name), label, value, kind, accepts });
  const byClass: readonly ParameterLine[] = [
    line("visitsA", "visitsAName", say("visitsALabel"), a, "decimal"),
    line("visitsB", "visitsBName", say("visitsBLabel"), b, "decimal"),
    line("visitsC", "visitsCName", say("visitsCLabel"), c, "decimal"),
    line("cutA", "cutAName", shared("cutA"), visitCuts[0], "percent", share),
    line("cutB", "cutBName", shared("cutB"), visitCuts[1], "percent", share),
  ];
  return [
    line("visitCost", "visitCostName", say("visitCost"), costs.visitCost, "exactMoney"),
    ...(customers.knows.frequency
      ? [line("orderCost", "orderCostName", say("orderCost"), costs.orderCost, "exactMoney")]
      : []),
    line("discountRate", "discountName", say("discountLabel"), costs.discountRate, "percent", share),
    line("retentionCost", "retentionCostName", say("retentionCost"), costs.retentionCost, "exactMoney"),
    line("years", "yearsName", say("yearsLabel"), costs.years, "decimal"),
    ...(assumed > 0 ? byClass : []),
    ...(figures.date ? [figures.date] : []),
  ];
}
