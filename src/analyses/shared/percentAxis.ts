import type { Language } from "../../i18n/translate";

/** Number format of an axis of shares, without decimals. */
export const percentAxis = (language: Language): string => (language === "fr" ? "0\\ %" : "0%");
