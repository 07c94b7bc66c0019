import { analysisWords } from "../../i18n/analysisWords";
import { acquisitionWords } from "../../i18n/acquisitionWords";
import { formatExactMoney, formatNumber } from "../../i18n/formatters";
import { translate } from "../../i18n/translate";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import type { AcquisitionCosts } from "./acquisitionCosts";
import { acquisitionReadings } from "./acquisitionReadings";

/** The finding in one sentence or two: what winning and keeping cost, or what has to be filled in. */
export function acquisitionFinding({ language, currency }: AnalysisInput, costs: AcquisitionCosts): string {
  const say = speakerOf(acquisitionWords, language);
  const { cac, crc, ratio, payback, spends, counts } = costs;
  if (spends[0] === 0 && spends[1] === 0) {
    return say("findingNoSpend", {
      new: say("newCustomers", { n: counts[0] }),
      retained: say("retainedCustomers", { n: counts[1] }),
    });
  }
  const money = (amount: number | null): string => formatExactMoney(language, amount ?? 0, currency, 0);
  const facts = { cac: money(cac), crc: money(crc) };
  const readings = acquisitionReadings(costs);
  const months = payback === null ? 0 : Math.round(payback);
  const paidBack =
    payback === null
      ? []
      : [say("findingPayback", { months: months < 1 ? say("monthsLessThanOne") : say("months", { n: months }) })];
  if (ratio !== null) {
    const said =
      ratio <= 1
        ? say("findingCheaper", facts)
        : say("findingBoth", { ...facts, ratio: formatNumber(language, ratio, 1) });
    return [said, ...paidBack].join(" ");
  }
  return [
    ...(cac !== null ? [say("findingCac", facts), ...paidBack] : [say(readings.cac)]),
    crc !== null ? say("findingCrc", facts) : say(readings.crc),
  ].join(" ");
}

/** What a user should know before applying: where rates and amounts come from, and what each figure tells. */
export function acquisitionNotes({ language }: AnalysisInput, costs: AcquisitionCosts): string[] {
  const say = speakerOf(acquisitionWords, language);
  const { retention, basis, reachesBack, customers, spends } = costs;
  const readings = acquisitionReadings(costs);
  const told = spends[0] === 0 && spends[1] === 0 ? [] : (["ratio", "valuePerCost", "payback"] as const);
  const notes = [retention.note, basis.note, ...told.map((figure) => say(readings[figure]))];
  if (!reachesBack) notes.push(say("noteShort"));
  if (customers.ordersAfter > 0) {
    notes.push(translate(language, analysisWords.noteOrdersAfter, { n: customers.ordersAfter }));
  }
  return notes;
}
