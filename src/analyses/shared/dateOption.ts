import { analysisWords } from "../../i18n/analysisWords";
import type { OptionDefinition } from "../analysis";

/** The option `asOf`: the analysis date, that of the last order unless another is chosen. */
export const dateOption: OptionDefinition = {
  key: "asOf",
  label: analysisWords.optionDate,
  primary: true,
  kind: "date",
  initial: null,
};
