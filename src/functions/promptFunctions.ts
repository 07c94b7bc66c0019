import { abc } from "./adapters/abc";
import { abcCrossed } from "./adapters/abcCrossed";
import { abcDistance } from "./adapters/abcDistance";
import { cac } from "./adapters/cac";
import { category } from "./adapters/category";
import { celsius } from "./adapters/celsius";
import { clv } from "./adapters/clv";
import { clvDiscounted } from "./adapters/clvDiscounted";
import { clvMarkov } from "./adapters/clvMarkov";
import { confidence } from "./adapters/confidence";
import { gini } from "./adapters/gini";
import { hhi } from "./adapters/hhi";
import { observedRetention } from "./adapters/observedRetention";
import { pareto } from "./adapters/pareto";
import { payback } from "./adapters/payback";
import { pmg } from "./adapters/pmg";
import { pmgDistance } from "./adapters/pmgDistance";
import { portfolio } from "./adapters/portfolio";
import { retentionGain } from "./adapters/retentionGain";
import { potential } from "./adapters/potential";
import { potentialCell } from "./adapters/potentialCell";
import { recurring } from "./adapters/recurring";
import { rfm } from "./adapters/rfm";
import { rfmScore } from "./adapters/rfmScore";
import { rfmSegment } from "./adapters/rfmSegment";
import { stability } from "./adapters/stability";
import { why } from "./adapters/why";
import { shareOfWallet } from "./adapters/shareOfWallet";
import { balance } from "./adapters/balance";
import { breakdown } from "./adapters/breakdown";
import { customerProfit } from "./adapters/customerProfit";
import { lorenz } from "./adapters/lorenz";
import { whale } from "./adapters/whale";
import type { FunctionId, OrderModelFunctionId } from "./functionCatalogue";
import type { Argument, Result } from "./reading/argument";

/** The functions that are there at once: all but those of the order models. */
export const promptFunctions: Readonly<
  Record<Exclude<FunctionId, OrderModelFunctionId>, (...args: Argument[]) => Result>
> = {
  PORTFOLIO: portfolio,
  RFM: rfm,
  RFMSCORE: rfmScore,
  RFMSEGMENT: rfmSegment,
  WHY: why,
  STABILITY: stability,
  CONFIDENCE: confidence,
  ABC: abc,
  PARETO: pareto,
  PMG: pmg,
  ABCDISTANCE: abcDistance,
  PMGDISTANCE: pmgDistance,
  ABCCROSSED: abcCrossed,
  CATEGORY: category,
  CELSIUS: celsius,
  RECURRING: recurring,
  POTENTIAL: potential,
  SHAREOFWALLET: shareOfWallet,
  POTENTIALCELL: potentialCell,
  CLV: clv,
  CLVDISCOUNTED: clvDiscounted,
  CLVMARKOV: clvMarkov,
  OBSERVEDRETENTION: observedRetention,
  RETENTIONGAIN: retentionGain,
  CAC: cac,
  PAYBACK: payback,
  GINI: gini,
  HHI: hhi,
  BREAKDOWN: breakdown,
  LORENZ: lorenz,
  BALANCE: balance,
  CUSTOMERPROFIT: customerProfit,
  WHALE: whale,
};
