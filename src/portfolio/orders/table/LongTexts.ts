/** Characters stand in pages, which are never moved or copied; the low bits of a place are those inside of its page. */
const placeBits = 15;
const pageWords = 1 << placeBits;
const firstPageWords = 256;

/** Keeps the characters of many texts, two a 32-bit word, each under the place it was given. */
export class LongTexts {
  private readonly pages: Int32Array[] = [];
  /** Words taken of the last page. */
  private used = 0;

  /** Keeps the words from `start` to `end`; gives their place. */
  keep(words: Int32Array, start: number, end: number): number {
    let page = this.pages.at(-1);
    if (page === undefined || this.used + end - start > page.length) {
      // Few texts need no whole page; one longer than a page has its own.
      const length = Math.min(pageWords, 2 * (page?.length ?? firstPageWords));
      this.pages.push((page = new Int32Array(Math.max(length, end - start))));
      this.used = 0;
    }
    const place = (this.pages.length - 1) * pageWords + this.used;
    for (let word = start; word < end; word++) page[this.used++] = words[word]!;
    return place;
  }

  /** Whether the words kept at a place are those from `start` to `end`. */
  isAt(place: number, words: Int32Array, start: number, end: number): boolean {
    const page = this.pages[place >>> placeBits]!;
    let kept = place & (pageWords - 1);
    for (let word = start; word < end; word++) if (page[kept++] !== words[word]) return false;
    return true;
  }

  /** The first word kept at a place. */
  firstAt(place: number): number {
    return this.pages[place >>> placeBits]![place & (pageWords - 1)]!;
  }
}
