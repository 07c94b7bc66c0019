import { nextStep, onSheet, read, startLocalExcel, write, type LocalExcel } from "./support";

describe("what the engine remembers of rows", () => {
  let local: LocalExcel;
  beforeEach(async () => {
    local = await startLocalExcel();
  });
  afterEach(() => local.dispose());

  /** Formulas by address as Univer's own model lists them. */
  const listed = () => {
    const { engine } = local;
    const rows = Object.values(engine.formulas.getFormulaData()[engine.unitId]!)[0] ?? {};
    return Object.entries(rows).flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, cell]) => `${row},${column} ${(cell as { f: string }).f}`),
    );
  };

  it("knows formulas that are written, overwritten, cleared and brought back by undo", async () => {
    await write(local, "Sheet1", "A1:B2", [
      [1, "=A1*2"],
      [2, "=A2*2"],
    ]);
    expect(listed()).toEqual(["0,1 =A1*2", "1,1 =A2*2"]);
    await nextStep();
    await write(local, "Sheet1", "B1", [[7]]);
    expect(listed()).toEqual(["1,1 =A2*2"]);
    await nextStep();
    await onSheet(local, "Sheet1", (sheet) => sheet.getRange("B1:B2").clear());
    expect(listed()).toEqual([]);
    expect(local.engine.hasFormulas()).toBe(false);
    await nextStep();
    await local.engine.undo();
    expect(listed()).toEqual(["1,1 =A2*2"]);
    await local.engine.undo();
    expect(listed()).toEqual(["0,1 =A1*2", "1,1 =A2*2"]);
    expect(local.engine.hasFormulas()).toBe(true);
  });

  it("finds a formula where a sort has put it", async () => {
    await write(local, "Sheet1", "A1:B3", [
      [3, "=10+1"],
      [1, 5],
      [2, 6],
    ]);
    expect(listed()).toEqual(["0,1 =10+1"]);
    await onSheet(local, "Sheet1", (sheet) => sheet.getRange("A1:B3").sort.apply([{ key: 0, ascending: true }]));
    expect(listed()).toEqual(["2,1 =10+1"]);
  });

  it("leaves rows hidden since the last calculation out of a subtotal, and takes them in again when they are shown", async () => {
    await write(local, "Sheet1", "A1:B3", [
      [1, "=SUBTOTAL(109,A1:A3)"],
      [10, ""],
      [100, ""],
    ]);
    expect(await read(local, "Sheet1", "B1")).toEqual([[111]]);
    const hide = (hidden: boolean) =>
      onSheet(local, "Sheet1", (sheet) => {
        sheet.getRange("2:2").rowHidden = hidden;
      });
    await hide(true);
    await write(local, "Sheet1", "A1", [[2]]);
    expect(await read(local, "Sheet1", "B1")).toEqual([[102]]);
    await hide(false);
    await write(local, "Sheet1", "A1", [[3]]);
    expect(await read(local, "Sheet1", "B1")).toEqual([[113]]);
  });

  it("finds the cells in use from wherever it is asked", async () => {
    await write(local, "Sheet1", "C5:D6", [
      ["x", ""],
      ["", "y"],
    ]);
    const used = (address: string) =>
      onSheet(local, "Sheet1", async (sheet, context) => {
        const range = sheet.getRange(address).getUsedRangeOrNullObject(true);
        range.load("address");
        await context.sync();
        return range.isNullObject ? null : range.address;
      });
    expect(await used("A:Z")).toBe("Sheet1!C5:D6");
    expect(await used("A6:Z9")).toBe("Sheet1!D6");
    expect(await used("A1:B900")).toBeNull();
  });
});
