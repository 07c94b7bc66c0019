import type { Customers } from "../portfolio/customers";
import type { ImportReport } from "../portfolio/orders/importReport";
import type { Orders, OrderAttribute } from "../portfolio/orders/orders";
import type { SourceField } from "../portfolio/orders/sourceField";
import type { SourceKind } from "../portfolio/orders/sourceKind";
import type { CustomerList } from "../portfolio/readCustomerList";
import type { Role } from "../portfolio/role";
import type { Report } from "../report/report";
import type { SourceLocation } from "../report/sourceLocation";
import type { Language, Words } from "../i18n/translate";

/** One choice a user can make. `primary` options are shown at once, the others under "More options". */
export type OptionDefinition = {
  readonly key: string;
  readonly label: Words;
  readonly primary: boolean;
} & (
  | {
      readonly kind: "choice";
      readonly choices: readonly { readonly value: string; readonly label: Words }[];
      readonly initial: string;
    }
  | {
      readonly kind: "number";
      readonly minimum: number;
      readonly maximum: number;
      readonly step: number;
      readonly initial: number;
    }
  | { readonly kind: "date"; readonly initial: null }
  | { readonly kind: "numbers"; readonly labels: readonly Words[]; readonly initial: readonly number[] }
);

/** Values by option key: text, number, `null` (a date left to the default), or a list of numbers. */
export type OptionValues = Readonly<Record<string, string | number | null | readonly number[]>>;

/** What an analysis is given. */
export interface AnalysisInput {
  readonly orders: Orders;
  readonly customers: Customers;
  /** A list of customers joined to the orders: what it says is joined again whenever the customers are summed up anew. */
  readonly list?: CustomerList | null;
  readonly imported: ImportReport;
  readonly source: SourceLocation;
  readonly mapping: Readonly<Partial<Record<SourceField, number>>>;
  /** Rows from the top of the source to its header row, inclusive. */
  readonly headerRow: number;
  readonly language: Language;
  /** Symbol of the amounts, for number formats. */
  readonly currency: string;
  readonly writeLive: boolean;
  readonly options: OptionValues;
  /** Local date and time of the run, ISO text: shown on the sheet, never used in a computation. */
  readonly now: string;
  readonly version: string;
}

/** One class of a preview: counts and shares. */
export interface PreviewClass {
  readonly key: string;
  readonly label: string;
  readonly role: Role;
  readonly strength: number;
  readonly customers: number;
  readonly revenue: number;
  readonly shareOfCustomers: number;
  readonly shareOfRevenue: number;
}

/** The live preview the pane draws. */
export interface Preview {
  readonly chart:
    | { readonly kind: "classes"; readonly classes: readonly PreviewClass[] }
    | {
        readonly kind: "curve";
        readonly points: readonly (readonly [x: number, y: number])[];
        readonly mark: { readonly x: number; readonly y: number; readonly label: string; readonly detail: string };
        readonly xLabel: string;
      };
  readonly finding: string;
  /** Name of the sheet that will be written and its number of rows. */
  readonly sheet: string;
  readonly rows: number;
  /** Notes a user should read before applying (orders after the date, collapsed classes …), already in words. */
  readonly notes: readonly string[];
  /** `""` when live formulas are possible with these options, else why not, in words. */
  readonly liveObstacle: string;
  /** The same thing as one formula, English names and separators; `null` when there is none. */
  readonly formula: string | null;
}

/** One entry of the catalogue. An analysis is a pure function of its input: pane, ribbon and command line run the same one. */
export interface Analysis {
  readonly id: string;
  readonly title: Words;
  readonly what: Words;
  /** The manager's question it answers; the catalogue is grouped by it. */
  readonly question: "who" | "worth" | "moves" | "next" | "balance";
  /** The columns it cannot do without, for either kind of source. */
  readonly needs: Readonly<Record<SourceKind, readonly SourceField[]>>;
  readonly options: readonly OptionDefinition[];
  /** Initial values that depend on the data, by option key; the definitions keep their own where this says nothing. */
  propose?(input: AnalysisInput): OptionValues;
  preview(input: AnalysisInput): Preview;
  run(input: AnalysisInput): Report;
}

export type { OrderAttribute, SourceLocation };
