import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import { defineMembers, HostObject } from "../HostObject";
import type { Range } from "../range/Range";
import { changes } from "../range/writeRange";
import { toHex } from "./colour";

/** Excel's sides: the key in Univer's border, and the cells of the range that carry it. */
export const borderSides = {
  EdgeTop: { key: "t", applies: (range: Range, row: number) => row === range.row },
  EdgeBottom: { key: "b", applies: (range: Range, row: number) => row === range.lastRow },
  EdgeLeft: { key: "l", applies: (range: Range, _row: number, column: number) => column === range.column },
  EdgeRight: { key: "r", applies: (range: Range, _row: number, column: number) => column === range.lastColumn },
  InsideHorizontal: { key: "b", applies: (range: Range, row: number) => row < range.lastRow },
  InsideVertical: { key: "r", applies: (range: Range, _row: number, column: number) => column < range.lastColumn },
  DiagonalDown: { key: "tl_br", applies: () => true },
  DiagonalUp: { key: "bl_tr", applies: () => true },
} as const;

export type BorderSide = keyof typeof borderSides;

/** Univer's border styles by Excel's style and weight. */
const thin = 1;
const stylesByName: Readonly<Record<string, number>> = {
  Continuous: thin,
  Dot: 3,
  Dash: 4,
  DashDot: 5,
  DashDotDot: 6,
  Double: 7,
};
const stylesByWeight: Readonly<Record<string, number>> = { Hairline: 2, Thin: thin, Medium: 8, Thick: 13 };

interface Line {
  readonly s: number;
  readonly cl: { readonly rgb: string };
}

export class RangeBorder extends HostObject {
  constructor(
    readonly range: Range,
    readonly side: BorderSide,
  ) {
    super(range.context, "RangeBorder");
  }

  /** The line of the first cell that carries this side. */
  get line(): Line | null {
    const { key } = borderSides[this.side];
    const { range } = this;
    const row = this.side === "EdgeBottom" ? range.lastRow : range.row;
    const column = this.side === "EdgeRight" ? range.lastColumn : range.column;
    return (range.engine.queuedStyles(range.sheetId)(row, column)?.bd?.[key] as Line | undefined) ?? null;
  }

  setLine(line: Partial<Line> | null): void {
    const { range, side } = this;
    range.worksheet.requireAllowed("allowFormatCells");
    const { key, applies } = borderSides[side];
    const drawn = line && { s: thin, cl: { rgb: "#000000" }, ...this.line, ...line };
    const border = { [key]: drawn } as unknown as IBorderStyleData;
    range.engine.writeCells(
      range.sheetId,
      changes(range, (row, column) => (applies(range, row, column) ? { s: { bd: border } as IStyleData } : undefined)),
    );
  }
}

function nameOf(styles: Readonly<Record<string, number>>, style: number | undefined): string | undefined {
  return Object.keys(styles).find((name) => styles[name] === style);
}

defineMembers<RangeBorder>("RangeBorder", {
  properties: {
    Id: { get: (border) => border.side },
    SideIndex: { get: (border) => border.side },
    Style: {
      get: (border) => (border.line ? (nameOf(stylesByName, border.line.s) ?? "Continuous") : "None"),
      set: (border, style: string) => border.setLine(style === "None" ? null : { s: stylesByName[style] ?? thin }),
    },
    Weight: {
      get: (border) => nameOf(stylesByWeight, border.line?.s) ?? "Thin",
      set: (border, weight: string) => border.setLine({ s: stylesByWeight[weight] ?? thin }),
    },
    Color: {
      get: (border) => toHex(border.line?.cl.rgb) ?? "#000000",
      set: (border, colour: string) => border.setLine({ cl: { rgb: toHex(colour) ?? "#000000" } }),
    },
  },
});
