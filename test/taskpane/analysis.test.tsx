/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { previewsOf, showAnalysis } from "./openAnalysis";
import { expectAccessible, showOrders, type Shown } from "./renderPane";

const previews = (shown: Shown) => previewsOf(shown, "rfm");

it("finds an analysis by any of its words and groups them by question", async () => {
  const { click, user } = await showOrders();
  await click("tab", "Analyses");
  expect(await screen.findByRole("heading", { level: 2, name: /Who matters\?/ })).toBeInTheDocument();
  await expectAccessible();
  await user.type(screen.getByRole("searchbox"), "customers total");
  expect(await screen.findByText("1 analysis")).toBeInTheDocument();
  await user.type(screen.getByRole("searchbox"), "xyz");
  expect(await screen.findByText(/No analysis by that name/)).toBeInTheDocument();
});

it("says which column an analysis lacks, and leads to it", async () => {
  const { click } = await showAnalysis("Profitability");
  expect(await screen.findByRole("heading", { name: "Profitability needs a column “Margin”" })).toBeInTheDocument();
  await click("button", "Choose the column");
  expect(await screen.findByRole("heading", { level: 1, name: "Which column is “Margin”?" })).toBeInTheDocument();
});

it("previews with the numbers in the label of the picture, and follows the options", async () => {
  const shown = await showAnalysis("RFM segments");
  expect(
    await screen.findByRole("img", { name: /At risk: 40 customers, 13% of customers, 20% of revenue/ }),
  ).toBeInTheDocument();
  await expectAccessible();
  fireEvent.change(screen.getByRole("spinbutton"), { target: { value: "7" } });
  fireEvent.blur(screen.getByRole("spinbutton"));
  await waitFor(() => expect(previews(shown).at(-1)).toMatchObject({ levels: 7 }));
});

it("keeps the last valid preview when an option is refused, and says why", async () => {
  const { called, click } = await showAnalysis("RFM segments");
  await screen.findByRole("img", { name: /Champions/ });
  fireEvent.change(screen.getByRole("spinbutton"), { target: { value: "3" } });
  fireEvent.blur(screen.getByRole("spinbutton"));
  expect(await screen.findByText("The preview shows the last valid options.")).toBeInTheDocument();
  expect(screen.getByRole("img", { name: /Champions/ })).toBeInTheDocument();
  await click("button", "Apply");
  expect(called()).not.toContain("run");
});

it("refuses what is no number without asking for a preview", async () => {
  const shown = await showAnalysis("RFM segments");
  await screen.findByRole("img", { name: /Champions/ });
  await shown.click("button", "More options");
  const before = previews(shown).length;
  await shown.user.type(await screen.findByRole("textbox", { name: "Recency" }), "x");
  expect(await screen.findByText("Type a number.")).toBeInTheDocument();
  await shown.click("button", "Apply");
  expect(shown.called()).not.toContain("run");
  expect(previews(shown)).toHaveLength(before);
});

it("computes to another date than the last order", async () => {
  const shown = await showAnalysis("RFM segments");
  await shown.click("combobox", "To");
  await shown.click("option", "Another date");
  fireEvent.change(await screen.findByLabelText("To", { selector: "input" }), { target: { value: "2025-06-30" } });
  // 30 June 2025 is day 45838 of Excel's calendar.
  await waitFor(() => expect(previews(shown).at(-1)).toMatchObject({ asOf: 45838 }));
});

it("applies, then comes back with the options as they were left", async () => {
  const { click, services } = await showAnalysis("RFM segments");
  await screen.findByRole("img", { name: /Champions/ });
  await click("button", /Live formulas/);
  await click("menuitemradio", /Frozen values/);
  await click("button", "Apply");
  await screen.findByRole("button", { name: "Go to the sheet" });
  expect(services.calls.find(([name]) => name === "run")?.[3]).toBe(false);
  await click("button", "Back");
  expect(await screen.findByRole("button", { name: /Frozen values/ })).toBeInTheDocument();
});

it("gives the same thing as a formula, to insert or to copy", async () => {
  const { click, services } = await showAnalysis("RFM segments");
  await screen.findByRole("img", { name: /Champions/ });
  await click("button", "As a formula");
  await click("button", "Insert in K2");
  expect(await screen.findByText("Inserted in K2")).toBeInTheDocument();
  await expectAccessible();
  await click("button", "Copy");
  const formula = "=CLIENTELE.RFM(Commandes[Raison sociale],Commandes[Date pièce],Commandes[Montant HT])";
  expect(services.calls).toContainEqual(["insertFormula", formula]);
  expect(services.calls).toContainEqual(["copyText", formula]);
});
