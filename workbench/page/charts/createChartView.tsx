import { useEffect, useRef } from "react";
import type { Engine } from "../../host/engine/Engine";
import { toEChartsOption } from "../../files/chart/toEChartsOption";
import type { ChartFrames } from "./ChartFrames";
import { startChart } from "./chartLibrary";

interface ChartViewProps {
  readonly data?: { readonly id: string };
}

/**
 * The component that fills a chart's frame. It reads the chart and its numbers from the workbook whenever it is asked to
 * paint; what a screen reader hears is the chart's title or its alternative text.
 */
export function createChartView(
  engine: Engine,
  frames: () => ChartFrames,
  locale: () => string,
  fallbackName: () => string,
) {
  return function ChartView({ data }: ChartViewProps) {
    const element = useRef<HTMLDivElement>(null);
    const id = data?.id ?? "";
    useEffect(() => {
      const holder = element.current!;
      const drawing = startChart(holder);
      const paint = () => {
        const chart = engine.charts.get(id);
        if (!chart) return;
        holder.setAttribute("aria-label", chart.title?.text || fallbackName());
        drawing.setOption(toEChartsOption(engine, chart, locale()), { notMerge: true });
      };
      paint();
      const detach = frames().attach(id, paint);
      const observer = new ResizeObserver(() => drawing.resize());
      observer.observe(holder);
      return () => {
        detach();
        observer.disconnect();
        drawing.dispose();
      };
    }, [id]);
    return <div ref={element} className="chart" role="img" />;
  };
}
