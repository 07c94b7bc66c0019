import type { IStyleData } from "@univerjs/core";
import { defineMembers, HostObject, type Property } from "../HostObject";
import { pointsPerPixel } from "../range/edges";
import type { Range } from "../range/Range";
import { writeStyle } from "../range/writeRange";
import { autofitColumns, autofitRows } from "./autofit";
import { RangeBorders } from "./RangeBorders";
import { locksOf, setLocked } from "./cellLock";
import { setColumnWidth, setRowHeight } from "./lineSizes";
import { styleProperties } from "./styleProperties";

/** The format of a range, or its font, its fill, its protection: `path` says which. Mixed values read as null. */
export class RangeFormat extends HostObject {
  constructor(
    readonly range: Range,
    className = "RangeFormat",
    readonly path = "",
  ) {
    super(range.context, className);
  }
}

function styled(path: string): Property<RangeFormat> {
  const { read, write } = styleProperties[path]!;
  return {
    get: ({ range }) => {
      const { reader } = range;
      return shared(
        range,
        (row, column) => read(reader.style(row, column)),
        () => read(null),
      );
    },
    set: ({ range }, value) => writeStyle(range, write(value)),
  };
}

/** The value all cells of a range have, null when they differ. */
function shared<Value>(range: Range, at: (row: number, column: number) => Value, initial: () => Value): Value | null {
  const { startRow, endRow, startColumn, endColumn } = range.clipped;
  if (startRow > endRow || startColumn > endColumn) return initial();
  const first = at(startRow, startColumn);
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) if (at(row, column) !== first) return null;
  }
  return first;
}

function sized(
  sizeOf: (range: Range) => number | null,
  set: (range: Range, points: number) => void,
): Property<RangeFormat> {
  return { get: ({ range }) => sizeOf(range), set: ({ range }, points) => set(range, points) };
}

function sharedSize(first: number, last: number, size: (index: number) => number): number | null {
  for (let index = first + 1; index <= last; index++) if (size(index) !== size(first)) return null;
  return size(first) * pointsPerPixel;
}

defineMembers<RangeFormat>("RangeFormat", {
  properties: {
    ColumnWidth: sized((range) => {
      const { startColumn, endColumn } = range.clipped;
      return sharedSize(startColumn, endColumn, (column) => range.worksheet.model.getColumnWidth(column));
    }, setColumnWidth),
    RowHeight: sized((range) => {
      const { startRow, endRow } = range.clipped;
      return sharedSize(startRow, endRow, (row) => range.worksheet.model.getRowHeight(row));
    }, setRowHeight),
    HorizontalAlignment: styled("HorizontalAlignment"),
    VerticalAlignment: styled("VerticalAlignment"),
    WrapText: styled("WrapText"),
    IndentLevel: styled("IndentLevel"),
    TextOrientation: styled("TextOrientation"),
  },
  navigations: {
    Font: ({ range }) => new RangeFormat(range, "RangeFont"),
    Fill: ({ range }) => new RangeFormat(range, "RangeFill"),
    Protection: ({ range }) => new RangeFormat(range, "FormatProtection"),
    Borders: ({ range }) => new RangeBorders(range),
  },
  methods: {
    AutofitColumns: ({ range }) => autofitColumns(range),
    AutofitRows: ({ range }) => autofitRows(range),
  },
});

defineMembers<RangeFormat>("RangeFont", {
  properties: {
    Bold: styled("Font/Bold"),
    Italic: styled("Font/Italic"),
    Color: styled("Font/Color"),
    Name: styled("Font/Name"),
    Size: styled("Font/Size"),
    Underline: styled("Font/Underline"),
    Strikethrough: styled("Font/Strikethrough"),
  },
});

defineMembers<RangeFormat>("RangeFill", {
  properties: { Color: styled("Fill/Color") },
  methods: { Clear: ({ range }) => writeStyle(range, { bg: null } as IStyleData) },
});

defineMembers<RangeFormat>("FormatProtection", {
  properties: {
    Locked: {
      get: ({ range }) => shared(range, locksOf(range), () => true),
      set: ({ range }, locked: boolean) => setLocked(range, locked),
    },
  },
});
