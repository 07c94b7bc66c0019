import type { FUniver } from "@univerjs/core/facade";
import { LocaleService } from "@univerjs/core";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { emptySheet } from "../files/emptySheet";
import { shortDates, type Language } from "../files/language";
import type { OpenedFile } from "../files/openedFile";
import { openWorkbook, replaceContent } from "../files/openWorkbook";
import { saveCsv } from "../files/saveCsv";
import { saveWorkbook } from "../files/saveWorkbook";
import type { WorkbookContent } from "../files/workbookContent";
import { parseReference } from "../files/cellReference";
import type { Engine } from "../host/engine/Engine";
import { sheetIdAt } from "../host/engine/sheetIdAt";
import type { ErrorAlert } from "../host/engine/validation";
import type { Schema } from "../host/protocol/schema";
import { connectAddin, type AddinConnection } from "./addin/connectAddin";
import { ChartFrames } from "./charts/ChartFrames";
import { createChartView } from "./charts/createChartView";
import { createEntryListView } from "./entries/createEntryListView";
import { EntryLists } from "./entries/EntryLists";
import { refuseEntries } from "./entries/refuseEntries";
import { createGrid, univerLocales } from "./grid/createGrid";
import { localiseShortDates } from "./grid/localiseShortDates";
import type { Manifest } from "./ribbon/readManifest";
import { locales, words } from "./words";

const chartComponent = "workbench-chart";
const entryListComponent = "workbench-entry-list";

export interface SessionOptions {
  readonly grid: HTMLElement;
  readonly paneHolder: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
}

/** The grid, its workbook and the add-in beside it: everything on the page that is not the page's own furniture. */
export class WorkbookSession {
  readonly engine: Engine;
  /** Called when a cell did not accept what was typed. */
  onRefused: (alert: ErrorAlert) => void = () => {};
  private readonly frames: ChartFrames;
  private readonly paneHolder: HTMLElement;
  private language: Language;
  private addin: AddinConnection | null = null;

  constructor({ grid, paneHolder, language, dark }: SessionOptions) {
    this.language = language;
    this.paneHolder = paneHolder;
    const { untitled, firstSheet } = words[language];
    this.engine = createGrid(grid, language, dark, untitled, firstSheet);
    this.showNumbersIn(language);
    localiseShortDates(this.engine, () => shortDates[this.language]);
    refuseEntries(this.engine, (alert) => this.onRefused(alert));
    const lists = new EntryLists(this.engine, entryListComponent);
    this.api.registerComponent(
      entryListComponent,
      createEntryListView(
        () => lists,
        () => words[this.language].entries,
      ),
    );
    this.frames = new ChartFrames(this.engine, chartComponent);
    this.api.registerComponent(
      chartComponent,
      createChartView(
        this.engine,
        () => this.frames,
        () => locales[this.language],
        () => words[this.language].chart,
      ),
    );
  }

  get host() {
    return this.addin?.host ?? null;
  }

  /** Loads the add-in, in place of the one loaded before. */
  async connect(manifest: Manifest, schema: Schema, onPaneVisible: (visible: boolean) => void): Promise<void> {
    this.addin?.dispose();
    this.addin = null;
    this.addin = await connectAddin(this.engine, this.paneHolder, manifest, schema, locales[this.language]);
    this.addin.host.runtime.onPaneVisible = onPaneVisible;
  }

  async open(bytes: Uint8Array, fileName: string): Promise<OpenedFile> {
    const opened = await openWorkbook(this.engine, bytes, fileName, this.language);
    this.frames.reset();
    return opened;
  }

  startAnew(): void {
    const { untitled, firstSheet } = words[this.language];
    this.show({ sheets: [emptySheet(sheetIdAt(0), firstSheet)], styles: {}, names: [], activeSheet: 0 }, untitled);
  }

  show(content: WorkbookContent, fileName: string): void {
    replaceContent(this.engine, content, fileName);
    this.frames.reset();
  }

  saveXlsx(): Promise<Uint8Array> {
    return saveWorkbook(this.engine);
  }

  saveSheetAsCsv(): Promise<Uint8Array> {
    return saveCsv(this.engine, this.engine.workbook.getActiveSheet()!.getSheetId(), this.language);
  }

  /** Selects cells, on another sheet when the reference names one: `A1:C9`, `Orders!A1`. */
  select(reference: string): void {
    const parsed = parseReference(reference);
    const workbook = this.api.getActiveWorkbook();
    if (!parsed || !workbook) throw new Error(`${reference} is no reference to cells.`);
    const sheet = parsed.sheetName === null ? workbook.getActiveSheet() : workbook.getSheetByName(parsed.sheetName);
    if (!sheet) throw new Error(`There is no sheet ${parsed.sheetName}.`);
    workbook.setActiveSheet(sheet);
    sheet.getRange(parsed.range).activate();
  }

  setLanguage(language: Language): void {
    this.language = language;
    this.engine.injector.get(LocaleService).setLocale(univerLocales[language]);
    this.showNumbersIn(language);
    this.frames.refreshSoon();
  }

  setDark(dark: boolean): void {
    this.api.toggleDarkMode(dark);
  }

  /** Univer translates its own words by the locale, but numbers only when told so. */
  private showNumbersIn(language: Language): void {
    this.engine.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
  }

  private get api(): FUniver {
    return this.engine.api;
  }
}
