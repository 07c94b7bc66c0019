import { dateOfSerial, daySerial } from "./daySerial";

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return daySerial(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const fixedHolidays = ["1-1", "5-1", "5-8", "7-14", "8-15", "11-1", "11-11", "12-25"];
/** Easter Monday, Ascension, Whit Monday: days after Easter Sunday. */
const movableHolidays = [1, 39, 50];

/** Whether French offices work on a day: not a weekend, not a public holiday. */
export function isWorkingDay(serial: number): boolean {
  const date = dateOfSerial(serial);
  const weekday = date.getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  if (fixedHolidays.includes(`${date.getUTCMonth() + 1}-${date.getUTCDate()}`)) return false;
  return !movableHolidays.includes(serial - easterSunday(date.getUTCFullYear()));
}
