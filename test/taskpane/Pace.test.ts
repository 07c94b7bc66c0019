import { Pace } from "../../src/taskpane/work/Pace";

/** What a pace says after each step of so many rows in so many seconds. */
function follow(steps: readonly (readonly [rows: number, seconds: number])[], total: number): (number | null)[] {
  let time = 50_000;
  const pace = new Pace(() => time);
  let done = 0;
  return steps.map(([rows, seconds]) => {
    time += seconds * 1000;
    done += rows;
    return pace.secondsLeft(done, total);
  });
}

const steps = (count: number, rows: number, seconds: number) =>
  Array.from({ length: count }, () => [rows, seconds] as const);

test("Says nothing before three steps and a second and a half", () => {
  expect(follow(steps(5, 10_000, 0.25), 1_000_000)).toEqual([null, null, null, null, null]);
  expect(follow(steps(4, 10_000, 1), 100_000)).toEqual([null, null, 7, 6]);
});

test("Foresees the rest at the pace so far: 20,000 rows a second leave 30 seconds for 600,000", () => {
  expect(follow(steps(20, 20_000, 1), 1_000_000).at(-1)).toBe(30);
});

test("Rounds to what can be read: to five seconds below a minute, to minutes above", () => {
  expect(follow(steps(3, 10_000, 1), 73_000 + 330_000).at(-1)).toBe(35);
  expect(follow(steps(3, 10_000, 1), 30_000 + 600_000).at(-1)).toBe(60);
  expect(follow(steps(3, 10_000, 1), 30_000 + 1_260_000).at(-1)).toBe(120);
});

test("One slow step does not make the estimate jump to its pace", () => {
  const [before, after] = follow([...steps(5, 10_000, 1), [10_000, 4]], 300_000).slice(-2);
  expect(before).toBe(25);
  expect(after).toBeGreaterThan(before!);
  expect(after).toBeLessThan(60);
});

test("Says nothing any more when it is as good as done", () => {
  expect(follow(steps(5, 10_000, 1), 50_000).at(-1)).toBeNull();
  expect(follow(steps(5, 10_000, 1), 55_000).at(-1)).toBeNull();
});
