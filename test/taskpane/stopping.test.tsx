/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { Problem } from "../../src/portfolio/problem";
import { showOrders, showPane, showResult } from "./renderPane";
import type { FakeServices } from "./fakeServices";

/** Holds back the next answer of the session; gives how to let it come. */
function hold<Name extends "import" | "describe" | "run">(services: FakeServices, name: Name): () => Promise<void> {
  const session = services.session as unknown as Record<string, (...facts: unknown[]) => Promise<unknown>>;
  const original = session[name]!;
  let give = () => {};
  session[name] = (...facts) => {
    session[name] = original;
    const answer = original(...facts);
    return new Promise((resolve) => (give = () => resolve(answer)));
  };
  return () => act(async () => give());
}

const nothingChanged = "Stopped. Nothing was changed in the workbook.";

it("stops the counting of an answer at once: the figures from before stay, and the session goes back to them", async () => {
  const { click, services, called } = await showOrders({ asks: ["dateOrder"] });
  const give = hold(services, "import");
  await click("button", "Use this");
  await click("button", "Stop");
  expect(await screen.findByRole("button", { name: "Use this" })).toBeInTheDocument();
  expect(called().at(-1)).toBe("goBack");
  await give();
  expect(screen.getByRole("button", { name: "Use this" })).toBeInTheDocument();
  expect(called().at(-1)).toBe("goBack");
  expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  await click("button", "Use this");
  await waitFor(() => expect(screen.queryByRole("button", { name: "Use this" })).not.toBeInTheDocument());
});

it.each(["describe", "import"] as const)(
  "stops a first reading while the session answers %s, and can begin again",
  async (name) => {
    const { click, services } = await showPane();
    const give = hold(services, name);
    await click("button", "Read these orders");
    await click("button", "Stop");
    expect(await screen.findByRole("button", { name: "Read these orders" })).toBeInTheDocument();
    await give();
    expect(screen.getByRole("button", { name: "Read these orders" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
    await click("button", "Read these orders");
    expect(await screen.findByRole("heading", { level: 1, name: "9,012 orders" })).toBeInTheDocument();
  },
);

it("stops a computation at once and drops what it gives", async () => {
  const { click, services, called } = await showOrders();
  const give = hold(services, "run");
  await click("button", "Build the portfolio");
  await click("button", "Stop");
  expect(await screen.findByRole("button", { name: "Build the portfolio" })).toBeInTheDocument();
  await give();
  expect(called()).not.toContain("writeReport");
  expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
});

it("follows the labels row by row and stops them once the column is as it was", async () => {
  const { click, services } = await showResult();
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  services.excel.writeLabels = async (_source, _headerRow, _header, _labels, { signal, onProgress }) => {
    onProgress(4_000, 9_061);
    await held;
    signal.throwIfAborted();
    return { address: "Commandes!I1:I9062" };
  };
  await click("button", /Write the segment beside each row/);
  expect(await screen.findByText("4,000 of 9,061 rows")).toBeInTheDocument();
  await click("button", "Stop");
  expect(await screen.findByText("Taking back what was written.")).toBeInTheDocument();
  await act(async () => go());
  expect(await screen.findAllByText(nothingChanged)).not.toHaveLength(0);
  expect(screen.queryByText(/Commandes!I1:I9062/)).not.toBeInTheDocument();
});

it("says that something may remain when what was written could not be taken back", async () => {
  const { click, services } = await showResult();

  services.excel.writeLabels = async (_source, _headerRow, _header, _labels, { signal }) => {
    await new Promise((resolve) => signal.addEventListener("abort", resolve));
    throw new Problem("leftHalfWritten", { title: "Segment" });
  };
  await click("button", /Write the segment beside each row/);
  await click("button", "Stop");
  expect(await screen.findByRole("button", { name: "Try again" })).toBeInTheDocument();
  expect(screen.queryByText(nothingChanged)).not.toBeInTheDocument();
});
