import type { NumberKind } from "../../report/numberKind";
import type { Parameter, ParameterRule } from "../../report/parameter";

/** A parameter whose place on the sheet is not known yet. */
export type ParameterLine = Omit<Parameter, "row" | "column">;

/**
 * A number that people can change.
 *
 * @example
 * parameterLine("levels", "ScoreLevels", "Levels per score", 5, "count", { kind: "whole", minimum: 2, maximum: 9 })
 */
export const parameterLine = (
  key: string,
  name: string,
  label: string,
  value: number,
  kind: NumberKind,
  accepts: ParameterRule,
): ParameterLine => ({ key, name, label, value, kind, accepts });
