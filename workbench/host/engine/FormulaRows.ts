import {
  type ICellData,
  ICommandService,
  type ICommandInfo,
  type IObjectMatrixPrimitiveType,
  isFormulaId,
  isFormulaString,
  type Injector,
  IUniverInstanceService,
  type Nullable,
  type ObjectMatrix,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel, type IFormulaData, initSheetFormulaData } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";

type CellMatrix = ObjectMatrix<Nullable<ICellData>>;
type CellVisitor = (row: number, column: number, cell: Nullable<ICellData>) => unknown;
type FormulaIds = Record<string, { readonly f: string; readonly r: number; readonly c: number }>;

/** The parts of Univer's model that look for formulas, the last of them private. */
interface FormulaSearch {
  getFormulaData(): IFormulaData;
  getSheetFormulaData(unitId: string, sheetId: string): unknown;
  _getSheetFormulaIdMap(unitId: string, sheetId: string): FormulaIds;
}

/** Changes that move whole cells: what was known of their sheet is forgotten. */
const movesCells = /^sheet\.mutation\.(insert-(row|col)|remove-(rows|col)|move-|reorder-)/;

/**
 * Knows in which rows of each sheet formulas may stand. Univer looks for them in every cell of the workbook at each write,
 * which makes writing a large sheet piece by piece quadratic; with this it looks in those rows only.
 *
 * A sheet is searched once; after that every write adds the rows it puts formulas in. A row too many costs a look, so rows
 * are dropped only when a search finds them without formulas.
 */
export class FormulaRows {
  private readonly known = new WeakMap<CellMatrix, Set<number>>();
  private readonly instances: IUniverInstanceService;

  constructor(injector: Injector) {
    this.instances = injector.get(IUniverInstanceService);
    const commands = injector.get(ICommandService);
    // Before and after: formulas are also looked for by those who hear of a write before it is made.
    commands.beforeCommandExecuted((command) => this.observe(command));
    commands.onCommandExecuted((command) => this.observe(command));
    this.speedUp(injector.get(FormulaDataModel) as unknown as FormulaSearch);
  }

  /** Whether any cell of the workbook holds a formula. */
  hasAny(workbook: Workbook): boolean {
    let isFound = false;
    const stopAtFirst = () => !(isFound = true);
    return workbook.getSheets().some((sheet) => {
      this.visit(sheet.getCellMatrix(), stopAtFirst);
      return isFound;
    });
  }

  private speedUp(model: FormulaSearch): void {
    const collect = (data: IFormulaData, unitId: string, sheet: Worksheet) => {
      const matrix = { forValue: (visit: CellVisitor) => this.visit(sheet.getCellMatrix(), visit) };
      initSheetFormulaData(data, unitId, sheet.getSheetId(), matrix as unknown as CellMatrix);
    };
    model.getFormulaData = () => {
      const data: IFormulaData = {};
      for (const workbook of this.workbooks()) {
        const unitId = workbook.getUnitId();
        data[unitId] = {};
        for (const sheet of workbook.getSheets()) collect(data, unitId, sheet);
      }
      return data;
    };
    model.getSheetFormulaData = (unitId, sheetId) => {
      const sheet = this.sheet(unitId, sheetId);
      const data: IFormulaData = {};
      if (sheet) collect(data, unitId, sheet);
      return data[unitId]?.[sheetId] ?? {};
    };
    model._getSheetFormulaIdMap = (unitId, sheetId) => {
      const ids: FormulaIds = {};
      const sheet = this.sheet(unitId, sheetId);
      if (sheet)
        this.visit(sheet.getCellMatrix(), (r, c, cell) => {
          if (cell?.f && cell.si) ids[cell.si] = { f: cell.f, r, c };
        });
      return ids;
    };
  }

  private observe({ id, params }: ICommandInfo): void {
    const isWrite = id === SetRangeValuesMutation.id;
    if (!isWrite && !movesCells.test(id)) return;
    const { unitId, subUnitId, cellValue } = params as Partial<ISetRangeValuesMutationParams>;
    const sheets = this.workbooks().flatMap((workbook) =>
      workbook.getUnitId() === unitId ? workbook.getSheets() : [],
    );
    for (const sheet of sheets) {
      // A move between two sheets names neither here.
      if (subUnitId !== undefined && sheet.getSheetId() !== subUnitId) continue;
      const matrix = sheet.getCellMatrix();
      const rows = this.known.get(matrix);
      if (isWrite && rows) addRows(rows, cellValue);
      else if (!isWrite) this.known.delete(matrix);
    }
  }

  private workbooks(): Workbook[] {
    return this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  }

  private sheet(unitId: string, sheetId: string): Worksheet | null {
    return this.instances.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId) ?? null;
  }

  private visit(matrix: CellMatrix, visit: CellVisitor): void {
    const rows = this.rowsOf(matrix);
    const cells = matrix.getMatrix();
    for (const row of [...rows].sort((a, b) => a - b)) {
      let isFound = false;
      const columns = cells[row];
      for (const column in columns) {
        const cell = columns[Number(column)];
        if (!isFormula(cell)) continue;
        isFound = true;
        if (visit(row, Number(column), cell) === false) return;
      }
      if (!isFound) rows.delete(row);
    }
  }

  private rowsOf(matrix: CellMatrix): Set<number> {
    const known = this.known.get(matrix);
    if (known) return known;
    const rows = new Set<number>();
    addRows(rows, matrix.getMatrix());
    this.known.set(matrix, rows);
    return rows;
  }
}

/** Adds the rows in which a cell has a formula, or shares one. */
function addRows(rows: Set<number>, cells: IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined): void {
  for (const row in cells) {
    const columns = cells[Number(row)];
    for (const column in columns) {
      if (!isFormula(columns[Number(column)])) continue;
      rows.add(Number(row));
      break;
    }
  }
}

const isFormula = (cell: Nullable<ICellData>): boolean => !!cell && (isFormulaString(cell.f) || isFormulaId(cell.si));
