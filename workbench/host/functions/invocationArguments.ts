import type { FunctionMetadata } from "./FunctionMetadata";
import type { FunctionScalar, FunctionVariant } from "./values";

/**
 * The arguments as the functions runtime expects them: one per declared parameter (null when omitted), a grid where the
 * parameter is a matrix, one value elsewhere, and a list where the last parameter repeats.
 */
export function invocationArguments(metadata: FunctionMetadata, args: readonly FunctionVariant[]): unknown[] {
  return metadata.parameters.map((parameter, index) => {
    const isMatrix = parameter.dimensionality === "matrix";
    const shape = (value: FunctionVariant) => (isMatrix ? asGrid(value) : asScalar(value));
    if (parameter.repeating) return args.slice(index).map(shape);
    const value = args[index];
    return value === undefined ? null : shape(value);
  });
}

function asGrid(value: FunctionVariant): FunctionScalar[][] {
  return Array.isArray(value) ? value : [[value]];
}

function asScalar(value: FunctionVariant): FunctionScalar {
  return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
}
