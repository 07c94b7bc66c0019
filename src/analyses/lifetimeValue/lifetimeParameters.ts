import { lifetimeWords } from "../../i18n/lifetimeWords";
import { translate } from "../../i18n/translate";
import { valueWords } from "../../i18n/valueWords";
import type { AnalysisInput } from "../analysis";
import type { ParameterLine } from "../shared/parameterLine";
import { speakerOf } from "../shared/speaker";
import type { LifetimeLabels } from "./lifetimeLabels";
import { lifetimeModes } from "./lifetimeOptions";
import type { ValuedCustomers } from "./valueCustomers";

/** The cells formulas read: a blank retention or chance to come back takes what the orders show. */
export function lifetimeParameters(
  input: AnalysisInput,
  { settings, basis, retention, cuts }: ValuedCustomers,
  labels: LifetimeLabels,
): ParameterLine[] {
  const say = speakerOf(lifetimeWords, input.language);
  const common = (key: keyof typeof valueWords): string => translate(input.language, valueWords[key]);
  const share = { kind: "percent", accepts: { kind: "number", minimum: 0, maximum: 1 } } as const;
  const money = { kind: "money", accepts: { kind: "number", minimum: 0 } } as const;
  const value = { kind: "money", accepts: { kind: "number" } } as const;
  const years = { kind: "count", accepts: { kind: "whole", minimum: 1, maximum: 100 } } as const;
  return [
    {
      key: "mode",
      name: say("modeName"),
      label: say("mode"),
      value: labels.modes[settings.mode],
      kind: "text",
      accepts: { kind: "list", choices: lifetimeModes.map((mode) => labels.modes[mode]) },
    },
    {
      key: "retention",
      name: say("retentionName"),
      label: common("retentionParameter"),
      value: retention.given ?? "",
      ...share,
    },
    { key: "discount", name: say("discountName"), label: common("discount"), value: settings.discount, ...share },
    { key: "cap", name: say("capName"), label: say("cap"), value: settings.cap, ...years },
    { key: "horizon", name: say("horizonName"), label: say("horizon"), value: settings.horizon, ...years },
    {
      key: "growth",
      name: say("growthName"),
      label: say("growth"),
      value: settings.growth,
      kind: "percent",
      accepts: { kind: "number", minimum: -0.99, maximum: 1 },
    },
    {
      key: "periods",
      name: say("periodsName"),
      label: say("periods"),
      value: settings.periods,
      kind: "count",
      accepts: { kind: "list", choices: ["1", "4", "12"] },
    },
    {
      key: "returnOne",
      name: say("returnOneName"),
      label: say("parameterReturnOne"),
      value: settings.returns?.[0] ?? "",
      ...share,
    },
    {
      key: "returnTwo",
      name: say("returnTwoName"),
      label: say("parameterReturnTwo"),
      value: settings.returns?.[1] ?? "",
      ...share,
    },
    ...(basis.kind === "column"
      ? []
      : [{ key: "marginRate", name: say("marginRateName"), label: common("marginRate"), value: basis.rate, ...share }]),
    { key: "cac", name: say("cacName"), label: say("cac"), value: settings.cac, ...money },
    { key: "crc", name: say("crcName"), label: say("crc"), value: settings.crc, ...money },
    { key: "mediumFrom", name: say("mediumFromName"), label: say("mediumFrom"), value: cuts[0], ...value },
    { key: "highFrom", name: say("highFromName"), label: say("highFrom"), value: cuts[1], ...value },
  ];
}
