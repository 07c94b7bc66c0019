import { attributeTasks, type CpuProfile } from "../../bench/wholeJob/attributeTasks";

const node = (id: number, functionName: string, url: string, children: number[] = []) => ({
  id,
  callFrame: { functionName, url },
  children,
});
const office = "https://localhost/office-js/excel-web-16.00.js";
const own = "https://localhost/taskpane.js";
const nodes = [
  node(1, "(root)", "", [2, 3, 5, 7, 8]),
  node(2, "(idle)", ""),
  node(3, "sync", office, [4, 6]),
  node(4, "parse", ""),
  node(5, "encode", own),
  node(6, "onRows", own),
  node(7, "(garbage collector)", ""),
  node(8, "(program)", ""),
];
const isOfficeJs = (url: string) => url.includes("/office-js/");
/** A look at the stack every millisecond, from 1 ms on. */
const profileOf = (...samples: number[]): CpuProfile => ({
  nodes,
  startTime: 0,
  samples,
  timeDeltas: samples.map(() => 1_000),
});

describe("attributing the tasks of the pane", () => {
  it("gives what the browser does for office.js to office.js, and a handler it calls to the add-in", () => {
    const [task] = attributeTasks(
      profileOf(3, 4, 4, 6, 5, 5, 2),
      [{ start: 1_000, duration: 6_000, processor: 6_000 }],
      isOfficeJs,
    );
    expect(task).toMatchObject({ milliseconds: 6, officeJs: 3, own: 3, ownOnProcessor: 3 });
    expect(task!.top).toEqual([
      { name: "encode taskpane.js", milliseconds: 2 },
      { name: "onRows taskpane.js", milliseconds: 1 },
    ]);
  });

  it("gives the garbage to whoever ran before, and time without a script to the add-in", () => {
    const profile = profileOf(4, 7, 7, 5, 7, 8, 2);
    const [task] = attributeTasks(profile, [{ start: 1_000, duration: 6_000, processor: 6_000 }], isOfficeJs);
    expect(task).toMatchObject({ officeJs: 3, own: 3 });
  });

  it("counts only what lies within a task, and takes waiting for a processor from both alike", () => {
    const profile = profileOf(5, 5, 4, 4, 5, 5, 2, 2);
    const tasks = [
      { start: 6_000, duration: 500, processor: 500 },
      { start: 1_500, duration: 3_000, processor: 1_000 },
    ];
    const [later, earlier] = attributeTasks(profile, tasks, isOfficeJs);
    expect(later).toMatchObject({ officeJs: 0, own: 0.5 });
    expect(earlier).toMatchObject({ milliseconds: 3, officeJs: 1.5, own: 1.5, ownOnProcessor: 0.5 });
  });
});
