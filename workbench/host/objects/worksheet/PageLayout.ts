import { storeKeys } from "../../engine/storeKeys";
import { addressedRange } from "../addressedRange";
import { defineMembers, HostObject, type Property } from "../HostObject";
import type { Range } from "../range/Range";
import type { Worksheet } from "./Worksheet";

/** How the sheet prints. Nothing is printed here: the properties are kept and read back. */
export class PageLayout extends HostObject {
  constructor(readonly worksheet: Worksheet) {
    super(worksheet.context, "PageLayout");
  }

  get stored(): Readonly<Record<string, unknown>> {
    return this.engine.getOwn("stored", this.storeKey) ?? {};
  }

  store(name: string, value: unknown): void {
    this.engine.setOwn("stored", this.storeKey, { ...this.stored, [name]: value });
  }

  private get storeKey(): string {
    return storeKeys.pageLayout(this.worksheet.sheetId);
  }
}

function stored(name: string, initial: unknown): Property<PageLayout> {
  return { get: (layout) => layout.stored[name] ?? initial, set: (layout, value) => layout.store(name, value) };
}

defineMembers<PageLayout>("PageLayout", {
  properties: {
    Orientation: stored("orientation", "Portrait"),
    PaperSize: stored("paperSize", "A4"),
    Zoom: stored("zoom", { scale: 100 }),
    CenterHorizontally: stored("centerHorizontally", false),
    CenterVertically: stored("centerVertically", false),
    PrintGridlines: stored("printGridlines", false),
    PrintHeadings: stored("printHeadings", false),
    BlackAndWhite: stored("blackAndWhite", false),
    LeftMargin: stored("leftMargin", 50.4),
    RightMargin: stored("rightMargin", 50.4),
    TopMargin: stored("topMargin", 54),
    BottomMargin: stored("bottomMargin", 54),
    HeaderMargin: stored("headerMargin", 21.6),
    FooterMargin: stored("footerMargin", 21.6),
  },
  methods: {
    SetPrintArea: (layout, area: Range | string) =>
      layout.store("printArea", addressedRange(layout.worksheet, area).fixedAddress),
    SetPrintTitleRows: (layout, rows: Range | string) =>
      layout.store("printTitleRows", addressedRange(layout.worksheet, rows).fixedAddress),
    SetPrintTitleColumns: (layout, columns: Range | string) =>
      layout.store("printTitleColumns", addressedRange(layout.worksheet, columns).fixedAddress),
  },
});
