import { foldText } from "../portfolio/orders/reading/foldText";
import { currencyIn } from "../portfolio/orders/reading/currencyIn";
import type { ColumnMapping } from "../portfolio/orders/columnMapping";
import { questionIds, type ImportAnswers } from "../portfolio/orders/importQuestion";
import { sourceFields } from "../portfolio/orders/sourceField";

/** How one source was read: which header held which field, and what was answered. No cell of it. */
interface RememberedSource {
  readonly signature: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
  readonly answers: ImportAnswers;
}

/** How a source with these headers was read before. */
export interface Recollection {
  readonly mapping: ColumnMapping;
  readonly answers: ImportAnswers;
}

const version = 1;
const sourcesKept = 10;
const isCode = /^\p{Lu}{3}$/u;

/** The answers without a currency that is none: whatever stands in a column taken for currencies stays out of the settings. */
function withoutCells({ currency, ...answers }: ImportAnswers): ImportAnswers {
  return currency !== undefined && (currencyIn(currency) === currency || isCode.test(currency))
    ? { ...answers, currency }
    : answers;
}

/** Folded headers; the second column of one name is told apart from the first. */
function signatureOf(headers: readonly string[]): string[] {
  const met = new Map<string, number>();
  return headers.map((header) => {
    const folded = foldText(header);
    const number = (met.get(folded) ?? 0) + 1;
    met.set(folded, number);
    return folded !== "" && number > 1 ? `${folded} (${number})` : folded;
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The texts of a record under the keys known; whatever else it holds is left. */
const textsOf = (value: unknown, keys: readonly string[]): Record<string, string> =>
  isRecord(value)
    ? Object.fromEntries(keys.flatMap((key) => (typeof value[key] === "string" ? [[key, value[key]]] : [])))
    : {};

function parseSource(value: unknown): RememberedSource[] {
  if (!isRecord(value) || !Array.isArray(value.signature)) return [];
  if (!value.signature.every((header) => typeof header === "string")) return [];
  return [
    {
      signature: value.signature,
      columns: textsOf(value.columns, sourceFields),
      answers: textsOf(value.answers, questionIds),
    },
  ];
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((header, index) => header === b[index]);

/**
 * How the last ten sources of a workbook were read, so that the same columns are never asked about twice. It keeps headers and
 * answers, never a cell below the header. What it cannot understand counts as nothing.
 *
 * @example
 * ImportMemory.parse(null).remember(["Client", "CA"], { customer: 0, amount: 1 }, {}).recall(["CLIENT", "CA"])
 * // { mapping: { customer: 0, amount: 1 }, answers: {} }
 */
export class ImportMemory {
  private constructor(private readonly sources: readonly RememberedSource[]) {}

  static parse(text: string | null): ImportMemory {
    try {
      const value: unknown = JSON.parse(text ?? "null");
      const known = isRecord(value) && value.version === version && Array.isArray(value.sources);
      return new ImportMemory(known ? (value.sources as unknown[]).flatMap(parseSource) : []);
    } catch {
      return new ImportMemory([]);
    }
  }

  /** How columns of these headers were read, `null` when they never were. */
  recall(headers: readonly string[]): Recollection | null {
    const signature = signatureOf(headers);
    const found = this.sources.find((source) => isSame(source.signature, signature));
    if (!found) return null;
    const columns = sourceFields.flatMap((field) => {
      const header = found.columns[field];
      const column = header ? signature.indexOf(header) : -1;
      return column < 0 ? [] : [[field, column] as const];
    });
    return { mapping: Object.fromEntries(columns), answers: found.answers };
  }

  /** The memory with this reading in front. Columns without any header cannot be known again, and are not kept. */
  remember(headers: readonly string[], mapping: ColumnMapping, answers: ImportAnswers): ImportMemory {
    const signature = signatureOf(headers);
    if (signature.every((header) => header === "")) return this;
    const columns = Object.fromEntries(
      sourceFields.flatMap((field) => {
        const header = mapping[field] === undefined ? "" : signature[mapping[field]];
        return header ? [[field, header]] : [];
      }),
    );
    const others = this.sources.filter((source) => !isSame(source.signature, signature));
    return new ImportMemory([{ signature, columns, answers: withoutCells(answers) }, ...others].slice(0, sourcesKept));
  }

  toString(): string {
    return JSON.stringify({ version, sources: this.sources });
  }
}
