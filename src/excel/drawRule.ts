/** Queues a line under a range, or between its rows. */
export function drawRule(
  range: Excel.Range,
  edge: "EdgeTop" | "EdgeBottom" | "InsideHorizontal",
  colour: string,
  weight: "Thin" | "Medium",
): void {
  const border = range.format.borders.getItem(edge as Excel.BorderIndex);
  border.style = "Continuous";
  border.color = colour;
  border.weight = weight;
}
