import { Problem } from "../portfolio/problem";
import { formatDate } from "./formatters";
import { problemWords, unforeseen } from "./problemWords";
import { segmentWords } from "./segmentWords";
import { translate, type Language, type Words } from "./translate";

/** A problem as a person reads it: what happened, why, what to do next. `why` and `next` can be empty. */
export interface ProblemText {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/** Names that arrive as keys. */
const keyWords: Readonly<Record<string, Words>> = {
  customer: ["customer", "client"],
  date: ["date", "date"],
  amount: ["amount", "montant"],
  order: ["order number", "numéro de commande"],
  margin: ["margin", "marge"],
  family: ["family", "famille"],
  sector: ["sector", "secteur"],
  region: ["region", "région"],
  salesperson: ["salesperson", "commercial"],
  documentType: ["document type", "type de pièce"],
  name: ["customer name", "nom du client"],
  quantity: ["quantity", "quantité"],
  unitPrice: ["unit price", "prix unitaire"],
  currency: ["currency", "devise"],
  cost: ["cost", "coût"],
  firstOrder: ["first order", "première commande"],
  orderCount: ["number of orders", "nombre de commandes"],
  potential: ["potential", "potentiel"],
  visits: ["visits", "visites"],
  solvency: ["solvency", "solvabilité"],
  recency: ["recency", "la récence"],
  frequency: ["frequency", "la fréquence"],
  monetary: ["amount", "le montant"],
};

const inWords = (language: Language, keys: string): string =>
  keys
    .split(", ")
    .map((key) => (keyWords[key] ? translate(language, keyWords[key]) : key))
    .join(", ");

function readable(language: Language, facts: Problem["facts"]): Problem["facts"] {
  const said = Object.entries(facts).map(([name, fact]): [string, string | number] => {
    if (name === "asOf" && typeof fact === "number") return [name, formatDate(language, fact)];
    const segment = name === "segment" ? Object.entries(segmentWords).find(([key]) => key === fact)?.[1] : undefined;
    if (segment) return [name, translate(language, segment.label)];
    const isKey = ["field", "fields", "axis"].includes(name) && typeof fact === "string";
    return [name, isKey ? inWords(language, fact) : fact];
  });
  return Object.fromEntries(said);
}

/**
 * Anything that was thrown, in the user's language. What is not a `Problem`, or has a code nobody wrote sentences for,
 * is told as unforeseen, with its detail.
 *
 * @example
 * describeProblem("en", new Problem("oneCell")).what // "One cell alone is not a list"
 */
export function describeProblem(language: Language, thrown: unknown): ProblemText {
  const isProblem = thrown instanceof Problem;
  const sentences = isProblem ? problemWords[thrown.code] : undefined;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  const facts = isProblem && sentences ? readable(language, thrown.facts) : { detail };
  const say = (words: Words): string => translate(language, words, facts);
  const { what, why, next } = sentences ?? unforeseen;
  return { what: say(what), why: say(why), next: say(next) };
}
