/** What a function of Univer takes and answers. */
export type FunctionScalar = string | number | boolean | null;
export type FunctionVariant = FunctionScalar | FunctionScalar[][];

/** Error codes of the functions runtime: plain throws (2) and rejections (3) show as #VALUE!. */
const errorOfCode: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

export function errorText(code: unknown): string {
  return errorOfCode[Number(code)] ?? "#VALUE!";
}

/** A returned value as the sheet shows it: rich values by their basic value, null as 0, as Excel does. */
export function toVariant(value: unknown): FunctionVariant {
  if (!Array.isArray(value)) return toScalar(value);
  const rows = value as unknown[];
  return rows.map((row) => (Array.isArray(row) ? row : [row]).map(toScalar));
}

function toScalar(value: unknown): FunctionScalar {
  if (value === null || value === undefined) return 0;
  if (typeof value !== "object") return value as FunctionScalar;
  const { basicValue } = value as { basicValue?: FunctionScalar };
  return basicValue ?? JSON.stringify(value);
}
