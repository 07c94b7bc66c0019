import type { AnalysisInput } from "../analysis";
import { segmentGrid, type GridSize } from "../../portfolio/segmentation/segmentGrid";
import { rfmWords } from "../../i18n/rfmWords";
import { speaker, speakerOf } from "../shared/speaker";
import type { SegmentedCustomers } from "./segmentCustomers";

const collapsedWords = { recency: "weightR", frequency: "weightF", monetary: "weightM" } as const;

/** What a user should know before applying: orders left out, scores that collapsed, customers below zero. */
export function rfmNotes(input: AnalysisInput, segmented: SegmentedCustomers): string[] {
  const say = speaker(input.language);
  const { customers, rfm, settings, grid } = segmented;
  const negative = customers.revenueCents.reduce((sum, cents) => sum + (cents < 0 ? 1 : 0), 0);
  const sayRfm = speakerOf(rfmWords, input.language);
  const asked = input.options.levels ?? settings.levels;
  const standard = segmentGrid(grid.segments.length as GridSize).cells;
  const edited = grid.cells.reduce((sum, cell, index) => sum + (cell === standard[index] ? 0 : 1), 0);
  const notes: string[] = [];
  if (settings.limits && asked !== settings.levels) notes.push(sayRfm("noteOwnLevels"));
  if (edited > 0) notes.push(sayRfm("noteOwnGrid", { n: edited }));
  if (customers.ordersAfter > 0) notes.push(say("noteOrdersAfter", { n: customers.ordersAfter }));
  if (rfm.collapsed.length > 0) {
    const list = rfm.collapsed.map((dimension) => say(collapsedWords[dimension]).toLowerCase()).join(", ");
    notes.push(say("noteCollapsed", { list }));
  }
  if (negative > 0) notes.push(say("noteNegative", { n: negative }));
  if (settings.scoring === "ntile") notes.push(say("noteNtile"));
  return notes;
}
