import { pointsPerPixel } from "../host/objects/range/edges";

/** Width of the digit 0 in the normal font: what the column width of an .xlsx file counts in. */
const pixelsPerCharacter = 7;

/** Column widths in a file are in characters, rows in points; the grid counts in pixels. */
export const sizes = {
  charactersToPixels: (characters: number) => Math.round(characters * pixelsPerCharacter),
  pixelsToCharacters: (pixels: number) => pixels / pixelsPerCharacter,
  pointsToPixels: (points: number) => Math.round(points / pointsPerPixel),
  pixelsToPoints: (pixels: number) => pixels * pointsPerPixel,
};
