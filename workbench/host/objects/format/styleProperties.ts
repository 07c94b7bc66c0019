import type { IStyleData } from "@univerjs/core";
import { toHex } from "./colour";
import { indentWidth } from "./indentWidth";

export interface StyleProperty {
  readonly read: (style: IStyleData | null | undefined) => unknown;
  readonly write: (value: never) => IStyleData;
}

const horizontal: Readonly<Record<string, number | null>> = {
  General: null,
  Left: 1,
  Center: 2,
  Right: 3,
  Justify: 4,
  Distributed: 6,
};
const vertical: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const wrap = 3;
const overflow = 1;

/** Excel's formats by path, each as a piece of Univer's style. */
export const styleProperties: Readonly<Record<string, StyleProperty>> = {
  "Font/Bold": { read: (style) => !!style?.bl, write: (value: boolean) => ({ bl: value ? 1 : 0 }) },
  "Font/Italic": { read: (style) => !!style?.it, write: (value: boolean) => ({ it: value ? 1 : 0 }) },
  "Font/Color": {
    read: (style) => toHex(style?.cl?.rgb) ?? "#000000",
    write: (value: string) => ({ cl: { rgb: toHex(value) } }),
  },
  "Font/Name": { read: (style) => style?.ff ?? "Aptos Narrow", write: (value: string) => ({ ff: value }) },
  "Font/Size": { read: (style) => style?.fs ?? 11, write: (value: number) => ({ fs: value }) },
  "Font/Underline": {
    read: (style) => (style?.ul?.s ? "Single" : "None"),
    write: (value: string) => ({ ul: { s: value === "None" ? 0 : 1 } }),
  },
  "Font/Strikethrough": { read: (style) => !!style?.st?.s, write: (value: boolean) => ({ st: { s: value ? 1 : 0 } }) },
  "Fill/Color": {
    read: (style) => toHex(style?.bg?.rgb) ?? "#FFFFFF",
    write: (value: string) => ({ bg: value ? { rgb: toHex(value) } : null }),
  },
  HorizontalAlignment: {
    read: (style) => keyOf(horizontal, style?.ht ?? null) ?? "General",
    write: (value: string) => ({ ht: horizontal[value] ?? null }),
  },
  VerticalAlignment: {
    read: (style) => keyOf(vertical, style?.vt) ?? "Bottom",
    write: (value: string) => ({ vt: vertical[value] ?? null }),
  },
  WrapText: { read: (style) => style?.tb === wrap, write: (value: boolean) => ({ tb: value ? wrap : overflow }) },
  IndentLevel: {
    read: (style) => Math.round((style?.pd?.l ?? 0) / indentWidth),
    write: (value: number) => ({ pd: { l: value * indentWidth } }),
  },
  TextOrientation: { read: (style) => style?.tr?.a ?? 0, write: (value: number) => ({ tr: { a: value, v: 0 } }) },
};

function keyOf(map: Readonly<Record<string, unknown>>, wanted: unknown): string | undefined {
  return Object.keys(map).find((key) => map[key] === wanted);
}
