/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { findAnalysis } from "./openAnalysis";
import { flowWords, showOrders, showResult } from "./renderPane";

it("moves the focus to the title of the screen opened, and back to the control that opened it", async () => {
  const { click } = await showOrders();
  await click("button", "Show");
  await waitFor(() => expect(screen.getByRole("heading", { level: 1, name: "Import report" })).toHaveFocus());
  await click("button", "Back");
  await waitFor(() => expect(screen.getByRole("button", { name: "Show" })).toHaveFocus());
});

describe("where a screen was scrolled to", () => {
  const scrollTo = jest.fn();
  beforeEach(() => {
    scrollTo.mockClear();
    Element.prototype.scrollTo = scrollTo as never;
  });
  afterEach(() => Reflect.deleteProperty(Element.prototype, "scrollTo"));

  it("is where it is found again", async () => {
    const { click } = await showOrders();
    screen.getByRole("main").scrollTop = 300;
    await click("button", "Show");
    await screen.findByRole("heading", { level: 1, name: "Import report" });
    expect(scrollTo).not.toHaveBeenCalled();
    await click("button", "Back");
    await waitFor(() => expect(screen.getByRole("button", { name: "Show" })).toHaveFocus());
    expect(scrollTo.mock.calls).toEqual([[0, 300]]);
  });

  it("is forgotten when something else stands in its place meanwhile", async () => {
    const { click } = await showOrders();
    screen.getByRole("main").scrollTop = 300;
    await click("button", "Build the portfolio");
    await screen.findByRole("button", { name: "Go to the sheet" });
    await click("button", "Back");
    expect(await screen.findByRole("heading", { name: "In this workbook" })).toBeInTheDocument();
    expect(scrollTo).not.toHaveBeenCalled();
  });
});

it("keeps Tab on a title from office.js, which would leave the pane from there", async () => {
  const { click, user } = await showOrders();
  await click("button", "Settings");
  const title = await screen.findByRole("heading", { level: 1, name: "Settings" });
  const heard = jest.fn();
  window.addEventListener("keydown", heard);
  title.focus();
  await user.keyboard("{Tab}");
  expect(heard).not.toHaveBeenCalled();
  expect(title).not.toHaveFocus();
  await user.keyboard("{Tab}");
  expect(heard).toHaveBeenCalledTimes(1);
  window.removeEventListener("keydown", heard);
});

it("goes back with Alt and the left arrow, and leaves Esc to Excel", async () => {
  const { click, user } = await showOrders();
  await click("button", "Settings");
  await screen.findByRole("heading", { level: 1, name: "Settings" });
  await user.keyboard("{Escape}");
  expect(screen.getByRole("heading", { level: 1, name: "Settings" })).toBeInTheDocument();
  await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
  await waitFor(() => expect(screen.getByRole("button", { name: "Settings" })).toHaveFocus());
});

it("keeps one stack of screens per tab", async () => {
  const shown = await showOrders();
  const { click } = shown;
  await click("tab", "Customers");
  await click("button", /Champions/);
  await screen.findByRole("heading", { level: 1, name: "Champions" });
  await click("button", "Back");
  await findAnalysis(shown, "RFM segments");
  await screen.findByRole("button", { name: "Apply" });
  await click("button", "Back");
  await waitFor(() => expect(screen.getByRole("button", { name: /RFM segments/ })).toHaveFocus());
  await click("tab", "Portfolio");
  expect(await screen.findByRole("heading", { level: 1, name: flowWords.en.orders })).toBeInTheDocument();
});

it("keeps the focus on the tab that was chosen", async () => {
  const { user } = await showOrders();
  screen.getByRole("tab", { name: "Analyses" }).focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.getByRole("tab", { name: "Analyses" })).toHaveFocus());
});

it("opens a row with Enter; its list is one stop of the Tab key, walked with the arrows", async () => {
  const { click, user } = await showOrders();
  await click("tab", "Customers");
  (await screen.findByRole("button", { name: /Loyal/ })).focus();
  expect(screen.getByRole("list", { name: "Segments" }).dataset.tabster).toContain('"mover"');
  await user.keyboard("{Enter}");
  await waitFor(() => expect(screen.getByRole("heading", { level: 1, name: "Loyal" })).toHaveFocus());
});

it("has one main heading on every screen, and the landmarks", async () => {
  const { click } = await showResult();
  const once = () => expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
  once();
  for (const name of ["Journal", "Settings"]) {
    await click("button", name);
    await screen.findByRole("heading", { level: 1, name });
    once();
  }
  expect(screen.getByRole("main")).toBeInTheDocument();
  expect(screen.getByRole("contentinfo")).toBeInTheDocument();
});

it("reads the selection when the ribbon asks", async () => {
  const { services, called, click } = await showOrders();
  await click("tab", "Customers");
  const before = called().filter((name) => name === "readSource").length;
  await act(async () => services.request("segmentSelection"));
  await screen.findByRole("heading", { level: 1, name: flowWords.en.orders });
  expect(called().filter((name) => name === "readSource")).toHaveLength(before + 1);
});

it("undoes from the foot of any screen, saying what", async () => {
  const { called } = await showResult();
  fireEvent.click(screen.getByRole("button", { name: "Undo: RFM segments" }));
  await screen.findByText("Undone: RFM segments");
  expect(called()).toContain("undoLast");
  expect(screen.getByRole("button", { name: "Nothing to undo" })).toHaveAttribute("aria-disabled", "true");
});
