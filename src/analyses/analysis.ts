import type { Customers } from "../portfolio/customers";
import type { ImportReport } from "../portfolio/orders/importReport";
import type { Orders, OrderAttribute } from "../portfolio/orders/orders";
import type { SourceField } from "../portfolio/orders/sourceField";
import type { SourceKind } from "../portfolio/orders/sourceKind";
import type { CustomerList } from "../portfolio/readCustomerList";
import type { Role } from "../portfolio/role";
import type { CustomerRules } from "../portfolio/segmentation/rules/customerRule";
import type { Report } from "../report/report";
import type { SourceLocation } from "../report/sourceLocation";
import type { Language, Words } from "../i18n/translate";

/** What a number of an option counts; it decides how the pane shows it. `percent` is written as people write it: 80 for 80 %. */
export type OptionUnit = "percent" | "money" | "days" | "years" | "count";

/** One choice a user can make. `primary` options are shown at once, the others under "More options". */
export type OptionDefinition = {
  readonly key: string;
  readonly label: Words;
  readonly primary: boolean;
  /** Offered only while another option, a choice, has this value. */
  readonly when?: { readonly option: string; readonly is: string };
} & (
  | {
      readonly kind: "choice";
      /** A choice that needs a column is offered only when the source has it. */
      readonly choices: readonly { readonly value: string; readonly label: Words; readonly needs?: SourceField }[];
      readonly initial: string;
    }
  | {
      readonly kind: "number";
      readonly minimum: number;
      readonly maximum: number;
      readonly step: number;
      readonly initial: number;
      readonly unit?: OptionUnit;
      /** Shown as a slider with its value, for what-ifs. */
      readonly slider?: true;
    }
  | { readonly kind: "date"; readonly initial: null }
  | {
      readonly kind: "numbers";
      readonly labels: readonly Words[];
      readonly initial: readonly number[];
      readonly unit?: OptionUnit;
    }
  /** One customer by name; `null` is the largest. A name is personal: it is never kept in the settings of the workbook. */
  | { readonly kind: "customer"; readonly initial: null }
  /** Ordered rules with a default. */
  | { readonly kind: "rules"; readonly initial: CustomerRules }
  /** The segment (key, or label in either language) of each of the 125 cells of the RFM grid, R then F then M ascending; empty for the standard grid. */
  | { readonly kind: "grid"; readonly initial: readonly string[] }
);

/** The value of one option: text, number, `null` (a date or customer left to the default), lists, or rules. */
export type OptionValue = string | number | null | readonly number[] | readonly string[] | CustomerRules;

/** Values by option key. */
export type OptionValues = Readonly<Record<string, OptionValue>>;

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

/** One cell of a preview in two dimensions. */
export interface PreviewCell {
  readonly customers: number;
  readonly revenue: number;
  readonly role: Role;
}

/** One bar; a negative value runs the other way. `text` is the value as people read it. */
export interface PreviewBar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly role?: Role;
}

/** The small chart of a preview. */
export type PreviewChart =
  | { readonly kind: "classes"; readonly classes: readonly PreviewClass[] }
  | {
      readonly kind: "curve";
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly mark: { readonly x: number; readonly y: number; readonly label: string; readonly detail: string };
      readonly xLabel: string;
      /** What the curve is compared with: the diagonal of equal customers (Lorenz). */
      readonly diagonal?: true;
    }
  | {
      readonly kind: "matrix";
      readonly rowTitle: string;
      readonly columnTitle: string;
      readonly rows: readonly string[];
      readonly columns: readonly string[];
      /** `cells[row][column]`. */
      readonly cells: readonly (readonly PreviewCell[])[];
    }
  | { readonly kind: "bars"; readonly title: string; readonly bars: readonly PreviewBar[] }
  /** Two series side by side (observed and foreseen), shares or counts by class. */
  | {
      readonly kind: "pairs";
      readonly title: string;
      readonly names: readonly [first: string, second: string];
      readonly pairs: readonly {
        readonly label: string;
        readonly values: readonly [number, number];
        readonly text: string;
      }[];
    };

/** A small table under the chart of a preview, folded at first: what an expert wants to audit (a model card). Text as people read it. */
export interface PreviewTable {
  readonly title: string;
  /** The first column names the rows. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the table means, in a sentence. */
  readonly note?: string;
}

/** The live preview the pane draws. */
export interface Preview {
  /** Key figures above the chart, values as people read them; at most four. */
  readonly figures?: readonly { readonly label: string; readonly text: string }[];
  readonly chart: PreviewChart;
  readonly tables?: readonly PreviewTable[];
  readonly finding: string;
  /** Name of the sheet that will be written and its number of rows. */
  readonly sheet: string;
  readonly rows: number;
  /** Notes a user should read before applying (orders after the date, collapsed classes …), already in words. */
  readonly notes: readonly string[];
  /** `""` when live formulas are possible with these options, else why not, in words. */
  readonly liveObstacle: string;
  /** What stays a value while the rest is live, and why, in words; absent when everything is live. */
  readonly liveNote?: string;
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
  /** The columns it cannot do without, for either kind of source; `null` where no column would help: it needs dated orders. */
  readonly needs: Readonly<Record<SourceKind, readonly SourceField[] | null>>;
  readonly options: readonly OptionDefinition[];
  /** Initial values that depend on the data, by option key; the definitions keep their own where this says nothing. */
  propose?(input: AnalysisInput): OptionValues;
  preview(input: AnalysisInput): Preview;
  run(input: AnalysisInput): Report;
}

export type { OrderAttribute, SourceLocation };
