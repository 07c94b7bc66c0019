/**
 * Whether one letter inserted, dropped or changed, or two neighbours swapped, makes one text of the other.
 *
 * @example
 * isOneLetterApart("menuiserie", "menusierie") // true
 */
export function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const shorter = Math.min(a.length, b.length);
  let before = 0;
  while (before < shorter && a[before] === b[before]) before++;
  let after = 0;
  while (after < shorter - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after++;
  const restA = a.slice(before, a.length - after);
  const restB = b.slice(before, b.length - after);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
