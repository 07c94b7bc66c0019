declare module "fmin" {
  export function nelderMead(
    f: (point: number[]) => number,
    start: number[],
    parameters?: { maxIterations?: number; minErrorDelta?: number },
  ): { x: number[]; fx: number };
}
