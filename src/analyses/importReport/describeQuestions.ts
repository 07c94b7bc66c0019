import type { ImportQuestion, QuestionId, QuestionOption } from "../../portfolio/orders/importQuestion";
import { questionIds } from "../../portfolio/orders/importQuestion";
import { parseDate, type DateOrder } from "../../portfolio/orders/reading/parseDate";
import type { SourceField } from "../../portfolio/orders/sourceField";
import { formatDate, formatExactMoney, formatMonthName } from "../../i18n/formatters";
import type { Language } from "../../i18n/translate";
import { importSpeaker, type ImportWord } from "../shared/importSpeaker";

/** Something to ask or to let change, in words. */
export interface QuestionText {
  readonly id: QuestionId;
  readonly title: string;
  /** Why it is asked, in one sentence. */
  readonly why: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly example: string }[];
  readonly value: string;
  readonly answered: boolean;
  /** A person must answer before anything is written. */
  readonly open: boolean;
}

/** Names in a title; the options have more of them. */
const namesShown = 2;

const whyWord = {
  kind: "askKindWhy",
  dateOrder: "askDateOrderWhy",
  sector: "askSectorWhy",
  tax: "askTaxWhy",
  amountSource: "askAmountSourceWhy",
  currency: "askCurrencyWhy",
  catchAll: "askCatchAllWhy",
  futureDates: "askFutureDatesWhy",
  hiddenRows: "askHiddenRowsWhy",
  extras: "askExtrasWhy",
} as const satisfies Record<QuestionId, ImportWord>;

/** Labels of the options; a question without its own says "count them" or "leave them out". */
const optionWord: Readonly<Record<string, ImportWord>> = {
  "kind:orders": "askKindOrders",
  "kind:customers": "askKindCustomers",
  "dateOrder:dayFirst": "askDateOrderDayFirst",
  "dateOrder:monthFirst": "askDateOrderMonthFirst",
  "sector:sector": "askSectorSector",
  "sector:region": "askSectorRegion",
  "tax:net": "askTaxNet",
  "tax:gross": "askTaxGross",
  "amountSource:column": "askAmountSourceColumn",
  "amountSource:product": "askAmountSourceProduct",
  "catchAll:keep": "askCatchAllKeep",
  "catchAll:leaveOut": "askCatchAllLeaveOut",
};
/** Labels of the options where several accounts are asked about at once. */
const severalWord: Readonly<Record<string, ImportWord>> = {
  keep: "askCatchAllKeepEach",
  leaveOut: "askCatchAllLeaveOutAll",
};
const answerWord: Readonly<Record<string, ImportWord>> = { keep: "askKeep", leaveOut: "askLeaveOut" };

const countedWord: Partial<Record<QuestionId, ImportWord>> = {
  futureDates: "askFutureDates",
  hiddenRows: "askHiddenRows",
  extras: "askExtras",
};

const headerWord: Partial<Record<QuestionId, ImportWord>> = {
  sector: "askSector",
  tax: "askTax",
};

/** The day a text means when the day, or the month, comes first. */
const dayOf = (text: string | undefined, order: string): number | null =>
  text === undefined ? null : parseDate(text, order as DateOrder);

/** A day of the orders, given as "2027-03-01", as people write it; other examples as they are. */
function dayShown(example: string, language: Language): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(example) ? parseDate(example, "dayFirst") : null;
  return day === null ? example : formatDate(language, day);
}

/** An amount, given as "1234.5", as people write it in its currency. */
function amountShown(example: string, currency: string, language: Language): string {
  const amount = Number(example);
  if (!Number.isFinite(amount)) return example;
  return formatExactMoney(language, amount, currency, example.includes(".") ? 2 : 0);
}

/** Numbers, given as "26.4" or "3 × 12.5", as people write them; texts as they are. */
function numbersShown(example: string, language: Language): string {
  const parts = example.split(" × ");
  if (!parts.every((part) => /^-?\d+(\.\d+)?$/.test(part))) return example;
  return parts.map((part) => amountShown(part, "", language)).join(" × ");
}

/** Open questions first, then in the order in which they are asked. */
const urgency = ({ open, id }: QuestionText): number => (open ? 0 : questionIds.length) + questionIds.indexOf(id);

/**
 * The questions of an import in words, with examples of this source; open ones first.
 *
 * @param headerOf Header of the column that a field was read in, `""` where there is none.
 */
export function describeQuestions(
  questions: readonly ImportQuestion[],
  headerOf: (field: SourceField) => string,
  language: Language,
): QuestionText[] {
  const say = importSpeaker(language);
  const quoted = (names: readonly string[]): string =>
    names.map((name) => (language === "fr" ? `« ${name} »` : `“${name}”`)).join(", ");

  const headerFor = ({ id, field }: ImportQuestion): string =>
    headerOf(field ?? (id === "sector" ? "sector" : "amount"));

  function titleOf(question: ImportQuestion): string {
    const { id, options } = question;
    const rows = Math.max(0, ...options.map((option) => option.rows ?? 0));
    const examples = options[0]?.examples ?? [];
    const counted = countedWord[id];
    if (counted) return say(counted, { n: rows });
    const aboutHeader = headerWord[id];
    if (aboutHeader) return say(aboutHeader, { header: headerFor(question) });
    if (id === "dateOrder") {
      const [date] = examples;
      const days = options.map(({ value }) => dayOf(date, value));
      const [first, second] = days;
      if (date === undefined || typeof first !== "number" || typeof second !== "number")
        return say("askDateOrderPlain");
      return say("askDateOrder", {
        date,
        first: formatMonthName(language, first),
        second: formatMonthName(language, second),
      });
    }
    if (id === "catchAll") {
      const several = examples.length > 1;
      return several
        ? say("askCatchAllSeveral", {
            names: quoted(examples.slice(0, namesShown)) + (examples.length > namesShown ? " …" : ""),
          })
        : say("askCatchAll", { name: examples[0] ?? "" });
    }
    return say(id === "kind" ? "askKind" : id === "currency" ? "askCurrency" : "askAmountSource");
  }

  function labelOf(question: ImportQuestion, { value, examples }: QuestionOption): string {
    if (question.id === "dateOrder") {
      const day = dayOf(examples[0], value);
      if (day !== null) return formatDate(language, day, "long");
    }
    const isSeveral = question.id === "catchAll" && examples.length > 1;
    const word = (isSeveral ? severalWord[value] : optionWord[`${question.id}:${value}`]) ?? answerWord[value];
    return word ? say(word, { header: headerFor(question) }) : value;
  }

  function exampleOf({ id }: ImportQuestion, { value, examples, rows }: QuestionOption): string {
    if (id === "kind") return say(value === "orders" ? "askKindOrdersExample" : "askKindCustomersExample");
    if (id === "dateOrder") return say(value === "dayFirst" ? "askDateOrderDayFirst" : "askDateOrderMonthFirst");
    if (id === "tax" || id === "amountSource")
      return examples.map((example) => numbersShown(example, language)).join(" · ");
    const list = examples
      .map((example) => (id === "currency" ? amountShown(example, value, language) : dayShown(example, language)))
      .join(", ");
    // Where the title counts the rows, they are not counted again.
    if (rows === undefined || countedWord[id]) return list;
    return list === "" ? say("askRows", { n: rows }) : say("askRowsOf", { n: rows, names: list });
  }

  return questions
    .map((question): QuestionText => ({
      id: question.id,
      title: titleOf(question),
      why: say(whyWord[question.id], { header: headerFor(question) }),
      options: question.options.map((option) => ({
        value: option.value,
        label: labelOf(question, option),
        example: exampleOf(question, option),
      })),
      value: question.value,
      answered: question.answered,
      open: question.asks && !question.answered,
    }))
    .sort((a, b) => urgency(a) - urgency(b));
}
