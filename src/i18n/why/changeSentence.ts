import type { SegmentDistance } from "../../portfolio/segmentation/distances/segmentDistances";
import type { RfmMeasure } from "../../portfolio/segmentation/rfmOptions";
import { formatExactMoney } from "../formatters";
import { translate, type Facts, type Language } from "../translate";
import { whyWords } from "../whyWords";

const sayIn =
  (language: Language) =>
  (key: keyof typeof whyWords, facts?: Facts): string =>
    translate(language, whyWords[key], facts);

const measureWords = { revenue: "ofRevenue", margin: "ofMargin", averageBasket: "ofAverageBasket" } as const;

interface Told {
  readonly distance: SegmentDistance;
  /** Names of the segments, in the order of the grid. */
  readonly labels: readonly string[];
  /** Index of the customer's own segment. */
  readonly segment: number;
  readonly recencyDays: number;
  readonly measure: RfmMeasure;
  readonly language: Language;
  readonly currency: string;
}

function upSentence({ distance, labels, segment, recencyDays, measure, language, currency }: Told): string {
  const say = sayIn(language);
  const { up, cheapest } = distance;
  const change = cheapest && up[cheapest];
  if (!change) return say(segment === 0 ? "upFirst" : "upNone");
  const reached = labels[change.segment]!;
  if (cheapest === "frequency") return say("upFrequency", { segment: reached, n: change.amount });
  if (cheapest === "monetary") {
    const amount = formatExactMoney(language, change.amount / 100, currency, 2);
    return say("upMonetary", { segment: reached, amount, measure: say(measureWords[measure]) });
  }
  const n = recencyDays - change.amount;
  return n === 0 ? say("upRecencyToday", { segment: reached }) : say("upRecency", { segment: reached, n });
}

/** What alone would lift a customer, and when silence would drop it, in one sentence. */
export function changeSentence(told: Told): string {
  const say = sayIn(told.language);
  const { down } = told.distance;
  const fall = down ? say("downAfter", { segment: told.labels[down.segment]!, n: down.amount }) : say("downNone");
  return `${upSentence(told)} · ${fall}`;
}
