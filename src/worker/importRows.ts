import { answeredKind } from "../portfolio/orders/answeredKind";
import { applyAnswers } from "../portfolio/orders/applyAnswers";
import type { ColumnMapping } from "../portfolio/orders/columnMapping";
import type { ConfirmedMerge } from "../portfolio/orders/confirmedMerge";
import type { ImportAnswers, ImportQuestion } from "../portfolio/orders/importQuestion";
import type { ImportReport, LiveObstacle } from "../portfolio/orders/importReport";
import { missingFields } from "../portfolio/orders/missingFields";
import type { Orders } from "../portfolio/orders/orders";
import { readTable } from "../portfolio/orders/readTable";
import type { Recognition } from "../portfolio/orders/recognition/recognition";
import { Problem } from "../portfolio/problem";
import type { Language } from "../i18n/translate";
import { columnTitles } from "./columnTitles";
import { hasUnselectedCells } from "./hasUnselectedCells";
import type { SourceRows } from "./SourceRows";

/** What somebody decided about a source, and the day it is read. */
export interface ImportDecisions {
  readonly mapping: ColumnMapping;
  readonly answers: ImportAnswers;
  readonly merges: readonly ConfirmedMerge[];
  readonly today: number | null;
}

/** The rows of a source read under some decisions. */
export interface ImportedRows {
  readonly orders: Orders;
  readonly report: ImportReport;
  readonly currency: string;
  /** A second currency, where only the number formats of the amounts tell currencies, and not the same ones; else `""`. */
  readonly otherCurrency: string;
  /** The columns in force: the mapping given, as the answers change it. */
  readonly columns: ColumnMapping;
}

/** The questions of the headers, as they stand under these answers; those about a column nobody reads any more are dropped. */
function headerQuestions(
  { questions, fields }: Recognition,
  mapping: ColumnMapping,
  answers: ImportAnswers,
): ImportQuestion[] {
  const read = new Set(Object.values(mapping));
  return questions
    .filter(({ field }) => {
      const column = fields.find((found) => found.field === field)?.column;
      return column === undefined || read.has(column);
    })
    .map((question) => {
      const answer = answers[question.id];
      const isAnswer = question.options.some(({ value }) => value === answer);
      return isAnswer ? { ...question, value: answer!, answered: true } : question;
    });
}

/**
 * Reads the rows of a source under the decisions made about it.
 *
 * @throws Problem `columnsMissing` {fields, seen} when a needed column is not there, and whatever `readTable` throws.
 */
export function importRows(source: SourceRows, decisions: ImportDecisions, language: Language): ImportedRows {
  const { recognition, location, table } = source;
  const { mapping, answers, merges, today } = decisions;
  const kind = answeredKind(recognition.kind, answers);
  const columns = applyAnswers(mapping, answers);
  const missing = missingFields(kind, columns);
  if (missing.length > 0) {
    throw new Problem("columnsMissing", {
      fields: missing.join(", "),
      seen: columnTitles(source, language).join(", "),
    });
  }
  const used = new Set(Object.values(columns));
  const { orders, report, currency } = readTable(table, recognition.headerRow, columns, {
    headers: recognition.headers,
    kind,
    profile: recognition.profile,
    answers,
    merges,
    visibility: source.visibility,
    today,
    date1904: location.date1904 ?? false,
    criteria: kind === "customers" ? recognition.criteria.filter((column) => !used.has(column)) : [],
  });
  const raised = new Set(report.questions.map(({ id }) => id));
  const obstacles = new Set<LiveObstacle>(report.liveObstacles);
  if (hasUnselectedCells(location, columns, recognition.headerRow + 1)) obstacles.add("severalAreas");
  const amountColumn = columns.amount ?? columns.unitPrice;
  const inFormats = (signs: readonly string[] | undefined) =>
    currency !== "" || amountColumn === undefined ? "" : (signs?.[amountColumn] ?? "");
  return {
    orders,
    report: {
      ...report,
      questions: [
        ...headerQuestions(recognition, mapping, answers).filter(({ id }) => !raised.has(id)),
        ...report.questions,
      ],
      liveObstacles: [...obstacles],
    },
    currency: currency || inFormats(location.currencies),
    otherCurrency: inFormats(location.otherCurrencies),
    columns: orders.marginCents === null ? withoutMargin(columns) : columns,
  };
}

/** Columns of margins and costs that turned out blank are not there for the analyses. */
function withoutMargin({ margin: _margin, cost: _cost, ...columns }: ColumnMapping): ColumnMapping {
  return columns;
}
