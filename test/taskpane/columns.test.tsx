/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { expectAccessible, showOrders, showPane } from "./renderPane";

const imports = (calls: [string, ...unknown[]][]) =>
  calls.filter(([name]) => name === "import").map(([, mapping]) => mapping as Record<string, number>);

it("shows the doubtful column, its reason, and counts again with another one", async () => {
  const { click, services } = await showOrders();
  expect(screen.getByText("7 recognised, 1 to check")).toBeInTheDocument();
  await click("button", "Sector Secteur, to check");
  expect(await screen.findByText(/reads like an industry/)).toBeInTheDocument();
  await expectAccessible();
  await click("button", /^Remarque/);
  expect(await screen.findByRole("button", { name: "Sector Remarque" })).toHaveFocus();
  expect(imports(services.calls).at(-1)).toMatchObject({ sector: 7 });
});

it("confirms a doubtful column without counting again", async () => {
  const { click, services } = await showOrders();
  const before = imports(services.calls).length;
  await click("button", "Sector Secteur, to check");
  await click("button", /^Secteur/);
  expect(await screen.findByText("7 recognised")).toBeInTheDocument();
  expect(imports(services.calls)).toHaveLength(before);
});

it("gives a column to one field only", async () => {
  const { click, services } = await showOrders();
  await click("button", "Margin");
  await click("button", /^Famille/);
  await screen.findByRole("button", { name: "Margin Famille" });
  const mapping = imports(services.calls).at(-1)!;
  expect(mapping.margin).toBe(4);
  expect(mapping).not.toHaveProperty("family");
});

it("asks for a needed column before counting anything", async () => {
  const { click, services, called } = await showPane({ missing: ["amount"] });
  await click("button", "Read these orders");
  expect(await screen.findByRole("heading", { level: 1, name: "Which column is “Amount”?" })).toHaveFocus();
  expect(called()).not.toContain("import");
  await expectAccessible();
  await click("button", "Choose the column");
  expect(screen.queryByRole("button", { name: "Not in my data" })).not.toBeInTheDocument();
  await click("button", /^Montant HT/);
  await screen.findByRole("heading", { level: 1, name: "9,012 orders" });
  expect(imports(services.calls)[0]).toMatchObject({ amount: 2 });
});

it("waits for an answer when more than one row in twenty is left out", async () => {
  const { click, called } = await showOrders({ rejected: 680 });
  expect(screen.getByText("7.5% of the rows would be left out")).toBeInTheDocument();
  await click("button", "Build the portfolio");
  expect(called()).not.toContain("run");
  await click("button", "Leave them out");
  await click("button", "Build the portfolio");
  await screen.findByRole("button", { name: "Go to the sheet" });
});

it("accounts for every row and selects those of one reason", async () => {
  const { click, services } = await showOrders();
  await click("button", "Show");
  expect(await screen.findByText("9,061 rows read = 9,012 kept + 37 merged + 12 left out")).toBeInTheDocument();
  await expectAccessible();
  const [first] = screen.getAllByRole("button", { name: "Select these rows" });
  first!.click();
  // The sheet's rows 1204, 1205 … counted from the top of the source, which starts in row 1.
  expect(services.calls.find(([name]) => name === "selectRows")?.[2]).toEqual([1203, 1204, 3309, 3310, 6019]);
});

it("writes frozen values, and says why, when live formulas would not give the same numbers", async () => {
  const { click, services } = await showOrders({ liveObstacle: "Some amounts are text." });
  await click("button", "Written as Frozen values");
  const live = await screen.findByRole("menuitemradio", { name: /Live formulas/ });
  expect(live).toHaveAttribute("aria-disabled", "true");
  expect(live).toHaveTextContent("Some amounts are text.");
  await click("button", "Build the portfolio");
  await screen.findByRole("button", { name: "Go to the sheet" });
  expect(services.calls.find(([name]) => name === "run")?.[3]).toBe(false);
});
