import { BaseFunction, NumberValueObject, type ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";

type Result = ReturnType<BaseFunction["calculate"]>;

/**
 * SUM and its like, computed once per range and calculation pass: a column in which each row divides by the sum of the
 * column asks for the same sum at every row. The array object stands for the range and the pass (see RangeValues).
 */
export class RememberedTotal extends BaseFunction {
  private readonly totals = new WeakMap<BaseValueObject, Result>();

  constructor(private readonly original: BaseFunction) {
    super(original.name);
    this.minParams = original.minParams;
    this.maxParams = original.maxParams;
  }

  override calculate(...variants: BaseValueObject[]): Result {
    const [only] = variants;
    const isRange = variants.length === 1 && only!.isArray() && (only as ArrayValueObject).getCurrentRow() >= 0;
    if (!isRange) return this.original.calculate(...variants);
    let total = this.totals.get(only!);
    if (!total) this.totals.set(only!, (total = this.original.calculate(only!)));
    // Univer may give a result the format of the cell that shows it.
    const value = total as BaseValueObject;
    return value.isNumber() ? NumberValueObject.create(Number(value.getValue()), value.getPattern()) : total;
  }
}
