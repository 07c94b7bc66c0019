import type { Report } from "../report/report";
import type { ReportSheet } from "../report/reportSheet";
import type { Rectangle } from "./rectangle";
import { forgetSetting, loadSetting, saveSetting } from "./setting";

/** Cells Clientele wrote. `anchor` is what the top left one is known by (`anchorOf`): when that is no longer there, the block has been moved or replaced and is left alone. */
export interface OwnedBlock extends Rectangle {
  readonly anchor: string;
}

/** How a report is formatted; kept so that a sheet can be written back as it was. */
export type ReportStyle = Pick<Report, "language" | "currency">;

/** A sheet Clientele made. `layout` is the sheet without a single value of the user, without the texts that may name one of their customers. */
export interface OwnedSheet {
  readonly key: string;
  readonly id: string;
  readonly analysis: string;
  readonly blocks: readonly OwnedBlock[];
  /** Names of the Excel tables by table key; `null` for plain blocks. */
  readonly tables: Readonly<Record<string, string | null>>;
  /** Names of the charts, in the order of the layout. */
  readonly charts: readonly string[];
  readonly layout: ReportSheet;
  readonly style: ReportStyle;
}

/** A column of labels beside the user's rows; its anchor is the header as it stands. */
export interface OwnedLabels extends OwnedBlock {
  readonly sheetId: string;
  readonly table: string | null;
}

/** One line of the journal: when (ISO), what was done, on how many rows. */
export interface JournalEntry {
  readonly time: string;
  readonly title: string;
  readonly rows: number;
}

/** What Clientele owns in this workbook and what it did. Lives in a workbook setting, without personal data. */
export interface Ledger {
  readonly sheets: readonly OwnedSheet[];
  /** The name each defined name of a report got in this workbook. */
  readonly names: Readonly<Record<string, string>>;
  readonly labels: readonly OwnedLabels[];
  readonly journal: readonly JournalEntry[];
}

export const emptyLedger: Ledger = Object.freeze({ sheets: [], names: {}, labels: [], journal: [] });

const key = "ledger";
const journalLength = 200;

/** Queues the reading of the ledger; call the answer after the next sync. A ledger that cannot be read counts as empty, so nothing in the workbook is taken for Clientele's. */
export function loadLedger(context: Excel.RequestContext): () => Ledger {
  const setting = loadSetting(context, key);
  return () => {
    try {
      return { ...emptyLedger, ...(JSON.parse(setting() ?? "{}") as Partial<Ledger>) };
    } catch {
      return emptyLedger;
    }
  };
}

/** Queues the writing of the ledger. */
export const saveLedger = (context: Excel.RequestContext, ledger: Ledger): void =>
  saveSetting(context, key, JSON.stringify({ ...ledger, journal: ledger.journal.slice(-journalLength) }));

/** Queues the return to an earlier ledger; one that was empty leaves no setting behind, one that is still there is not written. */
export function restoreLedger(context: Excel.RequestContext, now: Ledger, before: Ledger): void {
  if (JSON.stringify(now) === JSON.stringify(before)) return;
  if (JSON.stringify(before) === JSON.stringify(emptyLedger)) forgetSetting(context, key);
  else saveLedger(context, before);
}

/** The ledger with one more line in its journal. */
export const withEntry = (ledger: Ledger, title: string, rows: number, time: string): Ledger => ({
  ...ledger,
  journal: [...ledger.journal, { time, title, rows }],
});
