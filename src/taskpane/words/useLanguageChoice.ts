import { createContext, useContext, useEffect, useMemo, useState } from "react";
import type { Language } from "../../i18n/translate";
import type { PaneServices } from "../services";
import type { Work } from "../work/Work";
import { prepareFormatters } from "./prepareFormatters";

/** Excel's own language, or one chosen for this workbook. */
export type LanguageChoice = "auto" | Language;

const settingKey = "language";

/** French for any French Excel, English for every other one. */
export const languageOf = (displayLanguage: string): Language => (/^fr\b/i.test(displayLanguage) ? "fr" : "en");

interface ChosenLanguage {
  readonly choice: LanguageChoice;
  readonly language: Language;
  choose(choice: LanguageChoice): void;
}

/** The language of the pane, kept in the workbook; to be given to `LanguageChoiceContext`. */
export function useChosenLanguage({ excel, environment }: PaneServices, work: Work): ChosenLanguage {
  const [choice, setChoice] = useState<LanguageChoice>("auto");
  const language = choice === "auto" ? languageOf(environment.displayLanguage) : choice;
  useEffect(() => {
    // Without the setting the pane speaks Excel's language: nothing to tell the user.
    excel.readSetting(settingKey).then(
      (kept) => (kept === "fr" || kept === "en") && setChoice(kept),
      () => undefined,
    );
  }, [excel]);
  useEffect(() => {
    document.documentElement.lang = language;
    environment.speakInCells(language);
    void work.speak(language);
    void prepareFormatters(language);
  }, [language, environment, work]);
  return useMemo(
    () => ({
      choice,
      language,
      choose: (chosen) => {
        setChoice(chosen);
        excel.writeSetting(settingKey, chosen).catch(work.fail);
      },
    }),
    [choice, language, excel, work],
  );
}

export const LanguageChoiceContext = createContext<ChosenLanguage | null>(null);

export function useLanguageChoice(): ChosenLanguage {
  const chosen = useContext(LanguageChoiceContext);
  if (!chosen) throw new Error("The screen is outside its LanguageChoiceContext.");
  return chosen;
}
