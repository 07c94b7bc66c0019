import { weightWords } from "../../i18n/weightWords";
import { formatPercent } from "../../i18n/formatters";
import type { Group } from "../../portfolio/statistics/breakDown";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import type { Weighed } from "./weighGroups";

/** The share of revenue that a few groups are said to make. */
const most = 0.8;
/** A group stands out from half of the revenue on, or from one and a half times an equal share. */
const half = 0.5;
const outstanding = 1.5;

/** Groups with a value, largest revenue first. */
export const largestGroups = ({ groups }: Weighed): Group[] =>
  groups.filter(({ name, customers }) => name !== null && customers > 0).sort((a, b) => b.cents - a.cents);

/**
 * The finding: whether one group dominates, a few make most of the revenue, or it is spread. It names none of them: names of
 * salespeople or regions stay in the cells.
 */
export function weightFinding({ language }: AnalysisInput, weighed: Weighed): string {
  const say = speakerOf(weightWords, language);
  const { by, groupOf, customers, revenueCents, groups } = weighed;
  const known = largestGroups(weighed);
  const list = say(`${by}Count`, { n: known.length });
  const percent = (share: number): string => formatPercent(language, share);
  const verdict = (): string => {
    if (!(revenueCents > 0)) return say("noRevenue", { list });
    if (known.length === 0) return "";
    if (known.length === 1 && known.length === groups.length) return say("sole", { list });
    const largest = known[0]!;
    const share = largest.cents / revenueCents;
    const dominated = (): string =>
      say("dominated", {
        largest: say(`${by}Largest`, { list }),
        share: percent(share),
        part: percent(largest.customers / customers.count),
      });
    if (share >= half) return dominated();
    let reached = 0;
    const few = known.findIndex(({ cents }) => (reached += cents) >= most * revenueCents) + 1;
    if (few > 0 && few <= known.length / 2)
      return say("leaning", { n: few, list, share: percent(reached / revenueCents) });
    return share >= outstanding / known.length ? dominated() : say("even", { list, share: percent(share) });
  };
  const without = groups.find(({ name }) => name === null)?.customers ?? 0;
  const missing = say(groupOf ? "without" : "withoutFamily", { n: without, group: say(`${by}Of`) });
  return [verdict(), without > 0 ? missing : ""].filter((sentence) => sentence !== "").join(" ");
}
