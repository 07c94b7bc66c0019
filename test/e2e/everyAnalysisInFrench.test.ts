import { catalogue } from "../../src/analyses/catalogue";
import { checkEveryAnalysis } from "./checkEveryAnalysis";

jest.setTimeout(180_000);

// In a file of its own: another browser's page does it beside the English one.
checkEveryAnalysis(
  "fr",
  "frozen",
  catalogue.map(({ id }) => id),
);
