import type { CSSProperties } from "react";

/** The look of a class: its role's fill, or for siblings the same fill weaker, outlined in full so that both stay apart. */
export function roleMark(fill: string, strength: number): CSSProperties {
  if (strength >= 1) return { backgroundColor: fill };
  return {
    backgroundColor: `color-mix(in srgb, ${fill} ${Math.round(strength * 100)}%, transparent)`,
    boxShadow: `inset 0 0 0 1px ${fill}`,
  };
}
