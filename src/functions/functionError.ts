/** The two errors of Excel that can carry a message. */
export type FunctionErrorCode = "#VALUE!" | "#N/A";

/** Stands in for Excel's own error class where the functions run without Excel. */
class PlainFunctionError extends Error {
  constructor(
    readonly code: FunctionErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** The error a custom function throws, for a cell to show: `#VALUE!` or `#N/A` with its message. */
export function functionError(code: FunctionErrorCode, message: string): Error | CustomFunctions.Error {
  if (typeof CustomFunctions === "undefined") return new PlainFunctionError(code, message);
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, message);
}
