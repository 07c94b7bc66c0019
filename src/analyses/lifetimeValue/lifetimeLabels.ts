import { lifetimeWords } from "../../i18n/lifetimeWords";
import type { Language } from "../../i18n/translate";
import type { Role } from "../../portfolio/role";
import { silenceStates } from "../../portfolio/movements/silenceStates";
import type { ReportColumn } from "../../report/reportTable";
import { speakerOf } from "../shared/speaker";
import { lifetimeModes, type LifetimeMode } from "./lifetimeOptions";

const modeWords = {
  simple: "modeSimple",
  discounted: "modeDiscounted",
  immediate: "modeImmediate",
  horizon: "modeHorizon",
  markov: "modeMarkov",
} as const;
const formulaWords = {
  simple: "formulaSimple",
  discounted: "formulaDiscounted",
  immediate: "formulaImmediate",
  horizon: "formulaHorizon",
  markov: "formulaMarkov",
} as const;

type Colours = NonNullable<ReportColumn["roles"]>;

/** The names of formulas, classes and states of silence in one language, with their colours. */
export interface LifetimeLabels {
  readonly modes: Readonly<Record<LifetimeMode, string>>;
  readonly formulas: Readonly<Record<LifetimeMode, string>>;
  /** Low, medium, high. */
  readonly classes: readonly [string, string, string];
  readonly states: readonly string[];
  readonly classRoles: Colours;
  readonly stateRoles: Colours;
}

/** The colour of each class of value. */
export const valueRole = { high: "strong", medium: "steady", low: "asleep" } as const satisfies Record<string, Role>;

export function lifetimeLabels(language: Language): LifetimeLabels {
  const say = speakerOf(lifetimeWords, language);
  const states = silenceStates.map((state) => say(state));
  const stateRole: readonly Role[] = ["strong", "rising", "slipping", "asleep"];
  return {
    modes: Object.fromEntries(lifetimeModes.map((mode) => [mode, say(modeWords[mode])])) as LifetimeLabels["modes"],
    formulas: Object.fromEntries(
      lifetimeModes.map((mode) => [mode, say(formulaWords[mode])]),
    ) as LifetimeLabels["formulas"],
    classes: [say("low"), say("medium"), say("high")],
    states,
    classRoles: Object.fromEntries(
      (["high", "medium", "low"] as const).map((key) => [say(key), { role: valueRole[key], strength: 1 }]),
    ),
    stateRoles: Object.fromEntries(states.map((label, index) => [label, { role: stateRole[index]!, strength: 1 }])),
  };
}
