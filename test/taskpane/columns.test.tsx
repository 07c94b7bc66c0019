/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
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
  // Totals are no orders by their nature: they are no reason to worry.
  expect(screen.getByText(/^Date not readable: \d+ · No customer: 1$/)).toBeInTheDocument();
  await click("button", "Build the portfolio");
  expect(called()).not.toContain("run");
  await click("button", "Leave them out");
  await click("button", "Build the portfolio");
  await screen.findByRole("button", { name: "Go to the sheet" });
});

it("names every missing column at once, with what was seen instead", async () => {
  const { click, called } = await showPane({ missing: ["amount", "date"] });
  await click("button", "Read these orders");
  expect(await screen.findByRole("heading", { level: 1, name: "2 columns to point to" })).toHaveFocus();
  expect(screen.getByText(/Nothing can be counted without “Date” or “Amount”/)).toBeInTheDocument();
  expect(screen.getByText("8 columns seen")).toBeInTheDocument();
  expect(screen.getByText("Menuiserie Vasseur, Garage Besson")).toBeInTheDocument();
  expect(called()).not.toContain("import");
  await expectAccessible();
  await click("button", /^Date Day of the order/);
  await click("button", /^Date pièce/);
  expect(await screen.findByRole("heading", { level: 1, name: "Which column is “Amount”?" })).toBeInTheDocument();
});

it("needs no amount when there are a quantity and a unit price, and no date in a list of customers", async () => {
  const { click, called } = await showPane({ missing: ["date"] });
  await click("button", "Read these orders");
  await screen.findByRole("heading", { level: 1, name: "Which column is “Date”?" });
  await click("button", "This is a list of customers");
  expect(await screen.findByRole("heading", { level: 1, name: "300 customers" })).toBeInTheDocument();
  expect(called()).toContain("import");

  await click("button", "Show 5 more fields");
  await click("button", "Quantity");
  await click("button", /^Famille/);
  await click("button", "Unit price");
  await click("button", /^Remarque/);
  await click("button", "Amount Montant HT");
  await click("button", "Not in my data");
  expect(await screen.findByRole("button", { name: "Unit price Remarque" })).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 1, name: "300 customers" })).toBeInTheDocument();
});

it("tells how sure a column is, and shows the likeliest ones first", async () => {
  const { click } = await showOrders();
  await click("button", "Sector Secteur, to check");
  expect(await screen.findByText(/^To check · 6 different values/)).toBeInTheDocument();
  const likeliest = within(screen.getByRole("list", { name: "Likeliest columns" }));
  expect(likeliest.getAllByRole("button").map((button) => button.textContent)).toEqual([
    expect.stringMatching(/^Secteur/),
    expect.stringMatching(/^Famille/),
    expect.stringMatching(/^Représentant/),
  ]);
  await click("button", "Back");
  await click("button", "Date Date pièce");
  expect(await screen.findByText("Sure")).toBeInTheDocument();
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
