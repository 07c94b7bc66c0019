import { analysisWords } from "../../i18n/analysisWords";
import { classificationWords } from "../../i18n/classificationWords";
import { formatPercent } from "../../i18n/formatters";
import { translate, type Words } from "../../i18n/translate";
import type { AnalysisInput } from "../analysis";
import { ofMeasure } from "../shared/measure";
import { speaker } from "../shared/speaker";
import type { RankedCustomers } from "./rankCustomers";

/** Who the literal twenty of the 20/80 are: those of a portfolio of a hundred. */
const twenty = 20;

/** The words of the verdict; around 20 % of the customers, the side it leans to. */
function verdictWords({ verdict, judgedShare }: RankedCustomers["curve"]["point"]): Words {
  if (verdict === "dependent") return analysisWords.paretoDependent;
  if (verdict === "dispersed") return analysisWords.paretoDispersed;
  const difference = Math.round((judgedShare - 0.2) * 1000);
  if (difference === 0) return analysisWords.paretoBalanced;
  return difference < 0 ? classificationWords.nearDependent : classificationWords.nearDispersed;
}

/**
 * The finding in words: how many customers make the share, whether that is few, usual or many, and what the twenty largest
 * make, where twenty is not a fifth of the customers.
 */
export function abcFinding(input: AnalysisInput, { curve, measure, order }: RankedCustomers): string {
  const { language } = input;
  const { point, share } = curve;
  if (curve.customers === 1) return speaker(language)("paretoSole");
  const verdict = translate(language, verdictWords(point), {
    n: point.customers,
    part: formatPercent(language, point.shareOfCustomers),
    share: formatPercent(language, share),
    of: speaker(language)(ofMeasure[measure]),
  });
  if (order.length <= twenty || order.length === twenty * 5 || point.customers === twenty) return verdict;
  const top = translate(language, classificationWords.topTwenty, {
    share: formatPercent(language, point.shareOfTop20Customers),
  });
  return `${verdict} ${top}`;
}
