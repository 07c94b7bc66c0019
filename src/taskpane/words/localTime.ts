/**
 * The local day (`2026-01-14`) and hour (`14:30`) of an instant given as ISO text.
 *
 * @example
 * localTime("2026-01-14T13:30:00.000Z") // { day: "2026-01-14", hour: "14:30" } in Paris
 */
export function localTime(instant: string): { day: string; hour: string } {
  const time = new Date(instant);
  const two = (value: number) => String(value).padStart(2, "0");
  return {
    day: `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`,
    hour: `${two(time.getHours())}:${two(time.getMinutes())}`,
  };
}
