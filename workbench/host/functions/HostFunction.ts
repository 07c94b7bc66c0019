import {
  ArrayValueObject,
  BaseFunction,
  ERROR_TYPE_SET,
  ErrorValueObject,
  StringValueObject,
  ValueObjectFactory,
  type BaseValueObject,
  type ErrorType,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { FunctionScalar, FunctionVariant } from "./values";

/** Where a formula stands. */
export interface FunctionPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Answers a call at once: Univer's calculation does not wait. */
export type Evaluate = (args: readonly FunctionVariant[], place: FunctionPlace) => FunctionVariant;

/**
 * An add-in's function inside Univer's calculation. It takes part as a built-in one because Univer hands user functions
 * the number 0 for an empty cell; here an empty cell is null, as on Excel for the web.
 */
export class HostFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly evaluate: Evaluate,
  ) {
    super(name);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const place = { sheetId: String(this.subUnitId), row: this.row, column: this.column };
    const result = this.evaluate(variants.map(fromVariant), place);
    return Array.isArray(result) ? toArrayObject(result) : toObject(result);
  }
}

function fromVariant(variant: FunctionVariantType): FunctionVariant {
  const value = (
    variant.isReferenceObject()
      ? (variant as never as { toArrayValueObject(): BaseValueObject }).toArrayValueObject()
      : variant
  ) as BaseValueObject;
  if (!value.isArray()) return fromObject(value);
  const rows = (value as ArrayValueObject).getArrayValue();
  return rows.map((row) => row.map((cell) => (cell ? fromObject(cell) : null)));
}

function fromObject(object: BaseValueObject): FunctionScalar {
  return object.isNull() ? null : (object.getValue() as FunctionScalar);
}

/** Univer would read a text as a person types it: "12 %" as a number, and slowly. The texts of a function are texts. */
function toObject(value: FunctionScalar): BaseValueObject {
  if (typeof value !== "string") return ValueObjectFactory.create(value as never);
  const isError = value.startsWith("#") && ERROR_TYPE_SET.has(value as ErrorType);
  return isError ? ErrorValueObject.create(value as ErrorType) : StringValueObject.create(value);
}

function toArrayObject(rows: readonly (readonly FunctionScalar[])[]): ArrayValueObject {
  const columnCount = Math.max(1, ...rows.map((row) => row.length));
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(toObject)),
    rowCount: rows.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
