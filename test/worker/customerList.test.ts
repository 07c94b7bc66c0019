import type { Cell } from "../../src/portfolio/orders/cell";
import type { Session } from "../../src/worker/Session";
import type { ReportColumn } from "../../src/report/reportTable";
import { mappingOf, openTestSession } from "./openTestSession";

const now = "2026-01-14T14:30:00";
const header = [
  "Code client",
  "Raison sociale",
  "CA",
  "Nb commandes",
  "Dernière commande",
  "Potentiel",
  "Prix",
  "Relation",
];
const dated: Cell[][] = [
  header,
  ["C001", "Acme", 1000, 4, 45400, 9000, 3, 4],
  ["C002", "Borel", 500, 2, 45410, 100, 2, 5],
  ["C003", "Caron", 100, 1, 45420, null, 1, null],
];
const undated: Cell[][] = [
  ["Client", "CA", "Secteur d'activité"],
  ["Acme", 1000, "BTP"],
  ["Borel", 500, "BTP"],
  ["Caron", 100, null],
];

function imported(rows: readonly (readonly Cell[])[]): Session {
  const session = openTestSession(rows);
  session.import(mappingOf(session), { kind: "customers" });
  return session;
}
const missing = (session: Session): Record<string, readonly string[]> =>
  Object.fromEntries(session.catalogue().map((entry) => [entry.id, entry.missing]));
const columnsOf = (session: Session, analysis: string): readonly ReportColumn[] =>
  session.run(analysis, {}, false, now).sheets[0]!.tables[0]!.columns;
const valuesOf = (columns: readonly ReportColumn[], key: string) =>
  columns.find((column) => column.key === key)?.values;

describe("a list of customers", () => {
  it("says what it is and why", () => {
    const session = openTestSession(dated);
    expect(session.describe()).toMatchObject({
      kind: "customers",
      profile: "",
      why: "A list of customers: its columns sum up each customer.",
      criteria: ["Prix", "Relation"],
    });
  });

  it("runs everything when it tells the last order and how many there were", () => {
    expect(missing(imported(dated))).toMatchObject({ rfm: [], abc: [], pmg: [] });
  });

  it("runs Pareto and sizes without dates, and tells what RFM lacks", () => {
    const session = imported(undated);
    expect(missing(session)).toMatchObject({ rfm: ["date", "orderCount"], abc: [], pmg: [] });
    for (const id of ["abc", "pmg"]) {
      const report = session.run(id, {}, false, now);
      expect(report.sheets[0]!.parameters.map(({ key }) => key)).not.toContain("asOf");
      expect(report.names.map(({ name }) => name)).not.toContain("ParetoDate");
      expect(valuesOf(report.sheets[0]!.tables[0]!.columns, "revenue")).toEqual([1000, 500, 100]);
    }
    expect(session.catalogue().flatMap(({ options }) => options.map(({ kind }) => kind))).not.toContain("date");
  });

  it("has no days and no months where there are none", () => {
    const session = openTestSession(undated);
    const view = session.import(mappingOf(session));
    expect(view).toMatchObject({ firstDay: 0, lastDay: 0, months: [], customers: 3, revenue: 1600 });
    expect(view.notes).toContain("There are no dates: what needs them (recency, months) cannot be told.");
    expect(view.notes.join()).not.toMatch(/incomplete|1900/);
  });

  it("keeps its own figures as values, says why, and has no formula over orders", () => {
    const session = openTestSession(dated);
    const view = session.import(mappingOf(session));
    expect(view.liveObstacle).toBe("the source is a list of customers, whose figures are sums already");
    expect(view.liveByDefault).toBe(false);
    expect(session.preview("rfm", {}).formula).toBeNull();
    expect(session.preview("abc", {}).formula).toBeNull();
  });

  it("brings name, potential and judged marks to the portfolio, and no first order nobody knows", () => {
    const columns = columnsOf(imported(dated), "rfm");
    const names = valuesOf(columns, "customer")!;
    expect(names).toHaveLength(3);
    expect(valuesOf(columns, "firstOrder")).toBeUndefined();
    const caron = names.findIndex((name) => name === "Caron" || name === "C003");
    expect(valuesOf(columns, "potential")![caron]).toBe("");
    expect(valuesOf(columns, "criterion2")![caron]).toBe("");
    expect(valuesOf(columns, "criterion1")![caron]).toBe(1);
    expect(valuesOf(columns, "orders")![caron]).toBe(1);
  });

  it("gives every row of the list its label", () => {
    const { labels, codes } = imported(dated).labels();
    expect(codes).toHaveLength(3);
    expect(Array.from(codes, (code) => labels[code]).every((label) => label !== "")).toBe(true);
  });

  it("tells which column is missing, and what was seen instead", () => {
    const session = openTestSession([
      ["Client", "Ville"],
      ["Acme", "Lyon"],
      ["Borel", "Nantes"],
    ]);
    expect(() => session.import({ customer: 0, region: 1 }, { kind: "customers" })).toThrow(
      expect.objectContaining({ code: "columnsMissing", facts: { fields: "amount", seen: "Client, Ville" } }),
    );
  });
});
