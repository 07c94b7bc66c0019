import { foldText } from "./reading/foldText";

/** Asked first of every name, because folding is slow and names are many. */
const hint =
  /divers|comptoir|passage|particulier|anonym|walk|cash|misc|various|sundr|guest|web|internet|online|^\W*n\W?a\W*$|inconnu|unknown|renseign/i;
const longest = 40;

const people = "(?:clients?|clientes?|customers?|tiers|comptes?|accounts?)";
const catchAll = new RegExp(
  `^(?:\\d+ )?(?:${[
    `(?:${people} )?divers(?:es)?(?: ${people})?`,
    `(?:${people} )?(?:du |de |au )?comptoir`,
    "ventes? (?:au |du )?(?:comptoir|diverses?|web|internet|en ligne)",
    `(?:${people} )?(?:de )?passage`,
    `(?:${people} )?particuliers?(?: divers)?`,
    `(?:${people} )?(?:anonymes?|inconnue?s?|non renseignee?)`,
    `(?:anonymous|unknown)(?: ${people})?`,
    `walk ins?(?: ${people})?`,
    `cash(?: (?:sales?|${people}))?`,
    `(?:misc|miscellaneous|various|sundry)(?: (?:sales?|debtors?|${people}))?`,
    "sundries",
    `guests?(?: (?:checkout|${people}))?`,
    `(?:web|internet|online) (?:sales?|orders?|${people})`,
    `${people} (?:web|internet|en ligne)`,
    "n a",
  ].join("|")})(?: \\d+)?$`,
);

/**
 * Whether a name stands for many customers rather than one: "Divers", "Client comptoir", "Walk-in", "Unknown". Real names that
 * merely contain such a word ("Comptoir des Cotonniers") are none.
 *
 * @example
 * isCatchAll("Clients divers") // true
 */
export function isCatchAll(name: string): boolean {
  return name.length <= longest && hint.test(name) && catchAll.test(foldText(name));
}
