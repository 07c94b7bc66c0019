import type { FunctionVariant } from "./values";

/** One call of a custom function by one cell with given arguments. */
export interface Invocation {
  readonly id: number;
  /** Function and arguments: a cell may hold the same function twice. */
  readonly key: string;
  readonly cell: CallingCell;
  readonly isStreaming: boolean;
  isSettled: boolean;
  value: FunctionVariant;
  /** The current pass of the calculation asked for it. */
  isAsked: boolean;
  /** The calculation was given the answer. */
  isShown: boolean;
}

export interface CallingCell {
  readonly key: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly invocations: Map<string, Invocation>;
}
