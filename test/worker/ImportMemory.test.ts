import fc from "fast-check";
import { ImportMemory } from "../../src/worker/ImportMemory";

const headers = ["Client", "Date", "Montant", "Montant"];
const mapping = { customer: 0, date: 1, amount: 3 };

describe("the memory of imports", () => {
  it("knows columns again by their headers, whatever the capitals and accents", () => {
    const text = ImportMemory.parse(null).remember(headers, mapping, { tax: "net" }).toString();
    const found = ImportMemory.parse(text).recall(["CLIENT", "Daté", "montant", "MONTANT"]);
    expect(found).toEqual({ mapping, answers: { tax: "net" } });
  });

  it("knows nothing of other columns, or of the same ones in another order", () => {
    const memory = ImportMemory.parse(null).remember(headers, mapping, {});
    expect(memory.recall(["Client", "Date", "Montant"])).toBeNull();
    expect(memory.recall(["Date", "Client", "Montant", "Montant"])).toBeNull();
  });

  it("keeps the last ten sources", () => {
    let memory = ImportMemory.parse(null);
    for (let number = 0; number < 11; number++) {
      memory = memory.remember([`Client ${number}`, "CA"], { customer: 0, amount: 1 }, {});
    }
    expect(memory.recall(["Client 0", "CA"])).toBeNull();
    expect(memory.recall(["Client 1", "CA"])).not.toBeNull();
    expect(memory.recall(["Client 10", "CA"])).not.toBeNull();
  });

  it("keeps a currency that was chosen, but no cell of a column taken for currencies by mistake", () => {
    const kept = (currency: string) =>
      ImportMemory.parse(null).remember(headers, mapping, { currency, tax: "net" }).recall(headers)?.answers;
    expect(["€", "CAD", "THB"].map(kept)).toEqual([
      { tax: "net", currency: "€" },
      { tax: "net", currency: "CAD" },
      { tax: "net", currency: "THB" },
    ]);
    expect(["DUPONT", "ACME CAD", "MAISON BOREL"].map(kept)).toEqual([{ tax: "net" }, { tax: "net" }, { tax: "net" }]);
  });

  it("keeps headers and answers only, and nothing of columns without headers", () => {
    const memory = ImportMemory.parse(null).remember(headers, mapping, { dateOrder: "dayFirst" });
    expect(JSON.parse(memory.toString())).toEqual({
      version: 1,
      sources: [
        {
          signature: ["client", "date", "montant", "montant (2)"],
          columns: { customer: "client", date: "date", amount: "montant (2)" },
          answers: { dateOrder: "dayFirst" },
        },
      ],
    });
    expect(memory.remember(["", ""], { customer: 0 }, {}).toString()).toBe(memory.toString());
  });

  it.each(["", "null", "{", "[]", '{"version":2,"sources":[]}', '{"version":1,"sources":[1,{"signature":[2]}]}'])(
    "takes %s for nothing",
    (text) => {
      expect(ImportMemory.parse(text).recall(headers)).toBeNull();
    },
  );

  it("leaves what it does not know of a source", () => {
    const text = JSON.stringify({
      version: 1,
      sources: [
        {
          signature: ["client"],
          columns: { customer: "client", colour: "client", date: 3 },
          answers: { why: "x", tax: 1 },
        },
      ],
    });
    expect(ImportMemory.parse(text).recall(["Client"])).toEqual({ mapping: { customer: 0 }, answers: {} });
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => ImportMemory.parse(text).recall(["Client"])).not.toThrow();
      }),
    );
  });
});
