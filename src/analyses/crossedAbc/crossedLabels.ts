import type { Role } from "../../portfolio/role";
import type { ReportColumn } from "../../report/reportTable";
import { abcLabels } from "../shared/abcLabels";

/** The classes of the potential as people read them; in their own column they stand without the mark. */
export const potentialLabels = ["A′", "B′", "C′"] as const;

/** Those a potential can have. */
export const potentialClasses = [0, 1, 2] as const;

/** The name of a cell: the class by revenue, then by potential. */
export const crossedLabel = (revenueClass: number, potentialClass: number): string =>
  `${abcLabels[revenueClass]!}·${potentialLabels[potentialClass]!}`;

const look = (role: Role, strength = 1): { role: Role; strength: number } => ({ role, strength });
/** By class of revenue, then of potential: what is bought is strong or steady, what could be is rising, the rest sleeps. */
const looks = [
  [look("strong"), look("strong", 0.65), look("steady")],
  [look("rising"), look("steady"), look("steady", 0.65)],
  [look("rising"), look("rising", 0.65), look("asleep")],
  [look("slipping"), look("slipping", 0.65), look("slipping", 0.4)],
] as const;

/** The meaning of a cell. */
export const crossedRole = (revenueClass: number, potentialClass: number): Role =>
  looks[revenueClass]![potentialClass]!.role;

export const crossedRoles: NonNullable<ReportColumn["roles"]> = Object.fromEntries(
  looks.flatMap((row, revenueClass) =>
    row.map((cell, potentialClass) => [crossedLabel(revenueClass, potentialClass), cell]),
  ),
);
