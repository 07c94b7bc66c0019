import type { Customers } from "../../portfolio/customers";
import { largestFirst } from "../../portfolio/largestFirst";
import { confidenceOf } from "../../portfolio/segmentation/confidenceOf";
import type { SeparateScoring } from "../../portfolio/segmentation/distances/changedScore";
import { segmentDistances, type SegmentDistance } from "../../portfolio/segmentation/distances/segmentDistances";
import type { RfmMeasure } from "../../portfolio/segmentation/rfmOptions";
import type { Rfm } from "../../portfolio/segmentation/scoreRfm";
import type { SegmentGrid } from "../../portfolio/segmentation/segmentGrid";
import { segmentOf } from "../../portfolio/segmentation/segmentOf";
import { roundTo } from "../../portfolio/statistics/roundTo";
import { analysisWords } from "../analysisWords";
import { confidenceText } from "../confidenceText";
import { segmentWords } from "../segmentWords";
import { translate, type Language, type Words } from "../translate";
import { whyWords } from "../whyWords";
import { changeSentence } from "./changeSentence";
import { customerReason } from "./customerReason";

/** Customers with their scores and the grid that sorts them. */
export interface ScoredCustomers {
  readonly customers: Customers;
  readonly rfm: Rfm;
  readonly grid: SegmentGrid;
  readonly levels: number;
  readonly scoring: SeparateScoring;
  readonly measure: RfmMeasure;
}

/** The columns, from left to right. */
const whyKeys = [
  "customer",
  "segment",
  "r",
  "f",
  "m",
  "score",
  "confidence",
  "reason",
  "change",
  "up",
  "toUpDays",
  "toUpOrders",
  "toUpEuros",
  "down",
  "toDown",
] as const;

export type WhyKey = (typeof whyKeys)[number];

const headers: Readonly<Record<WhyKey, Words>> = {
  customer: analysisWords.customer,
  segment: analysisWords.segment,
  r: analysisWords.recencyScore,
  f: analysisWords.frequencyScore,
  m: analysisWords.monetaryScore,
  score: analysisWords.score,
  confidence: analysisWords.confidence,
  reason: whyWords.reason,
  change: whyWords.change,
  up: whyWords.up,
  toUpDays: whyWords.toUpDays,
  toUpOrders: whyWords.toUpOrders,
  toUpEuros: whyWords.toUpAmount,
  down: whyWords.down,
  toDown: whyWords.toDown,
};

/** A column in words and numbers; `""` where there is nothing to say. */
export interface WhyColumn {
  readonly key: WhyKey;
  readonly header: string;
  readonly values: readonly (string | number)[];
}

/**
 * One row per customer, largest first: its segment, why, what alone would lift it and when silence would drop it. The sheet
 * and the function `WHY` show this same table.
 *
 * @param currency Symbol of the amounts in sentences.
 */
export function whyTable(
  { customers, rfm, grid, levels, scoring, measure }: ScoredCustomers,
  language: Language,
  currency: string,
): WhyColumn[] {
  const labels = grid.segments.map(({ key }) => translate(language, segmentWords[key].label));
  const distanceOf = segmentDistances({ customers, rfm, grid, levels, scoring, thresholds: rfm.cuts });
  const nearest = ({ up, cheapest }: SegmentDistance) => cheapest && up[cheapest];
  const rows = largestFirst(customers.revenueCents, customers.names).map(
    (customer): Readonly<Record<WhyKey, string | number>> => {
      const [r, f, m] = [rfm.r[customer]!, rfm.f[customer]!, rfm.m[customer]!];
      const segment = segmentOf(grid, r, f, m, levels);
      const distance = distanceOf(customer);
      const recencyDays = rfm.recencyDays[customer]!;
      return {
        customer: customers.names[customer]!,
        segment: labels[segment]!,
        r,
        f,
        m,
        score: roundTo(rfm.score[customer]!, 2),
        confidence: confidenceText(language, confidenceOf(customers.orders[customer]!)),
        reason: customerReason(customers, customer, language),
        change: changeSentence({ distance, labels, segment, recencyDays, measure, language, currency }),
        up: labels[nearest(distance)?.segment ?? -1] ?? "",
        toUpDays: distance.up.recency?.amount ?? "",
        toUpOrders: distance.up.frequency?.amount ?? "",
        toUpEuros: distance.up.monetary ? distance.up.monetary.amount / 100 : "",
        down: labels[distance.down?.segment ?? -1] ?? "",
        toDown: distance.down?.amount ?? "",
      };
    },
  );
  return whyKeys.map((key) => ({
    key,
    header: translate(language, headers[key]),
    values: rows.map((row) => row[key]),
  }));
}
