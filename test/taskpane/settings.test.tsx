/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { functionImplementations } from "../../src/functions/functionImplementations";
import { setFunctionLanguage } from "../../src/functions/functionLanguage";
import { expectAccessible, showOrders, showResult } from "./renderPane";

afterEach(() => setFunctionLanguage(null));

it("changes the language at once, keeps it in the workbook, and says the segments again", async () => {
  const { click, services } = await showOrders();
  await click("button", "Settings");
  await click("radio", "Français");
  expect(await screen.findByRole("heading", { level: 1, name: "Réglages" })).toBeInTheDocument();
  expect(services.calls).toContainEqual(["writeSetting", "language", "fr"]);
  expect(document.documentElement).toHaveAttribute("lang", "fr");
  await click("button", "Retour");
  await click("tab", "Clients");
  expect(await screen.findByRole("button", { name: /À risque/ })).toBeInTheDocument();
});

it("has the functions in cells say the labels that the reports count, whatever the language of Excel", async () => {
  const segment = () => functionImplementations.RFMSEGMENT(1, 5, 5);
  const { click } = await showOrders({ language: "en" });
  expect(segment()).toBe("At risk");
  await click("button", "Settings");
  await click("radio", "Français");
  await screen.findByRole("heading", { level: 1, name: "Réglages" });
  expect(segment()).toBe("À risque");
});

it("says what would be removed, keeps it, then removes it", async () => {
  const { click, called } = await showResult();
  await click("button", "Settings");
  await click("button", "Remove everything Clientele wrote");
  expect(await screen.findByText("3 sheets, 2 charts and 11 named cells.")).toBeInTheDocument();
  await expectAccessible();
  await click("button", "Keep");
  expect(called()).not.toContain("removeEverything");
  await click("button", "Remove everything Clientele wrote");
  await screen.findByText("3 sheets, 2 charts and 11 named cells.");
  await click("button", "Remove");
  expect(await screen.findByText("Removed: 3 sheets, 2 charts and 11 named cells.")).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole("heading", { level: 1, name: "9,012 orders" })).toBeInTheDocument());
});

it("shows the journal by day with an undo on the last line only", async () => {
  const { click } = await showResult();
  await click("button", "Journal");
  expect(await screen.findByRole("heading", { level: 2, name: "Today" })).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 2, name: "12 Jan 2026" })).toBeInTheDocument();
  expect(screen.getAllByRole("button", { name: "Undo" })).toHaveLength(1);
  await expectAccessible();
});
