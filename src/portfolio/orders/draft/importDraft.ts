import type { AmountColumn } from "../reading/readAmounts";
import type { DayColumn } from "../reading/readDays";
import type { EncodedText } from "../reading/encodeText";
import type { NumberColumn } from "../reading/readNumbers";
import type { CustomerMeasure, OrderAttribute } from "../orders";
import type { RowsDraft } from "./rowsDraft";

/** An import whose columns are read, one entry a row. */
export interface ImportDraft extends RowsDraft {
  readonly customer: EncodedText;
  /** `null` in a list of customers without dates. */
  readonly date: DayColumn | null;
  readonly amount: AmountColumn;
  readonly margin: AmountColumn | null;
  readonly cost: AmountColumn | null;
  readonly order: EncodedText | null;
  readonly documentType: EncodedText | null;
  /** The column of currencies; signs beside the amounts are in `amount`. */
  readonly currencyColumn: EncodedText | null;
  readonly firstOrder: DayColumn | null;
  readonly orderCount: NumberColumn | null;
  readonly attributes: Partial<Readonly<Record<OrderAttribute, EncodedText>>>;
  readonly measures: Partial<Readonly<Record<CustomerMeasure, NumberColumn>>>;
  readonly criteria: readonly (NumberColumn & { readonly title: string })[];
  /** Entries with something missing or unreadable; the others can only be set aside for what they say. */
  readonly suspects: Int32Array;
  /** Sign or code of the currency kept, `""` when nothing names one. */
  readonly currency: string;
}
