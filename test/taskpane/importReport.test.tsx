/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import type { FakeSettings } from "./fakeServices";
import { expectAccessible, showOrders, type Shown } from "./renderPane";

async function showReport(settings: FakeSettings = {}): Promise<Shown> {
  const shown = await showOrders(settings);
  await shown.click("button", "Show");
  await screen.findByRole("heading", { level: 1, name: "Import report" });
  return shown;
}
const selections = ({ services }: Shown) =>
  services.calls.filter(([name]) => name === "selectRows").map(([, , rows]) => rows);

it("accounts for every row and for what was cleaned, with the columns used", async () => {
  await showReport();
  expect(screen.getByText("9,061 rows read = 9,012 kept + 37 merged + 12 left out")).toBeInTheDocument();
  expect(screen.getByText("€4,750,518.61 kept, equal to the cent to the sum of the rows kept")).toBeInTheDocument();
  expect(screen.getByText("412 dates written as text were read")).toBeInTheDocument();
  expect(screen.getByText("The last month is not complete.")).toBeInTheDocument();
  expect(screen.getByText("Raison sociale")).toBeInTheDocument();
  await expectAccessible();
});

it("leads from a cell at fault, a row, or a whole reason to the sheet", async () => {
  const shown = await showReport();
  // The source starts in row 1 of the sheet: row 1204 is the 1,203rd from its top.
  await shown.click("button", "B1204 “n/a”");
  await shown.click("button", "Row 3310");
  await shown.click("button", "Select these rows");
  expect(selections(shown)).toEqual([[1203], [3309], [1203, 1204, 3309, 3310, 6019]]);
});

it("says when Excel could not select every row", async () => {
  const shown = await showReport({ selectable: 2 });
  await shown.click("button", "Select these rows");
  expect(await screen.findByText("2 of 8 selected: Excel takes no more at once.")).toBeInTheDocument();
});

it("writes itself as a sheet, leads there, and is taken back", async () => {
  const { click, called } = await showReport();
  await click("button", "Write the report as a sheet");
  await click("button", "Go to the sheet");
  expect(called()).toEqual(expect.arrayContaining(["importReport", "writeReport", "activateSheet"]));
  await click("button", "Undo");
  await waitFor(() => expect(screen.getByRole("button", { name: "Write the report as a sheet" })).toBeInTheDocument());
});
