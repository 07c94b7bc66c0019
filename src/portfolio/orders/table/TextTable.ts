import { LongTexts } from "./LongTexts";

/** 32-bit words of a record: a key, its number plus one (0 when free), and the characters of a short text. */
const recordWords = 8;
const firstCharacters = 2;
/** Longest text whose characters stand in its record, four a word. */
const longestPacked = 4 * (recordWords - firstCharacters);
/** The low bits of a key: the length of a packed text, else `unpacked`. */
const lengthBits = 31;
const unpacked = 31;
/** What stands in the record of an unpacked text in place of its characters. */
const placeWord = 2;
const lengthWord = 3;
const hashWord = 4;
const spread = 0x9e3779b1;
/** Texts that are looked up together. */
const together = 256;
/** Records brought over to a larger table with each new text: a table of a million grows without anybody waiting for it. */
const movedAtOnce = 32;

/**
 * Numbers distinct texts from 0 in order of first appearance, on the millions of equal but separate strings a worksheet hands
 * over. An open-addressing table whose records hold short texts themselves (up to 24 characters of Latin-1): what is known is
 * found in one place in memory, without a look at the string met before. Texts are asked for one by one and answered many at
 * once: what they need of the table then comes from memory for all of them together, not for each while everything waits.
 *
 * @example
 * const table = new TextTable();
 * const positions = new Int32Array(3);
 * ["Acme", "Zoé", "Acme"].forEach((text, row) => table.ask(text, row, positions));
 * table.answer(positions); // [0, 1, 0]
 */
export class TextTable {
  private untaken: string[] = [];
  private taken = 0;
  private records = new Int32Array(recordWords * 1024);
  /** The smaller table that is being brought over, and how far. */
  private before: Int32Array | null = null;
  private moved = 0;
  private readonly longTexts = new LongTexts();
  /** The texts asked for, the rows they are asked for, and their records as they would stand in the table. */
  private readonly asked: string[] = [];
  private readonly rows = new Int32Array(together);
  private readonly packed = new Int32Array(recordWords * together);
  private count = 0;
  /** Characters of the unpacked texts among them, two a word: those of text `i` end at `longEnds[i]`. */
  private long = new Int32Array(1024);
  private readonly longEnds = new Int32Array(together);
  private longUsed = 0;
  /** Kept so that no compiler leaves out the reads that fetch what is needed next. */
  protected fetched = 0;

  /** Position of the text; a text not met before is appended. Not between `ask` and `answer`. */
  indexOf(text: string): number {
    this.ask(text, 0, one);
    this.answer(one);
    return one[0]!;
  }

  /** The texts in order of first appearance, but for those taken. */
  get texts(): readonly string[] {
    return this.untaken;
  }

  /** Hands over the texts met since the last taking: they are known as before, and no longer held here. */
  takeTexts(): string[] {
    const { untaken } = this;
    this.taken += untaken.length;
    this.untaken = [];
    return untaken;
  }

  /** Asks for the position of a text, to be written into `positions` at a row: now or when `answer` is called. */
  ask(text: string, row: number, positions: Int32Array): void {
    if (this.count === together) this.answer(positions);
    const at = this.count++;
    this.asked[at] = text;
    this.rows[at] = row;
    if (text.length > longestPacked || !this.pack(text, at)) this.packLong(text, at);
  }

  /** Writes the positions of all texts asked for. */
  answer(positions: Int32Array): void {
    const { rows, count } = this;
    this.fetch();
    for (let at = 0; at < count; at++) positions[rows[at]!] = this.place(at);
    this.count = 0;
    this.longUsed = 0;
  }

  /** Writes the record of a short text: its characters, and a hash with its length as the key. Not of letters beyond Latin-1. */
  private pack(text: string, at: number): boolean {
    const { packed } = this;
    const { length } = text;
    const start = at * recordWords;
    const end = start + recordWords;
    let word = start + firstCharacters;
    let hash = length;
    let seen = 0;
    let position = 0;
    for (; position + 3 < length; position += 4) {
      const a = text.charCodeAt(position);
      const b = text.charCodeAt(position + 1);
      const c = text.charCodeAt(position + 2);
      const d = text.charCodeAt(position + 3);
      seen |= a | b | c | d;
      if (seen > 255) return false;
      const four = a | (b << 8) | (c << 16) | (d << 24);
      packed[word++] = four;
      hash = mix(hash, four);
    }
    if (position < length) {
      let last = 0;
      for (; position < length; position++) {
        const character = text.charCodeAt(position);
        seen |= character;
        last = (last << 8) | character;
      }
      packed[word++] = last;
      hash = mix(hash, last);
    }
    while (word < end) packed[word++] = 0;
    packed[start] = keyWith(hash, length);
    return seen <= 255;
  }

  /** Writes the record of a text too long, or of too many kinds of letters, to be packed. */
  private packLong(text: string, at: number): void {
    const { packed } = this;
    const { length } = text;
    const start = at * recordWords;
    if (this.longUsed + length > this.long.length) this.widen(length);
    const { long } = this;
    let word = this.longUsed;
    let hash = length;
    let position = 0;
    for (; position + 1 < length; position += 2) {
      const two = text.charCodeAt(position) | (text.charCodeAt(position + 1) << 16);
      long[word++] = two;
      hash = mix(hash, two);
    }
    if (position < length) {
      const last = text.charCodeAt(position);
      long[word++] = last;
      hash = mix(hash, last);
    }
    this.longEnds[at] = this.longUsed = word;
    for (let clear = start + firstCharacters; clear < start + recordWords; clear++) packed[clear] = 0;
    packed[start] = keyWith(hash, unpacked);
    packed[start + lengthWord] = length;
    packed[start + hashWord] = hash;
  }

  private widen(length: number): void {
    const wider = new Int32Array(2 * this.long.length + length);
    wider.set(this.long);
    this.long = wider;
  }

  /** Reads where the records of the texts should stand: the processor waits for all of them at once. */
  private fetch(): void {
    const { records, packed, count } = this;
    const mask = records.length - 1;
    let fetched = 0;
    for (let at = 0; at < count; at++) fetched ^= records[homeOf(packed[at * recordWords]!) & mask]!;
    if (this.longUsed > 0) {
      for (let at = 0; at < count; at++) {
        const home = homeOf(packed[at * recordWords]!) & mask;
        const isLong = records[home + 1] !== 0 && (records[home]! & lengthBits) === unpacked;
        if (isLong) fetched ^= this.longTexts.firstAt(records[home + placeWord]!);
      }
    }
    this.fetched = fetched;
  }

  /** Position of a text asked for. */
  private place(at: number): number {
    const slot = this.find(this.records, at);
    const entry = this.records[slot + 1]!;
    if (entry !== 0) return entry - 1;
    if (this.before !== null) {
      const earlier = this.before[this.find(this.before, at) + 1]!;
      if (earlier !== 0) return earlier - 1;
    }
    return this.insert(slot, at);
  }

  /** Where the record of a text asked for stands, or should. */
  private find(records: Int32Array, at: number): number {
    const { packed } = this;
    const start = at * recordWords;
    const key = packed[start]!;
    const mask = records.length - 1;
    let slot = homeOf(key) & mask;
    while (records[slot + 1] !== 0 && !(records[slot] === key && this.isSame(records, slot, start, at))) {
      slot = (slot + recordWords) & mask;
    }
    return slot;
  }

  /** Whether a record is that of the text asked for; their keys are equal. */
  private isSame(records: Int32Array, slot: number, start: number, at: number): boolean {
    const { packed } = this;
    if ((packed[start]! & lengthBits) === unpacked) {
      return (
        records[slot + hashWord] === packed[start + hashWord] &&
        records[slot + lengthWord] === packed[start + lengthWord] &&
        this.longTexts.isAt(records[slot + placeWord]!, this.long, this.longStart(start, at), this.longEnds[at]!)
      );
    }
    return (
      records[slot + 2] === packed[start + 2] &&
      records[slot + 3] === packed[start + 3] &&
      records[slot + 4] === packed[start + 4] &&
      records[slot + 5] === packed[start + 5] &&
      records[slot + 6] === packed[start + 6] &&
      records[slot + 7] === packed[start + 7]
    );
  }

  private longStart(start: number, at: number): number {
    return this.longEnds[at]! - ((this.packed[start + lengthWord]! + 1) >> 1);
  }

  private insert(slot: number, at: number): number {
    const { records, packed } = this;
    const start = at * recordWords;
    const count = this.taken + this.untaken.push(this.asked[at]!);
    for (let word = 0; word < recordWords; word++) records[slot + word] = packed[start + word]!;
    records[slot + 1] = count;
    if ((packed[start]! & lengthBits) === unpacked) {
      records[slot + placeWord] = this.longTexts.keep(this.long, this.longStart(start, at), this.longEnds[at]!);
    }
    if (this.before !== null) this.move(this.before);
    // At most four fifths full: what is looked up in vain or moved aside stands beside its home.
    if (count * 5 * recordWords > 4 * records.length) this.grow();
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
      let slot = homeOf(before[from]!) & mask;
      while (records[slot + 1] !== 0) slot = (slot + recordWords) & mask;
      for (let word = 0; word < recordWords; word++) records[slot + word] = before[from + word]!;
    }
    this.moved = end;
    if (end === before.length) this.before = null;
  }
}

const one = new Int32Array(1);

function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, spread);
  return mixed ^ (mixed >>> 15);
}

function keyWith(hash: number, low: number): number {
  const mixed = Math.imul(hash, spread);
  return ((mixed ^ (mixed >>> 16)) & ~lengthBits) | low;
}

/** The first word of the record a key would have in an endless table. */
const homeOf = (key: number): number => Math.imul(key >>> 5, recordWords);
