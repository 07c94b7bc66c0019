/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import {
  readManifest,
  type Manifest,
  type RibbonButton,
  type RibbonMenu,
} from "../../../workbench/page/ribbon/readManifest";
import { Ribbon } from "../../../workbench/page/ribbon/Ribbon";

const text = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
const served = "https://localhost:4000/addin/";
const manifestIn = (locale: string): Manifest => readManifest(text, locale, served);

const menusOf = ({ groups }: Manifest): RibbonMenu[] =>
  groups.flatMap(({ controls }) => controls.filter((control): control is RibbonMenu => "items" in control));

function show(onPress: (button: RibbonButton) => void = () => undefined, disabled = false) {
  return render(<Ribbon label="Ribbon" groups={manifestIn("en-US").groups} disabled={disabled} onPress={onPress} />);
}

const openMenu = async (name: string) => {
  await userEvent.click(screen.getByRole("button", { name }));
  return screen.getByRole("menu");
};

describe("the ribbon of the manifest", () => {
  it.each([
    ["en-US", "Segment & value", "Segment"],
    ["fr-FR", "Segmenter et valoriser", "Segmenter"],
  ])("has the menus of the analyses in %s", (locale, group, first) => {
    const manifest = manifestIn(locale);
    expect(manifest.groups.map(({ label }) => label)).toContain(group);
    const [menu] = menusOf(manifest);
    expect(menu!.label).toBe(first);
    expect(menu!.items.map(({ functionName }) => functionName)).toEqual(
      expect.arrayContaining(["analyseRfm", "analyseAbc", "analysePmg"]),
    );
    for (const { label, description, icon } of [menu!, ...menu!.items]) {
      expect(label).not.toBe("");
      expect(description).not.toBe("");
      expect(icon).toBe(`${served}assets/segment-80.png`);
    }
  });

  it("keeps buttons what they were: one opens the pane, others call a function", () => {
    const buttons = manifestIn("en-US").groups.flatMap(({ controls }) => controls) as RibbonButton[];
    const functionOf = (id: string) => buttons.find((button) => button.id === id)?.functionName;
    expect(functionOf("Clientele.Open")).toBeNull();
    expect(functionOf("Clientele.Freeze")).toBe("freezeClientele");
  });
});

describe("a menu of the ribbon", () => {
  it("opens under its button, runs the entry that is clicked, and closes", async () => {
    const pressed = jest.fn();
    show(pressed);
    const menu = await openMenu("Segment");
    expect(screen.getByRole("button", { name: "Segment" })).toHaveAttribute("aria-expanded", "true");
    await userEvent.click(within(menu).getByRole("menuitem", { name: /Pareto/ }));
    expect(pressed).toHaveBeenCalledWith(expect.objectContaining({ functionName: "analyseAbc" }));
    expect(screen.queryByRole("menu")).toBeNull();
  });

  it("is walked through with the arrows, Home and End, and run with Enter", async () => {
    const pressed = jest.fn();
    show(pressed);
    screen.getByRole("button", { name: "Segment" }).focus();
    await userEvent.keyboard("{ArrowDown}");
    const items = screen.getAllByRole("menuitem");
    expect(items[0]).toHaveFocus();
    await userEvent.keyboard("{ArrowUp}");
    expect(items.at(-1)).toHaveFocus();
    await userEvent.keyboard("{Home}{ArrowDown}");
    expect(items[1]).toHaveFocus();
    await userEvent.keyboard("{End}");
    expect(items.at(-1)).toHaveFocus();
    await userEvent.keyboard("{Home}{Enter}");
    expect(pressed).toHaveBeenCalledTimes(1);
    expect(pressed).toHaveBeenCalledWith(expect.objectContaining({ functionName: "analyseRfm" }));
  });

  it("closes with Escape, which gives the focus back, and with a click elsewhere", async () => {
    show();
    const button = screen.getByRole("button", { name: "Segment" });
    await openMenu("Segment");
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("menu")).toBeNull();
    expect(button).toHaveFocus();
    await openMenu("Segment");
    await userEvent.click(document.body);
    expect(screen.queryByRole("menu")).toBeNull();
  });

  it("does not open before the add-in is there", async () => {
    show(undefined, true);
    await userEvent.click(screen.getByRole("button", { name: "Segment" }));
    expect(screen.queryByRole("menu")).toBeNull();
  });

  it("has no accessibility fault, open or closed", async () => {
    const { container } = show();
    expect((await axe(container)).violations).toEqual([]);
    await openMenu("Segment");
    expect((await axe(container)).violations).toEqual([]);
  });
});
