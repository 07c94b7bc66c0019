import type { acquisitionWords } from "../../i18n/acquisitionWords";
import { literatureRatio, type AcquisitionCosts } from "./acquisitionCosts";

/** The figures of the sheet, from top to bottom. */
export const acquisitionFigures = [
  "cac",
  "crc",
  "ratio",
  "literature",
  "perCustomer",
  "value",
  "valuePerCost",
  "payback",
] as const;

export type AcquisitionFigure = (typeof acquisitionFigures)[number];

type Words = keyof typeof acquisitionWords;

/** What each figure tells, or why there is none: keys of the words. */
export function acquisitionReadings(costs: AcquisitionCosts): Readonly<Record<AcquisitionFigure, Words>> {
  const { spends, cac, crc, ratio, value, valuePerCost, payback, lifetime } = costs;
  return {
    cac: spends[0] === 0 ? "fillAcquisition" : cac === null ? "noNew" : "cacReading",
    crc: spends[1] === 0 ? "fillKeeping" : crc === null ? "noRetained" : "crcReading",
    ratio:
      ratio === null
        ? "ratioNone"
        : ratio <= 1
          ? "ratioCheaper"
          : ratio <= literatureRatio
            ? "ratioBelow"
            : "ratioAbove",
    literature: "literatureReading",
    perCustomer: "perCustomerReading",
    value: value === null ? "valueNone" : "valueReading",
    valuePerCost: valuePerCost === null ? "worthNone" : valuePerCost < 1 ? "worthBelow" : "worthAbove",
    payback: payback === null ? "paybackNone" : payback / 12 <= lifetime ? "paybackWithin" : "paybackLate",
  };
}
