import type { ChartDescription } from "../engine/chartDescription";
import type { Engine } from "../engine/Engine";
import type { Schema } from "../protocol/schema";
import type { Range } from "./range/Range";

/** What every object of the host shares. */
export interface HostContext {
  readonly engine: Engine;
  readonly schema: Schema;
  /** Members that were called and are not known here, as "Class.member". That it stays empty is a test. */
  readonly unknownCalls: Set<string>;
  /** Language of the application, such as "fr-FR". */
  readonly language: string;
  /** Draws a chart as a PNG in base64; absent where there is nothing to draw with. */
  readonly chartImage?: (chart: ChartDescription, width: number, height: number) => string | Promise<string>;
  /** Ranges that sent events refer to, by reference id. */
  readonly eventRanges: ReadonlyMap<string, Range>;
  readonly events: { enabled: boolean };
}
