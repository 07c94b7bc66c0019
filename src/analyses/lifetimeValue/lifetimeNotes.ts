import { analysisWords } from "../../i18n/analysisWords";
import { lifetimeWords } from "../../i18n/lifetimeWords";
import { translate } from "../../i18n/translate";
import { valueWords } from "../../i18n/valueWords";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import type { ValuedCustomers } from "./valueCustomers";

/** What a user should know before applying: where the rates come from, and what the formula chosen leaves aside. */
export function lifetimeNotes(input: AnalysisInput, valued: ValuedCustomers): string[] {
  const { language } = input;
  const say = speakerOf(lifetimeWords, language);
  const { customers, settings, silence, retention, basis, isNew } = valued;
  const silent = silence.now.filter((state) => state > 0).length;
  const notes = [retention.note, basis.note, say("noteAnnualised")];
  if (settings.mode !== "markov" && silent > 0) notes.push(say("noteSilent", { n: silent }));
  if (settings.mode === "markov" && settings.returns === null) {
    const unseen = [1, 2].filter((state) => !silence.before?.[state]);
    const list = unseen.map((n) => translate(language, valueWords.years, { n })).join(", ");
    if (unseen.length > 0) notes.push(say("noteReturns", { list }));
  }
  if (settings.cac > 0 && isNew.every(Boolean)) notes.push(say("noteAllNew"));
  if (customers.ordersAfter > 0) {
    notes.push(translate(language, analysisWords.noteOrdersAfter, { n: customers.ordersAfter }));
  }
  return notes;
}
