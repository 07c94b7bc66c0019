import type { OptionDefinition, OptionValues } from "../../analyses/analysis";
import { isValueOf } from "./isValueOf";

type Kept = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parse(text: string | null): Kept {
  try {
    const parsed: unknown = JSON.parse(text ?? "{}");
    if (!isRecord(parsed)) return {};
    return Object.fromEntries(
      Object.entries(parsed).filter((entry): entry is [string, Record<string, unknown>] => isRecord(entry[1])),
    );
  } catch {
    // What somebody else wrote there is no reason to refuse the orders.
    return {};
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Options as the workbook keeps them, by analysis: only what differs from how it comes, and never the name of a customer. */
export class KeptOptions {
  private constructor(private readonly kept: Kept) {}

  /** @param text `null`, or what `toString` gave at an earlier session; anything else counts as nothing. */
  static parse(text: string | null): KeptOptions {
    return new KeptOptions(parse(text));
  }

  /** What is kept for an analysis and still possible with its options today. */
  of(analysis: string, options: readonly OptionDefinition[]): OptionValues {
    const values = this.kept[analysis] ?? {};
    const possible = options.filter(
      (option) => option.kind !== "customer" && option.key in values && isValueOf(option, values[option.key]),
    );
    return Object.fromEntries(possible.map(({ key }) => [key, values[key]])) as OptionValues;
  }

  /** The same with the options of one analysis replaced. */
  with(analysis: string, options: readonly OptionDefinition[], values: OptionValues): KeptOptions {
    const changed = options.filter(
      ({ kind, key, initial }) => kind !== "customer" && values[key] !== undefined && !isSame(values[key], initial),
    );
    const { [analysis]: _, ...others } = this.kept;
    if (changed.length === 0) return new KeptOptions(others);
    return new KeptOptions({
      ...others,
      [analysis]: Object.fromEntries(changed.map(({ key }) => [key, values[key]])),
    });
  }

  toString(): string {
    return JSON.stringify(this.kept);
  }
}
