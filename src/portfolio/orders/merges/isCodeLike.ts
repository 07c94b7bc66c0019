/**
 * Whether a name is an identifier rather than a name: an e-mail address, a text without letters, or one with as many digits
 * as letters. Those that look alike are still different.
 *
 * @example
 * isCodeLike("CLI-0042") // true
 */
export function isCodeLike(name: string): boolean {
  if (name.includes("@")) return true;
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 || (/\p{N}/u.test(name) && name.match(/\p{N}/gu)!.length >= letters);
}
