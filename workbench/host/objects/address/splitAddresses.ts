/** "A1:B2, 'July, August'!C3; D4" as its parts. Separators inside a quoted sheet name separate nothing. */
export function splitAddresses(addresses: string): string[] {
  const parts = addresses.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
