import { cellStatus } from "../reading/cellStatus";
import { compactText } from "../reading/compactText";
import type { ImportDraft } from "./importDraft";
import type { Orders } from "../orders";
import type { NumberColumn } from "../reading/readNumbers";

/** The accepted entries of a cleaned source as columns. */
export function ordersOfDraft(draft: ImportDraft, accepted: Int32Array): Orders {
  const { source, date, order, attributes, measures, criteria, orderCount } = draft;
  const day = date ? chosen(date.days, accepted) : new Int32Array(accepted.length);
  const sourceRow = accepted.slice();
  for (let position = 0; position < sourceRow.length; position++) sourceRow[position]! += source.from;
  return {
    count: accepted.length,
    kind: source.kind,
    customer: compactText(draft.customer, accepted),
    day,
    dated: date !== null,
    cents: chosen(draft.amount.cents, accepted),
    marginCents: marginOf(draft, accepted),
    order: order && compactText(order, accepted),
    // Whoever bought has ordered once at least.
    orderCount:
      orderCount &&
      accepted.map((entry) => (orderCount.status[entry] === cellStatus.read ? orderCount.values[entry]! : 1)),
    firstDay: firstDays(draft, accepted, day),
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([field, column]) => [field, compactText(column, accepted)]),
    ),
    measures: Object.fromEntries(
      Object.entries(measures).map(([field, column]) => {
        const values = valuesOrNaN(column, accepted);
        return [field, field === "potential" ? values.map((value) => Math.round(value * 100)) : values];
      }),
    ),
    criteria: criteria.map((column) => ({ title: column.title, marks: valuesOrNaN(column, accepted) })),
    sourceRow,
  };
}

/**
 * The margin given, else amount − cost; 0 where the source leaves the margin or the cost blank, for nothing is known of it. A
 * column without a single one tells nothing: there is no margin then.
 */
function marginOf({ margin, cost, amount }: ImportDraft, accepted: Int32Array): Float64Array | null {
  const given = margin ?? cost;
  if (!given || accepted.every((entry) => given.status[entry] !== cellStatus.read)) return null;
  if (margin) return chosen(margin.cents, accepted);
  const margins = amount.cents.map((cents, entry) =>
    given.status[entry] === cellStatus.read ? cents - given.cents[entry]! : 0,
  );
  return chosen(margins, accepted);
}

/** The day of each customer's first order; that of the last one where it is blank, or would come later. */
function firstDays({ firstOrder }: ImportDraft, accepted: Int32Array, lastDay: Int32Array): Int32Array | null {
  if (!firstOrder) return null;
  return accepted.map((entry, position) => {
    const last = lastDay[position]!;
    return firstOrder.status[entry] === cellStatus.read ? Math.min(firstOrder.days[entry]!, last) : last;
  });
}

function valuesOrNaN({ values, status }: NumberColumn, accepted: Int32Array): Float64Array {
  const readable = values.slice();
  for (let entry = 0; entry < readable.length; entry++) if (status[entry] !== cellStatus.read) readable[entry] = NaN;
  return chosen(readable, accepted);
}

/** The values of the chosen entries; those of all entries without a copy. */
function chosen<Values extends Int32Array | Float64Array>(values: Values, accepted: Int32Array): Values {
  if (accepted.length === values.length) return values;
  const taken = values.slice(0, accepted.length) as Values;
  for (let position = 0; position < accepted.length; position++) taken[position] = values[accepted[position]!]!;
  return taken;
}
