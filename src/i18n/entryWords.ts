import type { Words } from "./translate";

/** What Excel says when a cell of a report is given something it does not accept. */
export const entryWords = {
  numberAny: ["Enter a number.", "Saisissez un nombre."],
  numberFrom: ["Enter a number of at least {minimum}.", "Saisissez un nombre d’au moins {minimum}."],
  numberTo: ["Enter a number of at most {maximum}.", "Saisissez un nombre d’au plus {maximum}."],
  numberBetween: [
    "Enter a number between {minimum} and {maximum}.",
    "Saisissez un nombre compris entre {minimum} et {maximum}.",
  ],
  wholeAny: ["Enter a whole number.", "Saisissez un nombre entier."],
  wholeFrom: ["Enter a whole number of at least {minimum}.", "Saisissez un nombre entier d’au moins {minimum}."],
  wholeTo: ["Enter a whole number of at most {maximum}.", "Saisissez un nombre entier d’au plus {maximum}."],
  wholeBetween: [
    "Enter a whole number between {minimum} and {maximum}.",
    "Saisissez un nombre entier compris entre {minimum} et {maximum}.",
  ],
  dateAny: ["Enter a date.", "Saisissez une date."],
  dateFrom: ["Enter a date from {minimum} on.", "Saisissez une date à partir du {minimum}."],
  dateTo: ["Enter a date up to {maximum}.", "Saisissez une date jusqu’au {maximum}."],
  dateBetween: ["Enter a date from {minimum} to {maximum}.", "Saisissez une date du {minimum} au {maximum}."],
  list: ["Choose one of the entries of the list.", "Choisissez une des entrées de la liste."],
} as const satisfies Record<string, Words>;
