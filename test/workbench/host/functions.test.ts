import { onSheet, read, startLocalExcel, write, type LocalExcel } from "./support";

jest.setTimeout(120_000);
let local: LocalExcel;
const received: unknown[][] = [];
let release: (value: number) => void = () => {};

const metadata = {
  namespace: "TEST",
  functions: [
    { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "values", dimensionality: "matrix" }] },
    { id: "COUNTUP", name: "COUNTUP", parameters: [{ name: "count" }] },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "code" }] },
    {
      id: "ARGUMENTS",
      name: "ARGUMENTS",
      parameters: [
        { name: "needed" },
        { name: "list", dimensionality: "matrix", optional: true },
        { name: "last", optional: true },
      ],
      options: { requiresAddress: true },
    },
    { id: "LATER", name: "LATER", parameters: [{ name: "value" }] },
    { id: "SAY", name: "SAY", parameters: [{ name: "place" }] },
    { id: "SLOW", name: "SLOW", parameters: [{ name: "value" }], options: { cancelable: true } },
  ],
};

beforeAll(async () => {
  local = await startLocalExcel();
  local.registerFunctions(metadata, {
    DOUBLE: (values: unknown[][]) =>
      values.map((row) =>
        row.map((value) => (typeof value === "number" ? value * 2 : value === null ? "blank" : value)),
      ),
    COUNTUP: (count: number) => Array.from({ length: count }, (_, index) => [index + 1]),
    FAIL: (code: string) => {
      throw Object.assign(new Error("the amounts have no customer"), { code });
    },
    ARGUMENTS: (...args: unknown[]) => {
      received.push(args);
      return args.length;
    },
    LATER: (value: number) => new Promise<number>((resolve) => setTimeout(() => resolve(value * 2), value % 40)),
    SAY: (place: number) => ["12 %", "TRUE"][place],
    SLOW: () => new Promise<number>((resolve) => (release = resolve)),
  });
});
afterAll(() => {
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

describe("custom functions", () => {
  it("spill, and take blank cells as null", async () => {
    await write(local, "Spill", "A1:B3", [
      [1, 2],
      ["", "x"],
      [true, 4],
    ]);
    await write(local, "Spill", "D1", [["=TEST.DOUBLE(A1:B3)"]]);
    await local.settled();
    expect(await read(local, "Spill", "D1:E3")).toEqual([
      [2, 4],
      ["blank", "x"],
      [true, 8],
    ]);
    await onSheet(local, "Spill", async (sheet, context) => {
      const spilled = sheet.getRange("D1").getSpillingToRange();
      const parent = sheet.getRange("E3").getSpillParent();
      spilled.load("address");
      parent.load("address");
      await context.sync();
      expect([spilled.address, parent.address]).toEqual(["Spill!D1:E3", "Spill!D1"]);
    });
  });

  it("are called again when a cell they read changes", async () => {
    await write(local, "Spill", "A1", [[10]]);
    await local.settled();
    expect(await read(local, "Spill", "D1:E1")).toEqual([[20, 4]]);
  });

  it("feed other formulas", async () => {
    await write(local, "Spill", "G1:G2", [["=SUM(D1#)"], ["=SUM(TEST.DOUBLE(A1:B1))"]]);
    await local.settled();
    expect((await read(local, "Spill", "G2"))[0]![0]).toBe(24);
  });

  it("show #SPILL! where a cell is in the way, and spill once it is empty", async () => {
    await write(local, "Blocked", "A2", [["in the way"]]);
    await write(local, "Blocked", "A1", [["=TEST.COUNTUP(3)"]]);
    await local.settled();
    expect(await read(local, "Blocked", "A1:A2")).toEqual([["#SPILL!"], ["in the way"]]);
    await write(local, "Blocked", "A2", [[""]]);
    await local.settled();
    expect(await read(local, "Blocked", "A1:A3")).toEqual([[1], [2], [3]]);
  });

  it("show their error, which formulas can test, and keep its message", async () => {
    await write(local, "Errors", "A1:B2", [
      ['=TEST.FAIL("#N/A")', "=ISNA(A1)"],
      ['=TEST.FAIL("#VALUE!")', "=IFERROR(A2,0)"],
    ]);
    await local.settled();
    expect(await read(local, "Errors", "A1:B2")).toEqual([
      ["#N/A", true],
      ["#VALUE!", 0],
    ]);
    expect(await read(local, "Errors", "A1:A2", "valueTypes")).toEqual([["Error"], ["Error"]]);
    expect([...local.host.functions.errorMessages.values()]).toEqual([
      "the amounts have no customer",
      "the amounts have no customer",
    ]);
  });

  it("get null for what is left out, a grid for a range parameter, and the invocation last", async () => {
    await write(local, "Given", "B2", [["=TEST.ARGUMENTS(5,7)"]]);
    await local.settled();
    expect(received.at(-1)!.slice(0, 3)).toEqual([5, [[7]], null]);
    expect(received.at(-1)![3]).toMatchObject({ address: "Given!B2" });
  });

  it("show #BUSY! until they answer, and are cancelled when their cell is overwritten", async () => {
    await write(local, "Busy", "A1", [["=TEST.SLOW(1)"]]);
    expect(await read(local, "Busy", "A1")).toEqual([["#BUSY!"]]);
    release(42);
    await local.settled();
    expect(await read(local, "Busy", "A1")).toEqual([[42]]);
    await write(local, "Busy", "A2", [["=TEST.SLOW(2)"]]);
    expect(await read(local, "Busy", "A2")).toEqual([["#BUSY!"]]);
    const { cancelled } = local.host.functions.counts;
    await write(local, "Busy", "A2", [["done"]]);
    expect(await read(local, "Busy", "A2")).toEqual([["done"]]);
    expect(local.host.functions.counts.cancelled).toBe(cancelled + 1);
  });

  it("call once per cell for five hundred cells", async () => {
    const { invoked } = local.host.functions.counts;
    await write(
      local,
      "Many",
      "A1:A500",
      Array.from({ length: 500 }, (_, index) => [index]),
    );
    await write(
      local,
      "Many",
      "B1:B500",
      Array.from({ length: 500 }, (_, index) => [`=TEST.DOUBLE(A${index + 1})`]),
    );
    await local.settled();
    expect(local.host.functions.counts.invoked - invoked).toBe(500);
    expect((await read(local, "Many", "B1:B500")).map(([value]) => value)).toEqual(
      Array.from({ length: 500 }, (_, index) => index * 2),
    );
  });

  it("are called together and shown together: one pass asks for a thousand, the next shows them", async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => row);
    await write(
      local,
      "Together",
      "A1:A1000",
      rows.map((row) => [row]),
    );
    await local.settled();
    const during = async (change: () => Promise<void>) => {
      let passes = 0;
      const { invoked } = local.host.functions.counts;
      const stop = local.engine.calculation.calculated.on(() => passes++);
      await change();
      await local.settled();
      stop();
      return { passes, calls: local.host.functions.counts.invoked - invoked };
    };
    const typed = await during(() =>
      write(
        local,
        "Together",
        "B1:B1000",
        rows.map((row) => [`=TEST.DOUBLE(A${row + 1})`]),
      ),
    );
    expect(typed).toEqual({ passes: 2, calls: 1000 });
    expect(await during(() => write(local, "Together", "A500", [[-1]]))).toEqual({ passes: 2, calls: 1 });
    expect(await read(local, "Together", "B499:B501")).toEqual([[996], [-2], [1000]]);
  });

  it("show answers that come one by one, some of them while a pass runs, in fewer passes and without losing any", async () => {
    const rows = Array.from({ length: 300 }, (_, row) => row + 1);
    let passes = 0;
    const stop = local.engine.calculation.calculated.on(() => passes++);
    await write(
      local,
      "One by one",
      "A1:C300",
      rows.map((row) => [`=TEST.LATER(${row})`, `=IF(ISNUMBER(A${row}),A${row}+SUM($D$1:$D$300),0)`, row]),
    );
    await local.settled();
    stop();
    expect((await read(local, "One by one", "A1:B300")).map(([own, next]) => [own, next])).toEqual(
      rows.map((row) => [row * 2, row * 2]),
    );
    expect(passes).toBeLessThan(60);
  });

  it("keep the texts they answer as texts", async () => {
    await write(local, "Texts", "A1:B2", [
      ["=TEST.SAY(0)", "=ISTEXT(A1)"],
      ["=TEST.SAY(1)", "=ISTEXT(A2)"],
    ]);
    await local.settled();
    expect(await read(local, "Texts", "A1:B2")).toEqual([
      ["12 %", true],
      ["TRUE", true],
    ]);
  });

  it("are no longer waited for when their sheet is deleted", async () => {
    await write(local, "Deleted", "A1", [["=TEST.SLOW(3)"]]);
    expect(await read(local, "Deleted", "A1")).toEqual([["#BUSY!"]]);
    await onSheet(local, "Deleted", (sheet) => sheet.delete());
    release(1);
    await local.settled();
    expect(local.host.functions.settled()).toBeUndefined();
  });

  it("spill 20,000 different numbers in a time that is not quadratic, found by lookups afterwards", async () => {
    const seconds = async (count: number, cell: string) => {
      const start = performance.now();
      await write(local, "Long", cell, [[`=TEST.COUNTUP(${count})`]]);
      await local.settled();
      return (performance.now() - start) / 1000;
    };
    await write(local, "Long", "C1:C3", [
      ["=MATCH(4321,A1:A20000,0)"],
      ["=SUM(A1:A20000)"],
      ["=XLOOKUP(19999,A1:A20000,A1:A20000)"],
    ]);
    const small = await seconds(5000, "E1");
    const large = await seconds(20_000, "A1");
    expect(await read(local, "Long", "C1:C3")).toEqual([[4321], [200_010_000], [19_999]]);
    // Quadratic would be sixteen times.
    expect(large).toBeLessThan(Math.max(2, small * 12));
  });
});
