/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { previewsOf, settled, showAnalysis } from "./openAnalysis";
import { expectAccessible } from "./renderPane";

it("draws customers in two dimensions, with every count and amount in the label", async () => {
  await showAnalysis("Crossed ABC");
  const picture = await screen.findByRole("img", { name: /^Revenue by Potential\. / });
  const label = picture.getAttribute("aria-label")!;
  // Row by row: 12 + 30 a row + 7 a column; the amounts are 245,000 less 90,000 a row and 12,000 a column.
  expect(label).toContain("A, A\u2032: 12 customers, €245k");
  expect(label).toContain("B, C\u2032: 56 customers, €131k");
  expect(label).toContain("C, A\u2032: 0 customers");
  expect(label.split(" ; ")).toHaveLength(9);
  await expectAccessible();
});

it("draws bars from a common zero, negative ones to its left", async () => {
  await showAnalysis("Retention");
  const picture = await screen.findByRole("img", {
    name: "Change of value: Kept +€120k ; Lost \u2212€40k ; Nothing €0",
  });
  // Of a span of 160, zero is a quarter from the left: 40 of loss end there, 120 of gain begin there.
  const bars = [...picture.querySelectorAll<HTMLElement>("[style]")].map(({ style }) => style.left);
  expect(bars).toEqual(["25%", "25%", "0%", "25%", "25%", "25%"]);
  await expectAccessible();
});

it("draws two columns a class, the height of the tallest of all, and tells every value in the label", async () => {
  await showAnalysis("Forecast");
  const picture = await screen.findByRole("img", {
    name: "Share of customers by repeat orders, Observed / Foreseen: 0 40% / 38% ; 1 20% / 25% ; 2 and more 40% / 0%",
  });
  // The tallest is 0.4: 0.38, 0.2 and 0.25 are 95, 50 and 62.5 % of it, and nothing has no column.
  const heights = [...picture.querySelectorAll<HTMLElement>("[style*='height']")].map(({ style }) => style.height);
  expect(heights).toEqual([...["100%", "95%", "50%", "62.5%", "100%"].map((part) => `max(1px, ${part})`), "0px"]);
  // The tallest pair alone says its values, which the others are read against.
  expect(within(picture).getByText("40% / 38%")).toBeInTheDocument();
  expect(within(picture).queryByText("20% / 25%")).not.toBeInTheDocument();
  for (const name of ["Observed", "Foreseen"]) expect(within(picture).getByText(name)).toBeInTheDocument();
  await expectAccessible();
});

it("folds the tables of an expert under the picture: each opens with its note, row headers and figures at the right", async () => {
  const { click } = await showAnalysis("Forecast");
  const fold = await screen.findByRole("button", { name: "Parameters of BG/NBD" });
  expect(fold).toHaveAttribute("aria-expanded", "false");
  expect(screen.queryByRole("table")).not.toBeInTheDocument();
  await click("button", "Parameters of BG/NBD");
  const table = await screen.findByRole("table", { name: "Parameters of BG/NBD" });
  expect(screen.getByText("Half a chance in twenty on either side.")).toBeInTheDocument();
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["Parameter", "Estimate", "95%, from", "95%, to", "In words"]);
  expect(
    within(table)
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["r", "alpha (weeks)"]);
  const alignOf = (text: string) => getComputedStyle(within(table).getByText(text)).textAlign;
  expect(["0.243", "\u22125.1", "Estimate"].map(alignOf)).toEqual(["end", "end", "end"]);
  expect(["r", "The larger, the more rarely customers order"].map(alignOf)).toEqual(["start", "start"]);
  // It scrolls within itself, and the keyboard reaches it there.
  expect(screen.getByRole("region", { name: "Parameters of BG/NBD" })).toHaveAttribute("tabindex", "0");
  await expectAccessible();
});

it("keeps the tables with the result, folded or open as they were left, several at once", async () => {
  const { click } = await showAnalysis("Forecast");
  await click("button", "Parameters of BG/NBD");
  await click("button", "Held back");
  expect(await screen.findAllByRole("table")).toHaveLength(2);
  await click("button", "Apply");
  await screen.findByRole("button", { name: "Go to the sheet" });
  await click("button", "Held back");
  // A date is no figure: it stays at the left.
  expect(getComputedStyle(await screen.findByText("30 Jun 2025")).textAlign).toBe("start");
  await click("button", "Back");
  expect(await screen.findAllByRole("table")).toHaveLength(2);
});

it("shows key figures over the chart, and what stays a value under the choice of live formulas", async () => {
  const { click } = await showAnalysis("Retention");
  expect(await screen.findByText("€2.7M")).toBeInTheDocument();
  expect(screen.getByText("Value with 5 points more")).toBeInTheDocument();
  expect(screen.getByText("Dates stay values: some are text.")).toBeInTheDocument();
  await click("button", /Live formulas/);
  await click("menuitemradio", /Frozen values/);
  expect(screen.queryByText("Dates stay values: some are text.")).not.toBeInTheDocument();
});

it("gives a figure with its interval the whole line, and two short ones one line", async () => {
  await showAnalysis("Forecast");
  await screen.findByText("€233k");
  const endOf = (label: string) => getComputedStyle(screen.getByText(label).closest("div")!).gridColumnEnd;
  expect(endOf("Expected revenue in 12 months")).toBe("-1");
  expect(endOf("Value at risk")).not.toBe("-1");
});

it("moves a what-if with a slider or by typing, with its unit", async () => {
  const shown = await showAnalysis("Retention");
  await screen.findByText("€2.7M");
  const slider = screen.getByRole("slider", { name: "Points gained" });
  expect(slider).toHaveAttribute("aria-valuetext", "5%");
  fireEvent.change(slider, { target: { value: "12" } });
  expect(await screen.findByDisplayValue("12%")).toBeInTheDocument();
  const cost = screen.getByRole("spinbutton", { name: "Cost of a visit" });
  expect(cost).toHaveValue("€1,500");
  fireEvent.change(cost, { target: { value: "2,400 €" } });
  fireEvent.blur(cost);
  expect(await screen.findByDisplayValue("€2,400")).toBeInTheDocument();
  await screen.findByText("€2.7M");
  await settled();
  expect(previewsOf(shown, "retention").at(-1)).toMatchObject({ points: 12, cost: 2400 });
});

it("finds one customer by a part of its name, and goes back to the largest", async () => {
  const shown = await showAnalysis("Retention");
  await screen.findByText("€2.7M");
  const box = screen.getByRole("combobox", { name: "If you lose" });
  expect(box).toHaveValue("Largest customer");
  await shown.user.click(box);
  fireEvent.change(box, { target: { value: "bess" } });
  await waitFor(() => expect(shown.services.calls).toContainEqual(["customerNames", "bess"]));
  await shown.click("option", "Garage Besson");
  expect(box).toHaveValue("Garage Besson");
  await settled();
  expect(previewsOf(shown, "retention").at(-1)).toMatchObject({ lose: "Garage Besson" });
  await shown.user.click(box);
  await shown.click("option", "Largest customer");
  await settled();
  expect(previewsOf(shown, "retention").at(-1)).toMatchObject({ lose: null });
});
