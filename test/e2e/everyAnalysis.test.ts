import { catalogue } from "../../src/analyses/catalogue";
import { checkEveryAnalysis } from "./checkEveryAnalysis";

jest.setTimeout(180_000);

checkEveryAnalysis(
  "en",
  "frozen",
  catalogue.map(({ id }) => id),
);

// One analysis of each question: what all of them write live is compared cell by cell with the values where no screen slows it
// down. In a workbook of their own, since each sheet of live formulas slows down every later calculation.
checkEveryAnalysis("en", "live", ["crossedAbc", "profitability", "recurring", "why", "balance"]);
