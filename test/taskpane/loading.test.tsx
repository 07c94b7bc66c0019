/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { Later } from "../../src/taskpane/loading/Later";
import { loadAhead } from "../../src/taskpane/loading/loadAhead";
import { flowWords, showOrders, showPane } from "./renderPane";

let mockOffline = false;
jest.mock("../../src/taskpane/screens/JournalScreen", () => {
  if (mockOffline) throw new Error("Loading chunk 12 failed.");
  return jest.requireActual("../../src/taskpane/screens/JournalScreen");
});
jest.mock("../../src/taskpane/screens/SettingsScreen", () => {
  if (mockOffline) throw new Error("Loading chunk 13 failed.");
  return jest.requireActual("../../src/taskpane/screens/SettingsScreen");
});

const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

describe("a screen whose code cannot be loaded", () => {
  beforeEach(() => {
    mockOffline = true;
    // React tells the console of errors that a boundary took.
    jest.spyOn(console, "error").mockReturnValue(undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  it("says so, takes the focus, and opens once it can be loaded", async () => {
    const { click } = await showPane();
    await click("button", "Settings");
    await waitFor(async () => expect(await heading("This part could not be loaded")).toHaveFocus());
    await click("button", "Try again");
    await heading("This part could not be loaded");
    mockOffline = false;
    await click("button", "Try again");
    await waitFor(async () => expect(await heading("Settings")).toHaveFocus());
  });

  it("leaves the way back, and the next opening tries again", async () => {
    const { click } = await showOrders({ language: "fr" });
    await click("button", "Journal");
    await heading("Cette partie n’a pas pu être chargée");
    await click("button", "Retour");
    await heading(flowWords.fr.orders);
    mockOffline = false;
    await click("button", "Journal");
    await heading("Journal");
  });
});

describe("what was loaded ahead", () => {
  it("is shown at the click, without a moment in between", async () => {
    mockOffline = false;
    await loadAhead();
    await showPane();
    fireEvent.click(screen.getByRole("button", { name: "Settings" }));
    expect(screen.getByRole("heading", { level: 1, name: "Settings" })).toHaveFocus();
  });
});

describe("code that comes later", () => {
  it("is asked for once, however many wait for it", async () => {
    const load = jest.fn(async () => "code");
    const later = new Later(load);
    expect(await Promise.all([later.ask(), later.ask()])).toEqual(["code", "code"]);
    expect(later.need()).toBe("code");
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("is asked for again after a failure, not before somebody wants to", async () => {
    const load = jest.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValue("code");
    const later = new Later(load);
    await expect(later.ask()).rejects.toMatchObject({ code: "notLoaded" });
    expect(() => later.need()).toThrow(expect.objectContaining({ code: "notLoaded" }));
    expect(load).toHaveBeenCalledTimes(1);
    await expect(later.ask()).resolves.toBe("code");
  });
});
