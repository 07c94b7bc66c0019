import type { AnalysisInput } from "../analysis";
import { speaker } from "../shared/speaker";
import type { SegmentedCustomers } from "./segmentCustomers";

const collapsedWords = { recency: "weightR", frequency: "weightF", monetary: "weightM" } as const;

/** What a user should know before applying: orders left out, scores that collapsed, customers below zero. */
export function rfmNotes(input: AnalysisInput, segmented: SegmentedCustomers): string[] {
  const say = speaker(input.language);
  const { customers, rfm, settings } = segmented;
  const negative = customers.revenueCents.reduce((sum, cents) => sum + (cents < 0 ? 1 : 0), 0);
  const notes: string[] = [];
  if (customers.ordersAfter > 0) notes.push(say("noteOrdersAfter", { n: customers.ordersAfter }));
  if (rfm.collapsed.length > 0) {
    const list = rfm.collapsed.map((dimension) => say(collapsedWords[dimension]).toLowerCase()).join(", ");
    notes.push(say("noteCollapsed", { list }));
  }
  if (negative > 0) notes.push(say("noteNegative", { n: negative }));
  if (settings.scoring === "ntile") notes.push(say("noteNtile"));
  return notes;
}
