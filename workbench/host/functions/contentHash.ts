import type { FunctionVariant } from "./values";

/**
 * A short key for arguments of any size: two 32-bit hashes of their contents (FNV-1a and a multiplicative one), so that
 * a column of 50,000 cells is not kept as text. Types count: 1, "1" and true differ.
 */
export function contentHash(name: string, args: readonly FunctionVariant[]): string {
  let [first, second] = [0x811c9dc5, 0x9e3779b9];
  const mix = (code: number) => {
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second, 0x5bd1e995) + code;
  };
  const mixText = (text: string) => {
    for (let index = 0; index < text.length; index++) mix(text.charCodeAt(index));
    mix(0x1f);
  };
  const number = new Float64Array(1);
  const words = new Uint32Array(number.buffer);
  const mixValue = (value: FunctionVariant) => {
    if (Array.isArray(value)) {
      mix(0x5b);
      for (const row of value) {
        for (const cell of row) mixValue(cell);
        mix(0x1e);
      }
    } else if (typeof value === "number") {
      number[0] = value;
      mix(0x6e);
      mix(words[0]!);
      mix(words[1]!);
    } else if (typeof value === "string") {
      mix(0x73);
      mixText(value);
    } else {
      mix(value === null ? 0x30 : value ? 0x74 : 0x66);
    }
  };
  mixText(name);
  for (const value of args) mixValue(value);
  return `${name}:${first >>> 0}:${second >>> 0}:${args.length}`;
}
