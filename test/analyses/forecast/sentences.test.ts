import { choiceSentence } from "../../../src/analyses/forecast/choiceSentence";
import { forecastFinding } from "../../../src/analyses/forecast/forecastFinding";
import { forecastNotes, plainWords } from "../../../src/analyses/forecast/forecastNotes";
import { forecastWarnings, spendSentence } from "../../../src/analyses/forecast/forecastWarnings";
import { heldBackVerdict } from "../../../src/analyses/forecast/heldBackVerdict";
import { orderMeanings, spendMeanings } from "../../../src/analyses/forecast/parameterMeaning";
import type { ModelChoice } from "../../../src/portfolio/value/forecast/modelChoice";
import { makeInput } from "../makeInput";
import {
  handMade,
  handMadeChoice,
  handMadeFit,
  handMadeForecasts,
  handMadeHeldBack,
  handMadeOrders,
  handMadeTrial,
  simplified,
} from "./handMade";

const english = makeInput(handMadeOrders);
const french = makeInput(handMadeOrders, { language: "fr" });
/** No-break spaces as plain ones: tests of the words are not about them. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
const chosen = (given: Partial<ModelChoice>) => handMade({ choice: { ...handMadeChoice, ...given } });
const simple = (because: ModelChoice["because"], trials: ModelChoice["trials"] = []) =>
  handMade({
    choice: { ...handMadeChoice, method: "simple", because, trials, heldBack: null },
    forecasts: simplified(handMadeForecasts),
    revenue: { expected: 1700, low: NaN, high: NaN },
    stillThere: null,
  });

describe("the sentence about the method", () => {
  it("tells that the model foresees best what was held back, with both numbers", () => {
    expect(choiceSentence(english, chosen({}))).toBe(
      "The method is Pareto/NBD. As a check, the orders of 15 Mar 2023 – 23 Jun 2023 were hidden from the models: customer by customer, this one foresees them best; 412 foreseen in all, 400 made.",
    );
    expect(plain(choiceSentence(french, chosen({})))).toBe(
      "La méthode est Pareto/NBD. Pour vérifier, les commandes du 15 mars 2023 au 23 juin 2023 ont été cachées aux modèles : client par client, c’est celui qui les prévoit le mieux ; 412 prévues en tout, 400 passées.",
    );
  });

  it("tells that the model describes the orders best, whether or not some were held back", () => {
    expect(choiceSentence(english, chosen({ because: "likelihood" }))).toContain(
      "no other foresees them clearly better",
    );
    expect(choiceSentence(english, chosen({ because: "likelihood", heldBack: null }))).toContain(
      "does not allow to hide",
    );
    expect(plain(choiceSentence(french, chosen({ because: "likelihood", heldBack: null })))).toContain("ne permet pas");
  });

  it("tells that the model was asked for, or is the usual one", () => {
    expect(choiceSentence(english, chosen({ because: "askedFor" }))).toBe("The method is Pareto/NBD, as chosen.");
    expect(choiceSentence(french, chosen({ because: "askedFor" }))).toBe("La méthode est Pareto/NBD, comme choisi.");
    expect(choiceSentence(english, chosen({ because: "default" }))).toContain("the usual choice");
    expect(choiceSentence(english, chosen({ because: "onlyOne" }))).toContain(
      "the only model that these data can carry",
    );
    expect(plain(choiceSentence(french, chosen({ because: "onlyOne" })))).toContain("le seul modèle que");
    expect(choiceSentence(english, chosen({ method: "bgBb", period: "quarter", because: "askedFor" }))).toBe(
      "The method is BG/BB by quarter, as chosen.",
    );
  });

  it.each([
    ["tooFewCustomers", "3 customers are too few for a model", "3 clients, c’est trop peu pour un modèle"],
    ["tooFewRepeaters", "only 2 customers ordered again", "seuls 2 clients ont recommandé"],
    ["tooShort", "the orders cover too short a time", "couvrent un temps trop court"],
    [
      "dropoutNotIdentified",
      "dropout is not identified in these data",
      "les départs ne se lisent pas dans ces données",
    ],
    ["notConverged", "the search found no maximum", "la recherche n’a pas trouvé de maximum"],
  ] as const)("tells why the simple formula is used: %s", (because, said, dit) => {
    expect(choiceSentence(english, simple(because))).toMatch(/^Simple formula: /);
    expect(choiceSentence(english, simple(because))).toContain(said);
    expect(plain(choiceSentence(french, simple(because)))).toContain(dit);
    expect(plainWords(english, simple(because)).join(" ")).toContain("a long silence changes nothing");
  });
});

describe("a portfolio of nothing but refunds or single orders", () => {
  const none = (repeats: number) => {
    const { records } = handMade({});
    return { ...records, histories: { ...records.histories, repeats: records.histories.repeats.map(() => repeats) } };
  };

  it("has no customer to count, and nothing to foresee", () => {
    const foreseen = { ...simple("tooFewCustomers"), records: none(NaN) };
    expect(choiceSentence(english, foreseen)).toBe("Simple formula: no customer has a purchase to go by.");
    expect(forecastFinding(english, foreseen)).toMatch(/^Nothing can be foreseen/);
    expect(plain(forecastFinding(french, foreseen))).toMatch(/^Rien à prévoir/);
  });

  it("has nobody who ordered again", () => {
    const foreseen = { ...simple("tooFewRepeaters"), records: none(0) };
    expect(choiceSentence(english, foreseen)).toBe(
      "Simple formula: no customer ordered again, so that there is no pace to learn.",
    );
    expect(plain(choiceSentence(french, foreseen))).toContain("aucun client n’a recommandé");
  });
});

describe("what a user is told of the value of orders before applying", () => {
  it("is that it is each customer’s own mean, where no model gives it", () => {
    const own = chosen({ spend: null, spendBecause: "noFiniteMean" });
    expect(forecastNotes(english, own)).toContain(spendSentence(english, own));
    expect(forecastNotes(english, chosen({}))).not.toContain(spendSentence(english, chosen({})));
  });

  it("is why the total has no interval", () => {
    const open = { ...chosen({}), revenue: { expected: 1700, low: NaN, high: NaN } };
    expect(forecastNotes(english, open).join(" ")).toContain("The total has no interval");
    expect(forecastNotes(english, chosen({})).join(" ")).not.toContain("no interval");
    expect(forecastNotes(english, simple("tooShort")).join(" ")).not.toContain("no interval");
  });
});

describe("the verdict on the orders held back", () => {
  it("is better than the better of the forecasts anybody can make", () => {
    expect(heldBackVerdict(english, chosen({}))).toBe(
      "Customer by customer, this forecast is off by 0.75 orders on average; the plain forecast “Same as before” is off by 0.90.",
    );
  });

  it("warns where going on as before foresees single customers better", () => {
    const worse = { ...handMadeTrial, heldBack: { ...handMadeTrial.heldBack!, meanAbsoluteError: 0.95 } };
    expect(heldBackVerdict(english, chosen({ trials: [worse] }))).toMatch(/^Careful: .*Trust totals/);
    expect(plain(heldBackVerdict(french, chosen({ trials: [worse] })))).toMatch(
      /^Attention : .*0,95 commande en .*plus que la prévision naïve « Comme avant »/,
    );
  });

  it("sees no difference where the digits it shows are the same", () => {
    const equal = { ...handMadeTrial, heldBack: { ...handMadeTrial.heldBack!, meanAbsoluteError: 0.903 } };
    expect(heldBackVerdict(english, chosen({ trials: [equal] }))).toBe(
      "Customer by customer, this forecast is off by 0.90 orders on average, as is the plain forecast “Same as before”.",
    );
  });

  it("warns of totals that are far off, more than chance explains, and does not send to them then", () => {
    const foreseen = (total: number, actual: number, meanAbsoluteError = 0.95) =>
      heldBackVerdict(
        english,
        chosen({
          trials: [{ ...handMadeTrial, heldBack: { ...handMadeTrial.heldBack!, total, meanAbsoluteError } }],
          heldBack: { ...handMadeHeldBack, actual },
        }),
      );
    expect(foreseen(2084.9, 1034)).toMatch(
      / Careful: 1,034 orders were made in the hidden period where it foresees 2,085: totals may be as far off\.$/,
    );
    expect(foreseen(2084.9, 1034)).not.toContain("Trust totals");
    expect(foreseen(700, 1034, 0.75)).toContain("it foresees 700");
    expect(foreseen(40, 0)).toContain("0 orders were made");
    // 10 instead of 14 is less than twice √14 off.
    expect(foreseen(10, 14)).not.toContain("hidden period");
    expect(foreseen(1034 * 1.24, 1034)).not.toContain("hidden period");
  });

  it("says orders in the plural from two on, in French too", () => {
    const off = { ...handMadeTrial, heldBack: { ...handMadeTrial.heldBack!, meanAbsoluteError: 3.99 } };
    expect(plain(heldBackVerdict(french, chosen({ trials: [off] })))).toContain(
      "se trompe de 3,99 commandes en moyenne",
    );
  });

  it("is silent where nothing was held back, and of the simple formula", () => {
    expect(heldBackVerdict(english, chosen({ heldBack: null }))).toBe("");
    expect(heldBackVerdict(english, simple("tooShort"))).toBe("");
  });
});

describe("warnings", () => {
  it("say each concern of the fit in use in plain words", () => {
    const concerns = [
      "dropoutNotIdentified",
      "heterogeneityNotIdentified",
      "noStandardErrors",
      "notConverged",
    ] as const;
    const trial = { ...handMadeTrial, fit: { ...handMadeFit, concerns } };
    const said = forecastWarnings(english, chosen({ trials: [trial] })).join(" ");
    expect(said).toContain("Pareto/NBD: dropout is not identified in these data");
    expect(said).toContain("how far customers differ");
    expect(said).toContain("no standard errors");
    expect(said).toContain("did not end at a maximum");
    // One for each, and what the missing standard errors do to the total.
    expect(forecastWarnings(french, chosen({ trials: [trial] }))).toHaveLength(5);
    expect(said).toContain("The interval of the total knows what chance does");
  });

  it("tell a correlation the spend model does not know, with its side", () => {
    const correlated = (correlation: number) =>
      forecastWarnings(english, chosen({ spend: { ...handMadeChoice.spend!, correlation } })).join(" ");
    expect(correlated(0.35)).toMatch(/correlation 0\.35.*underrated/);
    expect(correlated(-0.4)).toMatch(/correlation −0\.40.*overrated/);
    expect(correlated(0.29)).toBe("");
  });

  it("count what was left out", () => {
    const base = handMade();
    const records = { ...base.records, customersLeftOut: 1, daysLeftOut: 3 };
    expect(forecastWarnings(english, { ...base, records })).toEqual([
      "1 customer has no forecast: its orders come to nothing or less.",
      "3 days whose orders come to nothing or less are no purchases.",
    ]);
  });

  it.each([
    ["noFiniteMean", "no finite mean in these data (q is 1 or less)"],
    ["tooFewRepeaters", "too few customers ordered again"],
    ["notConverged", "found no maximum"],
    ["noSpread", "nearly the same"],
  ] as const)("tell why each customer’s own mean is used: %s", (spendBecause, said) => {
    expect(spendSentence(english, chosen({ spend: null, spendBecause }))).toContain(said);
    expect(spendSentence(french, chosen({ spend: null, spendBecause }))).toContain("moyenne propre du client");
  });
});

describe("the finding", () => {
  it("tells what to expect with its interval, and who to visit first", () => {
    expect(forecastFinding(english, handMade())).toBe(
      "In 12 months: €1,700 (€1,200 – €2,300) of revenue expected; €1,252 of value at risk, 100% of it with the first 2 customers to visit.",
    );
    expect(plain(forecastFinding(french, handMade()))).toBe(
      "En 12 mois : 1 700 € (1 200 € – 2 300 €) de CA attendu ; 1 252 € de valeur menacée, dont 100 % chez les 2 premiers clients à visiter.",
    );
  });

  it("has variants for safe customers, the simple formula, and nothing to expect", () => {
    const safe = { ...handMadeForecasts, atRisk: Float64Array.of(0, 0, 0) };
    expect(forecastFinding(english, handMade({ forecasts: safe }))).toContain("no value is at risk");
    expect(forecastFinding(english, simple("tooShort"))).toContain("by the simple formula, without an interval");
    const nothing = { expected: 0, low: 0, high: 0 };
    expect(forecastFinding(english, handMade({ revenue: nothing }))).toContain("No order is expected");
    expect(plain(forecastFinding(french, handMade({ revenue: nothing })))).toContain("tout le monde semble parti");
  });
});

describe("parameters in words", () => {
  it("give the pace of an average customer and when half are gone", () => {
    // α/r = 10.58/0.55 = 19.2 weeks; β(2^(1/s) − 1) = 11.67 × (2^(1/0.61) − 1) = 24.7 weeks.
    expect(orderMeanings(english, "paretoNbd", [0.55, 10.58, 0.61, 11.67])).toEqual([
      "Paces differ widely: most customers order seldom, a few often.",
      "While there, an average customer orders every 19 weeks.",
      "Customers differ widely in how soon they leave.",
      "Half of the customers are gone after 25 weeks.",
    ]);
    expect(orderMeanings(english, "paretoNbd", [2, 4, 0.01, 5])[3]).toContain("hardly ever leave");
  });

  it("give the share that leaves after an order, or before a period", () => {
    // .793/(.793 + 2.426) = 24.6 %; .656718/(.656718 + 2.783443) = 19.1 %.
    expect(orderMeanings(english, "bgNbd", [0.243, 4.414, 0.793, 2.426])[2]).toContain("24.6%");
    expect(orderMeanings(english, "bgBb", [1.203522, 0.749716, 0.656718, 2.783443])).toEqual([
      "While there, a customer orders in 61.6% of the periods.",
      "Paces differ widely: most customers order seldom, a few often.",
      "Before each period, 19.1% of the customers leave for good.",
      "Customers are rather alike in how soon they leave.",
    ]);
  });

  it("give the mean order", () =>
    expect(spendMeanings(english, [6.25, 3.74], 35.22)[3]).toBe("An average order is worth €35."));
});
