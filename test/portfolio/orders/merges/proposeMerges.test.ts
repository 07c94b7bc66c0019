import fc from "fast-check";
import { isCodeLike } from "../../../../src/portfolio/orders/merges/isCodeLike";
import { proposeMerges } from "../../../../src/portfolio/orders/merges/proposeMerges";

/** Proposals for names in falling order of revenue. */
const propose = (...names: string[]) =>
  proposeMerges({ names, revenueCents: names.map((_, index) => -index), rows: names.map(() => 1) });

describe("names of one form", () => {
  it.each([
    ["a legal form", "Menuiserie Le Goff", "SARL Menuiserie Le Goff"],
    ["another legal form", "Le Goff SAS", "Le Goff SARL"],
    ["a dotted legal form", "S.A.R.L. Morvan", "Morvan"],
    ["two forms at once", "Ets Morvan et Cie", "Établissements Morvan SA"],
    ["the word company", "Société Morvan", "Sté MORVAN"],
    ["an English form", "Harbour Foods Ltd", "Harbour Foods Limited"],
    ["an American form", "Acme, Inc.", "ACME Corp"],
    ["an Australian form", "Blue Gum Pty Ltd", "Blue Gum"],
    ["a German form", "Müller GmbH", "Muller"],
    ["a dotted Italian form", "Rossi S.p.A.", "Rossi"],
    ["accents and case", "Boulangerie Kérisnel", "BOULANGERIE KERISNEL"],
    ["a ligature", "Cœur de Bretagne", "Coeur de Bretagne"],
    ["punctuation", "L'Atelier du Port", "L’Atelier du Port."],
    ["a hyphen", "Saint-Malo Marine", "Saint Malo Marine"],
    ["spaces", "Le Goff", "LEGOFF"],
    ["the sign for and", "Martin & Fils", "Martin et Fils"],
    ["the English and", "Smith & Sons", "Smith and Sons"],
    ["the order of words", "Jean Martin", "MARTIN Jean"],
  ])("may differ in %s", (_, kept, other) => {
    expect(propose(kept, other)).toEqual([{ names: [kept, other], reason: "form" }]);
  });

  it("are not those of father and sons", () => {
    expect(propose("Martin", "Martin & Fils")).toEqual([]);
  });

  it("keep the numbers of branches apart", () => {
    expect(propose("Lot 1 bâtiment 2", "Lot 2 bâtiment 1", "Lot 1 12", "Lot 11 2")).toEqual([]);
  });

  it("are never reduced to nothing", () => {
    expect(propose("SA", "SAS", "La Poste", "Société")).toEqual([]);
  });

  it("meet in one group through a third spelling", () => {
    expect(propose("LeGoff Jean", "Jean Le Goff", "Le Goff Jean")).toEqual([
      { names: ["LeGoff Jean", "Jean Le Goff", "Le Goff Jean"], reason: "form" },
    ]);
  });
});

describe("names a letter apart", () => {
  it.each([
    ["dropped", "Menuiserie Morvan", "Menuiserie Morvn"],
    ["inserted", "Menuiserie Morvan", "Menuiserrie Morvan"],
    ["changed", "Menuiserie Morvan", "Menuiserie Morvin"],
    ["swapped", "Menuiserie Morvan", "Menusierie Morvan"],
    ["changed beside another legal form", "Menuiserie Morvan", "SARL Menuizerie Morvan"],
    ["swapped in English", "Harbour Foods Ltd", "Harbuor Foods"],
  ])("have one %s", (_, kept, other) => {
    expect(propose(kept, other)).toEqual([{ names: [kept, other], reason: "letter" }]);
  });

  it.each([
    ["only the number differs", "Magasin Rennes 1", "Magasin Rennes 2"],
    ["only the trailing letter differs", "Agence Nantes A", "Agence Nantes B"],
    ["one of them has a trailing letter", "Agence Nantes", "Agence Nantes B"],
    ["only the Roman number differs", "Clinique Pasteur II", "Clinique Pasteur III"],
    ["the names are short", "Dupond", "Dupont"],
    ["two letters differ", "Menuiserie Morvan", "Menuizerie Morvin"],
  ])("are not proposed when %s", (_, one, other) => {
    expect(propose(one, other)).toEqual([]);
  });

  it("gather around the name that buys most, without chains", () => {
    expect(propose("Transports Kerguelen", "Transports Kerguelem", "Transport Kerguelem")).toEqual([
      { names: ["Transports Kerguelen", "Transports Kerguelem"], reason: "letter" },
    ]);
  });

  it("are no series", () => {
    const letters = [..."abcdefghijklmnop"];
    expect(propose(...letters.map((letter) => `Residence Port${letter}l`))).toEqual([]);
  });
});

it("keeps the name with the most revenue, then rows, then the first of the alphabet", () => {
  const names = ["Morvan SA", "MORVAN", "Morvan", "Sté Morvan"];
  const [byRevenue] = proposeMerges({ names, revenueCents: [5, 5, 5, 9], rows: [1, 4, 4, 1] });
  expect(byRevenue!.names).toEqual(["Sté Morvan", "MORVAN", "Morvan", "Morvan SA"]);
});

it("proposes no codes and no e-mail addresses", () => {
  expect(propose("CLI-0042", "cli 0042", "411000", "41 10 00", "Jean.Martin@ex.fr", "jean.martin@ex.fr")).toEqual([]);
});

describe("whatever the names", () => {
  const word = fc.constantFrom(
    ..."Martin Fils Le Goff LEGOFF SARL S.A.S. & et Atelier Ateliers Atleier Bretagne Brétagne 12 A 0042 ltd".split(
      " ",
    ),
  );
  const name = fc.oneof(
    { weight: 6, arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" ")) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.emailAddress() },
  );
  const customer = fc.record({ name, revenue: fc.integer({ min: -3, max: 3 }), rows: fc.integer({ min: 1, max: 3 }) });
  const list = fc.uniqueArray(customer, { selector: (entry) => entry.name, maxLength: 40 });
  const proposeFor = (entries: readonly { name: string; revenue: number; rows: number }[]) =>
    proposeMerges({
      names: entries.map((entry) => entry.name),
      revenueCents: entries.map((entry) => entry.revenue),
      rows: entries.map((entry) => entry.rows),
    });

  it("their order does not matter", () => {
    fc.assert(
      fc.property(
        list.chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
        ),
        ([entries, shuffled]) => expect(proposeFor(shuffled)).toEqual(proposeFor(entries)),
      ),
    );
  });

  it("no name is in two proposals, none is a code, and each proposal has two or more", () => {
    fc.assert(
      fc.property(list, (entries) => {
        const proposals = proposeFor(entries);
        const all = proposals.flatMap((proposal) => proposal.names);
        expect(new Set(all).size).toBe(all.length);
        expect(all.filter(isCodeLike)).toEqual([]);
        expect(proposals.every((proposal) => proposal.names.length >= 2)).toBe(true);
      }),
    );
  });
});

it("looks at 100,000 names without comparing each with every other", () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const syllables = "ka lo mi re tu sen por vil gra dou bel nor cha fer mon sar".split(" ");
  const names = [
    ...new Set(
      Array.from({ length: 100_000 }, () => {
        const word = () => Array.from({ length: 2 + random(3) }, () => syllables[random(16)]).join("");
        return `${word()} ${word()}${random(10) === 0 ? " SARL" : ""}`;
      }),
    ),
  ];
  const started = process.cpuUsage();
  proposeMerges({ names, revenueCents: new Float64Array(names.length), rows: new Int32Array(names.length) });
  expect(names.length).toBeGreaterThan(90_000);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(4000);
});
