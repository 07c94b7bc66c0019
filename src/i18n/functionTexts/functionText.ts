import type { Words } from "../translate";

/** What Excel shows of one parameter while a formula is typed. */
export interface ParameterWords {
  readonly name: Words;
  readonly description: Words;
}

/** What Excel shows of one function. */
export interface FunctionText {
  readonly description: Words;
  /** By the key of the parameter in the catalogue of functions. */
  readonly parameters: Readonly<Record<string, ParameterWords>>;
}
