import { dot } from "./vectors";

/**
 * What the search has learnt of the inverse of the negative curvature, row by row: the BFGS update. It stays positive definite, so
 * every direction it gives rises.
 */
export class InverseCurvature {
  private readonly rows: Float64Array[];
  private isFresh = true;

  constructor(private readonly size: number) {
    this.rows = Array.from({ length: size }, () => new Float64Array(size));
    this.forget();
  }

  /** Back to the identity. */
  forget(): void {
    this.rows.forEach((row, index) => {
      row.fill(0);
      row[index] = 1;
    });
    this.isFresh = true;
  }

  /** Where to go from a point with this gradient. */
  direction(gradient: Float64Array): Float64Array {
    return Float64Array.from(this.rows, (row) => dot(row, gradient));
  }

  /**
   * Learns from a step and the loss of gradient along it (gradient before, less gradient after).
   * The first step also gives the scale (Nocedal and Wright 2006, 6.20); a step without negative curvature teaches nothing.
   */
  learn(step: Float64Array, loss: Float64Array): void {
    const curvature = dot(step, loss);
    if (!(curvature > 1e-12 * Math.sqrt(dot(step, step) * dot(loss, loss)))) return;
    if (this.isFresh) this.rows.forEach((row, index) => (row[index] = curvature / dot(loss, loss)));
    this.isFresh = false;
    const moved = this.direction(loss);
    const scale = (1 + dot(loss, moved) / curvature) / curvature;
    for (let i = 0; i < this.size; i++)
      for (let j = 0; j < this.size; j++)
        this.rows[i]![j]! += scale * step[i]! * step[j]! - (moved[i]! * step[j]! + step[i]! * moved[j]!) / curvature;
  }
}
