import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ColumnMapping } from "../../../src/portfolio/orders/columnMapping";
import type { ImportAnswers } from "../../../src/portfolio/orders/importQuestion";
import { proposeMerges } from "../../../src/portfolio/orders/merges/proposeMerges";
import { profileIds } from "../../../src/portfolio/orders/profiles/profileId";
import { readTable, type ImportedOrders } from "../../../src/portfolio/orders/readTable";
import { recogniseColumns } from "../../../src/portfolio/orders/recognition/recogniseColumns";
import { serialOf } from "../../../src/portfolio/orders/reading/serialOf";
import { summariseCustomers } from "../../../src/portfolio/summariseCustomers";
import type { ExpectedFigures, ExpectedImport } from "./expectedImport";
import { openFixture } from "./openFixture";
import { tableOf } from "../../../src/portfolio/orders/table/tableOf";

const folder = path.join(__dirname, "../../fixtures");
const files = readdirSync(folder);
const fixtures = files
  .filter((file) => file.endsWith(".expected.json"))
  .map((file) => {
    const name = file.replace(".expected.json", "");
    const source = files.find((other) => other.startsWith(`${name}.`) && other !== file)!;
    return { source, expected: JSON.parse(readFileSync(path.join(folder, file), "utf8")) as ExpectedImport };
  });

const dayOf = (iso: string) => serialOf(...(iso.split("-").map(Number) as [number, number, number]))!;
const isoOf = (day: number) => new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
const centsOf = (amount: string) => Math.round(Number(amount) * 100);

/** Reads a fixture with nothing said about it: columns, kind and profile as they are recognised. */
async function importFixture(source: string, expected: ExpectedImport, answers: ImportAnswers = {}) {
  const { rows, date1904 } = await openFixture(source, expected.language);
  const table = tableOf(rows);
  const recognition = recogniseColumns(table);
  const mapping: ColumnMapping = Object.fromEntries(recognition.fields.map(({ field, column }) => [field, column]));
  const { headerRow, kind, profile, criteria } = recognition;
  const today = dayOf(expected.today ?? "2025-12-31");
  const imported = readTable(table, headerRow, mapping, {
    kind,
    profile,
    criteria,
    answers,
    today,
    date1904,
    visibility: null,
  });
  return { recognition, imported };
}

/** What an import came to, in the words of an expectation. */
function figuresOf({ orders, report }: ImportedOrders): Omit<ExpectedFigures, "asks"> {
  const customers = summariseCustomers(orders);
  const days = [...orders.day].sort((a, b) => a - b);
  const outcomes = new Map<number, string>([...orders.sourceRow].map((row) => [row + 1, "accepted"]));
  for (const { reason, rows } of report.reasons) for (const row of rows) outcomes.set(row + 1, reason);
  return {
    revenue: (report.revenueCents / 100).toFixed(2),
    period: [isoOf(days[0]!), isoOf(days.at(-1)!)],
    accepted: report.accepted,
    merged: report.merged,
    rejected: report.rejected,
    customers: Object.fromEntries(
      customers.names.map((name, index) => [
        name,
        [(customers.revenueCents[index]! / 100).toFixed(2), customers.orders[index]!] as const,
      ]),
    ),
    rows: Object.fromEntries([...outcomes].sort(([a], [b]) => a - b)),
  };
}

/** The expectation without the reasons a person gave beside each row. */
function withoutWhys({ revenue, period, accepted, merged, rejected, customers, rows }: ExpectedFigures) {
  const outcomes = Object.fromEntries(Object.entries(rows).map(([row, text]) => [row, text.split(":")[0]!]));
  return { revenue, period, accepted, merged, rejected, customers, rows: outcomes };
}

describe.each(fixtures)("the import of $source", ({ source, expected }) => {
  it("recognises where the data begin, what they are and where they come from", async () => {
    const { recognition } = await importFixture(source, expected);
    const { headerRow, headerRows, kind, profile, criteria, headers } = recognition;
    expect({ headerRow: headerRow + 1, headerRows, kind, profile }).toEqual({
      headerRow: expected.headerRow,
      headerRows: expected.headerRows ?? 1,
      kind: expected.kind,
      profile: expected.profile,
    });
    expect(criteria.map((column) => headers[column])).toEqual(expected.criteria ?? []);
  });

  it("comes to the figures worked out by hand, row by row", async () => {
    const { imported } = await importFixture(source, expected);
    expect(figuresOf(imported)).toEqual(withoutWhys(expected));
    const { rowsRead, accepted, merged, rejected } = imported.report;
    expect([rowsRead, accepted + merged + rejected]).toEqual([expected.rowsRead, expected.rowsRead]);
  });

  it("asks what only a person knows, and nothing else", async () => {
    const { recognition, imported } = await importFixture(source, expected);
    const asked = [...recognition.questions, ...imported.report.questions].filter(({ asks }) => asks);
    expect([...new Set(asked.map(({ id }) => id))].sort()).toEqual([...expected.asks].sort());
  });
});

const withAnswers = fixtures.filter(({ expected }) => expected.answered !== undefined);

it.each(withAnswers)("the answers change what $source comes to", async ({ source, expected }) => {
  const { answers, ...changed } = expected.answered!;
  const { imported } = await importFixture(source, expected, answers);
  const rows = { ...expected.rows, ...changed.rows };
  expect(figuresOf(imported)).toEqual(withoutWhys({ ...expected, ...changed, rows }));
  const asked = imported.report.questions.filter(({ asks, answered }) => asks && !answered);
  expect(asked.map(({ id }) => id)).toEqual(changed.asks);
});

const withProposals = fixtures.filter(({ expected }) => expected.proposals !== undefined);

it.each(withProposals)("the names of $source that look alike are proposed as one customer", async (fixture) => {
  const { imported } = await importFixture(fixture.source, fixture.expected);
  const { names, revenueCents, orders } = summariseCustomers(imported.orders);
  expect(proposeMerges({ names, revenueCents, rows: orders }).map(({ reason, names }) => [reason, ...names])).toEqual(
    fixture.expected.proposals,
  );
});

describe("the expectations", () => {
  it("cover every known program", () => {
    expect(new Set(fixtures.map(({ expected }) => expected.profile))).toEqual(new Set(profileIds));
  });

  it.each(fixtures)("of $source agree with themselves", ({ expected }) => {
    const { rowsRead, accepted, merged, rejected, customers, rows, revenue } = expected;
    expect(accepted + merged + rejected).toBe(rowsRead);
    expect(Object.keys(rows)).toHaveLength(rowsRead);
    expect(Object.values(rows).filter((text) => text.startsWith("accepted:"))).toHaveLength(accepted);
    const revenues = Object.values(customers).map(([amount]) => centsOf(amount));
    expect(revenues.reduce((sum, cents) => sum + cents, 0)).toBe(centsOf(revenue));
  });
});
