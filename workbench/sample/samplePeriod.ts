import { daySerial } from "./daySerial";

/** The sample covers three full calendar years. */
export const samplePeriod = { firstDay: daySerial(2023, 1, 1), lastDay: daySerial(2025, 12, 31) } as const;
