const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
};

/** A colour as `#RRGGBB`, from that, an English name or Univer's `rgb(…)`. Null for none. */
export function toHex(colour: string | null | undefined | void): string | null {
  if (!colour) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour);
  if (parts)
    return `#${parts
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase();
  return named[colour.toLowerCase()] ?? (colour.startsWith("#") ? colour.toUpperCase() : `#${colour.toUpperCase()}`);
}
