import { analysisWords as shared } from "../../i18n/analysisWords";
import { weightWords as words } from "../../i18n/weightWords";
import type { OptionDefinition } from "../analysis";
import { dateOption } from "../shared/dateOption";

/** What a portfolio is broken down by: attributes of customers, families of what they buy, or classes. */
export const groupings = ["salesperson", "sector", "region", "family", "solvency", "abc", "size"] as const;

export type Grouping = (typeof groupings)[number];

/** What a user can choose for the weight of the portfolio. */
export const weightOptions: readonly OptionDefinition[] = [
  {
    key: "by",
    label: words.by,
    primary: true,
    kind: "choice",
    choices: [
      { value: "auto", label: words.auto },
      { value: "salesperson", label: shared.salesperson, needs: "salesperson" },
      { value: "sector", label: shared.sector, needs: "sector" },
      { value: "region", label: shared.region, needs: "region" },
      { value: "family", label: words.family, needs: "family" },
      { value: "solvency", label: shared.solvency, needs: "solvency" },
      { value: "abc", label: words.abcClass },
      { value: "size", label: shared.size },
    ],
    initial: "auto",
  },
  {
    key: "cross",
    label: words.cross,
    primary: true,
    kind: "choice",
    choices: [
      { value: "none", label: words.nothing },
      { value: "abc", label: words.abcClass },
      { value: "size", label: shared.size },
    ],
    initial: "none",
  },
  dateOption,
];
