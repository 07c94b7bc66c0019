import { Problem } from "../portfolio/problem";

const codes: Readonly<Record<string, string>> = {
  AccessDenied: "accessDenied",
  InvalidSelection: "severalAreas",
  InvalidOperationInCellEditMode: "cellBeingEdited",
  RequestPayloadSizeLimitExceeded: "tooMuchAtOnce",
  ResponsePayloadSizeLimitExceeded: "tooMuchAtOnce",
};

/** The code of an office.js error, `""` for any other thrown value. */
export function officeErrorCode(error: unknown): string {
  const code = error instanceof Error ? (error as Error & { code?: unknown }).code : undefined;
  return typeof code === "string" && !(error instanceof Problem) ? code : "";
}

/**
 * What Excel refused, as a `Problem` a person can be told; everything that is not an office.js error is left as it is.
 *
 * @example
 * toProblem(officeError).code // "excelRefused", with the facts code, message and where
 */
export function toProblem(error: unknown): unknown {
  const code = officeErrorCode(error);
  if (!code) return error;
  const { message, debugInfo } = error as Error & { debugInfo?: { errorLocation?: string } };
  return new Problem(codes[code] ?? "excelRefused", { code, message, where: debugInfo?.errorLocation ?? "" });
}
