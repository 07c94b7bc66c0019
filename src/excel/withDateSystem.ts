import { officeErrorLocation } from "./toProblem";

/** 1 January 2000 in a workbook that counts days from 1904; 36,526 in the others. */
const firstDayOf2000 = 35_064;

/**
 * Learns, in the first request of `work`, whether the workbook counts its days from 1904: no property tells, but Excel's
 * own DATE does. Where Excel cannot calculate it, days count from 1900 as in nearly all workbooks.
 *
 * @param work queues what it needs and synchronises; done again when DATE alone made its request fail
 */
export async function withDateSystem<T>(
  context: Excel.RequestContext,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly date1904: boolean }> {
  const serial = context.workbook.functions.date(2000, 1, 1);
  serial.load("value");
  try {
    const result = await work();
    return { result, date1904: serial.value === firstDayOf2000 };
  } catch (error) {
    if (!officeErrorLocation(error).startsWith("Functions")) throw error;
    return { result: await work(), date1904: false };
  }
}
