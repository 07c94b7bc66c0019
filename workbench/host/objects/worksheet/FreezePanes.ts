import { itemNotFound } from "../../protocol/HostError";
import { addressedRange } from "../addressedRange";
import { maximumColumns, maximumRows } from "../address/gridLimits";
import { defineMembers, HostObject } from "../HostObject";
import { Range } from "../range/Range";
import type { Worksheet } from "./Worksheet";

export class FreezePanes extends HostObject {
  constructor(readonly worksheet: Worksheet) {
    super(worksheet.context, "WorksheetFreezePanes");
  }

  freeze(rows: number, columns: number): void {
    const { worksheet } = this;
    const before = worksheet.model.getFreeze();
    const after = { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns };
    const subUnitId = worksheet.sheetId;
    worksheet.engine.set("sheet.mutation.set-frozen", { subUnitId, ...after }, { subUnitId, ...before });
  }

  location(): Range {
    const { ySplit, xSplit } = this.worksheet.model.getFreeze();
    if (!ySplit && !xSplit) throw itemNotFound();
    return new Range(this.worksheet, {
      row: 0,
      column: 0,
      rows: ySplit || maximumRows,
      columns: xSplit || maximumColumns,
    });
  }
}

defineMembers<FreezePanes>("WorksheetFreezePanes", {
  methods: {
    FreezeRows: (panes, count = 1) => panes.freeze(count, 0),
    FreezeColumns: (panes, count = 1) => panes.freeze(0, count),
    FreezeAt: (panes, frozen: Range | string) => {
      const range = addressedRange(panes.worksheet, frozen);
      panes.freeze(
        range.isEntireColumn ? 0 : range.row + range.rows,
        range.isEntireRow ? 0 : range.column + range.columns,
      );
    },
    Unfreeze: (panes) => panes.freeze(0, 0),
    GetLocation: (panes) => panes.location(),
  },
});
