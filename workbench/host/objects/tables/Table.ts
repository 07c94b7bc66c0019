import type { ITableFilterItem, TableManager } from "@univerjs/sheets-table";
import type { TableOptions } from "../../engine/OwnStores";
import { itemNotFound } from "../../protocol/HostError";
import { HostObject } from "../HostObject";
import { Range } from "../range/Range";
import { readText } from "../range/rangeGrids";
import type { SortField } from "../range/sortRange";
import type { Workbook } from "../workbook/Workbook";
import { Worksheet } from "../worksheet/Worksheet";
import { excelStyleName, registerTableStyle } from "./tableStyle";

export class Table extends HostObject {
  constructor(
    readonly workbook: Workbook,
    readonly tableId: string,
  ) {
    super(workbook.context, "Table");
  }

  get model(): NonNullable<ReturnType<TableManager["getTable"]>> {
    const model = this.engine.tables.getTable(this.engine.unitId, this.tableId);
    if (!model) throw itemNotFound();
    return model;
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.workbook, this.model.getSubunitId());
  }

  get name(): string {
    return this.model.getDisplayName();
  }

  get style(): string {
    return excelStyleName(this.model.getTableStyleId());
  }

  get options(): TableOptions {
    return this.engine.getOwn("tableOptions", this.tableId) ?? {};
  }

  /** What was last sorted by, until the next sort. */
  get sortFields(): readonly SortField[] {
    return (this.engine.getOwn("stored", this.sortKey)?.["fields"] as SortField[] | undefined) ?? [];
  }

  rememberSort(fields: readonly SortField[]): void {
    this.engine.setOwn("stored", this.sortKey, { fields });
  }

  range(): Range {
    return Range.fromUniver(this.worksheet, { ...this.model.getRange(), rangeType: 0 });
  }

  headerRange(): Range {
    return this.range().rowAt(0);
  }

  bodyRange(): Range {
    const range = this.range();
    return range.at({ row: range.row + 1, rows: Math.max(1, range.rows - 1) });
  }

  setStyle(style: string): void {
    this.setTheme(style, this.options.showBandedRows ?? true);
  }

  setOption(name: keyof TableOptions, value: boolean): void {
    this.engine.setOwn("tableOptions", this.tableId, { ...this.options, [name]: value });
    if (name === "showBandedRows") this.setTheme(this.style, value);
  }

  filterOf(column: number): ITableFilterItem | undefined {
    return this.model.getTableFilterColumn(column);
  }

  setFilter(column: number, tableFilter: ITableFilterItem | undefined): void {
    this.worksheet.requireAllowed("allowAutoFilter");
    const params = { subUnitId: this.worksheet.sheetId, tableId: this.tableId, column };
    const before = this.filterOf(column);
    const id = "sheet.mutation.set-table-filter";
    this.engine.set(id, { ...params, tableFilter }, { ...params, tableFilter: before });
  }

  clearFilters(): void {
    for (let column = 0; column < this.range().columns; column++)
      if (this.filterOf(column)) this.setFilter(column, undefined);
  }

  removeModel(): void {
    const subUnitId = this.worksheet.sheetId;
    const options = { showHeader: true, tableStyleId: this.model.getTableStyleId() };
    const header = readText(this.headerRange())![0];
    const again = { subUnitId, tableId: this.tableId, name: this.name, range: this.range().clipped, header, options };
    this.engine.setOwn("tableOptions", this.tableId, null);
    this.engine.set(
      "sheet.mutation.delete-table",
      { subUnitId, tableId: this.tableId },
      again,
      "sheet.mutation.add-table",
    );
  }

  private setTheme(style: string, isBanded: boolean): void {
    const theme = registerTableStyle(this.engine, style, { isBanded });
    this.configure({ theme }, { theme: this.model.getTableStyleId() });
  }

  /** Changes what Univer keeps of the table: its name, its range, its theme. */
  configure(config: object, before: object): void {
    const params = { subUnitId: this.worksheet.sheetId, tableId: this.tableId };
    this.engine.set("sheet.mutation.set-sheet-table", { ...params, config }, { ...params, config: before });
  }

  private get sortKey(): string {
    return `TableSort:${this.tableId}`;
  }
}
