/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { Problem } from "../../src/portfolio/problem";
import type { FakeSettings } from "./fakeServices";
import { expectAccessible, showOrders, type Shown } from "./renderPane";

const proposals = [
  ["Menuiserie Vasseur", "Menuiserie Vaseur", "MENUISERIE VASSEUR SARL"],
  ["Garage Besson", "Garage Beson"],
];

async function showMerges(settings: FakeSettings = {}): Promise<Shown> {
  const shown = await showOrders({ proposals, ...settings });
  await shown.click("button", "Review");
  await screen.findByRole("heading", { level: 1, name: "Names that look alike" });
  return shown;
}
const mergesGiven = ({ services }: Shown) =>
  services.calls.filter(([name]) => name === "merge").map(([, merges]) => merges);

it("proposes names that look alike, and merges those selected by keyboard under the name to keep", async () => {
  const shown = await showMerges();
  const { user, called, click } = shown;
  expect(screen.getByRole("button", { name: "Merge" })).toHaveAttribute("aria-disabled", "true");
  expect(screen.getByText("8 rows · €4,474")).toBeInTheDocument();
  await expectAccessible();
  screen.getByRole("checkbox", { name: /Menuiserie Vasseur, Menuiserie Vaseur/ }).focus();
  await user.keyboard(" ");
  expect(screen.getByText("300 customers → 298")).toBeInTheDocument();
  screen.getByRole("radio", { name: /^Menuiserie Vasseur/ }).focus();
  await user.keyboard("{ArrowDown}");
  await click("button", "Merge 1 selected");

  expect(await screen.findByRole("heading", { level: 2, name: "Merged · 1" })).toBeInTheDocument();
  expect(screen.getByText("Counted as Menuiserie Vaseur")).toBeInTheDocument();
  expect(mergesGiven(shown)).toEqual([
    [
      { from: "Menuiserie Vasseur", to: "Menuiserie Vaseur" },
      { from: "MENUISERIE VASSEUR SARL", to: "Menuiserie Vaseur" },
    ],
  ]);
  expect(called()).toEqual(expect.arrayContaining(["mergeReport", "writeReport"]));
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
  expect(screen.getByText("298 customers now")).toBeInTheDocument();
  await expectAccessible();
});

it("looks for names among very many customers once the figures are there", async () => {
  const { called } = await showMerges({ manyCustomers: true });
  expect(screen.getByText("8 rows · €4,474")).toBeInTheDocument();
  expect(called().indexOf("mergeProposals")).toBeGreaterThan(called().indexOf("catalogue"));
});

it("shows the figures of very many customers when looking for names fails", async () => {
  const shown = await showOrders({
    proposals,
    manyCustomers: true,
    failing: { mergeProposals: new Problem("stopped") },
  });
  expect(shown.called()).toContain("mergeProposals");
  expect(screen.queryByRole("button", { name: "Review" })).not.toBeInTheDocument();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

it("takes one merge apart, keeping the others", async () => {
  const shown = await showMerges();
  await shown.click("button", "Select all");
  expect(screen.getByText("300 customers → 297")).toBeInTheDocument();
  await shown.click("button", "Merge 2 selected");
  await shown.click("button", "Undo this merge: Menuiserie Vasseur");
  await screen.findByRole("heading", { level: 2, name: "Proposed · 1" });
  expect(mergesGiven(shown).at(-1)).toEqual([{ from: "Garage Beson", to: "Garage Besson" }]);
});

it("counts without the merges once the sheet that keeps them is taken back", async () => {
  const shown = await showMerges();
  await shown.click("button", "Select all");
  await shown.click("button", "Merge 2 selected");
  await screen.findByRole("heading", { level: 2, name: "Merged · 2" });
  await shown.click("button", "Undo: Merges");
  await screen.findByRole("heading", { level: 2, name: "Proposed · 2" });
  expect(mergesGiven(shown).at(-1)).toEqual([]);
});

it("counts without merges that the workbook could not keep, and says why", async () => {
  const shown = await showMerges();
  shown.services.failing.writeReport = new Problem("sheetProtected", { sheet: "Merges" });
  await shown.click("button", "Select all");
  await shown.click("button", "Merge 2 selected");
  expect(await screen.findByText(/Merges.*protected/)).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 2, name: "Proposed · 2" })).toBeInTheDocument();
  expect(shown.called().slice(-2)).toEqual(["writeReport", "goBack"]);
});

it("gives merges the workbook keeps to the session, and says that they are in force", async () => {
  const merges = [{ from: "Garage Beson", to: "Garage Besson" }];
  const { services } = await showOrders({ proposals: [proposals[1]!], merges });
  expect(services.calls.find(([name]) => name === "open")?.[3]).toMatchObject({ merges });
  expect(screen.getByText("1 customer under several names")).toBeInTheDocument();
});

it("shows fifty of many proposals, then fifty more", async () => {
  const many = Array.from({ length: 120 }, (_, index) => [`Garage ${index}`, `Garage ${index}.`]);
  const { click } = await showMerges({ proposals: many });
  const boxes = () => within(screen.getByRole("main")).getAllByRole("checkbox");
  expect(boxes()).toHaveLength(50);
  expect(screen.getByText("50 of 120 shown")).toBeInTheDocument();
  await click("button", "Show more");
  expect(boxes()).toHaveLength(100);
  await waitFor(() => expect(boxes()[50]).toHaveFocus());
  await click("button", "Select all");
  expect(screen.getByRole("button", { name: "Merge 120 selected" })).toBeInTheDocument();
});
