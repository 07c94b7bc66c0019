import { TableEncoder } from "../../src/portfolio/orders/table/TableEncoder";
import { growingSession } from "../../src/worker/growingSession";
import { Session } from "../../src/worker/Session";
import type { PaneSession } from "../../src/taskpane/services";

const rows = [
  ["Customer", "Date", "Amount"],
  ["Perrin", 45_000, 120],
  ["Leroy", 45_010, 80],
  ["Perrin", 45_020, 40],
];
const source = { sheet: "Orders", table: null, row: 0, column: 0, rows: rows.length, columns: 3 };
const mapping = { customer: 0, date: 1, amount: 2 };

/** A session that has read the orders, and how often the analyses were loaded. */
async function readOrders(load: () => Promise<typeof Session>) {
  const loading = jest.fn(load);
  const session = growingSession(loading) as PaneSession;
  await session.open(source, "en");
  await session.append(new TableEncoder().encode(rows));
  return { session, loading };
}

describe("the session of the pane", () => {
  it("reads and counts orders without the code of the analyses", async () => {
    const { session, loading } = await readOrders(async () => Session);
    expect((await session.describe()).fields.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["customer", "date", "amount"]),
    );
    expect((await session.import(mapping)).customers).toBe(2);
    expect(loading).not.toHaveBeenCalled();
  });

  it("loads the analyses with the first call that needs them, once, and goes on with the orders read", async () => {
    const { session, loading } = await readOrders(async () => Session);
    await session.import(mapping);
    const [catalogue, names] = await Promise.all([session.catalogue(), session.customerNames("")]);
    expect(catalogue.map(({ id }) => id)).toContain("rfm");
    // Largest first: 160 and 80.
    expect(names).toEqual(["Perrin", "Leroy"]);
    const loaded = loading.mock.calls.length;
    await session.preview("abc", {});
    await session.speak("fr");
    expect((await session.catalogue()).map(({ title }) => title)).not.toEqual(catalogue.map(({ title }) => title));
    expect(loading.mock.calls.length).toBe(loaded);
  });

  it("says that the analyses could not be loaded, and tries again with the next call", async () => {
    let offline = true;
    const { session } = await readOrders(async () => {
      if (offline) throw new Error("Loading chunk 7 failed.");
      return Session;
    });
    await session.import(mapping);
    await expect(session.catalogue()).rejects.toMatchObject({ code: "notLoaded" });
    offline = false;
    expect(await session.customerNames("Per")).toEqual(["Perrin"]);
  });

  it("tells what was not opened as any session does", async () => {
    const session = growingSession(async () => Session) as PaneSession;
    await expect(session.describe()).rejects.toMatchObject({ code: "sessionNotOpen" });
    await expect(session.catalogue()).rejects.toMatchObject({ code: "sessionNotOpen" });
  });
});
