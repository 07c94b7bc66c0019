/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { showAnalysis } from "./openAnalysis";
import { expectAccessible, showOrders } from "./renderPane";

const answersGiven = (calls: [string, ...unknown[]][]) =>
  calls.filter(([name]) => name === "import").map(([, , answers]) => answers);

it("asks what is ambiguous one question at a time, by keyboard, before anything can be written", async () => {
  const { user, services, called, click } = await showOrders({ asks: ["dateOrder", "tax"] });
  expect(screen.getByText("1 of 2")).toBeInTheDocument();
  expect(screen.getByText("Question 1 of 2")).toBeInTheDocument();
  expect(screen.getByText("03/04/2024 → 3 April 2024")).toBeInTheDocument();
  await expectAccessible();
  await click("button", "Build the portfolio");
  expect(called()).not.toContain("run");
  expect(screen.getByText("Answer the question first")).toBeInTheDocument();

  const use = screen.getByRole("button", { name: "Use this" });
  screen.getByRole("radio", { name: /Day first/ }).focus();
  await user.keyboard("{ArrowDown}");
  expect(screen.getByRole("radio", { name: /Month first/ })).toBeChecked();
  use.focus();
  await user.keyboard("{Enter}");
  const next = await screen.findByRole("heading", { level: 2, name: "Is “Total” without or with tax?" });
  await waitFor(() => expect(next).toHaveFocus());
  expect(screen.getByText("2 of 2")).toBeInTheDocument();

  await click("button", "Use this");
  await waitFor(() => expect(screen.queryByRole("button", { name: "Use this" })).not.toBeInTheDocument());
  expect(screen.getByRole("heading", { level: 1, name: "9,012 orders" })).toHaveFocus();
  expect(answersGiven(services.calls)).toEqual([
    {},
    { dateOrder: "monthFirst" },
    { dateOrder: "monthFirst", tax: "net" },
  ]);
  await click("button", "Build the portfolio");
  await screen.findByRole("button", { name: "Go to the sheet" });
});

it("writes no analysis either while a question is open", async () => {
  const { click, called } = await showAnalysis("RFM segments", { asks: ["tax"] });
  expect(await screen.findByText("Answer the question on the Portfolio tab first")).toBeInTheDocument();
  await click("button", "Apply");
  expect(called()).not.toContain("run");
});

it("lets a decision be changed from the import report", async () => {
  const { click, services } = await showOrders({ hidden: 3 });
  expect(services.calls).toContainEqual(["setAside", { hidden: [[4, 3]], unselected: [] }]);
  expect(screen.getByText("3 hidden rows are counted too")).toBeInTheDocument();
  await click("button", "Show");
  await click("button", "Change: 3 rows are hidden: do they count?");
  await screen.findByRole("heading", { level: 1, name: "Decision" });
  await expectAccessible();
  await click("radio", /Leave them out/);
  await click("button", "Use this");
  await waitFor(() =>
    expect(screen.getByRole("button", { name: "Change: 3 rows are hidden: do they count?" })).toHaveFocus(),
  );
  expect(screen.getByText("Leave them out")).toBeInTheDocument();
  expect(answersGiven(services.calls).at(-1)).toEqual({ hiddenRows: "leaveOut" });
  await click("button", "Back");
  expect(await screen.findByText("3 hidden rows are left out")).toBeInTheDocument();
});

it("says what it believes the list is, and counts it as customers when told so", async () => {
  const { click, user, services } = await showOrders();
  expect(screen.getByText(/^A list of orders: customers stand on several rows/)).toBeInTheDocument();
  expect(screen.getByText("A customer list can be joined")).toBeInTheDocument();
  await click("button", "Date Date pièce");
  expect(screen.queryByRole("button", { name: "Not in my data" })).not.toBeInTheDocument();
  await click("button", "Back");
  await click("button", "Correct this");
  await user.click(await screen.findByRole("radio", { name: /Customers/ }));
  await click("button", "Use this");
  await screen.findByRole("heading", { level: 1, name: "300 customers" });
  expect(answersGiven(services.calls).at(-1)).toEqual({ kind: "customers" });
  expect(screen.getByText(/^A list of customers, as you answered/)).toBeInTheDocument();
  expect(screen.queryByText("A customer list can be joined")).not.toBeInTheDocument();

  // A list of customers needs no date: nor are there months then.
  await click("button", "Date Date pièce");
  await click("button", "Not in my data");
  expect(await screen.findByText("no dates")).toBeInTheDocument();
  expect(screen.queryByRole("img", { name: /Revenue by month/ })).not.toBeInTheDocument();
  expect(screen.queryByText(/300 orders/)).not.toBeInTheDocument();
  expect(await screen.findByText(/^Segments need a column for “Date”/)).toBeInTheDocument();
  await expectAccessible();
  await click("button", "See the analyses");
  expect(await screen.findByRole("searchbox")).toBeInTheDocument();
});

it("remembers answers in the workbook, and tells when columns were read before", async () => {
  const { services, click } = await showOrders({
    kept: { imports: "as last time" },
    view: { remembered: true, answers: { tax: "gross" } },
  });
  expect(services.calls.find(([name]) => name === "open")?.slice(2)).toEqual([
    "en",
    // 14 January 2026, the fourteenth day after 31 December 2025 (46022).
    { today: 46036, memory: "as last time", merges: [] },
  ]);
  expect(screen.getByText("Columns and answers as last time")).toBeInTheDocument();
  expect(answersGiven(services.calls)).toEqual([{ tax: "gross" }]);
  const written = () => services.calls.filter(([name, key]) => name === "writeSetting" && key === "imports");
  expect(written()).toHaveLength(1);
  expect(written()[0]![2]).toContain("gross");
  await click("button", "Show");
  await click("button", "Back");
  expect(written()).toHaveLength(1);
});

it("counts all the same in a workbook that cannot remember", async () => {
  await showOrders({ failing: { writeSetting: new Error("read-only"), readSetting: new Error("read-only") } });
  expect(await screen.findByRole("button", { name: "Build the portfolio" })).toBeEnabled();
  expect(screen.queryByRole("button", { name: "Close" })).not.toBeInTheDocument();
});

it("speaks French throughout", async () => {
  const { click } = await showOrders({ language: "fr", asks: ["dateOrder", "tax"], hidden: 3 });
  expect(screen.getByText("1 sur 2")).toBeInTheDocument();
  await click("button", "Valider");
  expect(await screen.findByText("2 sur 2")).toBeInTheDocument();
  await click("button", "Valider");
  await waitFor(() => expect(screen.queryByText("2 sur 2")).not.toBeInTheDocument());
  await click("button", "Voir");
  expect(await screen.findByRole("heading", { level: 2, name: "Décisions" })).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 2, name: "Ce qui a été nettoyé" })).toBeInTheDocument();
});
