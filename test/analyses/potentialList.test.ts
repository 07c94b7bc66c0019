import { setFunctionLanguage } from "../../src/functions/functionLanguage";
import type { Cell } from "../../src/portfolio/orders/cell";
import type { ReportTable } from "../../src/report/reportTable";
import type { Session } from "../../src/worker/Session";
import { callFunction } from "../functions/callFunction";
import { mappingOf, openTestSession } from "../worker/openTestSession";
import { potentialInput, type Listed } from "./potentialInput";
import { catalogue } from "../../src/analyses/catalogue";
import { overlap, sheetRectangles } from "./sheetRectangles";

const now = "2026-01-14T14:30:00";
const list: Cell[][] = [
  ["Client", "CA", "Potentiel", "Secteur d'activité"],
  ["Acme", 1000, 9000, "BTP"],
  ["Borel", 500, 600, "BTP"],
  ["Caron", 100, null, "Hôtels"],
];

function imported(rows: readonly (readonly Cell[])[]): Session {
  const session = openTestSession(rows);
  session.import(mappingOf(session), { kind: "customers" });
  return session;
}

const ids = ["potential", "potentialGrid", "crossedAbc"];
const tableOf = (session: Session, id: string, writeLive = false): ReportTable =>
  session.run(id, {}, writeLive, now).sheets[0]!.tables[0]!;
const valuesOf = (table: ReportTable, key: string) => table.columns.find((column) => column.key === key)?.values;

describe("a list of customers with potentials", () => {
  it.each(ids)("is enough for %s, with its amounts as the revenue", (id) => {
    const session = imported(list);
    expect(session.catalogue().find((entry) => entry.id === id)!.missing).toEqual([]);
    const table = tableOf(session, id);
    const row = valuesOf(table, "customer")!.indexOf("Borel");
    expect(
      ["revenue", "declared", "potential", "source", "untapped", "sector"].map((key) => valuesOf(table, key)![row]),
    ).toEqual([500, 600, 600, "Declared", 100, "BTP"]);
  });

  it.each(ids)("says of %s what the revenue is of, and what stays a value in a live sheet", (id) => {
    const session = imported(list);
    expect(session.run(id, {}, true, now).sheets[0]!.subtitle).toContain("revenue as listed");
    const preview = session.preview(id, {});
    expect(preview.liveObstacle).toBe("");
    expect(preview.liveNote).toMatch(/^Revenue stays a value: the source is a list of customers/);
    expect(preview.notes).toContain(
      "The amounts of the list are taken for a year’s revenue, as potentials are yearly.",
    );
  });

  it("gives as a formula over its columns what the sheet says", () => {
    setFunctionLanguage("en");
    const session = imported(list);
    expect(session.preview("potential", {}).formula).toBe(
      "=CLIENTELE.POTENTIAL('Orders'!$B$2:$B$4,'Orders'!$C$2:$C$4,'Orders'!$D$2:$D$4)",
    );
    const columnOf = (at: number): Cell[][] => list.slice(1).map((row) => [row[at]!]);
    const spilled = callFunction("POTENTIAL", columnOf(1), columnOf(2), columnOf(3)) as Cell[][];
    const table = tableOf(session, "potential");
    const inListOrder = (key: string) =>
      ["Acme", "Borel", "Caron"].map((name) => valuesOf(table, key)![valuesOf(table, "customer")!.indexOf(name)]);
    expect(spilled.map((line) => line[0])).toEqual(inListOrder("potential"));
    expect(spilled.map((line) => line[3])).toEqual(inListOrder("untapped"));
    // Caron declares nothing: the grid and crossed ABC need a potential of everybody.
    expect(session.preview("potentialGrid", {}).formula).toBeNull();
    const declared = imported(list.slice(0, 3));
    expect(declared.preview("crossedAbc", {}).formula).toBe(
      "=CLIENTELE.ABCCROSSED('Orders'!$B$2:$B$3,'Orders'!$C$2:$C$3,{0.8,0.95},{0.8,0.95})",
    );
    setFunctionLanguage(null);
  });
});

describe("a sheet with sectors", () => {
  const names = Array.from({ length: 14 }, (_, index) => `Client ${String(index)}`);
  const listed: Listed[] = names.map((name, index) => [name, `Sector ${String(index % 7)}`, index % 3 ? "" : 500]);
  const input = potentialInput(
    names.map((name, index) => [name, 45000 - index, 100 + 37 * index]),
    listed,
    { writeLive: true },
  );

  it.each(ids)("of %s puts nothing over anything else", (id) => {
    const sheet = catalogue.find((analysis) => analysis.id === id)!.run(input).sheets[0]!;
    expect(sheet.tables.map(({ key }) => key)).toContain("peers");
    const rectangles = sheetRectangles(sheet);
    for (const [index, first] of rectangles.entries()) {
      for (const second of rectangles.slice(index + 1)) {
        expect([first.what, second.what, overlap(first, second)]).toEqual([first.what, second.what, false]);
      }
    }
  });

  it.each(ids)("of %s stands alike live and frozen, cell for cell", (id) => {
    const places = (writeLive: boolean) =>
      catalogue
        .find((analysis) => analysis.id === id)!
        .run({ ...input, writeLive })
        .sheets.map(({ tables, parameters, keyFigures }) => ({
          tables: tables.map(({ key, row, column, columns }) => ({
            key,
            row,
            column,
            columns: columns.map((one) => [one.key, one.values]),
          })),
          parameters: parameters.map(({ key, row, column, value }) => ({ key, row, column, value })),
          keyFigures: keyFigures.map(({ column, value }) => ({ column, value })),
        }));
    expect(places(false)).toEqual(places(true));
  });
});
