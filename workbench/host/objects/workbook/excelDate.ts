const millisecondsPerDay = 86_400_000;
/** Days between the first serials of the two calendars. */
const daysTo1904 = 1462;
const lastSerial = 2_958_465;

/**
 * Excel's DATE: the serial of a day, in a workbook whose days count from 1900 or from 1904. Months and days beyond their
 * range run on; years below 1900 (or 1904) are added to 1900. Null where Excel answers `#NUM!`.
 */
export function excelDate(year: number, month: number, day: number, isFrom1904: boolean): number | null {
  const [wholeYear, wholeMonth, wholeDay] = [year, month, day].map(Math.floor) as [number, number, number];
  if (wholeYear < 0 || wholeYear > 9999) return null;
  const fullYear = wholeYear < (isFrom1904 ? 1904 : 1900) ? wholeYear + 1900 : wholeYear;
  const days = (Date.UTC(fullYear, wholeMonth - 1, wholeDay) - Date.UTC(1899, 11, 30)) / millisecondsPerDay;
  if (days > lastSerial) return null;
  // The calendar of 1900 has a 29 February 1900: what comes before it is one day earlier.
  const serial = isFrom1904 ? days - daysTo1904 : days < 61 ? days - 1 : days;
  return serial < 0 ? null : serial;
}
