import { overlap } from "./overlap";
import type { Rectangle } from "./rectangle";

/** The part of each area inside a frame; areas outside it are left out. */
export const clipAreas = (areas: readonly Rectangle[], frame: Rectangle): Rectangle[] =>
  areas.flatMap((area) => overlap(area, frame) ?? []);
