import { bareHeader } from "./bareHeader";
import { columnNames, type ColumnName } from "./columnNames";
import { foreignWords } from "./foreignWords";
import { gluedNames } from "./gluedNames";
import type { SourceField } from "../sourceField";

/** How well a header fits a field. */
export interface HeaderMatch {
  readonly field: SourceField;
  readonly kind: ColumnName["kind"];
  /** 1 for the very name, less for a header that contains it; names listed first win among equals. */
  readonly score: number;
  readonly exact: boolean;
}

const penalty: Readonly<Record<NonNullable<ColumnName["kind"]>, number>> = {
  code: 0.05,
  label: 0,
  summed: 0,
  gross: 0.45,
  vague: 0.3,
  mail: 0.5,
};

/** How much less a header means the customer when it names another field too, unless the name is most of it. */
const ownerPenalty = 0.1;

/** The part of a header that a name in it covers, in words or in letters. */
const covered = (name: string, header: string): number =>
  Math.max(name.length / header.length, name.split(" ").length / header.split(" ").length);

/** What stands beside the name in a header that contains it as whole words; `null` when it does not. */
function wordsBeside(header: string, name: string): string[] | null {
  const at = ` ${header} `.indexOf(` ${name} `);
  if (at < 0) return null;
  return `${header.slice(0, at)} ${header.slice(at + name.length)}`.split(" ").filter((word) => word !== "");
}

/**
 * The fields a header can mean, each with its best match, best field first. A header that merely contains a name counts for
 * the part of it the name covers, and not at all when a word beside the name changes its meaning (`date d’échéance`) or when
 * the name alone tells little (`nom`).
 */
export function matchHeader(header: string): HeaderMatch[] {
  const bare = bareHeader(header);
  if (bare === "") return [];
  const glued = new Set(gluedNames(bare));
  const best = new Map<SourceField, HeaderMatch>();
  columnNames.forEach((entry, position) => {
    const { name, field, kind } = entry;
    const exact = bare === name || glued.has(entry);
    if (!exact) {
      if (kind === "vague" || kind === "mail") return;
      const beside = wordsBeside(bare, name);
      if (beside === null || beside.some((word) => foreignWords.has(word))) return;
    }
    const cover = exact ? 1 : 0.4 + 0.5 * covered(name, bare);
    const score = cover - (kind === undefined ? 0 : penalty[kind]) - position * 1e-5;
    const previous = best.get(field);
    if (!previous || score > previous.score) best.set(field, { field, kind, score, exact });
  });
  const customer = best.get("customer");
  // The town of the customer, the amount of the customer: the other word says what the column holds.
  if (customer && !customer.exact && best.size > 1) {
    best.set("customer", { ...customer, score: customer.score - ownerPenalty });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
