import { act, fireEvent, screen } from "@testing-library/react";
import { showOrders, type Shown } from "./renderPane";
import type { FakeSettings } from "./fakeServices";

/** Finds an analysis in the catalogue by its title and opens it. */
export async function findAnalysis({ click }: Shown, title: string): Promise<void> {
  await click("tab", "Analyses");
  fireEvent.change(await screen.findByRole("searchbox", { name: "Search an analysis" }), { target: { value: title } });
  await click("button", new RegExp(`^${title}`));
}

/** The pane with an analysis open, once the orders were read. */
export async function showAnalysis(title: string, settings: FakeSettings = {}): Promise<Shown> {
  const shown = await showOrders(settings);
  await findAnalysis(shown, title);
  return shown;
}

/** Options of the previews asked for, in order. */
export const previewsOf = ({ services }: Shown, analysis: string) =>
  services.calls.filter(([name, id]) => name === "preview" && id === analysis).map(([, , options]) => options);

/** Lets a preview follow what was changed. */
export const settled = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 300))));
