import type { SegmentedCustomers } from "../analyses/rfm/segmentCustomers";
import { isSeparate } from "../portfolio/segmentation/distances/changedScore";
import { segmentDistances } from "../portfolio/segmentation/distances/segmentDistances";
import type { Language } from "../i18n/translate";
import { changeSentence } from "../i18n/why/changeSentence";

/** What would change a customer's segment, up and down, in words; `""` with scores in which one customer moves the others too. */
export function memberChange(
  { customers, rfm, grid, settings, segments, segmentOfCustomer }: SegmentedCustomers,
  language: Language,
  currency: string,
): (customer: number) => string {
  const { levels, scoring, measure } = settings;
  if (!isSeparate(scoring)) return () => "";
  const distanceOf = segmentDistances({ customers, rfm, grid, levels, scoring, thresholds: rfm.cuts });
  const labels = segments.map(({ label }) => label);
  return (customer) =>
    changeSentence({
      distance: distanceOf(customer),
      labels,
      segment: segmentOfCustomer[customer]!,
      recencyDays: rfm.recencyDays[customer]!,
      measure,
      language,
      currency,
    });
}
