import { scenarioLabel } from "../../analyses/stability/scenarioLabel";
import { speaker, speakerOf } from "../../analyses/shared/speaker";
import { stabilityWords } from "../../i18n/stabilityWords";
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
  const [say, sayStability] = [speaker(language), speakerOf(stabilityWords, language)];
  const scores = [say("recencyScore"), say("frequencyScore"), say("monetaryScore")];
  const counts = (["changed", "shareChanged", "moved"] as const).map((key) => sayStability(key));
  return [
    [sayStability("scenario"), ...scores, ...counts],
    ...scenarios.map((scenario) => [
      scenarioLabel(language, scenario.moves),
      ...scenario.weights,
      scenario.changed,
      scenario.changed / classes.length,
      scenario.moved,
    ]),
  ];
});
