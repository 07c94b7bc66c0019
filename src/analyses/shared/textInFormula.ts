/**
 * A text as a formula writes it.
 *
 * @example
 * textInFormula('3" pipes') // '"3"" pipes"'
 */
export const textInFormula = (text: string): string => `"${text.replaceAll('"', '""')}"`;
