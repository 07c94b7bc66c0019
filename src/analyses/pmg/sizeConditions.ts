import { classificationWords } from "../../i18n/classificationWords";
import type { AnalysisInput } from "../analysis";
import { amountText, amountTextFormula } from "../shared/amountText";
import { speaker, speakerOf } from "../shared/speaker";
import { textFormula } from "../shared/textFormula";

/** What each size asks for, large first, as texts and as formulas over the two thresholds. */
export function sizeConditions(
  { language, currency }: AnalysisInput,
  [medium, large]: readonly [number, number],
): { values: string[]; formulas: string[] } {
  const say = speakerOf(classificationWords, language);
  const name = speaker(language);
  const lines = [
    { sentence: "sizeFrom", from: "large", to: "large" },
    { sentence: "sizeBetween", from: "medium", to: "large" },
    { sentence: "sizeBelow", from: "medium", to: "medium" },
  ] as const;
  const text = { medium: amountText(language, currency, medium), large: amountText(language, currency, large) };
  const expression = {
    medium: amountTextFormula(language, currency, name("mediumFromName")),
    large: amountTextFormula(language, currency, name("largeFromName")),
  };
  return {
    values: lines.map(({ sentence, from, to }) => say(sentence, { from: text[from], to: text[to] })),
    formulas: lines.map(
      ({ sentence, from, to }) => `=${textFormula(say(sentence), { from: expression[from], to: expression[to] })}`,
    ),
  };
}
