import { analysisWords } from "../../i18n/analysisWords";
import { formatNumber, formatPercent } from "../../i18n/formatters";
import { potentialWords } from "../../i18n/potentialWords";
import type { AnalysisInput } from "../analysis";
import { whyFiguresAreValues } from "../shared/customerColumns";
import { speakerOf } from "../shared/speaker";
import type { EstimatedCustomers } from "./estimateCustomers";
import { factorText } from "./factorText";

/** From this share of the days on, the data cover the year. */
const wholeFrom = 0.95;
/** A period a little over a year is one. */
const oneYear = 400;

/** What should be read before the potential is relied on. */
export function potentialNotes(
  { language }: AnalysisInput,
  { customers, base, potential, factor }: EstimatedCustomers,
): string[] {
  const say = speakerOf(potentialWords, language);
  const notes: string[] = [];
  const assumed = potential.source.filter((source) => source === "assumed").length;
  const isDeclared = potential.source.includes("declared");
  if (customers.ordersAfter > 0)
    notes.push(speakerOf(analysisWords, language)("noteOrdersAfter", { n: customers.ordersAfter }));
  if (base.kind === "lastYear" && base.coverage < wholeFrom)
    notes.push(say("notePartYear", { share: formatPercent(language, base.coverage) }));
  if (base.kind === "whole" && base.to - base.from > oneYear && isDeclared)
    notes.push(say("noteWholePeriod", { years: formatNumber(language, (base.to - base.from) / 365.25, 1) }));
  if (base.kind === "listed") notes.push(say("noteListed"));
  if (potential.declaredUnderRevenue > 0) notes.push(say("noteUnderRevenue", { n: potential.declaredUnderRevenue }));
  if (assumed > 0) notes.push(say("noteAssumed", { n: assumed, factor: factorText(language, factor) }));
  return notes;
}

/** What stays a value in a live sheet, in words. */
export function potentialLiveNote(input: AnalysisInput, { potential }: EstimatedCustomers): string {
  const say = speakerOf(potentialWords, input.language);
  const why = whyFiguresAreValues(input);
  return [
    ...(why === "" ? [] : [say("liveNoteFigures", { reason: why })]),
    say(potential.peers.sectors.length > 0 ? "liveNote" : "liveNoteDeclared"),
  ].join(" ");
}
