import { formatDate } from "../../i18n/formatters";
import { potentialWords } from "../../i18n/potentialWords";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import type { RevenueBase } from "./estimateCustomers";

/** What the revenue compared with the potential is of, in words. */
export function baseText({ language }: AnalysisInput, base: RevenueBase): string {
  const say = speakerOf(potentialWords, language);
  switch (base.kind) {
    case "listed":
      return say("baseListed");
    case "lastYear":
      return say("baseLastYear", { to: formatDate(language, base.to) });
    case "whole":
      return say("baseWhole", { from: formatDate(language, base.from), to: formatDate(language, base.to) });
  }
}
