const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");

/**
 * Whether every word of a query is somewhere in a text, whatever the case and the accents.
 *
 * @example
 * matches("fidel", "Clients fidèles") // true
 */
export function matches(query: string, text: string): boolean {
  const within = plain(text);
  return plain(query)
    .split(/\s+/)
    .every((word) => within.includes(word));
}
