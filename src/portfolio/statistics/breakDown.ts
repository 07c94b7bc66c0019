import type { CodedText } from "../orders/codedText";

/** What is broken down: customers, or lines of orders, each in a group. */
export interface BrokenDown {
  /** Group of each entry; −1 for none. */
  readonly groups: CodedText;
  readonly cents: Float64Array;
  readonly marginCents: Float64Array | null;
  /** Customer of each entry, −1 to leave the entry out; `null` when each entry is a customer. */
  readonly customer: Int32Array | null;
  /** Class of each customer, below `classCount`. */
  readonly classes?: ArrayLike<number>;
  readonly classCount?: number;
}

/** Customers and money of one group; `name` is `null` for the entries without one. */
export interface Group {
  readonly name: string | null;
  readonly customers: number;
  readonly cents: number;
  readonly marginCents: number;
  /** By class of customers. */
  readonly classCustomers: readonly number[];
  readonly classCents: readonly number[];
}

/**
 * Customers, revenue and margin of each value of an attribute, largest revenue first, then by name; entries without a value
 * are a line of their own at the end. A customer with entries in several groups counts in each of them.
 */
export function breakDown({ groups, cents, marginCents, customer, classes = [], classCount = 0 }: BrokenDown): Group[] {
  const { names, codes } = groups;
  const lines = Array.from({ length: names.length + 1 }, (_, code) => ({
    name: names[code] ?? null,
    entries: 0,
    customers: 0,
    cents: 0,
    marginCents: 0,
    classCustomers: new Array<number>(classCount).fill(0),
    classCents: new Array<number>(classCount).fill(0),
  }));
  const seen = new Set<number>();
  for (let entry = 0; entry < codes.length; entry++) {
    const who = customer ? customer[entry]! : entry;
    if (who < 0) continue;
    const code = codes[entry]! < 0 ? names.length : codes[entry]!;
    const line = lines[code]!;
    const pair = who * lines.length + code;
    const isNew = customer === null || !seen.has(pair);
    if (customer && isNew) seen.add(pair);
    line.entries++;
    line.cents += cents[entry]!;
    line.marginCents += marginCents?.[entry] ?? 0;
    if (isNew) line.customers++;
    if (classCount > 0) {
      const at = classes[who]!;
      line.classCents[at]! += cents[entry]!;
      if (isNew) line.classCustomers[at]!++;
    }
  }
  const none = lines.pop()!;
  const known = lines
    .filter(({ entries }) => entries > 0)
    .sort((a, b) => b.cents - a.cents || (a.name! < b.name! ? -1 : 1));
  return [...known, ...(none.entries > 0 ? [none] : [])].map(({ entries: _entries, ...group }) => group);
}
