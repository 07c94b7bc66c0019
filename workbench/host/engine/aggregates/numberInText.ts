import { StringValueObject } from "@univerjs/engine-formula";

const mayBeNumber = /^[^"]*\d/;
const hexadecimal = /^\s*0[box]/i;

/**
 * The number a text stands for where Excel reads numbers in text ("12", "007", "50%", "2024-01-31"), `null` for other texts.
 * Quoted numbers are texts.
 */
export function numberInText(text: string): number | null {
  if (!mayBeNumber.test(text) || hexadecimal.test(text)) return null;
  const value = StringValueObject.create(text).convertToNumberObjectValue();
  return value.isNumber() ? Number(value.getValue()) : null;
}
