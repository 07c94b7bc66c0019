import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  UniverInstanceType,
  type ICommandInfo,
  type IExecutionOptions,
  type IMutationInfo,
  type Injector,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  IDefinedNamesService,
  IDependencyManagerService,
  IFunctionService,
} from "@univerjs/engine-formula";
import {
  RangeThemeStyle,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SheetRangeThemeModel,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { TableManager } from "@univerjs/sheets-table";
import { registerAggregates } from "./aggregates/registerAggregates";
import { countInDoubles } from "./countInDoubles";
import { boundInvertedIndex } from "./boundInvertedIndex";
import { Calculation } from "./Calculation";
import { CellWriter, mergeStyles, type CellChanges } from "./CellWriter";
import type { ChartDescription } from "./chartDescription";
import { FormulaRows } from "./FormulaRows";
import type { GroupingUndoRedoService } from "./GroupingUndoRedoService";
import { joinCells, type CellPlace } from "./joinCells";
import { HiddenRows } from "./HiddenRows";
import { isNameRead } from "./isNameRead";
import { registerMonthsLater } from "./MonthsLater";
import { OwnStores, setOwnMutationId, type OwnStoreName, type OwnStoreTypes } from "./OwnStores";
import { rememberFormulas } from "./rememberFormulas";
import { SheetReader, type UsedBox } from "./SheetReader";
import { shareRanges } from "./shareRanges";
import { showDatesFrom1904 } from "./showDatesFrom1904";
import { Signal } from "./Signal";
import { TableHeaders } from "./TableHeaders";

/** Sheets are finite in Univer: how far beyond the written cell they grow. */
const spareRows = 100;
const spareColumns = 10;
/** Excel's grid. */
const maximumRows = 1_048_576;
const maximumColumns = 16_384;

export interface CellsWritten {
  readonly sheetId: string;
  readonly cells: CellChanges;
  /** True when the calculation wrote results, false when a person or an add-in wrote. */
  readonly fromFormula: boolean;
}

export interface SelectionChanged {
  readonly sheetId: string;
  readonly ranges: readonly IRange[];
}

/**
 * The workbook: the only class that talks to Univer. Reads come straight from its model; every change is a Univer
 * mutation recorded with its inverse, so Ctrl+Z works for an add-in's changes as for a person's.
 */
export class Engine {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly undoService: GroupingUndoRedoService;
  readonly unitId: string;
  readonly formulas: FormulaDataModel;
  readonly definedNames: IDefinedNamesService;
  readonly selections: SheetsSelectionsService;
  readonly tables: TableManager;
  readonly conditionalRules: ConditionalFormattingRuleModel;
  readonly calculation: Calculation;

  readonly cellsWritten = new Signal<CellsWritten>();
  readonly selectionChanged = new Signal<SelectionChanged>();
  /** A chart was added, changed (its description) or removed (`null`). */
  readonly chartChanged = new Signal<{ readonly id: string; readonly chart: ChartDescription | null }>();
  /** Any mutation or operation of the workbook, after it ran. */
  readonly executed = new Signal<ICommandInfo>();

  private readonly formulaRows: FormulaRows;
  private readonly own: OwnStores;
  private readonly writer = new CellWriter((sheetId, cells) => this.writeNow(sheetId, cells));
  private readonly themes: SheetRangeThemeModel;
  private readonly tableHeaders: TableHeaders;
  /** From the start of an undo or redo until what Univer does because of it is done. */
  private isGoingBack = false;
  private areNamesChanged = false;

  constructor(
    readonly univer: Univer,
    readonly api: FUniver,
    snapshot: Partial<IWorkbookData> & { id: string },
  ) {
    boundInvertedIndex();
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.undoService = this.injector.get(IUndoRedoService) as GroupingUndoRedoService;
    this.own = new OwnStores(this.injector);
    this.own.onSet = (store, id) => {
      if (store === "charts") this.chartChanged.emit({ id, chart: this.charts.get(id) ?? null });
    };
    this.unitId = this.undoService.workbookId = snapshot.id;
    this.undoService.isIgnored = (item) => item.redoMutations.length > 0 && item.redoMutations.every(isDrawingFrame);
    univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
    countInDoubles();
    registerAggregates(this.injector.get(IFunctionService));
    registerMonthsLater(this.injector.get(IFunctionService));
    rememberFormulas(this.injector.get(IFunctionService));
    shareRanges(this.injector.get(IDependencyManagerService));
    this.formulas = this.injector.get(FormulaDataModel);
    this.formulaRows = new FormulaRows(this.injector);
    new HiddenRows(this.injector);
    this.definedNames = this.injector.get(IDefinedNamesService);
    this.selections = this.injector.get(SheetsSelectionsService);
    this.tables = this.injector.get(TableManager);
    this.conditionalRules = this.injector.get(ConditionalFormattingRuleModel);
    this.themes = this.injector.get(SheetRangeThemeModel);
    this.calculation = new Calculation(this.commands, this.injector.get(TriggerCalculationController), () =>
      this.hasFormulas(),
    );
    this.tableHeaders = new TableHeaders(this.tables, this.commands, () => this.workbook);
    this.commands.beforeCommandExecuted(({ id }) => {
      if (id === UndoCommand.id || id === RedoCommand.id) this.isGoingBack = true;
    });
    this.commands.onCommandExecuted((command, options) => this.observe(command, options));
    showDatesFrom1904(this);
  }

  // ---- Reading

  get workbook(): Workbook {
    return this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET)!;
  }

  sheet(sheetId: string): Worksheet | null {
    return this.workbook.getSheetBySheetId(sheetId) ?? null;
  }

  reader(sheetId: string): SheetReader {
    this.flush();
    return new SheetReader(this.sheet(sheetId)!, this.formulas, this.workbook.getStyles(), this.unitId);
  }

  usedBox(sheetId: string, within?: UsedBox): UsedBox | null {
    return this.reader(sheetId).usedBox(within);
  }

  get charts(): ReadonlyMap<string, ChartDescription> {
    return this.own.all("charts");
  }

  getOwn<Name extends OwnStoreName>(store: Name, id: string): OwnStoreTypes[Name] | undefined {
    return this.own.get(store, id);
  }

  allOwn<Name extends OwnStoreName>(store: Name): ReadonlyMap<string, OwnStoreTypes[Name]> {
    return this.own.all(store);
  }

  // ---- Writing

  /** Queues cells to write; consecutive writes of a sheet become one. `s` is merged into a cell's style, `null` clears. */
  writeCells(sheetId: string, cells: CellChanges): void {
    this.writer.add(sheetId, cells);
  }

  /** Reads the styles cells will have once the queued writes are made, without making them: joined writes stay joined. */
  queuedStyles(sheetId: string): (row: number, column: number) => IStyleData | null {
    const reader = new SheetReader(this.sheet(sheetId)!, this.formulas, this.workbook.getStyles(), this.unitId);
    return (row, column) => {
      const style = reader.style(row, column);
      const queued = this.writer.peek(sheetId, row, column);
      if (!queued || typeof queued.s === "string" || queued.s === undefined) return style;
      return queued.s && mergeStyles(style ?? {}, queued.s);
    };
  }

  /** Whether a cell has, or will have after the queued writes, a style of its own. */
  hasOwnStyle(sheetId: string, row: number, column: number): boolean {
    return !!(
      this.writer.peek(sheetId, row, column)?.s ?? this.sheet(sheetId)?.getCellMatrix().getValue(row, column)?.s
    );
  }

  flush(): void {
    this.writer.flush();
  }

  /** Runs mutations and records their inverses as (a part of) one undo step. */
  apply(redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    this.flush();
    this.run(redoMutations, undoMutations);
  }

  /** One mutation and its inverse; the workbook's id is added to both. */
  set(id: string, params: object, inverse: object, inverseId = id): void {
    const { unitId } = this;
    this.apply([{ id, params: { unitId, ...params } }], [{ id: inverseId, params: { unitId, ...inverse } }]);
  }

  setOwn<Name extends OwnStoreName>(store: Name, id: string, value: OwnStoreTypes[Name] | null): void {
    this.set(setOwnMutationId, { store, id, value }, { store, id, value: this.own.get(store, id) ?? null });
  }

  setChart(id: string, chart: ChartDescription | null): void {
    this.setOwn("charts", id, chart);
  }

  /** Runs without a trace in the undo history, as Excel does for protection and settings. */
  setOwnWithoutUndo<Name extends OwnStoreName>(store: Name, id: string, value: OwnStoreTypes[Name] | null): void {
    this.commands.syncExecuteCommand(setOwnMutationId, { unitId: this.unitId, store, id, value });
  }

  /** Enlarges a sheet so that the cell exists. No step of the undo history: Excel's sheets have all their cells at once. */
  growTo(sheetId: string, row: number, column: number): void {
    const sheet = this.sheet(sheetId)!;
    const target = { unitId: this.unitId, subUnitId: sheetId };
    if (row >= sheet.getRowCount()) {
      const rowCount = Math.min(row + 1 + spareRows, maximumRows);
      this.commands.syncExecuteCommand("sheet.mutation.set-worksheet-row-count", { ...target, rowCount });
    }
    if (column >= sheet.getColumnCount()) {
      const columnCount = Math.min(column + 1 + spareColumns, maximumColumns);
      this.commands.syncExecuteCommand("sheet.mutation.set-worksheet-column-count", { ...target, columnCount });
    }
  }

  registerTheme(name: string, style: ConstructorParameters<typeof RangeThemeStyle>[1]): void {
    if (this.themes.getRangeThemeStyle(this.unitId, name)) return;
    this.themes.registerRangeThemeStyle(this.unitId, new RangeThemeStyle(name, style));
  }

  // ---- Undo

  /** Undoes the last step; false when there is none. */
  async undo(): Promise<boolean> {
    this.flush();
    this.undoService.closeGroup();
    this.focus();
    return this.commands.executeCommand(UndoCommand.id);
  }

  async redo(): Promise<boolean> {
    this.focus();
    return this.commands.executeCommand(RedoCommand.id);
  }

  /** Runs `change` as part of the add-in's current undo step. */
  capture<Result>(change: () => Result): Result {
    const before = this.undoService.capturing;
    this.undoService.capturing = true;
    try {
      return change();
    } finally {
      this.undoService.capturing = before;
    }
  }

  // ---- Calculation

  /** Resolves when every formula is calculated; `undefined` when none waits. */
  settled(): Promise<void> | undefined {
    this.flush();
    this.recalculateNames();
    return this.calculation.settled();
  }

  /** Calculates the given cells again. */
  recalculate(cells: readonly CellPlace[]): void {
    const dirtyRanges = joinCells(cells).map(({ sheetId, range }) => ({ unitId: this.unitId, sheetId, range }));
    this.triggerCalculation({ dirtyRanges, forceCalculation: false });
  }

  /** Calculates every formula of the workbook again. */
  recalculateAll(): void {
    this.triggerCalculation({ dirtyRanges: [], forceCalculation: true });
  }

  hasFormulas(): boolean {
    return this.formulaRows.hasAny(this.workbook);
  }

  dispose(): void {
    this.undoService.closeGroup();
    this.univer.dispose();
  }

  /**
   * Univer keeps parsed formulas and their precedents by text, with names already replaced: a name that means something
   * else must make it forget them. Several changes are answered by one calculation.
   */
  private nameChanged(name: string | undefined): void {
    if (name) this.injector.get(IFunctionService).deleteFormulaAstCacheKey(name);
    if (this.areNamesChanged) return;
    // A name that no formula reads yet, as those of a new sheet, changes nothing. Undo and redo do.
    if (!this.isGoingBack && name && !isNameRead(this.formulas.getFormulaData()[this.unitId], name)) return;
    this.areNamesChanged = true;
    queueMicrotask(() => this.recalculateNames());
  }

  private recalculateNames(): void {
    if (!this.areNamesChanged) return;
    this.areNamesChanged = false;
    const sheets = this.workbook.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]);
    const clearDependencyTreeCache = { [this.unitId]: Object.fromEntries(sheets) as Record<string, string> };
    this.triggerCalculation({ dirtyRanges: [], forceCalculation: true, clearDependencyTreeCache });
  }

  /** Undo acts on the focused document, and nothing else focuses the workbook where there is no page. */
  private focus(): void {
    this.injector.get(IUniverInstanceService).focusUnit(this.unitId);
  }

  private triggerCalculation(what: object): void {
    this.flush();
    const nothing = {
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      options: null,
    };
    const id = "formula.mutation.set-trigger-formula-calculation-start";
    this.commands.syncExecuteCommand(id, { ...nothing, ...what }, { onlyLocal: true });
  }

  private run(redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    for (const { id, params } of redoMutations) this.commands.syncExecuteCommand(id, params);
    this.undoService.pushUndoRedo({ unitID: this.unitId, redoMutations, undoMutations });
  }

  private writeNow(sheetId: string, cellValue: CellChanges): void {
    let [lastRow, lastColumn] = [0, 0];
    for (const row in cellValue) {
      lastRow = Math.max(lastRow, Number(row));
      for (const column in cellValue[row]) lastColumn = Math.max(lastColumn, Number(column));
    }
    this.growTo(sheetId, lastRow, lastColumn);
    const params = { unitId: this.unitId, subUnitId: sheetId, cellValue };
    const inverse = SetRangeValuesUndoMutationFactory(this.injector as never, params);
    const { id } = SetRangeValuesMutation;
    this.run([{ id, params }], [{ id, params: inverse }]);
  }

  private observe(command: ICommandInfo, options: IExecutionOptions = {}): void {
    const params = (command.params ?? {}) as Record<string, never>;
    switch (command.id) {
      case SetRangeValuesMutation.id: {
        if (params["unitId"] !== this.unitId) break;
        const fromFormula = !!options.fromFormula;
        if (!fromFormula && !options.onlyLocal) this.calculation.markDirty();
        if (!fromFormula) this.tableHeaders.cellsWritten(params["subUnitId"]!, params["cellValue"] ?? {});
        this.cellsWritten.emit({ sheetId: params["subUnitId"]!, cells: params["cellValue"] ?? {}, fromFormula });
        break;
      }
      case UndoCommand.id:
      case RedoCommand.id:
        setTimeout(() => (this.isGoingBack = false));
        break;
      case "formula.mutation.set-trigger-formula-calculation-start":
        this.calculation.markDirty();
        break;
      case "formula.mutation.set-defined-name":
      case "formula.mutation.remove-defined-name":
        this.nameChanged(params["name"]);
        break;
      case "sheet.mutation.set-sheet-table":
        if (params["config"]?.["updateRange"]) this.tableHeaders.rangeChanged(params["tableId"]!);
        break;
      case "formula.mutation.set-super-table":
        this.nameChanged(params["tableName"]);
        break;
      case "formula.mutation.set-formula-calculation-start":
        this.calculation.started();
        break;
      case "formula.mutation.set-formula-calculation-notification":
        if (params["functionsExecutedState"] !== undefined) this.calculation.ended();
        break;
      case "sheet.operation.set-selections": {
        const selections = (params["selections"] ?? []) as { readonly range: IRange }[];
        const ranges = selections.map((selection) => selection.range);
        this.selectionChanged.emit({ sheetId: params["subUnitId"]!, ranges });
        break;
      }
    }
    this.executed.emit(command);
  }
}

/** Steps that the floating frames of charts record on their own: the chart's description is what is undone. */
function isDrawingFrame(mutation: IMutationInfo): boolean {
  return /^sheet\.(mutation\.set-drawing-apply|operation\.clear-drawing-transformer)$/.test(mutation.id);
}
