import { Problem } from "../../problem";
import { applyAnswers } from "../applyAnswers";
import { encodeText } from "../reading/encodeText";
import { countOpen } from "./countOpen";
import { findSuspects } from "./findSuspects";
import type { ImportDraft } from "./importDraft";
import { missingFields } from "../missingFields";
import { multiplyColumns } from "../reading/multiplyColumns";
import { orderAttributes } from "../orders";
import type { DateOrder } from "../reading/parseDate";
import { readDays } from "../reading/readDays";
import { readNumbers } from "../reading/readNumbers";
import type { RowsDraft } from "./rowsDraft";
import type { SourceField } from "../sourceField";
import { toAmounts } from "../reading/toAmounts";
import { toCounts } from "../reading/toCounts";
import { unitOfHeader } from "../reading/unitOfHeader";
import { headerOf } from "./headerOf";

/** The answer to the order of dates, when it is one. */
const orderAnswered = (answer: string | undefined): DateOrder | undefined =>
  answer === "dayFirst" || answer === "monthFirst" ? answer : undefined;

/**
 * Reads every mapped column once, leaving out the rows already set aside: what is no order must not decide how dates and
 * amounts are written. Where no amount is mapped, or the answer says so, amounts are quantity × unit price.
 *
 * @throws Problem `missingColumn` {field} when a column is missing that nothing can be counted without.
 */
export function readColumns(draft: RowsDraft): ImportDraft {
  const { table, from, count, kind, options } = draft.source;
  const isProduct = options.answers?.amountSource === "product";
  const mapping = isProduct ? applyAnswers(draft.source.mapping, { amountSource: "product" }) : draft.source.mapping;
  const [missing] = missingFields(kind, mapping);
  if (missing) throw new Problem("missingColumn", { field: missing });
  const to = from + count;
  const skip = countOpen(draft) < count ? draft.aside : null;
  const order = orderAnswered(options.answers?.dateOrder);
  const text = (column: number) => encodeText(table, from, to, column, skip);
  const numbers = (column: number) => readNumbers(table, from, to, column, skip);
  const money = (column: number) =>
    readNumbers(table, from, to, column, skip, unitOfHeader(headerOf(draft.source, column)));
  const days = (column: number) => readDays(table, from, to, column, { order, date1904: options.date1904, skip });
  const mapped = <Column>(field: SourceField, read: (column: number) => Column): Column | null =>
    mapping[field] === undefined ? null : read(mapping[field]);
  const each = <Field extends SourceField, Column>(fields: readonly Field[], read: (column: number) => Column) =>
    Object.fromEntries(
      fields.filter((field) => mapping[field] !== undefined).map((field) => [field, read(mapping[field]!)]),
    ) as Partial<Record<Field, Column>>;
  const amount =
    mapping.amount === undefined
      ? multiplyColumns(numbers(mapping.quantity!), money(mapping.unitPrice!))
      : money(mapping.amount);
  const columns = {
    customer: text(mapping.customer!),
    date: mapped("date", days),
    amount: toAmounts(amount),
    margin: mapped("margin", (column) => toAmounts(money(column))),
    cost: mapping.margin === undefined ? mapped("cost", (column) => toAmounts(money(column))) : null,
    order: mapped("order", text),
    documentType: mapped("documentType", text),
    currencyColumn: mapped("currency", text),
    firstOrder: kind === "customers" && mapping.date !== undefined ? mapped("firstOrder", days) : null,
    orderCount: kind === "customers" ? mapped("orderCount", (column) => toCounts(numbers(column))) : null,
    attributes: each(orderAttributes, text),
    measures: { ...each(["potential"], money), ...each(["visits"], numbers) },
    criteria: (options.criteria ?? []).map((column) => ({
      title: headerOf(draft.source, column),
      ...numbers(column),
    })),
  };
  return {
    ...draft,
    source: { ...draft.source, mapping },
    ...columns,
    suspects: findSuspects(draft.aside, columns),
    currency: "",
  };
}
