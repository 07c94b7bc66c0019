import { onPaneRequest } from "../../src/commands/paneRequests";
import { registerCommands } from "../../src/commands/registerCommands";

type Command = (event: { completed(): void }) => Promise<void>;
const commands = new Map<string, Command>();
const showAsTaskpane = jest.fn(async () => undefined);

beforeAll(() => {
  const associate = (name: string, command: Command): void => void commands.set(name, command);
  Object.assign(globalThis, {
    Office: { actions: { associate }, addin: { showAsTaskpane }, context: { displayLanguage: "fr-FR" } },
  });
  registerCommands();
});
beforeEach(() => showAsTaskpane.mockClear());

async function press(name: string): Promise<void> {
  const completed = jest.fn();
  await commands.get(name)!({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
}

describe("registerCommands", () => {
  it("registers the buttons of the manifest that run a command", () =>
    expect([...commands.keys()].sort()).toEqual(["insertSampleData", "segmentSelection", "undoClientele"]));

  it("opens the pane and asks it to read the selection", async () => {
    const heard = jest.fn();
    const stop = onPaneRequest(heard);
    await press("segmentSelection");
    stop();
    expect(showAsTaskpane).toHaveBeenCalled();
    expect(heard).toHaveBeenCalledWith("segmentSelection", undefined);
  });

  it("lets the pane say why a command failed", async () => {
    const heard = jest.fn();
    const stop = onPaneRequest(heard);
    await press("undoClientele");
    expect(heard).toHaveBeenCalledWith("commandFailed", expect.objectContaining({ code: "nothingToUndo" }));
    globalThis.fetch = jest.fn(async () => ({ ok: false, statusText: "gone" }) as Response);
    await press("insertSampleData");
    stop();
    expect(fetch).toHaveBeenCalledWith("assets/sample-orders-fr.json");
    expect(heard).toHaveBeenLastCalledWith("commandFailed", expect.objectContaining({ code: "sampleUnavailable" }));
  });
});
