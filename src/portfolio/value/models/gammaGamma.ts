import { expectedSpend } from "./gammaGamma/expectedSpend";
import { hasFiniteMean } from "./gammaGamma/hasFiniteMean";
import { logLikelihood } from "./gammaGamma/logLikelihood";
import { simulateSpend } from "./gammaGamma/simulateSpend";
import { spendIfKnown } from "./gammaGamma/spendIfKnown";
import { spendSample } from "./gammaGamma/spendSample";
import { spendWithin } from "./gammaGamma/spendWithin";

/**
 * Gamma-Gamma: the value of an order varies about the mean of its customer, and customers differ in that mean, whatever they order
 * (Fader, Hardie, Lee, Journal of Marketing Research 42, 2005; Fader and Hardie, "The Gamma-Gamma model of monetary value", 2013).
 * Parameters p and q have no unit, v has the unit of the values.
 */
export const gammaGamma = {
  parameterNames: ["p", "q", "v"],
  spendSample,
  logLikelihood,
  hasFiniteMean,
  expectedSpend,
  spendIfKnown,
  spendWithin,
  simulateSpend,
} as const;
