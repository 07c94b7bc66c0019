import { forecastMethod } from "../../i18n/forecast/forecastMethod";
import { forecastWords } from "../../i18n/forecastWords";
import { modelCardWords } from "../../i18n/modelCardWords";
import { translate, type Facts, type Language, type Words } from "../../i18n/translate";
import type { Cell } from "../../portfolio/orders/cell";
import type { ModelChoice, ModelTrial } from "../../portfolio/value/forecast/modelChoice";
import type { FittedModel } from "../../portfolio/value/models/fittedModel";
import { gammaGamma } from "../../portfolio/value/models/gammaGamma";
import { orderModels } from "../../portfolio/value/models/orderModels";
import { known } from "./known";

type Say = (words: Words, facts?: Facts) => string;

const spendReasons = {
  fitted: modelCardWords.fitted,
  tooFewRepeaters: modelCardWords.spendTooFewRepeaters,
  noFiniteMean: modelCardWords.spendNoFiniteMean,
  notConverged: modelCardWords.spendNotConverged,
  noSpread: modelCardWords.spendNoSpread,
};

/** The card of a model in five columns: label, value, and the standard error and 95 % interval of what was estimated. */
export function layOutModelCard(language: Language, choice: ModelChoice): Cell[][] {
  const say: Say = (words, facts) => translate(language, words, facts);
  const { cardSheet, estimate, standardError, low95, high95, model } = forecastWords;
  const trial = choice.trials.find(({ id }) => id === choice.method);
  const lines: Cell[][] = [
    [cardSheet, estimate, standardError, low95, high95].map((words) => say(words)),
    [say(model), forecastMethod(choice, language)],
    [say(modelCardWords.because), say(modelCardWords[choice.because])],
    ...(trial ? fitLines(say, trial) : []),
    ...spendLines(say, choice),
    ...(trial ? heldBackLines(say, choice, trial) : []),
  ];
  return lines.map((line) => Array.from({ length: 5 }, (_, column) => line[column] ?? ""));
}

function fitLines(say: Say, { id, fit }: ModelTrial): Cell[][] {
  const { parameterNames, timeParameters } = orderModels[id];
  const names = parameterNames.map((name, at) =>
    timeParameters.includes(at) ? say(modelCardWords.inWeeks, { name }) : name,
  );
  const { converged, convergence, remark, notConverged } = modelCardWords;
  const ended = fit.concerns.includes("notConverged") ? say(notConverged) : say(converged, { n: fit.iterations });
  return [
    [say(modelCardWords.customers), fit.customers],
    [say(forecastWords.groups), fit.groups],
    ...parameterLines(names, fit),
    [say(forecastWords.logLikelihood), known(fit.logLikelihood)],
    [say(convergence), ended],
    ...fit.concerns
      .filter((concern) => concern !== "notConverged")
      .map((concern) => [say(remark), say(modelCardWords[concern])]),
  ];
}

function parameterLines(names: readonly string[], { parameters, standardErrors, low, high }: FittedModel): Cell[][] {
  return names.map((name, at) => [
    name,
    ...[parameters, standardErrors, low, high].map((column) => known(column[at]!)),
  ]);
}

function spendLines(say: Say, { spend, spendBecause }: ModelChoice): Cell[][] {
  const line = [say(modelCardWords.spend), say(spendReasons[spendBecause])];
  if (!spend) return [line];
  return [
    line,
    ...parameterLines(gammaGamma.parameterNames, spend),
    [say(forecastWords.meanOrder), known(spend.meanSpend)],
    [say(modelCardWords.correlation), known(spend.correlation)],
  ];
}

function heldBackLines(say: Say, { heldBack }: ModelChoice, trial: ModelTrial): Cell[][] {
  if (!heldBack || !trial.heldBack) return [];
  const words = modelCardWords;
  return [
    [say(words.heldBackFrom), heldBack.from],
    [say(words.heldBackTo), heldBack.to],
    [say(words.heldBackMade), heldBack.actual],
    [say(words.heldBackForeseen), known(trial.heldBack.total)],
    [say(words.error), known(trial.heldBack.meanAbsoluteError)],
    [say(words.errorSameAsBefore), known(heldBack.sameAsBefore.meanAbsoluteError)],
    [say(words.errorLikeTheAverage), known(heldBack.likeTheAverage.meanAbsoluteError)],
  ];
}
