import { CallSlices } from "../../../src/functions/answering/CallSlices";

/** A page with a clock of its own: `work` takes time, tasks run when the page has had its turn. */
function pageWith() {
  let time = 0;
  const tasks: (() => void)[] = [];
  const blocks: number[] = [];
  const inTask = (run: () => void) => {
    const start = time;
    run();
    blocks.push(time - start);
  };
  const slices = new CallSlices(
    (run) => tasks.push(run),
    () => time,
  );
  return {
    slices,
    tasks,
    blocks,
    inTask,
    work: (milliseconds: number) => (time += milliseconds),
    runAll: () => {
      for (let task = tasks.shift(); task; task = tasks.shift()) inTask(task);
    },
  };
}

describe("slices of time", () => {
  it("answer a single call at once", () => {
    const { slices, work } = pageWith();
    expect(slices.answer(() => work(1))).toBe(1);
  });

  it("answer ten thousand calls that come together in order, without holding up the page for long", async () => {
    const { slices, work, inTask, runAll, blocks } = pageWith();
    const order: number[] = [];
    const answers: unknown[] = [];
    inTask(() => {
      for (let call = 0; call < 10_000; call++) {
        answers.push(
          slices.answer(() => {
            work(0.05);
            order.push(call);
            return call;
          }),
        );
      }
    });
    expect(answers.filter((answer) => typeof answer === "number").length).toBeGreaterThan(100);
    runAll();
    expect(await Promise.all(answers)).toEqual(Array.from({ length: 10_000 }, (_, call) => call));
    expect(order).toEqual(Array.from({ length: 10_000 }, (_, call) => call));
    expect(Math.max(...blocks)).toBeLessThan(13);
    // 500 ms of work in slices of 12.
    expect(blocks.length).toBeGreaterThan(30);
  });

  it("keep calls that come later behind those that wait", async () => {
    const { slices, work, runAll } = pageWith();
    const order: string[] = [];
    const call = (name: string) =>
      slices.answer(() => {
        work(8);
        order.push(name);
      });
    void [call("a"), call("b"), call("c"), call("d")];
    expect(order).toEqual(["a", "b"]);
    void call("e");
    runAll();
    await Promise.resolve();
    expect(order).toEqual(["a", "b", "c", "d", "e"]);
    expect(call("f")).toBeUndefined();
  });

  it("throw at once what a call at once throws, and reject what a later one throws", async () => {
    const { slices, work, runAll } = pageWith();
    const fail = () => {
      work(20);
      throw new Error("no number");
    };
    expect(() => slices.answer(fail)).toThrow("no number");
    const later = slices.answer(fail);
    runAll();
    await expect(later).rejects.toThrow("no number");
  });

  it("let long work pause", async () => {
    const { slices, work, runAll, blocks, inTask } = pageWith();
    let steps = 0;
    const long = async () => {
      for (; steps < 50; steps++) {
        work(3);
        await slices.pause();
      }
    };
    inTask(() => void long());
    for (let turn = 0; turn < 500; turn++) {
      await Promise.resolve();
      if (turn % 5 === 0) runAll();
    }
    expect(steps).toBe(50);
    expect(Math.max(...blocks)).toBeLessThan(16);
  });
});
