import { onPaneRequest, requestFromPane } from "../../src/commands/paneRequests";

describe("paneRequests", () => {
  it("keeps what is asked before the pane listens, and asks it once", () => {
    requestFromPane("segmentSelection");
    const heard: unknown[] = [];
    const stop = onPaneRequest((...request) => heard.push(request));
    expect(heard).toEqual([["segmentSelection"]]);
    const late = jest.fn();
    onPaneRequest(late)();
    expect(late).not.toHaveBeenCalled();
    stop();
  });

  it("hands the problem of a failed command on, and stops when told to", () => {
    const heard = jest.fn();
    const stop = onPaneRequest(heard);
    requestFromPane("commandFailed", "why");
    expect(heard).toHaveBeenCalledWith("commandFailed", "why");
    stop();
    requestFromPane("segmentSelection");
    expect(heard).toHaveBeenCalledTimes(1);
    onPaneRequest(() => undefined)();
  });
});
