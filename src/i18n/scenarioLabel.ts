import { stabilityWords } from "./stabilityWords";
import { translate, type Language } from "./translate";

const singles = [
  ["recencyHeavier", "recencyLighter"],
  ["frequencyHeavier", "frequencyLighter"],
  ["monetaryHeavier", "monetaryLighter"],
] as const;

/** What moves in a scenario: "Recency heavier", or "R+ F− M+" where all three do. */
export function scenarioLabel(language: Language, moves: readonly [number, number, number]): string {
  const moved = moves.filter((move) => move !== 0).length;
  if (moved === 0) return translate(language, stabilityWords.base);
  if (moved === 1) {
    const axis = moves.findIndex((move) => move !== 0);
    return translate(language, stabilityWords[singles[axis]![moves[axis] === 1 ? 0 : 1]]);
  }
  return ["R", "F", "M"].map((axis, index) => `${axis}${moves[index] === 1 ? "+" : "−"}`).join(" ");
}
