/** 32-bit words of one record: a key, a position in `texts` plus one (0 when free), and the characters of a short text. */
const recordWords = 8;
const firstCharacters = 2;
/** Longest text whose characters stand in its record, four a word. */
const longestPacked = 4 * (recordWords - firstCharacters);
/** The low bits of a key: the length of a packed text, else `unpacked`. */
const lengthBits = 31;
const unpacked = 31;
const spread = 0x9e3779b1;
/** Records brought over to a larger table with each new text: a table of a million grows without anybody waiting for it. */
const movedAtOnce = 32;

/**
 * Numbers distinct texts from 0 in order of first appearance, on the millions of equal but separate strings a worksheet hands
 * over. An open-addressing table whose records hold short texts themselves (up to 24 characters of Latin-1): what is known is
 * found in one place in memory, without a look at the string met before.
 */
export class TextTable {
  readonly texts: string[] = [];
  private records = new Int32Array(recordWords * 1024);
  /** The smaller table that is being brought over, and how far. */
  private before: Int32Array | null = null;
  private moved = 0;
  /** The characters of the text asked for. */
  private readonly words = new Int32Array(recordWords);

  /** Position of the text; a text not met before is appended. */
  indexOf(text: string): number {
    const key = this.keyOf(text);
    const at = this.find(this.records, key, text);
    const entry = this.records[at + 1]!;
    if (entry !== 0) return entry - 1;
    if (this.before !== null) {
      const earlier = this.before[this.find(this.before, key, text) + 1]!;
      if (earlier !== 0) return earlier - 1;
    }
    return this.insert(at, key, text);
  }

  /** A hash of the text with its length in the low bits; packs its characters. */
  private keyOf(text: string): number {
    const { length } = text;
    if (length > longestPacked) return longKey(text);
    const { words } = this;
    let hash = length;
    let seen = 0;
    let word = firstCharacters;
    let position = 0;
    for (; position + 3 < length; position += 4) {
      const a = text.charCodeAt(position);
      const b = text.charCodeAt(position + 1);
      const c = text.charCodeAt(position + 2);
      const d = text.charCodeAt(position + 3);
      seen |= a | b | c | d;
      const packed = a | (b << 8) | (c << 16) | (d << 24);
      words[word++] = packed;
      hash = Math.imul(hash ^ packed, spread);
      hash ^= hash >>> 15;
    }
    if (position < length) {
      let packed = 0;
      for (; position < length; position++) {
        const character = text.charCodeAt(position);
        seen |= character;
        packed = (packed << 8) | (character & 255);
      }
      words[word] = packed;
      hash = Math.imul(hash ^ packed, spread);
      hash ^= hash >>> 15;
    }
    return seen > 255 ? longKey(text) : keyWith(hash, length);
  }

  /** Where the record of a text stands, or should. */
  private find(records: Int32Array, key: number, text: string): number {
    const mask = records.length - 1;
    let at = Math.imul(key >>> 5, recordWords) & mask;
    while (records[at + 1] !== 0 && !(records[at] === key && this.holds(records, at, key, text))) {
      at = (at + recordWords) & mask;
    }
    return at;
  }

  private holds(records: Int32Array, at: number, key: number, text: string): boolean {
    const length = key & lengthBits;
    if (length === unpacked) return this.texts[records[at + 1]! - 1] === text;
    const end = firstCharacters + ((length + 3) >> 2);
    for (let word = firstCharacters; word < end; word++) {
      if (records[at + word] !== this.words[word]) return false;
    }
    return true;
  }

  private insert(at: number, key: number, text: string): number {
    const { records, words } = this;
    const count = this.texts.push(text);
    for (let word = firstCharacters; word < recordWords; word++) records[at + word] = words[word]!;
    records[at] = key;
    records[at + 1] = count;
    if (this.before !== null) this.move(this.before);
    // At most half full.
    if (count * 2 * recordWords > records.length) this.grow();
    return count - 1;
  }

  private grow(): void {
    while (this.before !== null) this.move(this.before);
    this.before = this.records;
    this.moved = 0;
    this.records = new Int32Array(2 * this.before.length);
  }

  private move(before: Int32Array): void {
    const { records } = this;
    const mask = records.length - 1;
    const end = Math.min(this.moved + movedAtOnce * recordWords, before.length);
    for (let from = this.moved; from < end; from += recordWords) {
      if (before[from + 1] === 0) continue;
      let at = Math.imul(before[from]! >>> 5, recordWords) & mask;
      while (records[at + 1] !== 0) at = (at + recordWords) & mask;
      for (let word = 0; word < recordWords; word++) records[at + word] = before[from + word]!;
    }
    this.moved = end;
    if (end === before.length) this.before = null;
  }
}

/** The key of a text too long, or of too many kinds of letters, to be packed. */
function longKey(text: string): number {
  let hash = text.length;
  for (let position = 0; position < text.length; position++) {
    hash = Math.imul(hash ^ text.charCodeAt(position), spread);
    hash ^= hash >>> 15;
  }
  return keyWith(hash, unpacked);
}

function keyWith(hash: number, low: number): number {
  const mixed = Math.imul(hash, spread);
  return ((mixed ^ (mixed >>> 16)) & ~lengthBits) | low;
}
