import { catalogue } from "../../src/analyses/catalogue";
import { analysisAction } from "../../src/commands/analysisAction";
import { onPaneRequest } from "../../src/commands/paneRequests";
import { registerCommands } from "../../src/commands/registerCommands";
import { freeze } from "../../src/excel/freeze";

jest.mock("../../src/excel/freeze", () => ({ freeze: jest.fn() }));

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
  it("registers the buttons of the manifest that run a command, and an entry for each analysis of the catalogue", () =>
    expect([...commands.keys()].sort()).toEqual(
      ["freezeClientele", "insertSampleData", "segmentSelection", "undoClientele"]
        .concat(catalogue.map(({ id }) => analysisAction(id)))
        .sort(),
    ));

  it("opens the pane and asks it to read the selection", async () => {
    const heard = jest.fn();
    const stop = onPaneRequest(heard);
    await press("segmentSelection");
    stop();
    expect(showAsTaskpane).toHaveBeenCalled();
    expect(heard).toHaveBeenCalledWith("segmentSelection");
  });

  it("opens the pane at an analysis", async () => {
    const heard = jest.fn();
    const stop = onPaneRequest(heard);
    await press("analyseAbc");
    stop();
    expect(showAsTaskpane).toHaveBeenCalled();
    expect(heard).toHaveBeenCalledWith("analyse", "abc");
  });

  it("freezes everything and lets the pane say how much that was", async () => {
    jest.mocked(freeze).mockResolvedValueOnce(3);
    const heard = jest.fn();
    const stop = onPaneRequest(heard);
    await press("freezeClientele");
    stop();
    expect(freeze).toHaveBeenCalledWith(null);
    expect(heard).toHaveBeenCalledWith("frozen", 3);
    expect(showAsTaskpane).toHaveBeenCalled();
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
