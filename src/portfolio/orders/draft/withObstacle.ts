import type { LiveObstacle } from "../importReport";
import type { RowsDraft } from "./rowsDraft";

/** The draft with one more reason why formulas over the source would not give the same numbers. */
export function withObstacle<Draft extends RowsDraft>(draft: Draft, obstacle: LiveObstacle): Draft {
  return draft.obstacles.has(obstacle) ? draft : { ...draft, obstacles: new Set([...draft.obstacles, obstacle]) };
}
