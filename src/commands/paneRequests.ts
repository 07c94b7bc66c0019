/** What a ribbon button asks of the pane: to read the selection, or to show why a command failed. */
export type PaneRequest = "segmentSelection" | "commandFailed";

/** Hears a request, with the problem when a command failed. */
export type PaneRequestHandler = (request: PaneRequest, problem?: unknown) => void;

const handlers = new Set<PaneRequestHandler>();
let waiting: [PaneRequest, unknown][] = [];

/** Asks something of the pane. The pane may still be loading: the request then waits for it. */
export function requestFromPane(request: PaneRequest, problem?: unknown): void {
  if (handlers.size === 0) waiting = [...waiting, [request, problem]];
  for (const handler of handlers) handler(request, problem);
}

/** Listens to requests, beginning with those that were waiting; the answer stops it. */
export function onPaneRequest(handler: PaneRequestHandler): () => void {
  handlers.add(handler);
  const earlier = waiting;
  waiting = [];
  for (const [request, problem] of earlier) handler(request, problem);
  return () => void handlers.delete(handler);
}
