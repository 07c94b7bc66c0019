/** What the ribbon asks of the pane: to read the selection, to open an analysis, to say how many sheets were frozen, or why a command failed. */
export type PaneRequest =
  | [request: "segmentSelection"]
  | [request: "analyse", analysis: string]
  | [request: "frozen", sheets: number]
  | [request: "commandFailed", problem: unknown];

/** Hears a request with what belongs to it. */
export type PaneRequestHandler = (...request: PaneRequest) => void;

const handlers = new Set<PaneRequestHandler>();
let waiting: PaneRequest[] = [];

/** Asks something of the pane. The pane may still be loading: the request then waits for it. */
export function requestFromPane(...request: PaneRequest): void {
  if (handlers.size === 0) waiting = [...waiting, request];
  for (const handler of handlers) handler(...request);
}

/** Listens to requests, beginning with those that were waiting; the answer stops it. */
export function onPaneRequest(handler: PaneRequestHandler): () => void {
  handlers.add(handler);
  const earlier = waiting;
  waiting = [];
  for (const request of earlier) handler(...request);
  return () => void handlers.delete(handler);
}
