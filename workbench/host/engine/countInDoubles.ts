import { ErrorType, ErrorValueObject, NumberValueObject, type BaseValueObject } from "@univerjs/engine-formula";

/** Amounts in cents and their halves stay exact up to here: four decimals of a number of fifteen digits. */
const decimals = 1e4;
const largest = 1e11;
/** Two units in the last place of a double, relative to it. */
const noise = 4.5e-16;

/**
 * The result as Excel shows it: doubles, where 0.1 + 0.2 is 0.3. What is within the noise of a number with four decimals is
 * that number.
 */
function withoutNoise(result: number): number {
  if (Number.isInteger(result) || Math.abs(result) > largest) return result;
  const near = Math.round(result * decimals) / decimals;
  return Math.abs(near - result) <= noise * Math.abs(result) ? near : result;
}

type Operand = string | number | boolean;
type Operation = (one: number, other: number) => number;

/** One operation on numbers with the errors of Excel. */
const operationOf = (operation: Operation) =>
  function (this: NumberValueObject, operand: Operand): BaseValueObject {
    if (typeof operand === "string" && operand.trim() === "") return ErrorValueObject.create(ErrorType.VALUE);
    const [one, other] = [Number(this.getValue()), Number(operand)];
    if (Number.isNaN(one) || Number.isNaN(other)) return ErrorValueObject.create(ErrorType.VALUE);
    const result = operation(one, other);
    return Number.isFinite(result)
      ? NumberValueObject.create(withoutNoise(result))
      : ErrorValueObject.create(operation === divide && other === 0 ? ErrorType.DIV_BY_ZERO : ErrorType.NUM);
  };

const divide: Operation = (one, other) => one / other;

/** The fields of Univer's number. Its own constructor defines them one by one, which costs more than the sum it holds. */
function QuickNumber(this: Record<string, unknown>, value: unknown, pattern: string) {
  this.pattern = pattern;
  this._rawValue = value;
  this._customData = undefined;
  this._value = Number(value);
}
QuickNumber.prototype = NumberValueObject.prototype;
const quickNumber = QuickNumber as unknown as new (value: unknown, pattern: string) => NumberValueObject;

/**
 * Makes numbers of formulas count as Excel's do. Univer counts in decimals of its own, several times slower and unlike Excel,
 * which a formula over every pair of three hundred customers makes felt.
 */
export function countInDoubles(): void {
  NumberValueObject.create = (value, pattern = "") => new quickNumber(value, pattern);
  Object.assign(NumberValueObject.prototype, {
    plusBy: operationOf((one, other) => one + other),
    minusBy: operationOf((one, other) => one - other),
    multiplyBy: operationOf((one, other) => one * other),
    dividedBy: operationOf(divide),
  });
}
