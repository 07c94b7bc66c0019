/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { Problem } from "../../src/portfolio/problem";
import type { FakeSettings } from "./fakeServices";
import { expectAccessible, showOrders, type Shown } from "./renderPane";

const selection = { sheet: "Clients", address: "A1:H321" };

async function showJoin(settings: FakeSettings = {}): Promise<Shown> {
  const shown = await showOrders({ selection, ...settings });
  await shown.click("button", "Join");
  await screen.findByText("Click a cell of the list, on any sheet.");
  return shown;
}

it("joins the list the user stands in, tells what it came to, and gives it up again", async () => {
  const { click, called } = await showJoin();
  expect(await screen.findByText("Clients · A1:H321")).toBeInTheDocument();
  await expectAccessible();
  await click("button", "Join the selected list");
  await waitFor(() => expect(screen.getByText("of 300 in the orders")).toBeInTheDocument());
  expect(screen.getByText("Brings sector, salesperson, 3 marks")).toBeInTheDocument();
  expect(screen.getByText("Garage Besson, Textiles Blanchard and 8 more")).toBeInTheDocument();
  expect(screen.getByText(/2 rows of the list left out/)).toBeInTheDocument();
  const used = ["readSource", "openList", "appendList", "join"];
  expect(called().filter((name) => used.includes(name))).toEqual(["readSource", ...used]);
  await expectAccessible();
  await click("button", "Back");
  expect(await screen.findByText("List “Clients” joined: 290 customers matched")).toBeInTheDocument();
  await click("button", "Details of the joined list");
  await click("button", "Remove the join");
  expect(await screen.findByText("Click a cell of the list, on any sheet.")).toBeInTheDocument();
  expect(called()).toContain("leaveList");
});

it("does not join the orders to themselves", async () => {
  const { click, called } = await showJoin({ selection: { address: "A1:H9062" } });
  expect(await screen.findByText(/These are the orders themselves/)).toBeInTheDocument();
  await click("button", "Join the selected list");
  expect(called()).not.toContain("openList");
});

it("keeps the orders when a list cannot be read or joined", async () => {
  const { click, services } = await showJoin({ failing: { join: new Problem("oneCell") } });
  await click("button", "Join the selected list");
  expect(await screen.findByText("One cell alone is not a list")).toBeInTheDocument();
  delete services.failing.join;
  await click("button", "Try again");
  expect(await screen.findByText("Brings sector, salesperson, 3 marks")).toBeInTheDocument();
});
