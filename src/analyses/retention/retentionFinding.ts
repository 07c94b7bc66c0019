import { formatMoney, formatPercent } from "../../i18n/formatters";
import { retentionWords } from "../../i18n/retentionWords";
import { translate, type Language } from "../../i18n/translate";
import { analysisWords } from "../../i18n/analysisWords";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import { besideLiterature } from "./literature";
import { highestRetention, type RetentionScenario } from "./retentionScenario";

/** A gain with its sign: "+36.8%"; nothing where it has no base. */
export function gainText(language: Language, gain: number | null): string {
  if (gain === null) return "–";
  return `${gain > 0 ? "+" : ""}${formatPercent(language, gain, 1)}`;
}

/** The finding in one sentence: what the points chosen are worth, or why nothing can be said. */
export function retentionFinding({ language, currency }: AnalysisInput, scenario: RetentionScenario): string {
  const say = speakerOf(retentionWords, language);
  const { today, byPoints, points, perCustomer } = scenario;
  const from = formatPercent(language, today.retention, 1);
  if (today.gain === null) return say("findingNobody");
  if (perCustomer <= 0) return say("findingUnprofitable");
  if (today.retention >= highestRetention) return say("findingHighest", { from });
  if (points === 0) return say("findingNone", { from, value: formatMoney(language, today.value, currency) });
  return say("findingGain", {
    from,
    to: formatPercent(language, byPoints.retention, 1),
    gain: formatPercent(language, byPoints.gain!, 1),
  });
}

/** What a user should know beside the finding: where rates come from, both ways to count, and the literature. */
export function retentionNotes({ language }: AnalysisInput, scenario: RetentionScenario): string[] {
  const say = speakerOf(retentionWords, language);
  const { points, byPoints, byPercent, byFivePoints, retention, basis, active, lastIsWhole, customers, steps } =
    scenario;
  const notes = [retention.note, basis.note];
  if (byPoints.gain !== null) {
    const gain = gainText(language, byPoints.gain);
    if (points > 0) notes.push(say("noteBoth", { points, gain, relative: gainText(language, byPercent.gain) }));
    const reading = besideLiterature(language, byFivePoints.gain!, scenario.hasRoomForFive);
    if (reading !== "") notes.push(say("noteLiterature", { gain: gainText(language, byFivePoints.gain), reading }));
  }
  if (steps.at(-1)!.byPoints.retention === highestRetention) notes.push(say("noteCapped"));
  if (active === 0) notes.push(say("noteNobodyActive"));
  else if (!lastIsWhole) notes.push(say("noteShortYear"));
  if (customers.ordersAfter > 0) {
    notes.push(translate(language, analysisWords.noteOrdersAfter, { n: customers.ordersAfter }));
  }
  return notes;
}
