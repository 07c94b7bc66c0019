const longestSheetName = 31;
const isFree = (name: string, taken: Iterable<string>): boolean =>
  ![...taken].some((other) => other.toLowerCase() === name.toLowerCase());

/** The first of `candidate(1)`, `candidate(2)` … that is not taken, whatever the case. */
function firstFree(taken: Iterable<string>, candidate: (attempt: number) => string): string {
  const names = [...taken];
  let attempt = 1;
  while (!isFree(candidate(attempt), names)) attempt += 1;
  return candidate(attempt);
}

/**
 * A sheet name Excel accepts and no other sheet has: "Portfolio", then "Portfolio (2)".
 *
 * @example
 * uniqueSheetName("Portfolio", ["portfolio"]) // "Portfolio (2)"
 */
export function uniqueSheetName(wanted: string, taken: Iterable<string>): string {
  const clean =
    wanted
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Clientele";
  return firstFree(taken, (attempt) => {
    const suffix = attempt === 1 ? "" : ` (${attempt})`;
    return clean.slice(0, longestSheetName - suffix.length).trimEnd() + suffix;
  });
}

/**
 * A name for a table or a named cell that nothing else in the workbook has: "Portfolio", then "Portfolio2". Up to three
 * letters and a number would be a cell reference: an underscore parts those.
 *
 * @example
 * uniqueDefinedName("Portfolio", ["Portfolio"]) // "Portfolio2"
 */
export function uniqueDefinedName(wanted: string, taken: Iterable<string>): string {
  const separator = /^\p{L}{1,3}$|\d$/u.test(wanted) ? "_" : "";
  return firstFree(taken, (attempt) => (attempt === 1 ? wanted : wanted + separator + attempt));
}
