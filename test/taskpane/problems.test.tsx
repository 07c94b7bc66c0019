/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { Problem } from "../../src/portfolio/problem";
import { expectAccessible, showOrders, showPane, showResult } from "./renderPane";

it("says what, why and what next when nothing can be read, and reads once it can", async () => {
  const { click, services } = await showPane({ failing: { readSource: new Problem("oneCell") } });
  await click("button", "Read these orders");
  expect(await screen.findByText("One cell alone is not a list")).toBeInTheDocument();
  expect(screen.getByText(/Nothing stands around the selected cell/)).toBeInTheDocument();
  expect(screen.getByText(/then read it again/)).toBeInTheDocument();
  await expectAccessible();
  delete services.failing.readSource;
  await click("button", "Try again");
  await screen.findByRole("heading", { level: 1, name: "9,012 orders" });
  expect(screen.queryByText("One cell alone is not a list")).not.toBeInTheDocument();
});

it("lets the columns be corrected when the import fails", async () => {
  const { click } = await showPane({ failing: { import: new Problem("noOrders", { rowsRead: 12 }) } });
  await click("button", "Read these orders");
  expect(await screen.findByText("No order could be read")).toBeInTheDocument();
  expect(await screen.findByRole("button", { name: "Amount Montant HT" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Build the portfolio" })).not.toBeInTheDocument();
});

it.each(["run", "writeReport", "segments"])("stays usable when %s fails half-way", async (name) => {
  const { click, services } = await showOrders({ language: "fr" });
  services.failing[name] = new Problem("sheetProtected", { sheet: "Portefeuille" });
  await click("button", "Créer le portefeuille");
  expect(await screen.findByText(/Portefeuille.*protégée/)).toBeInTheDocument();
  delete services.failing[name];
  await click("button", "Réessayer");
  await waitFor(() => expect(screen.queryByText(/protégée/)).not.toBeInTheDocument());
});

it.each([
  ["activateSheet", "Go to the sheet"],
  ["undoLast", "Undo"],
  ["writeLabels", /Write the segment beside each row/],
])("tells when %s is refused", async (name, button) => {
  const { click, services } = await showResult();
  services.failing[name] = new Problem("busy");
  await click("button", button);
  await screen.findByRole("button", { name: "Try again" });
  await click("button", "Close");
  expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
});

it("tells what a ribbon button could not do", async () => {
  const { services } = await showPane();
  act(() => services.request("commandFailed", new Problem("sampleUnavailable")));
  expect(await screen.findByText("The sample could not be loaded")).toBeInTheDocument();
});

it("never leaves a blank pane: a screen that breaks says so, copies the details, reloads", async () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { click, services } = await showOrders();
  Object.assign(services.session, { members: async () => [{ name: "A", revenue: 1, reason: { not: "text" } }] });
  await click("tab", "Customers");
  await click("button", /Champions/);
  expect(await screen.findByRole("heading", { level: 1, name: "This screen stopped working" })).toBeInTheDocument();
  expect(screen.getByText(/nothing was being written/)).toBeInTheDocument();
  await expectAccessible();
  await click("button", "Copy details");
  expect(services.calls.find(([name]) => name === "copyText")?.[1]).toMatch(/^Clientele 0\.1\.0\n/);
  await click("button", "Reload the pane");
  expect(services.calls.at(-1)).toEqual(["reload"]);
  silent.mockRestore();
});
