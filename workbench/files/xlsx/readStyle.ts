import type { CellStyle, Color } from "hucre";
import { resolveThemeColor } from "hucre/xlsx";
import type { IBorderData, IColorStyle, IStyleData } from "@univerjs/core";
import { indentWidth } from "../../host/objects/format/indentWidth";
import { borderStyles, horizontalAlignments, verticalAlignments } from "./styleWords";

/** Excel's automatic colours, which mean "whatever the window uses". */
const automatic = 64;

/** Cells count themes light, dark, light 2, dark 2, … while the theme part lists dark before light. */
const themeOrder = [1, 0, 3, 2];
/** The window's own text colour; leaving it out lets the grid choose one that suits its theme. */
const windowText = 1;

/** The style of a cell in a file, in the grid's terms. Theme colours are resolved with the file's own palette. */
export function readStyle(style: CellStyle, themeColors: readonly string[], shortDate: string): IStyleData {
  const colour = (value: Color | undefined) => readColour(value, themeColors);
  const result: IStyleData = {};
  const { font, fill, border, alignment, numFmt } = style;
  if (font) {
    if (font.bold) result.bl = 1;
    if (font.italic) result.it = 1;
    if (font.underline) result.ul = { s: 1 };
    if (font.strikethrough) result.st = { s: 1 };
    if (font.size !== undefined) result.fs = font.size;
    if (font.name !== undefined) result.ff = font.name;
    const ink = colour(font.color);
    if (ink) result.cl = ink;
  }
  if (fill?.type === "pattern" && fill.pattern === "solid") {
    const background = colour(fill.fgColor);
    if (background) result.bg = background;
  }
  if (border) {
    const sides: IBorderData = {};
    for (const [key, side] of [
      ["t", border.top],
      ["r", border.right],
      ["b", border.bottom],
      ["l", border.left],
    ] as const)
      if (side) sides[key] = { s: borderStyles[side.style], cl: colour(side.color) ?? { rgb: "#000000" } };
    if (Object.keys(sides).length) result.bd = sides;
  }
  if (alignment) {
    const horizontal = horizontalAlignments[alignment.horizontal as keyof typeof horizontalAlignments];
    const vertical = verticalAlignments[alignment.vertical as keyof typeof verticalAlignments];
    if (horizontal !== undefined) result.ht = horizontal;
    if (vertical !== undefined) result.vt = vertical;
    if (alignment.wrapText) result.tb = 3;
    if (alignment.indent) result.pd = { l: alignment.indent * indentWidth };
  }
  if (numFmt && numFmt !== "General") result.n = { pattern: isShortDate(numFmt) ? shortDate : numFmt };
  return result;
}

/** Format 14 is stored as a number, and shown in the short date form of the reader's own language. */
function isShortDate(format: string): boolean {
  return format === "mm-dd-yy" || format === "m/d/yyyy" || format === "m/d/yy";
}

function readColour(colour: Color | undefined, themeColors: readonly string[]): IColorStyle | undefined {
  if (!colour || (colour.indexed ?? 0) >= automatic) return undefined;
  const { theme, tint } = colour;
  if (theme === windowText && !tint) return undefined;
  const rgb = theme === undefined ? colour.rgb : resolveThemeColor([...themeColors], themeOrder[theme] ?? theme, tint);
  return rgb ? { rgb: `#${rgb.slice(-6).toUpperCase()}` } : undefined;
}
