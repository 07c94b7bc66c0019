const spread = 0x9e3779b1;

/** A hash that is the same for texts of the same small letters. */
function hashOfSmall(text: string): number {
  let hash = 0;
  for (let position = 0; position < text.length; position++) {
    const letter = text.charCodeAt(position);
    // Only of ASCII is it known without asking which capital belongs to which letter.
    if (letter > 127) return hashOfEach(text.toLowerCase());
    hash = Math.imul(hash ^ (letter >= 65 && letter <= 90 ? letter + 32 : letter), spread);
    hash ^= hash >>> 15;
  }
  return hash;
}

function hashOfEach(text: string): number {
  let hash = 0;
  for (let position = 0; position < text.length; position++) {
    hash = Math.imul(hash ^ text.charCodeAt(position), spread);
    hash ^= hash >>> 15;
  }
  return hash;
}

/**
 * Whether two of the texts are equal but for capitals: SUMIFS takes them for one. Small letters are made only of texts that look
 * alike by their hashes, for texts are many and hardly any are.
 *
 * @param isAsked By position: 0 for a text that is left out.
 * @example
 * equalButForCase(["Acme", "ACME"], Uint8Array.of(1, 1)) // true
 */
export function equalButForCase(texts: readonly string[], isAsked: Uint8Array): boolean {
  // At most half full: the next power of two above twice the texts.
  const positions = new Int32Array(2 ** (33 - Math.clz32(texts.length)));
  const mask = positions.length - 1;
  const hashes = new Int32Array(texts.length);
  for (let position = 0; position < texts.length; position++) {
    if (isAsked[position] === 0) continue;
    const hash = hashOfSmall(texts[position]!);
    hashes[position] = hash;
    let slot = hash & mask;
    for (; positions[slot] !== 0; slot = (slot + 1) & mask) {
      const other = positions[slot]! - 1;
      if (hashes[other] === hash && texts[other]!.toLowerCase() === texts[position]!.toLowerCase()) return true;
    }
    positions[slot] = position + 1;
  }
  return false;
}
