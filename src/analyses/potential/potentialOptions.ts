import { potentialWords as words } from "../../i18n/potentialWords";
import { potentialDefaults } from "../../portfolio/value/estimatePotential";
import type { OptionDefinition } from "../analysis";

/** How the potential is estimated: what every analysis of it lets a user choose. */
export const estimateOptions: readonly OptionDefinition[] = [
  {
    key: "peerShare",
    label: words.optionPeerShare,
    primary: false,
    kind: "number",
    minimum: 75,
    maximum: 90,
    step: 5,
    initial: 100 * potentialDefaults.peerShare,
    unit: "percent",
  },
  {
    key: "factor",
    label: words.optionFactor,
    primary: false,
    kind: "number",
    minimum: 1,
    maximum: 3,
    step: 0.1,
    initial: potentialDefaults.assumedFactor,
  },
];

/** Which revenue is compared with the potential, a yearly figure as a rule. */
export const periodOption: OptionDefinition = {
  key: "period",
  label: words.optionPeriod,
  primary: true,
  kind: "choice",
  choices: [
    { value: "lastYear", label: words.lastYear },
    { value: "whole", label: words.wholePeriod },
  ],
  initial: "lastYear",
};
