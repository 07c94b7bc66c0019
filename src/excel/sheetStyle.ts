import { palette } from "../report/palette";
import type { NumberKind } from "../report/numberKind";
import type { Role } from "../portfolio/role";

/** Brand colours of a sheet; the colours of classes are the roles of the palette. */
export const sheetColours = {
  petrol: "#205B6D",
  headerTint: "#E2F2F7",
  ink: "#113541",
  grey: "#63666C",
  rule: "#DDE3E5",
  chartGrid: "#E6EAEB",
  dataBar: "#C1E1ED",
} as const;

/**
 * Points of a column `characters` wide: Excel's default font draws a digit in 7 pixels and adds 5 of padding; a pixel is ¾ point.
 *
 * @example
 * widthInPoints(10) // 56.25
 */
export const widthInPoints = (characters: number): number => (Math.trunc(characters * 7) + 5) * 0.75;

/** Text reads from the left, classes of one letter stand in the middle, everything that counts is on the right. */
export const alignmentOf = (kind: NumberKind): "Left" | "Center" | "Right" =>
  kind === "text" || kind === "segment" ? "Left" : kind === "abc" ? "Center" : "Right";

const channel = (colour: string, at: number): number => parseInt(colour.slice(at, at + 2), 16);

/** Tint and ink of a class: siblings of one role share the ink and fade the tint towards white. */
export function classColours(role: Role, strength: number): { fill: string; ink: string } {
  const { tint, ink } = palette.light[role];
  const faded = [1, 3, 5].map((at) => Math.round(255 - (255 - channel(tint, at)) * strength));
  return { fill: `#${faded.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase(), ink };
}
