import type { Cell } from "../../src/portfolio/orders/cell";
import { locationOf, mappingOf, openTestSession } from "./openTestSession";
import type { Session } from "../../src/worker/Session";
import type { Problem } from "../../src/portfolio/problem";
import { chunkOf } from "./chunkOf";

const orders: Cell[][] = [
  ["Client", "Date", "Montant HT"],
  ["Acme", 45400, 100],
  ["Borel", 45410, 20],
  ["Caron", 45420, 30],
  ["Acme", 45430, 5],
];
const list: Cell[][] = [
  ["Client", "Secteur d'activité", "Commercial", "Potentiel"],
  ["Borel", "BTP", "Inès", 5000],
  ["Acme", "Négoce", "Hugo", 9000],
  ["Dupont", "BTP", "Inès", 700],
  [null, "BTP", "Inès", null],
];

function joined(session: Session) {
  session.openList(locationOf(list, { sheet: "Clients" }));
  session.appendList(chunkOf(list));
  return session.join();
}

const sessionWithOrders = (): Session => {
  const session = openTestSession(orders);
  session.import(mappingOf(session));
  return session;
};

const sectors = (session: Session, options = {}): (string | number)[] => {
  const { columns } = session.run("rfm", options, false, "2026-01-14T14:30:00").sheets[0]!.tables[0]!;
  const names = columns.find(({ key }) => key === "customer")!.values;
  const values = columns.find(({ key }) => key === "sector")?.values ?? [];
  return names.map((name, index) => `${name} ${values[index] ?? "none"}`).sort();
};

describe("a list of customers joined to the orders", () => {
  it("tells who was found, who was not, and what the list brings", () => {
    expect(joined(sessionWithOrders()).joined).toEqual({
      matched: 2,
      unmatched: 1,
      withoutOrders: 1,
      leftOut: 1,
      unmatchedNames: ["Caron"],
      withoutOrdersNames: ["Dupont"],
      brings: "sector, salesperson, potential",
      sheet: "Clients",
    });
  });

  it("fills the portfolio, at any analysis date, and changes no figure", () => {
    const session = sessionWithOrders();
    const before = session.import(mappingOf(session));
    const after = joined(session);
    expect(after.revenue).toBe(before.revenue);
    expect(after.customers).toBe(3);
    expect(sectors(session)).toEqual(["Acme Négoce", "Borel BTP", "Caron "]);
    expect(sectors(session, { asOf: 45412 })).toEqual(["Acme Négoce", "Borel BTP"]);
  });

  it("stays joined when the orders are read anew, until it is left", () => {
    const session = sessionWithOrders();
    joined(session);
    expect(session.import(mappingOf(session)).joined).toMatchObject({ matched: 2 });
    expect(session.leaveList().joined).toBeNull();
    expect(sectors(session)).toEqual(["Acme none", "Borel none", "Caron none"]);
  });

  it("needs a list, and a column of customers in it", () => {
    const session = sessionWithOrders();
    const codeOf = (action: () => unknown): string => {
      try {
        action();
      } catch (problem) {
        return (problem as Problem).code;
      }
      return "none";
    };
    expect(codeOf(() => session.join())).toBe("listNotOpen");
    expect(codeOf(() => session.appendList(chunkOf(list)))).toBe("listNotOpen");
    session.openList(locationOf(list));
    session.appendList(
      chunkOf([
        ["Poids", "Taille"],
        [3, 4],
      ]),
    );
    expect(codeOf(() => session.join())).toBe("columnsMissing");
    expect(session.import(mappingOf(session)).joined).toBeNull();
  });

  it("stays joined while another list is read, and when that one cannot be joined", () => {
    const session = sessionWithOrders();
    joined(session);
    session.openList(locationOf(list, { sheet: "Other" }));
    expect(session.import(mappingOf(session)).joined).toMatchObject({ matched: 2, sheet: "Clients" });
    session.appendList(
      chunkOf([
        ["Poids", "Taille"],
        [3, 4],
      ]),
    );
    expect(() => session.join()).toThrow();
    expect(session.import(mappingOf(session)).joined).toMatchObject({ matched: 2, sheet: "Clients" });
  });
});
