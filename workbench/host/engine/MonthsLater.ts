import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseValueObject,
  type IFunctionService,
} from "@univerjs/engine-formula";

const millisecondsPerDay = 86_400_000;
/** Serial 0 of Excel's calendar, for dates after February 1900. */
const origin = Date.UTC(1899, 11, 30);

const single = (value: BaseValueObject): BaseValueObject => {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : value;
};

/**
 * EDATE as Excel computes it: from a month's last days to the last day of a shorter month, where Univer's own goes on into
 * the next one; and `-0` is no month.
 */
export class MonthsLater extends BaseFunction {
  constructor(private readonly original: BaseFunction) {
    super(original.name);
    this.minParams = original.minParams;
    this.maxParams = original.maxParams;
  }

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    const [from, count] = [single(start), single(months)];
    if (from.isArray() || count.isArray() || from.isError() || count.isError() || from.isBoolean() || count.isBoolean())
      return this.original.calculate(from, count) as BaseValueObject;
    const [serial, steps] = [Number(from.getValue()), Math.trunc(Number(count.getValue()))];
    if (Number.isNaN(serial) || Number.isNaN(steps)) return ErrorValueObject.create(ErrorType.VALUE);
    const day = new Date(origin + Math.floor(serial) * millisecondsPerDay);
    const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + steps];
    const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    const later = Date.UTC(year, month, Math.min(day.getUTCDate(), lastDay));
    const result = Math.round((later - origin) / millisecondsPerDay);
    return result < 0 ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(result);
  }
}

/** Puts Excel's EDATE in front of Univer's own. */
export function registerMonthsLater(functions: IFunctionService): void {
  const original = functions.getExecutor("EDATE");
  if (original) functions.registerExecutors(new MonthsLater(original));
}
