import type { BenchInput } from "../input/benchInput";

/** What is computed of every customer: three scores by mid-rank (R, F, M), or the ABC class at 80 and 95 %. */
export type Job = "rfm" | "abc";

/** What an engine starts from: the rows as office.js gives them, or columns with coded customers and whole cents. */
export type Source = "rows" | "columns";

/** What an engine found, as columns of equal length. */
export interface Found {
  readonly ids: readonly (string | number)[];
  readonly cents: ArrayLike<number>;
  /** Three columns of scores (1 to 5) of an RFM, one of classes (0 A, 1 B, 2 C, 3 negative) of an ABC. */
  readonly marks: readonly ArrayLike<number>[];
}

/** One run: its time by the clock and on all processors, and what it found, handed over outside of that time. */
export interface Run {
  readonly ms: number;
  readonly cpuMs: number;
  readonly found: () => Found | Promise<Found>;
}

/** Something that can do the jobs. */
export interface Engine {
  readonly name: string;
  /** What it is handed in place of the source, and what its time leaves out. Without an entry it does not take that source. */
  readonly given: Partial<Readonly<Record<Source, string>>>;
  /** Where its memory can be looked at. */
  readonly processId: () => number;
  /** Hands over the source, outside of the time; what comes back does a job once. */
  readonly take: (source: Source, input: BenchInput) => Promise<(job: Job) => Promise<Run>>;
  readonly close: () => void;
}
