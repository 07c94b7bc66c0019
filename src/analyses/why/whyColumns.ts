import type { Customers } from "../../portfolio/customers";
import { confidenceOf } from "../../portfolio/segmentation/confidenceOf";
import type { SeparateScoring } from "../../portfolio/segmentation/distances/changedScore";
import { segmentDistances, type SegmentDistance } from "../../portfolio/segmentation/distances/segmentDistances";
import type { RfmMeasure } from "../../portfolio/segmentation/rfmOptions";
import type { Rfm } from "../../portfolio/segmentation/scoreRfm";
import type { SegmentGrid } from "../../portfolio/segmentation/segmentGrid";
import { segmentOf } from "../../portfolio/segmentation/segmentOf";
import type { ReportCell, ReportColumn } from "../../report/reportTable";
import { segmentWords } from "../../i18n/segmentWords";
import { translate, type Language } from "../../i18n/translate";
import { whyWords } from "../../i18n/whyWords";
import { confidenceWord } from "../shared/confidenceColumn";
import { largestFirst } from "../shared/largestFirst";
import { roundTo } from "../shared/roundTo";
import { speaker, speakerOf } from "../shared/speaker";
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

/**
 * One row per customer, largest first: its segment, why, what alone would lift it and when silence would drop it. The sheet
 * and the function `WHY` show the same columns.
 *
 * @param currency Symbol of the amounts in sentences.
 */
export function whyColumns(
  { customers, rfm, grid, levels, scoring, measure }: ScoredCustomers,
  language: Language,
  currency: string,
): ReportColumn[] {
  const say = speaker(language);
  const sayWhy = speakerOf(whyWords, language);
  const labels = grid.segments.map(({ key }) => translate(language, segmentWords[key].label));
  const roles = Object.fromEntries(
    grid.segments.map(({ role, strength }, index) => [labels[index]!, { role, strength }]),
  );
  const distanceOf = segmentDistances({ customers, rfm, grid, levels, scoring, thresholds: rfm.cuts });
  const rows = largestFirst(customers.revenueCents, customers.names).map((customer) => ({
    customer,
    distance: distanceOf(customer),
    segment: segmentOf(grid, rfm.r[customer]!, rfm.f[customer]!, rfm.m[customer]!, levels),
  }));
  type Row = (typeof rows)[number];
  const each = (value: (row: Row) => ReportCell): ReportCell[] => rows.map(value);
  const ofCustomer = (value: (customer: number) => ReportCell): ReportCell[] => each(({ customer }) => value(customer));
  const nearest = ({ up, cheapest }: SegmentDistance) => cheapest && up[cheapest];
  const score = (key: "r" | "f" | "m", header: string): ReportColumn => ({
    key,
    header,
    kind: "score",
    values: ofCustomer((customer) => rfm[key][customer]!),
  });
  return [
    {
      key: "customer",
      header: say("customer"),
      kind: "text",
      values: ofCustomer((customer) => customers.names[customer]!),
    },
    {
      key: "segment",
      header: say("segment"),
      kind: "segment",
      width: 15,
      values: each(({ segment }) => labels[segment]!),
      roles,
    },
    score("r", say("recencyScore")),
    score("f", say("frequencyScore")),
    score("m", say("monetaryScore")),
    {
      key: "score",
      header: say("score"),
      kind: "score",
      width: 8,
      values: ofCustomer((customer) => roundTo(rfm.score[customer]!, 2)),
    },
    {
      key: "confidence",
      header: say("confidence"),
      kind: "text",
      width: 11,
      values: ofCustomer((customer) => confidenceWord({ language }, confidenceOf(customers.orders[customer]!))),
    },
    {
      key: "reason",
      header: sayWhy("reason"),
      kind: "text",
      width: 42,
      values: ofCustomer((customer) => customerReason(customers, customer, language)),
    },
    {
      key: "change",
      header: sayWhy("change"),
      kind: "text",
      width: 64,
      values: each(({ customer, distance, segment }) =>
        changeSentence({
          distance,
          labels,
          segment,
          recencyDays: rfm.recencyDays[customer]!,
          measure,
          language,
          currency,
        }),
      ),
    },
    {
      key: "up",
      header: sayWhy("up"),
      kind: "segment",
      width: 16,
      values: each(({ distance }) => labels[nearest(distance)?.segment ?? -1] ?? ""),
      roles,
    },
    {
      key: "toUpDays",
      header: sayWhy("toUpDays"),
      kind: "days",
      width: 9,
      values: each(({ distance }) => distance.up.recency?.amount ?? ""),
    },
    {
      key: "toUpOrders",
      header: sayWhy("toUpOrders"),
      kind: "count",
      width: 12,
      values: each(({ distance }) => distance.up.frequency?.amount ?? ""),
    },
    {
      key: "toUpEuros",
      header: sayWhy("toUpAmount"),
      kind: "exactMoney",
      width: 13,
      values: each(({ distance }) => (distance.up.monetary ? distance.up.monetary.amount / 100 : "")),
    },
    {
      key: "down",
      header: sayWhy("down"),
      kind: "segment",
      width: 15,
      values: each(({ distance }) => labels[distance.down?.segment ?? -1] ?? ""),
      roles,
    },
    {
      key: "toDown",
      header: sayWhy("toDown"),
      kind: "days",
      width: 12,
      values: each(({ distance }) => distance.down?.amount ?? ""),
    },
  ];
}
