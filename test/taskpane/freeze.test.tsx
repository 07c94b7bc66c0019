/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { Problem } from "../../src/portfolio/problem";
import { showAnalysis } from "./openAnalysis";
import { expectAccessible, showPane, showResult } from "./renderPane";

it("freezes a live result, says how many sheets, and takes it back", async () => {
  const { click, services } = await showResult();
  await click("button", /^Freeze: replace formulas by values/);
  expect(await screen.findByText(/^1 sheet is frozen/, { selector: "[class*=MessageBar] *" })).toBeInTheDocument();
  expect(services.calls).toContainEqual(["freeze", "rfm", { signal: expect.any(AbortSignal) }]);
  expect(screen.queryByRole("button", { name: /^Freeze: replace/ })).not.toBeInTheDocument();
  await expectAccessible();
  await click("button", "Undo: ❄ rfm");
  expect(await screen.findByRole("button", { name: /^Freeze: replace/ })).toBeInTheDocument();
});

it("has nothing to freeze in a frozen result, nor in a workbook without formulas", async () => {
  const { click, services } = await showResult({ liveObstacle: "some dates are text", liveSheets: 0 });
  expect(screen.queryByRole("button", { name: /^Freeze: replace/ })).not.toBeInTheDocument();
  await click("button", "Freeze all live results");
  await waitFor(() => expect(screen.getAllByText("No result has live formulas.")).not.toHaveLength(0));
  expect(services.calls).toContainEqual(["freeze", null, { signal: expect.any(AbortSignal) }]);
});

it("says what the ribbon froze", async () => {
  const { services } = await showPane();
  await act(async () => services.request("frozen", 3));
  expect((await screen.findAllByText(/^3 sheets are frozen/)).length).toBeGreaterThan(0);
});

it("opens the analysis the ribbon asks for, reading the selection first", async () => {
  const { services, called } = await showPane();
  await act(async () => services.request("analyse", "abc"));
  expect(await screen.findByRole("heading", { level: 1, name: "Pareto 20/80 and ABC" })).toBeInTheDocument();
  expect(called()).toContain("readSource");
  const before = called().filter((name) => name === "readSource").length;
  await act(async () => services.request("analyse", "crossedAbc"));
  expect(await screen.findByRole("heading", { level: 1, name: "Crossed ABC" })).toBeInTheDocument();
  expect(called().filter((name) => name === "readSource")).toHaveLength(before);
});

it("stays where it is when nothing could be read for the ribbon", async () => {
  const { services } = await showPane({ failing: { readSource: new Problem("oneCell") } });
  await act(async () => services.request("analyse", "abc"));
  expect(await screen.findByText("One cell alone is not a list")).toBeInTheDocument();
  expect(screen.queryByRole("heading", { name: "Pareto 20/80 and ABC" })).not.toBeInTheDocument();
});

it("goes on from a result to the analyses that follow it, not to those the data cannot carry", async () => {
  const { click } = await showAnalysis("Crossed ABC");
  await click("button", "Apply");
  expect(await screen.findByRole("button", { name: /^Potential grid/ })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^Profitability/ })).not.toBeInTheDocument();
  await click("button", /^Potential grid/);
  expect(await screen.findByRole("heading", { level: 1, name: "Potential grid" })).toBeInTheDocument();
});

it("keeps what was chosen in the workbook with Apply, without any name", async () => {
  const { click, user, services } = await showAnalysis("Retention");
  await user.click(await screen.findByRole("combobox", { name: "If you lose" }));
  await click("option", "Garage Besson");
  fireEvent.change(screen.getByRole("slider", { name: "Points gained" }), { target: { value: "6" } });
  await click("button", "Apply");
  await screen.findByRole("button", { name: "Go to the sheet" });
  const kept = services.calls.filter(([name, key]) => name === "writeSetting" && key === "options");
  expect(kept).toHaveLength(1);
  expect(Object.keys(JSON.parse(kept[0]![2] as string).retention as object)).toEqual(["points"]);
  expect(JSON.stringify(services.calls.filter(([name]) => name === "writeSetting"))).not.toContain("Besson");
});

it("begins with what the workbook keeps, and gives up what these orders refuse", async () => {
  const kept = { options: JSON.stringify({ rfm: { measure: "margin", levels: 3 }, retention: { points: 8 } }) };
  const { services } = await showAnalysis("Retention", { kept });
  expect(await screen.findByRole("slider", { name: "Points gained" })).toHaveValue("8");
  const asked = services.calls
    .filter(([name, id]) => name === "preview" && id === "rfm")
    .map(([, , options]) => options);
  expect(asked).toEqual([
    expect.objectContaining({ measure: "margin", levels: 3 }),
    expect.objectContaining({ measure: "revenue", levels: 5 }),
  ]);
});
