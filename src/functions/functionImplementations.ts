import { abc } from "./adapters/abc";
import { abcDistance } from "./adapters/abcDistance";
import { clv } from "./adapters/clv";
import { clvDiscounted } from "./adapters/clvDiscounted";
import { confidence } from "./adapters/confidence";
import { gini } from "./adapters/gini";
import { hhi } from "./adapters/hhi";
import { pareto } from "./adapters/pareto";
import { pmg } from "./adapters/pmg";
import { pmgDistance } from "./adapters/pmgDistance";
import { portfolio } from "./adapters/portfolio";
import { rfm } from "./adapters/rfm";
import { rfmScore } from "./adapters/rfmScore";
import { rfmSegment } from "./adapters/rfmSegment";
import { stability } from "./adapters/stability";
import { why } from "./adapters/why";
import type { FunctionId } from "./functionCatalogue";
import type { Argument, Result } from "./reading/argument";

/** Every custom function by the id of the catalogue. */
export const functionImplementations: Readonly<Record<FunctionId, (...args: Argument[]) => Result>> = {
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
  CLV: clv,
  CLVDISCOUNTED: clvDiscounted,
  GINI: gini,
  HHI: hhi,
};
