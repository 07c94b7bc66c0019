import type { OrderModelId } from "../models/orderModel";
import type { FallbackReason, ModelChoice, ModelTrial } from "./modelChoice";

/** Held-back errors that differ by less than this share do not tell models apart. */
const sameError = 0.01;
/** Nor do log-likelihoods that differ by less than this. */
const sameLikelihood = 2;
/** Where nothing tells the models apart. */
const byDefault: readonly OrderModelId[] = ["mbgNbd", "bgNbd", "paretoNbd", "bgBb"];

/** The verdict on models tried on the same histories. */
export interface Ranking extends Pick<ModelChoice, "method" | "because"> {
  /** Best first: the chosen one, then those that can be used by their error and likelihood, then the others. */
  readonly trials: readonly ModelTrial[];
}

/** Why a fit cannot be used; `null` when it can. */
function fitObstacle({ fit }: ModelTrial): Extract<FallbackReason, "notConverged" | "dropoutNotIdentified"> | null {
  if (fit.concerns.includes("notConverged") || !fit.parameters.every(Number.isFinite)) return "notConverged";
  return fit.concerns.includes("dropoutNotIdentified") ? "dropoutNotIdentified" : null;
}

/**
 * Chooses among models tried on the same histories. With "best", of the fits that can be used: those whose mean absolute error in the
 * held-back period is within 1 % of the smallest (a rule left out where one of them could not be tried on it); of these, those whose
 * log-likelihood is within 2 of the largest (the models have the same number of parameters, so that no penalty tells them apart); of
 * these MBG/NBD, else BG/NBD, else Pareto/NBD. `because` is the last rule that left a model out, `onlyOne` where the others cannot be
 * used. Where no fit can be used the simple formula is, and the reason is that of the model asked for, or of the default one. A fit
 * without standard errors can be used: its forecasts are as likely as any, and the concern is told beside them.
 *
 * @param trials At least one.
 */
export function rankTrials(trials: readonly ModelTrial[], wish: "best" | OrderModelId): Ranking {
  const inDefaultOrder = [...trials].sort((a, b) => byDefault.indexOf(a.id) - byDefault.indexOf(b.id));
  const usable = inDefaultOrder.filter((trial) => fitObstacle(trial) === null);
  const errorOf = ({ heldBack }: ModelTrial): number => heldBack?.meanAbsoluteError ?? Infinity;
  const ranked = [
    ...[...usable].sort(
      (a, b) => (errorOf(a) === errorOf(b) ? 0 : errorOf(a) - errorOf(b)) || b.fit.logLikelihood - a.fit.logLikelihood,
    ),
    ...inDefaultOrder.filter((trial) => fitObstacle(trial) !== null),
  ];
  const first = (chosen: ModelTrial): ModelTrial[] => [chosen, ...ranked.filter((trial) => trial !== chosen)];
  const asked = trials.find(({ id }) => id === wish);
  if (asked || usable.length === 0) {
    const judged = asked ?? inDefaultOrder[0]!;
    const obstacle = fitObstacle(judged);
    const verdict = obstacle
      ? ({ method: "simple", because: obstacle } as const)
      : ({ method: judged.id, because: "askedFor" } as const);
    return { ...verdict, trials: first(judged) };
  }

  const isOnlyOne = usable.length === 1 && trials.length > 1;
  let [left, because]: [ModelTrial[], Ranking["because"]] = [usable, isOnlyOne ? "onlyOne" : "default"];
  const narrow = (kept: ModelTrial[], rule: Ranking["because"]): void => {
    if (kept.length < left.length) [left, because] = [kept, rule];
  };
  const leastError = Math.min(...left.map(errorOf));
  if (left.every(({ heldBack }) => heldBack)) {
    narrow(
      left.filter((trial) => errorOf(trial) <= leastError * (1 + sameError)),
      "heldBack",
    );
  }
  const mostLikely = Math.max(...left.map(({ fit }) => fit.logLikelihood));
  narrow(
    left.filter(({ fit }) => fit.logLikelihood >= mostLikely - sameLikelihood),
    "likelihood",
  );
  return { method: left[0]!.id, because, trials: first(left[0]!) };
}
