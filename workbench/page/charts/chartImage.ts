import type { Engine } from "../../host/engine/Engine";
import type { ChartDescription } from "../../host/engine/chartDescription";
import { toEChartsOption } from "../../files/chart/toEChartsOption";
import { sizes } from "../../files/sizes";
import { startChart } from "./chartLibrary";

/** A picture of a chart as Excel's `getImage` gives it: a PNG in base64. Without a size, the chart's own. */
export function chartImage(
  engine: Engine,
  chart: ChartDescription,
  locale: string,
  width?: number,
  height?: number,
): string {
  const drawing = startChart(document.createElement("div"), {
    width: width || sizes.pointsToPixels(chart.width),
    height: height || sizes.pointsToPixels(chart.height),
  });
  drawing.setOption(toEChartsOption(engine, chart, locale));
  const address = drawing.getDataURL({ type: "png", pixelRatio: 1, backgroundColor: "#fff" });
  drawing.dispose();
  return address.slice(address.indexOf(",") + 1);
}
