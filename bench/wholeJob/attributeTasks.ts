/** A call stack of V8's sampling profiler; a node knows its children. */
export interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

/** What `Profiler.stop` answers: times in microseconds of the machine's clock. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly startTime: number;
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** A task of the main thread, in microseconds of the same clock. */
export interface MainThreadTask {
  readonly start: number;
  readonly duration: number;
  /** Of the duration, how long it had a processor. */
  readonly processor: number;
}

/** Milliseconds of a task by whose code was running. */
export interface AttributedTask {
  readonly milliseconds: number;
  /** In office.js, and in what the browser does for it (`JSON.parse`, `postMessage`). */
  readonly officeJs: number;
  /** In the add-in's scripts, in what the browser does for them, and whatever no script is named for. */
  readonly own: number;
  /** The same without the time the machine gave the processor to other programs, which it takes from both alike. */
  readonly ownOnProcessor: number;
  /** Where the add-in's own time went, longest first. */
  readonly top: readonly { readonly name: string; readonly milliseconds: number }[];
}

type Owner = "officeJs" | "own" | "idle";

const namesShown = 6;

/**
 * Tells for each task how long office.js ran in it and how long the add-in. A sample belongs to the innermost script on its
 * stack, so that `JSON.parse` called by office.js is office.js's and a handler of the add-in called by office.js is the
 * add-in's. The garbage collector has no stack: it belongs to whoever ran before it. Time without any script (layout,
 * painting, messages taken apart) counts as the add-in's, to its disadvantage.
 */
export function attributeTasks(
  { nodes, startTime, samples = [], timeDeltas = [] }: CpuProfile,
  tasks: readonly MainThreadTask[],
  isOfficeJs: (url: string) => boolean,
): AttributedTask[] {
  const owners = ownersOf(nodes, isOfficeJs);
  const found = tasks.map(() => ({ officeJs: 0, own: 0, names: new Map<string, number>() }));
  const inOrder = tasks.map((task, index) => ({ ...task, index })).sort((a, b) => a.start - b.start);
  let at = startTime;
  let next = 0;
  let before: { owner: Owner; name: string } = { owner: "own", name: "(program)" };
  for (const [index, node] of samples.entries()) {
    const from = at + (timeDeltas[index] ?? 0);
    const to = from + (timeDeltas[index + 1] ?? 0);
    at = from;
    const sampled = owners.get(node)!;
    const current = sampled.name === "(garbage collector)" ? { ...sampled, owner: before.owner } : sampled;
    before = current;
    while (next < inOrder.length && inOrder[next]!.start + inOrder[next]!.duration <= from) next += 1;
    for (let task = next; task < inOrder.length && inOrder[task]!.start < to; task++) {
      const { start, duration, index: place } = inOrder[task]!;
      const inside = (Math.min(to, start + duration) - Math.max(from, start)) / 1_000;
      const sum = found[place]!;
      if (inside <= 0 || current.owner === "idle") continue;
      sum[current.owner] += inside;
      if (current.owner === "own") sum.names.set(current.name, (sum.names.get(current.name) ?? 0) + inside);
    }
  }
  return found.map(({ officeJs, own, names }, index) => ({
    milliseconds: tasks[index]!.duration / 1_000,
    officeJs,
    own,
    ownOnProcessor: (own * tasks[index]!.processor) / tasks[index]!.duration,
    top: [...names]
      .sort((a, b) => b[1] - a[1])
      .slice(0, namesShown)
      .map(([name, milliseconds]) => ({ name, milliseconds })),
  }));
}

/** Whose each stack is, and the name of its innermost function. */
function ownersOf(
  nodes: readonly ProfileNode[],
  isOfficeJs: (url: string) => boolean,
): Map<number, { owner: Owner; name: string }> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owners = new Map<number, { owner: Owner; name: string }>();
  const visit = (node: ProfileNode, inherited: Owner) => {
    const { functionName, url } = node.callFrame;
    const owner = functionName === "(idle)" ? "idle" : url === "" ? inherited : isOfficeJs(url) ? "officeJs" : "own";
    const script = url.slice(url.lastIndexOf("/") + 1);
    owners.set(node.id, { owner, name: `${functionName || "(anonymous)"}${script ? ` ${script}` : ""}` });
    for (const child of node.children ?? []) visit(byId.get(child)!, owner);
  };
  const [root] = nodes;
  if (root) visit(root, "own");
  return owners;
}
