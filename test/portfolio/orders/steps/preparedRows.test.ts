import type { Cell } from "../../../../src/portfolio/orders/cell";
import { openSource } from "../../../../src/portfolio/orders/draft/openSource";
import { asideCode } from "../../../../src/portfolio/orders/draft/asideCode";
import { notSelected } from "../../../../src/portfolio/orders/draft/notSelected";
import { profileOf } from "../../../../src/portfolio/orders/profiles/profileOf";
import type { PreparedTable } from "../../../../src/portfolio/orders/profiles/sourceProfile";
import type { CellTable } from "../../../../src/portfolio/orders/table/cellTable";
import { rowOf } from "../../../../src/portfolio/orders/table/rowOf";
import { tableOf } from "../../../../src/portfolio/orders/table/tableOf";
import { preparedRows } from "../../../../src/portfolio/orders/steps/preparedRows";

const rows: Cell[][] = [["Title"], ["A"], ["1"], ["2"], ["3"], ["4"], ["5"]];
const table = tableOf(rows);

describe("rows a profile prepares", () => {
  const opened = openSource(table, 1, { customer: 0 }, { visibility: Uint8Array.of(0, 0, 0, 0, 0, 0, 2) });
  const prepare = (seen: CellTable, headerRow: number): PreparedTable => {
    expect([seen, headerRow]).toEqual([table, 1]);
    const aside = new Uint8Array(seen.count);
    aside.set([asideCode("otherAccount"), asideCode("counterpart"), asideCode("continuation")], 3);
    aside[6] = asideCode("otherAccount");
    return { table: tableOf(rows.map((row) => [...row, "computed"])), mapping: { customer: 1 }, aside };
  };
  const profile = { ...profileOf("genericFrench"), prepare };
  const draft = preparedRows({ ...opened, source: { ...opened.source, profile } });

  it("sets aside what the profile sets aside, but for rows that were not selected", () => {
    // The last row is not selected, so the data end before it.
    expect([...draft.aside]).toEqual([
      0,
      asideCode("otherAccount"),
      asideCode("counterpart"),
      asideCode("continuation"),
    ]);
    expect([...opened.aside]).toEqual([0, 0, 0, 0]);
    expect(notSelected).toBe(255);
  });

  it("goes on with the rows and columns of the profile", () => {
    expect(rowOf(draft.source.table, 2)).toEqual(["1", "computed"]);
    expect(draft.source.mapping).toEqual({ customer: 1 });
  });

  it("says what it did, which formulas could not", () => {
    expect(draft.notes).toEqual([
      { step: "accounts", count: 2 },
      { step: "continuationLines", count: 1 },
    ]);
    expect([...draft.obstacles]).toEqual(["preparedRows"]);
  });

  it("keeps formulas from no source that it leaves as it is", () => {
    const untouched = (seen: CellTable, _: number, mapping: PreparedTable["mapping"]) => {
      return { table: seen, mapping, aside: new Uint8Array(seen.count) };
    };
    const idle = { ...profileOf("genericFrench"), prepare: untouched };
    expect([...preparedRows({ ...opened, source: { ...opened.source, profile: idle } }).obstacles]).toEqual([]);
  });

  it("leaves a source alone whose profile prepares nothing", () => {
    expect(preparedRows(opened)).toBe(opened);
  });
});
