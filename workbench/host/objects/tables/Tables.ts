import { invalidArgument } from "../../protocol/HostError";
import { addressedRange } from "../addressedRange";
import { HostCollection, sameName } from "../HostCollection";
import { defineMembers } from "../HostObject";
import { newId } from "../newId";
import type { Range } from "../range/Range";
import { readFormulas } from "../range/rangeGrids";
import { writeContents } from "../range/writeRange";
import type { Workbook } from "../workbook/Workbook";
import type { Worksheet } from "../worksheet/Worksheet";
import { fillHeader } from "./fillHeader";
import { Table } from "./Table";
import { registerTableStyle } from "./tableStyle";

const initialStyle = "TableStyleMedium2";

/** The tables of the workbook, or those of one sheet. */
export class Tables extends HostCollection<Table> {
  constructor(
    readonly workbook: Workbook,
    readonly worksheet: Worksheet | null,
  ) {
    super(workbook.context, "TableCollection");
  }

  items(): readonly Table[] {
    const tables = this.engine.tables.getTableList(this.engine.unitId);
    return tables
      .filter((table) => !this.worksheet || table.subUnitId === this.worksheet.sheetId)
      .map((table) => new Table(this.workbook, table.id));
  }

  protected isNamed(table: Table, key: string): boolean {
    return table.tableId === key || sameName(table.name, key);
  }

  add(address: Range | string, hasHeaders: boolean): Table {
    const given = addressedRange(this.worksheet ?? this.workbook.activeWorksheet(), address);
    const { worksheet, engine } = given;
    if (worksheet.protection) worksheet.requireAllowed("allowEditObjects");
    const inSheet = new Tables(this.workbook, worksheet).items();
    if (inSheet.some((table) => table.range().overlaps(given)))
      throw invalidArgument("A table can't overlap another table.");
    const range = hasHeaders ? atLeastTwoRows(given) : withHeaders(given);
    const header = fillHeader(range.rowAt(0));
    const tableId = newId();
    const params = {
      subUnitId: worksheet.sheetId,
      tableId,
      name: this.freeName(),
      range: range.univerBox,
      header,
      options: { showHeader: true, tableStyleId: registerTableStyle(engine, initialStyle) },
    };
    engine.set(
      "sheet.mutation.add-table",
      params,
      { subUnitId: worksheet.sheetId, tableId },
      "sheet.mutation.delete-table",
    );
    return new Table(this.workbook, tableId);
  }

  private freeName(): string {
    const taken = this.engine.tables.getTableList(this.engine.unitId).map((table) => table.name);
    for (let number = 1; ; number++) {
      const name = `Table${number}`;
      if (!taken.some((other) => sameName(other, name))) return name;
    }
  }
}

/** A header row alone gets one empty row, as in Excel. */
function atLeastTwoRows(range: Range): Range {
  return range.rows === 1 ? range.resized(1, 0) : range;
}

/** Moves the cells down one row and puts "Column1"… above them. */
function withHeaders(range: Range): Range {
  writeContents(range.offset(1, 0), readFormulas(range));
  writeContents(range.rowAt(0), [Array.from({ length: range.columns }, (_, index) => `Column${index + 1}`)]);
  return range.resized(1, 0);
}

defineMembers<Tables>("TableCollection", {
  methods: { Add: (tables, address: Range | string, hasHeaders: boolean) => tables.add(address, hasHeaders) },
});
