import { potentialWords } from "../../i18n/potentialWords";
import type { Language } from "../../i18n/translate";
import type { Role } from "../../portfolio/role";
import { potentialCells, type PotentialCell } from "../../portfolio/segmentation/potentialCell";
import type { ReportColumn } from "../../report/reportTable";
import { speakerOf } from "../shared/speaker";

const labels = {
  stars: "cellStars",
  bastions: "cellBastions",
  loyals: "cellLoyals",
  small: "cellSmall",
} as const;
const calls = { stars: "callStars", bastions: "callBastions", loyals: "callLoyals", small: "callSmall" } as const;

/** The meaning of each cell. */
export const cellRole: Readonly<Record<PotentialCell, Role>> = {
  stars: "strong",
  bastions: "rising",
  loyals: "steady",
  small: "asleep",
};

/** The name of a cell. */
export const cellLabel = (language: Language, cell: PotentialCell): string =>
  speakerOf(potentialWords, language)(labels[cell]);

/** What the customers of a cell call for. */
export const cellCall = (language: Language, cell: PotentialCell): string =>
  speakerOf(potentialWords, language)(calls[cell]);

/** The colours of the cells by their names. */
export const cellRoles = (language: Language): NonNullable<ReportColumn["roles"]> =>
  Object.fromEntries(potentialCells.map((cell) => [cellLabel(language, cell), { role: cellRole[cell], strength: 1 }]));
