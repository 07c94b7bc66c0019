/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { findAnalysis } from "./openAnalysis";
import { expectAccessible, flowWords, showOrders, showPane, showResult } from "./renderPane";

describe.each(["en", "fr"] as const)("in %s, from the first run to the written portfolio", (language) => {
  const words = flowWords[language];

  it("welcomes, says where the orders are, and reads them", async () => {
    const { click, called } = await showPane({ language });
    expect(await screen.findByText(/Commandes$/)).toBeInTheDocument();
    await expectAccessible();
    await click("button", words.read);
    expect(await screen.findByRole("heading", { level: 1, name: words.orders })).toHaveFocus();
    expect(called()).toEqual(
      expect.arrayContaining(["readSource", "open", "append", "describe", "import", "catalogue"]),
    );
    await expectAccessible();
  });

  it("builds the portfolio and shows the finding, then the overview with figures that exist", async () => {
    const { click, services } = await showResult({ language });
    expect(services.calls).toContainEqual([
      "run",
      "rfm",
      { measure: "revenue", levels: 5, asOf: null, weights: [1, 1, 1] },
      true,
      "2026-01-14T14:40:00",
    ]);
    expect(screen.getByText(/62 Champions/, { selector: "span" })).toBeInTheDocument();
    await expectAccessible();
    await click("button", words.overview);
    expect(await screen.findByText(language === "fr" ? "104 clients" : "104 customers")).toBeInTheDocument();
    expect(screen.getByText(language === "fr" ? "4,8 M€" : "€4.8M")).toBeInTheDocument();
    await expectAccessible();
  });

  it("takes the portfolio back and returns to what was read", async () => {
    const { click, called } = await showResult({ language });
    await click("button", words.undo);
    await screen.findByRole("heading", { level: 1, name: words.orders });
    expect(called()).toContain("undoLast");
  });

  it("writes the segment beside each row only when asked", async () => {
    const { click, called, services } = await showResult({ language });
    expect(called()).not.toContain("writeLabels");
    await click("button", words.labels);
    expect(await screen.findByText(/Commandes!I1:I9062/)).toBeInTheDocument();
    expect(services.calls.find(([name]) => name === "writeLabels")?.slice(2, 5)).toEqual([
      0,
      "Segment",
      { labels: ["", "Champions"], codes: Uint16Array.of(1, 0) },
    ]);
  });

  it("lists segments, then the members of one with their reason, twenty at a time", async () => {
    const { click } = await showOrders({ language });
    await click("tab", words.customers);
    await click("button", language === "fr" ? /À risque/ : /At risk/);
    expect(
      await screen.findByText(language === "fr" ? "40 clients · 952 k€" : "40 customers · €952k"),
    ).toBeInTheDocument();
    await waitFor(() => expect(within(screen.getByRole("main")).getAllByRole("listitem")).toHaveLength(20));
    await expectAccessible();
    await click("button", language === "fr" ? "Afficher la suite" : "Show more");
    expect(within(screen.getByRole("main")).getAllByRole("listitem")).toHaveLength(40);
  });
});

it("inserts the sample and reads it at once when there are no orders", async () => {
  const { click, called } = await showPane({ looksLikeOrders: false });
  await click("button", "Insert sample data");
  await screen.findByRole("heading", { level: 1, name: "9,012 orders" });
  expect(called().filter((name) => ["fetchSample", "insertSample", "readSource"].includes(name))).toEqual([
    "fetchSample",
    "insertSample",
    "readSource",
  ]);
});

it("stops a reading and says that nothing was written", async () => {
  const { click, services } = await showPane();
  let go = () => {};
  services.hold = new Promise((resolve) => (go = resolve));
  await click("button", "Read these orders");
  expect(await screen.findByText("Nothing has been written yet.")).toBeInTheDocument();
  expect(screen.getByText("5,800 of 9,062 rows")).toBeInTheDocument();
  await click("button", "Stop");
  go();
  expect(await screen.findByRole("button", { name: "Read these orders" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
});

it("shows how far a writing is, and stops it once the workbook is as it was", async () => {
  const { click, services } = await showOrders();
  let go = () => {};
  services.hold = new Promise((resolve) => (go = resolve));
  await click("button", "Build the portfolio");
  expect(await screen.findByText("120 of 300 rows")).toBeInTheDocument();
  expect(screen.getByText("Stop leaves the workbook as it was.")).toBeInTheDocument();
  await click("button", "Stop");
  expect(await screen.findByText("Taking back what was written.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Stop" })).not.toBeInTheDocument();
  await expectAccessible();
  go();
  expect(await screen.findAllByText("Stopped. Nothing was changed in the workbook.")).not.toHaveLength(0);
  expect(screen.getByRole("button", { name: "Build the portfolio" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
});

it("filters the portfolio table on a segment, and back", async () => {
  const { click, services } = await showResult();
  await click("button", /See the segments/);
  await click("button", /Champions/);
  await click("button", "Filter table");
  await click("button", "Show all in the table");
  const filters = services.calls.filter(([name]) => name === "filterTable").map(([, filter]) => filter);
  const table = { sheetKey: "Portfolio", tableKey: "customers", columnKey: "segment" };
  expect(filters).toEqual([
    { ...table, value: "Champions" },
    { ...table, value: null },
  ]);
});

it("offers to build again once orders are read again", async () => {
  const { services } = await showResult();
  await act(async () => services.request("segmentSelection"));
  expect(await screen.findByRole("heading", { level: 1, name: "9,012 orders" })).toBeInTheDocument();
  expect(await screen.findByRole("button", { name: "Build the portfolio" })).toBeEnabled();
});

it("remembers from one screen to the other that values are wanted frozen", async () => {
  const shown = await showOrders();
  const { click } = shown;
  await click("button", /Live formulas/);
  await click("menuitemradio", /Frozen values/);
  await findAnalysis(shown, "RFM segments");
  expect(await screen.findByRole("button", { name: /Frozen values/ })).toBeInTheDocument();
});

it("finds a customer whatever the case and the accents", async () => {
  const { click, user } = await showOrders();
  await click("tab", "Customers");
  await user.type(await screen.findByRole("searchbox"), "VASSEUR atrisk");
  expect(await screen.findByText("8 customers found")).toBeInTheDocument();
});
