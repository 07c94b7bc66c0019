/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { editedGrid } from "../../src/taskpane/screens/grid/editedGrid";
import { previewsOf, settled, showAnalysis } from "./openAnalysis";
import { expectAccessible, type Shown } from "./renderPane";
import type { FakeSettings } from "./fakeServices";

async function showGrid(settings: FakeSettings = {}): Promise<Shown> {
  const shown = await showAnalysis("Potential grid", settings);
  await shown.click("button", /^Segment grid/);
  await screen.findByRole("heading", { level: 1, name: "Segment grid" });
  return shown;
}
const gridAsked = async (shown: Shown) => {
  await shown.click("button", "Back");
  await settled();
  return (previewsOf(shown, "potentialGrid").at(-1) as { grid: string[] }).grid;
};

it("shows 25 cells of an amount score; one is changed from its menu, the others stay", async () => {
  const shown = await showGrid();
  expect(screen.getAllByRole("button", { name: /^R\d F\d M5: / })).toHaveLength(25);
  expect(screen.getByText(/^Complete: each of the 125 cells/)).toBeInTheDocument();
  await expectAccessible();
  // 300 customers have five segments; R5 F5 M5 are champions.
  fireEvent.click(screen.getByRole("button", { name: "R5 F5 M5: Champions" }));
  await shown.click("menuitemradio", "Loyal");
  expect(await screen.findByRole("button", { name: "R5 F5 M5: Loyal" })).toBeInTheDocument();
  await shown.click("tab", "M1");
  expect(screen.getByRole("button", { name: "R1 F1 M1: Dormant" })).toBeInTheDocument();
  const grid = await gridAsked(shown);
  expect(grid).toHaveLength(125);
  expect(grid[124]).toBe("loyal");
  expect(grid[123]).toBe("champions");
});

it("takes the grid from its sheet by its labels, and says which cell has none", async () => {
  const gridOfSheet = Array.from({ length: 125 }, (_, at) => [at, at === 31 ? "" : "À risque"] as const);
  const shown = await showGrid({ gridOfSheet });
  await shown.click("button", "Take the grid from the sheet");
  // Place 31 is 1 × 25 + 1 × 5 + 1: the second score of each.
  expect(await screen.findByText("Cell R2 F2 M2 has no segment.")).toBeInTheDocument();
  expect(screen.getByText("No cell leads to Champions, Loyal, Promising and Dormant.")).toBeInTheDocument();
  expect(shown.services.calls).toContainEqual(["readOwnedTable", "Parameters", "segmentGrid"]);
  await shown.click("button", "Back to the standard grid");
  expect(screen.getByText(/^Complete/)).toBeInTheDocument();
});

it("says that there is no grid to take before one is written", async () => {
  const shown = await showGrid();
  await shown.click("button", "Take the grid from the sheet");
  expect(await screen.findByText(/There is no grid in this workbook yet/)).toBeInTheDocument();
});

it("knows segments by key and by label in both languages, and takes the fewest segments that have them all", () => {
  const names = ["champions", "Fidèles", "promising", "At risk", "dormant"];
  const own = Array.from({ length: 125 }, (_, at) => names[at % 5]!);
  const { segments, cells, unreached, hole } = editedGrid(own, "auto", 20_000);
  expect(segments).toHaveLength(5);
  expect(cells.slice(0, 5)).toEqual(["champions", "loyal", "promising", "atRisk", "dormant"]);
  expect([unreached.length, hole]).toEqual([0, -1]);
  expect(editedGrid(own, "8", 20).unreached.map(({ key }) => key)).toEqual(["bigBaskets", "newcomers", "cannotLose"]);
});
