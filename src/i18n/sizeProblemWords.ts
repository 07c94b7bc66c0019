import type { ProblemSentences } from "./problemWords";

/** What is too large for Excel. */
export const sizeProblemWords = {
  tooMuchAtOnce: {
    what: ["Too much at once for Excel", "Trop de données à la fois pour Excel"],
    why: [
      "Excel limits what travels in one request, and a single row was already too much.",
      "Excel limite ce qui passe en une fois, et une seule ligne était déjà de trop.",
    ],
    next: [
      "Select only the columns you need. Your workbook is as it was.",
      "Ne sélectionnez que les colonnes utiles. Votre classeur est tel qu’il était.",
    ],
  },
  sheetTooSmall: {
    what: ["The result does not fit on one sheet", "Le résultat ne tient pas dans une feuille"],
    why: [
      "“{sheet}” would need {rows} rows and {columns} columns; a sheet in Excel has 1,048,576 rows and 16,384 columns.",
      "« {sheet} » demanderait {rows} lignes et {columns} colonnes ; une feuille Excel a 1 048 576 lignes et 16 384 colonnes.",
    ],
    next: [
      "Select part of the rows, then read them again.",
      "Sélectionnez une partie des lignes, puis relancez la lecture.",
    ],
  },
} satisfies Record<string, ProblemSentences>;
