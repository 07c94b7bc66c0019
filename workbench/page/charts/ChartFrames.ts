import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/sheets-drawing-ui/facade";
import type {} from "@univerjs/sheets-ui/facade";
import type { IDisposable } from "@univerjs/core";
import type { Engine } from "../../host/engine/Engine";
import type { ChartDescription } from "../../host/engine/chartDescription";
import { sizes } from "../../files/sizes";

/** Frames are placed from the corner of the grid, headers included. */
const headers = { width: 46, height: 20 };
const redrawDelay = 40;

/** Draws on demand; every chart on the screen registers one. */
export type ChartPainter = () => void;

/**
 * Keeps one floating frame over the cells for each chart of the sheet in front: the workbook holds the descriptions, the
 * frames only show them. Charts are drawn again after edits, calculations and filters.
 */
export class ChartFrames {
  private readonly frames = new Map<string, { readonly frame: IDisposable; readonly place: string }>();
  private readonly painters = new Map<string, ChartPainter>();
  private readonly stop: (() => void)[];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly engine: Engine,
    readonly componentKey: string,
  ) {
    this.stop = [
      engine.chartChanged.on(() => this.refreshSoon()),
      engine.cellsWritten.on(() => this.refreshSoon()),
      engine.executed.on(({ id }) => {
        if (/worksheet-active|table-filter|row-(hidden|visible)|col-width|row-height|reorder-range|filter/.test(id))
          this.refreshSoon();
      }),
    ];
  }

  /** A chart appeared on the screen and draws itself with `paint`. */
  attach(id: string, paint: ChartPainter): () => void {
    this.painters.set(id, paint);
    return () => {
      if (this.painters.get(id) === paint) this.painters.delete(id);
    };
  }

  /** Forgets the frames: the workbook's content was replaced and took them along. */
  reset(): void {
    this.frames.clear();
    this.refreshSoon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const stop of this.stop) stop();
  }

  refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.refresh(), redrawDelay);
  }

  private refresh(): void {
    const { engine } = this;
    const front = engine.workbook.getActiveSheet()?.getSheetId();
    for (const [id, { frame }] of [...this.frames]) {
      if (engine.charts.has(id)) continue;
      frame.dispose();
      this.frames.delete(id);
    }
    for (const chart of engine.charts.values()) if (chart.sheetId === front) this.place(chart);
    for (const paint of [...this.painters.values()]) paint();
  }

  private place(chart: ChartDescription): void {
    const place = [chart.left, chart.top, chart.width, chart.height].join();
    const present = this.frames.get(chart.id);
    if (present?.place === place) return;
    present?.frame.dispose();
    const [left, top, width, height] = [chart.left, chart.top, chart.width, chart.height].map(sizes.pointsToPixels) as [
      number,
      number,
      number,
      number,
    ];
    const sheet = (this.engine.api as FUniver).getActiveWorkbook()?.getSheetBySheetId(chart.sheetId);
    const frame = sheet?.addFloatDomToPosition(
      {
        componentKey: this.componentKey,
        initPosition: {
          startX: left + headers.width,
          startY: top + headers.height,
          endX: left + width + headers.width,
          endY: top + height + headers.height,
        },
        data: { id: chart.id },
        allowTransform: false,
      },
      chart.id,
    );
    if (frame) this.frames.set(chart.id, { frame, place });
  }
}
