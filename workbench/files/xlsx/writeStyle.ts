import type { IBorderStyleData, IColorStyle, IStyleData, Nullable } from "@univerjs/core";
import type { Alignment, Borders, Fill, Font } from "@cj-tech-master/excelts";
import { indentWidth } from "../../host/objects/format/indentWidth";
import { borderStyles, horizontalAlignments, verticalAlignments, wordFor } from "./styleWords";

export interface FileStyle {
  font?: Partial<Font>;
  fill?: Fill;
  border?: Partial<Borders>;
  alignment?: Partial<Alignment>;
  numFmt?: string;
}

const normalFont = { name: "Segoe UI", size: 10 };

/** A style of the grid in the terms of the file writer. */
export function writeStyle(style: IStyleData): FileStyle {
  const result: FileStyle = {};
  const ink = writeColour(style.cl);
  if (style.bl || style.it || style.ul?.s || style.st?.s || ink || style.fs || style.ff)
    result.font = {
      name: style.ff ?? normalFont.name,
      size: style.fs ?? normalFont.size,
      ...(style.bl ? { bold: true } : {}),
      ...(style.it ? { italic: true } : {}),
      ...(style.ul?.s ? { underline: true } : {}),
      ...(style.st?.s ? { strike: true } : {}),
      ...(ink ? { color: ink } : {}),
    };
  const background = writeColour(style.bg);
  if (background) result.fill = { type: "pattern", pattern: "solid", fgColor: background };
  const border: Partial<Borders> = {};
  for (const [side, key] of [
    ["top", "t"],
    ["right", "r"],
    ["bottom", "b"],
    ["left", "l"],
  ] as const) {
    const line = writeBorder(style.bd?.[key]);
    if (line) border[side] = line;
  }
  if (Object.keys(border).length) result.border = border;
  const horizontal = wordFor(horizontalAlignments, style.ht ?? 0);
  const vertical = wordFor(verticalAlignments, style.vt ?? 0);
  const indent = Math.round((style.pd?.l ?? 0) / indentWidth);
  if (horizontal || vertical || indent > 0 || style.tb === 3)
    result.alignment = {
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical: vertical === "center" ? "middle" : vertical } : {}),
      ...(indent > 0 ? { indent } : {}),
      ...(style.tb === 3 ? { wrapText: true } : {}),
    };
  if (style.n?.pattern && style.n.pattern !== "General") result.numFmt = style.n.pattern;
  return result;
}

/** `#RRGGBB` as the eight digits of a file; other notations (rgb(…)) are understood too. */
export function writeColour(colour: Nullable<IColorStyle>): { argb: string } | undefined {
  const text = colour?.rgb;
  if (!text) return undefined;
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (digits) return { argb: `FF${digits.toUpperCase()}` };
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return {
      argb: `FF${[1, 2, 3]
        .map((i) => short[i]!.repeat(2))
        .join("")
        .toUpperCase()}`,
    };
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(text);
  if (!parts) return undefined;
  return {
    argb: `FF${[1, 2, 3]
      .map((i) => Number(parts[i]).toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase()}`,
  };
}

function writeBorder(line: Nullable<IBorderStyleData>) {
  if (!line?.s) return undefined;
  const style = wordFor(borderStyles, line.s);
  if (!style) return undefined;
  return { style, color: writeColour(line.cl) ?? { argb: "FF000000" } };
}
