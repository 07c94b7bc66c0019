/** A text column as a dictionary: row `i` reads `names[codes[i]]`; a code of −1 is a blank cell. Names come in order of first appearance. */
export interface CodedText {
  readonly names: readonly string[];
  readonly codes: Int32Array;
}
