import type { RowLabels } from "../../../src/report/rowLabels";

/** One text per row, as a session gives labels. */
export function rowLabels(texts: readonly string[]): RowLabels {
  const labels = ["", ...new Set(texts.filter((text) => text !== ""))];
  return { labels, codes: Uint16Array.from(texts, (text) => labels.indexOf(text)) };
}
