/**
 * The id that Excel gives a sheet whose file names none, by its place: `{00000000-0001-0000-0100-000000000000}` is the
 * second sheet's.
 */
export function sheetIdAt(index: number): string {
  const [low, high] = [index & 0xff, (index >> 8) & 0xff].map((byte) =>
    byte.toString(16).padStart(2, "0").toUpperCase(),
  );
  return `{00000000-0001-0000-${low}${high}-000000000000}`;
}
