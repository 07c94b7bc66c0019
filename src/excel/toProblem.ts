import { Problem } from "../portfolio/problem";

const codes: Readonly<Record<string, string>> = {
  AccessDenied: "accessDenied",
  InvalidSelection: "noCells",
  InvalidOperationInCellEditMode: "cellBeingEdited",
  RequestPayloadSizeLimitExceeded: "tooMuchAtOnce",
  ResponsePayloadSizeLimitExceeded: "tooMuchAtOnce",
};

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string };
}

/** Known by its shape: office.js can live in another realm, where `instanceof` does not reach. */
const isOfficeError = (error: unknown): error is OfficeError =>
  typeof error === "object" &&
  error !== null &&
  "debugInfo" in error &&
  "code" in error &&
  typeof error.code === "string";

/** The code of an office.js error, `""` for any other thrown value. */
export const officeErrorCode = (error: unknown): string => (isOfficeError(error) ? error.code : "");

/** Where in its object model Excel refused, such as `Range.values`; `""` for any other thrown value. */
export const officeErrorLocation = (error: unknown): string =>
  isOfficeError(error) ? (error.debugInfo.errorLocation ?? "") : "";

/**
 * What Excel refused, as a `Problem` a person can be told; everything that is not an office.js error is left as it is.
 *
 * @example
 * toProblem(officeError).code // "excelRefused", with the facts code, message and where
 */
export function toProblem(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  const { code, message } = error;
  return new Problem(codes[code] ?? "excelRefused", { code, message, where: officeErrorLocation(error) });
}
