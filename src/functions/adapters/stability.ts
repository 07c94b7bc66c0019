import { scenarioLabel } from "../../i18n/scenarioLabel";
import { analysisWords } from "../../i18n/analysisWords";
import { stabilityWords } from "../../i18n/stabilityWords";
import { translate } from "../../i18n/translate";
import { Problem } from "../../portfolio/problem";
import { weightStability } from "../../portfolio/segmentation/weightStability";
import { adaptFunction } from "../adaptFunction";
import { readNumbers } from "../reading/readNumbers";
import { readScores } from "../reading/readScores";

/** `STABILITY(r, f, m, [weights], [step])`: a header and one row per scenario of weights, with whose class changes. */
export const stability = adaptFunction("STABILITY", (language, r, f, m, weights, step) => {
  const [rs, fs, ms] = readScores(r, f, m).columns;
  const [wr = 1, wf = 1, wm = 1] = readNumbers("weights", weights, 3) ?? [];
  const [moved = 0.2] = readNumbers("step", step, 1) ?? [];
  if (!(moved >= 0 && moved < 1)) throw new Problem("notAShare", { argument: "step" });
  const { scenarios, classes } = weightStability([rs!, fs!, ms!], { weights: [wr, wf, wm], levels: 5, step: moved });
  const { recencyScore, frequencyScore, monetaryScore } = analysisWords;
  const { scenario: title, changed, shareChanged, moved: entered } = stabilityWords;
  const header = [title, recencyScore, frequencyScore, monetaryScore, changed, shareChanged, entered];
  return [
    header.map((words) => translate(language, words)),
    ...scenarios.map((scenario) => [
      scenarioLabel(language, scenario.moves),
      ...scenario.weights,
      scenario.changed,
      scenario.changed / classes.length,
      scenario.moved,
    ]),
  ];
});
