import { sheetColours } from "./sheetStyle";

/** Queues the look of cells the user may edit: a dashed petrol border round each, petrol figures in bold. */
export function drawEditable(range: Excel.Range, isSingleCell: boolean): void {
  range.format.font.bold = true;
  range.format.font.color = sheetColours.petrol;
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...(isSingleCell ? [] : ["InsideHorizontal"])];
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge as Excel.BorderIndex);
    border.style = "Dash";
    border.color = sheetColours.petrol;
  }
}
