import { LRUMap } from "@univerjs/core";
import { StringValueObject } from "@univerjs/engine-formula";

const mayBeNumber = /^[^"]*\d/;
const hexadecimal = /^\s*0[box]/i;
/** The same names are asked for by each column of a table. */
const read = new LRUMap<string, number | null>(20_000);

/**
 * The number a text stands for where Excel reads numbers in text ("12", "007", "50%", "2024-01-31"), `null` for other texts.
 * Quoted numbers are texts.
 */
export function numberInText(text: string): number | null {
  if (!mayBeNumber.test(text) || hexadecimal.test(text)) return null;
  let number = read.get(text);
  if (number === undefined) {
    const value = StringValueObject.create(text).convertToNumberObjectValue();
    number = value.isNumber() ? Number(value.getValue()) : null;
    read.set(text, number);
  }
  return number;
}
