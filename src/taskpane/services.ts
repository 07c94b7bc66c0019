import { createContext, useContext } from "react";
import type { SampleOrders } from "../commands/fetchSample";
import type { PaneRequestHandler } from "../commands/paneRequests";
import type { SourceLocation } from "../analyses/analysis";
import type { Language } from "../i18n/translate";
import type { Cell } from "../portfolio/orders/cell";
import type { ConfirmedMerge } from "../portfolio/orders/confirmedMerge";
import type { Report } from "../report/report";
import type { RowLabels } from "../report/rowLabels";
import type { RowsSetAside } from "../report/rowsSetAside";
import type { SessionApi } from "../worker/sessionApi";

/** The session as seen from the other side of the worker: the same methods, each answering later. */
export type PaneSession = {
  readonly [Name in keyof SessionApi]: (
    ...facts: Parameters<SessionApi[Name]>
  ) => Promise<ReturnType<SessionApi[Name]>>;
};

/** What the cell the user stands in belongs to. */
export interface Selection {
  readonly sheet: string;
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  readonly looksLikeOrders: boolean;
}

/** What Clientele owns in the workbook, counted. */
export interface OwnedCounts {
  readonly sheets: number;
  readonly charts: number;
  readonly names: number;
  readonly labels: number;
}

/** One line of the journal: when (ISO, UTC), what, and how many rows were written. */
export interface JournalLine {
  readonly time: string;
  readonly title: string;
  readonly rows: number;
}

/** What was written: `moved` lists earlier results left where they were because the user's cells stood in the way. */
export interface WrittenReport {
  readonly sheets: readonly { readonly key: string; readonly name: string }[];
  readonly moved: readonly { readonly key: string; readonly from: string; readonly to: string }[];
  readonly seconds: number;
}

/** A table, one of its columns, and the only text to leave visible in it; `null` shows every row again. */
export interface TableFilter {
  readonly sheetKey: string;
  readonly tableKey: string;
  readonly columnKey: string;
  readonly value: string | null;
}

/** How a writing is stopped, which leaves the workbook as it was, and followed row by row. */
export interface FollowedWriting {
  readonly signal: AbortSignal;
  onProgress(done: number, total: number): void;
}

/** The functions of `src/excel` the pane uses; each opens its own batch and rejects with a `Problem`. */
export interface PaneExcel {
  readSource(reading: {
    signal: AbortSignal;
    onOpen(location: SourceLocation): void;
    onRows(rows: Cell[][]): void | Promise<void>;
    /** Called once, after the last rows, when some rows are hidden or outside the areas selected. */
    onSetAside(rows: RowsSetAside): void | Promise<void>;
    onProgress(done: number, total: number): void;
  }): Promise<SourceLocation>;
  describeSelection(): Promise<Selection>;
  watchSelection(handler: () => void): Promise<() => void>;
  writeReport(report: Report, writing: FollowedWriting): Promise<WrittenReport>;
  writeLabels(
    source: SourceLocation,
    headerRow: number,
    header: string,
    labels: RowLabels,
    writing: FollowedWriting,
  ): Promise<{ address: string }>;
  undoLast(): Promise<void>;
  lastAction(): { title: string; time: string } | null;
  countOwned(): Promise<OwnedCounts>;
  removeEverything(): Promise<OwnedCounts>;
  journal(): Promise<readonly JournalLine[]>;
  filterTable(filter: TableFilter): Promise<void>;
  activateSheet(key: string): Promise<void>;
  /** Rows are counted from the top of the source, from 0. Gives how many could be selected: older versions of Excel select one block. */
  selectRows(source: SourceLocation, rows: readonly number[]): Promise<number>;
  /** The merges on the sheet that `SessionApi.mergeReport` describes, as it stands now; none without such a sheet. */
  readMerges(): Promise<readonly ConfirmedMerge[]>;
  /** The cells under the header of a table Clientele owns, as they stand now; `null` when it is not there. */
  readOwnedTable(sheetKey: string, tableKey: string): Promise<readonly (readonly Cell[])[] | null>;
  /** Replaces the formulas of the sheets that an analysis wrote by their values; `null` for all sheets. Gives how many sheets had any. */
  freeze(analysis: string | null, writing: { signal: AbortSignal }): Promise<number>;
  insertFormula(formula: string): Promise<{ address: string }>;
  activeCell(): Promise<string>;
  insertSample(
    rows: Cell[][],
    sheetName: string,
    dateColumns: number[],
    moneyColumns: number[],
    writing: { signal: AbortSignal },
  ): Promise<SourceLocation>;
  readSetting(key: string): Promise<string | null>;
  writeSetting(key: string, value: string): Promise<void>;
}

/** What surrounds the pane and cannot be asked of a workbook. */
export interface PaneEnvironment {
  /** Language of Excel's own menus, as a locale such as `fr-FR`. */
  readonly displayLanguage: string;
  /** Background of Excel's panes, `#RRGGBB`; `null` when Excel does not say. */
  readonly officeBackground: string | null;
  /** Excel draws its own menu over the top right corner of the pane on Windows and Mac. */
  readonly hostMenu: boolean;
  readonly version: string;
  fetchSample(language: Language): Promise<SampleOrders>;
  /** Local date and time, ISO text. */
  now(): string;
  copyText(text: string): Promise<void>;
  reload(): void;
  /** Makes the functions in cells speak the language of the reports: what stands beside a spill counts its labels. */
  speakInCells(language: Language): void;
  /** Called with each button of the ribbon that asks something of the pane; gives back how to stop listening. */
  onPaneRequest(handler: PaneRequestHandler): () => void;
}

/** Everything the pane needs from outside; tests and the development page inject their own. */
export interface PaneServices {
  readonly session: PaneSession;
  readonly excel: PaneExcel;
  readonly environment: PaneEnvironment;
}

const ServicesContext = createContext<PaneServices | null>(null);

export const ServicesProvider = ServicesContext.Provider;

/** The services injected around the pane. */
export function useServices(): PaneServices {
  const services = useContext(ServicesContext);
  if (!services) throw new Error("The pane is outside its ServicesProvider.");
  return services;
}
