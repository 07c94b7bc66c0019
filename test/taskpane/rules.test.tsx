/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { proposedRules } from "./fakeCatalogue";
import { previewsOf, settled, showAnalysis } from "./openAnalysis";
import { expectAccessible, type Shown } from "./renderPane";

async function showRules(): Promise<Shown> {
  const shown = await showAnalysis("Categories");
  await shown.click("button", /^Rules/);
  await screen.findByRole("heading", { level: 1, name: "Rules" });
  return shown;
}
const labels = (): string[] =>
  within(screen.getByRole("main"))
    .getAllByRole("button", { name: /^Move “.*” up$/ })
    .map((button) => button.getAttribute("aria-label")!.replace(/^Move “(.*)” up$/, "$1"));
const lastRules = async (shown: Shown) => {
  await settled();
  return (previewsOf(shown, "rules").at(-1) as { rules: typeof proposedRules }).rules;
};

it("lists rules in order with their conditions in words, moves and deletes them, and starts again", async () => {
  const shown = await showRules();
  expect(labels()).toEqual(["Key accounts", "Late"]);
  expect(screen.getByText("Revenue at least €50,000")).toBeInTheDocument();
  expect(screen.getByText("12-month growth at least 5%")).toBeInTheDocument();
  expect(screen.getByText("Small")).toBeInTheDocument();
  expect(await screen.findByText("Every customer has one category.")).toBeInTheDocument();
  await expectAccessible();

  fireEvent.click(screen.getByRole("button", { name: "Move “Key accounts” down" }));
  expect(labels()).toEqual(["Late", "Key accounts"]);
  await waitFor(() => expect(screen.getByRole("button", { name: "Move “Key accounts” down" })).toHaveFocus());
  expect(screen.getByText("“Key accounts” is now number 2.")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("button", { name: "Delete “Late”" }));
  expect(labels()).toEqual(["Key accounts"]);
  expect((await lastRules(shown)).rules.map(({ label }) => label)).toEqual(["Key accounts"]);
  fireEvent.click(screen.getByRole("button", { name: "Start again from the proposed rules" }));
  expect(labels()).toEqual(["Key accounts", "Late"]);
});

it("edits a rule: its name, its colour, its conditions with their units", async () => {
  const shown = await showRules();
  await shown.click("button", /^Key accounts/);
  await screen.findByRole("heading", { level: 1, name: "Rule 1" });
  fireEvent.change(screen.getByRole("textbox", { name: "Category" }), { target: { value: "Stars" } });
  fireEvent.click(screen.getByRole("radio", { name: "Rising" }));
  const growth = screen.getByRole("group", { name: "Condition 2" });
  const limit = within(growth).getByRole("textbox", { name: "Value, %" });
  expect(limit).toHaveValue("5");
  fireEvent.change(limit, { target: { value: "12.5 %" } });
  fireEvent.click(within(screen.getByRole("group", { name: "Condition 1" })).getByRole("button", { name: /Delete/ }));
  await expectAccessible();
  expect((await lastRules(shown)).rules[0]).toEqual({
    label: "Stars",
    role: "rising",
    conditions: [{ metric: "growth", operator: "atLeast", value: 0.125 }],
  });
});

it("says what is wrong beside the rule it is about, and on the rule itself", async () => {
  const shown = await showRules();
  await shown.click("button", /^Late/);
  fireEvent.click(await screen.findByRole("button", { name: "Delete condition 1" }));
  expect(await screen.findByText(/conditions/, { selector: "[aria-live] *" })).toBeInTheDocument();
  await shown.click("button", "Back");
  const late = await screen.findByRole("alert");
  expect(late.closest("li")).toHaveTextContent("Late");
  expect(screen.queryByText("Every customer has one category.")).not.toBeInTheDocument();
});

it("adds a rule and opens it; everybody else has a category too", async () => {
  const shown = await showRules();
  await shown.click("button", "Add a rule");
  await screen.findByRole("heading", { level: 1, name: "Rule 3" });
  await shown.click("button", "Back");
  await shown.click("button", /Everybody else/);
  const name = await screen.findByRole("textbox", { name: "Category" });
  expect(name).toHaveValue("Small");
  fireEvent.change(name, { target: { value: "" } });
  expect(await screen.findByText("Give the category a name.")).toBeInTheDocument();
  fireEvent.change(name, { target: { value: "Others" } });
  const { rules, otherwise } = await lastRules(shown);
  expect(rules).toHaveLength(3);
  expect(otherwise).toMatchObject({ label: "Others" });
});
