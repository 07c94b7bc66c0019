import type { Problem } from "../../src/portfolio/problem";
import { Session } from "../../src/worker/Session";
import type { Cell } from "../../src/portfolio/orders/cell";
import { TableEncoder } from "../../src/portfolio/orders/table/TableEncoder";
import { chunkOf } from "./chunkOf";

const rows: Cell[][] = [
  ["Export", null, null, null],
  ["Client", "Date", "Montant HT", "Commercial"],
  ["Acme", 45000, 100, "Inès"],
  ["Acme", 45010, 50.5, "Inès"],
  ["Borel", 45020, 1000, "Hugo"],
  [null, 45021, 5, null],
  ["Caron", 44900, 20, null],
];
const mapping = { customer: 0, date: 1, amount: 2, salesperson: 3 };

function openSession(language: "en" | "fr" = "en"): Session {
  const session = new Session();
  session.open({ sheet: "Orders", row: 4, column: 1, rows: rows.length, columns: 4, table: null }, language);
  const encoder = new TableEncoder();
  session.append(encoder.encode(rows, 0, 3));
  session.append(encoder.encode(rows, 3));
  return session;
}

const codeOf = (action: () => unknown): string => {
  try {
    action();
  } catch (problem) {
    return (problem as Problem).code;
  }
  return "none";
};

const labelsOf = (session: Session): string[] => {
  const { labels, codes } = session.labels();
  return Array.from(codes, (code) => labels[code]!);
};

describe("a session", () => {
  it("describes columns with samples and the reason of each field", () => {
    const view = openSession().describe();
    expect(view.headerRow).toBe(1);
    expect(view.columns[1]).toEqual({
      index: 1,
      header: "Date",
      samples: ["15 Mar 2023", "25 Mar 2023", "4 Apr 2023"],
    });
    expect(view.columns[2]!.samples).toEqual(["100", "50.50", "1000"]);
    expect(view.fields.find(({ field }) => field === "amount")).toEqual({
      field: "amount",
      column: 2,
      doubtful: false,
      confidence: expect.any(Number),
      reason: "The header names it.",
      alternatives: expect.any(Array),
    });
    expect(view.fields.find(({ field }) => field === "margin")).toMatchObject({ column: null, reason: "" });
  });

  it("takes the currency from the number formats of the amounts, and invents none", () => {
    expect(openSession().import(mapping).currency).toBe("");
    const session = new Session();
    const location = { sheet: "Orders", row: 4, column: 1, rows: rows.length, columns: 4, table: null };
    session.open({ ...location, currencies: ["", "", "£", "€"] }, "en");
    session.append(chunkOf(rows));
    expect(session.import(mapping).currency).toBe("£");
    session.open({ ...location, currencies: ["", "", "£", "€"], otherCurrencies: ["", "", "$", ""] }, "en");
    session.append(chunkOf(rows));
    expect(session.import(mapping).notes).toContain(
      "The number formats show amounts in £ and in $: they are added up as they are.",
    );
  });

  it("imports and accounts for every row, with the rows of the sheet", () => {
    const view = openSession().import(mapping);
    expect(view).toMatchObject({ customers: 3, orders: 4, revenue: 1170.5, firstDay: 44900, lastDay: 45020 });
    expect(view.reasons).toEqual([
      { label: "No customer", outcome: "rejected", expected: false, count: 1, rows: [10], cells: ["B10 empty"] },
    ]);
    // 44900 is in December 2022, 45020 in April 2023.
    expect(view.months).toEqual([
      { year: 2022, month: 12, revenue: 20 },
      { year: 2023, month: 1, revenue: 0 },
      { year: 2023, month: 2, revenue: 0 },
      { year: 2023, month: 3, revenue: 150.5 },
      { year: 2023, month: 4, revenue: 1000 },
    ]);
    expect(view.liveObstacle).toBe("");
    expect(view.liveByDefault).toBe(true);
  });

  it("labels every source row after the header, blank where it was not accepted", () => {
    const session = openSession();
    session.import(mapping);
    const labels = labelsOf(session);
    expect(labels).toHaveLength(5);
    expect(labels[0]).toBe(labels[1]);
    expect(labels[3]).toBe("");
    expect(labels.filter((label) => label !== "")).toHaveLength(4);
  });

  it("goes back to what was counted before, for whoever did not wait for the next count", () => {
    const session = openSession();
    session.import(mapping, { kind: "orders" });
    session.preview("rfm", { scores: 3 });
    const [before, labels] = [session.catalogue(), labelsOf(session)];
    const { memory } = session.import(mapping);
    session.preview("rfm", { scores: 3 });
    session.import({ customer: 0, date: 1, amount: 2 }, { amountOf: "perUnit" } as object);
    session.goBack();
    expect(session.catalogue()).toEqual(before);
    expect(labelsOf(session)).toEqual(labels);
    expect(session.import(mapping).memory).toBe(memory);
  });

  it("has nothing to go back to before the first count", () => {
    const session = openSession();
    session.goBack();
    session.import(mapping);
    session.goBack();
    expect(codeOf(() => session.labels())).toBe("sessionNotImported");
  });

  it("lists segments whose members make all the customers, with a reason each", () => {
    const session = openSession("fr");
    session.import(mapping);
    const segments = session.segments();
    const members = segments.flatMap(({ key }) => session.members(key));
    expect(members.map(({ name }) => name).sort()).toEqual(["Acme", "Borel", "Caron"]);
    expect(segments.reduce((sum, { revenue }) => sum + revenue, 0)).toBe(1170.5);
    const reasonOf = (name: string) => members.find((member) => member.name === name)!.reason;
    expect(reasonOf("Acme")).toBe("Dernière commande il y a 10 jours · 2 commandes");
    expect(reasonOf("Borel")).toBe("Dernière commande à la date d’analyse · 1 commande");
  });

  it("says how long a customer has been silent against its own rhythm", () => {
    const session = openSession();
    session.import(mapping);
    session.preview("rfm", { asOf: 45040 });
    const members = session.segments().flatMap(({ key }) => session.members(key));
    expect(members.find(({ name }) => name === "Acme")!.reason).toBe("Silent for 30 days, usually every 10");
  });

  it("says what would change the segment of each member, and how far its scores can be trusted", () => {
    const session = openSession();
    session.import(mapping);
    const loyal = Object.fromEntries(session.members("loyal").map((member) => [member.name, member]));
    // Borel scores R 5, F 2, M 5. A second order ties it with Acme, F 4: (4 + 5)/2 makes a Champion. Silent for 120 days it
    // ties with Caron, R 2.
    expect(loyal.Borel).toMatchObject({
      change: "Champions with 1 more order · falls to At risk after 120 more days without an order",
      confidence: "low",
    });
    session.speak("fr");
    expect(session.members("loyal").find(({ name }) => name === "Borel")!.change).toBe(
      "Champions avec 1 commande de plus · descend en À risque après 120 jours de plus sans commande",
    );
    // Nested scores move with those of the others.
    session.preview("rfm", { scoring: "nested" });
    const members = session.segments().flatMap(({ key }) => session.members(key));
    expect(members.map(({ change }) => change)).toEqual(["", "", ""]);
  });

  it("speaks another language from one call to the next", () => {
    const session = openSession();
    session.import(mapping);
    expect(session.segments().map(({ label }) => label)).toContain("Dormant");
    session.speak("fr");
    expect(session.segments().map(({ label }) => label)).toContain("Endormis");
    expect(session.catalogue()[0]!.title).toBe("Segments RFM");
  });

  it("offers a margin only where there is one, and thresholds from the data", () => {
    const session = openSession();
    session.import(mapping);
    const optionOf = (id: string, key: string) =>
      session
        .catalogue()
        .find((entry) => entry.id === id)!
        .options.find((option) => option.key === key)!;
    const choices = ["rfm", "abc", "pmg"].map((id) => {
      const measure = optionOf(id, "measure");
      return [id, measure.kind === "choice" ? measure.choices.map(({ value }) => value) : []];
    });
    expect(choices).toEqual([
      ["rfm", ["revenue", "averageBasket"]],
      ["abc", ["revenue"]],
      ["pmg", ["revenue"]],
    ]);
    const cuts = optionOf("pmg", "cuts");
    // Totals 20, 150.5 and 1000: the median is nearest to 200, the 80th percentile (660) to 500.
    expect(cuts.initial).toEqual([200, 500]);
  });

  it("says what a catalogue entry lacks before anything is imported", () => {
    const session = new Session();
    session.open({ sheet: "Orders", row: 0, column: 0, rows: 2, columns: 2, table: null }, "en");
    session.append(
      chunkOf([
        ["Client", "Montant HT"],
        ["Acme", 12],
      ]),
    );
    // Without dates it is taken for a list of customers, which must tell how often each of them ordered.
    const missing = Object.fromEntries(session.catalogue().map((entry) => [entry.id, entry.missing]));
    expect(missing).toMatchObject({ rfm: ["date", "orderCount"], abc: [], pmg: [] });
  });

  it("runs what it previews, and points formulas at the user's cells", () => {
    const session = openSession();
    session.import(mapping);
    const report = session.run("rfm", {}, true, "2026-01-14T14:30:00");
    expect(report.finding).toBe(session.preview("rfm", {}).finding);
    expect(report.names).toContainEqual(expect.objectContaining({ reference: "'Orders'!$D$7:$D$11" }));
    expect(report.sheets[0]!.subtitle).toContain("14 Jan 2026, 14:30");
  });

  it("finds names by any part of them, whatever the case and the accents, largest revenue first", () => {
    const session = new Session();
    const many: Cell[][] = Array.from({ length: 60 }, (_, index) => [`Client ${index}`, 45000, 1 + (index % 30)]);
    const list: Cell[][] = [["Client", "Date", "Montant HT"], ["Édito", 45000, 5], ["Crédit", 45000, 900], ...many];
    session.open({ sheet: "Orders", row: 0, column: 0, rows: list.length, columns: 3, table: null }, "en");
    session.append(chunkOf(list));
    session.import({ customer: 0, date: 1, amount: 2 });
    expect(session.customerNames("EDIT")).toEqual(["Crédit", "Édito"]);
    expect(session.customerNames("nobody")).toEqual([]);
    // 900 first, then 30 and 29, which two customers each bring, by name; fifty names at most.
    const all = session.customerNames("");
    expect(all.slice(0, 5)).toEqual(["Crédit", "Client 29", "Client 59", "Client 28", "Client 58"]);
    expect(all).toHaveLength(50);
  });

  it("forgets the orders of another source", () => {
    const session = openSession();
    session.import(mapping);
    session.open({ sheet: "Other", row: 0, column: 0, rows: 1, columns: 1, table: null }, "en");
    expect(codeOf(() => session.labels())).toBe("sessionNotImported");
  });

  it("refuses calls out of order and names nobody knows", () => {
    expect(codeOf(() => new Session().describe())).toBe("sessionNotOpen");
    expect(codeOf(() => openSession().preview("rfm", {}))).toBe("sessionNotImported");
    const session = openSession();
    session.import(mapping);
    expect(codeOf(() => session.preview("nothing", {}))).toBe("unknownAnalysis");
    expect(codeOf(() => session.members("nobody"))).toBe("unknownSegment");
  });
});
