import { stabilityWords } from "../../i18n/stabilityWords";
import type { Language } from "../../i18n/translate";
import { speakerOf } from "../shared/speaker";

const singles = [
  ["recencyHeavier", "recencyLighter"],
  ["frequencyHeavier", "frequencyLighter"],
  ["monetaryHeavier", "monetaryLighter"],
] as const;

/** What moves in a scenario: "Recency heavier", or "R+ F− M+" where all three do. */
export function scenarioLabel(language: Language, moves: readonly [number, number, number]): string {
  const say = speakerOf(stabilityWords, language);
  const moved = moves.filter((move) => move !== 0).length;
  if (moved === 0) return say("base");
  if (moved === 1) {
    const axis = moves.findIndex((move) => move !== 0);
    return say(singles[axis]![moves[axis] === 1 ? 0 : 1]);
  }
  return ["R", "F", "M"].map((axis, index) => `${axis}${moves[index] === 1 ? "+" : "−"}`).join(" ");
}
