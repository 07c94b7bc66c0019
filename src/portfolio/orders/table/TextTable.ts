/**
 * Numbers distinct texts from 0 in order of first appearance. An open-addressing table over FNV-1a hashes, faster than a `Map`
 * on the millions of equal but separate strings a worksheet hands over.
 */
export class TextTable {
  readonly texts: string[] = [];
  /** Pairs of a hash and a position in `texts` plus one, side by side in memory; 0 is a free slot. */
  private slots = new Int32Array(2 * 1024);

  /** Position of the text; a text not met before is appended. */
  indexOf(text: string): number {
    const { slots, texts } = this;
    let hash = 0x811c9dc5 | 0;
    for (let position = 0; position < text.length; position++) {
      hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
    }
    // FNV leaves the low bits of short texts alike; fold the high ones in.
    hash ^= hash >>> 15;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    for (let entry = slots[slot + 1]!; entry !== 0; entry = slots[slot + 1]!) {
      if (slots[slot] === hash && texts[entry - 1] === text) return entry - 1;
      slot = (slot + 2) & mask;
    }
    slots[slot] = hash;
    slots[slot + 1] = texts.push(text);
    if (texts.length * 4 > slots.length) this.grow();
    return texts.length - 1;
  }

  /** Keeps the table at most half full. */
  private grow(): void {
    const before = this.slots;
    const slots = new Int32Array(before.length * 2);
    const mask = slots.length - 2;
    for (let old = 0; old < before.length; old += 2) {
      if (before[old + 1] === 0) continue;
      let slot = (before[old]! << 1) & mask;
      while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      slots[slot] = before[old]!;
      slots[slot + 1] = before[old + 1]!;
    }
    this.slots = slots;
  }
}
