import type { Engine } from "../../engine/Engine";

/** Excel's style names run through black and the six accents of the theme. */
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const styleName = /^TableStyle(Light|Medium|Dark)(\d+)$/;

/**
 * Registers a look for one of Excel's table styles under Excel's own name, so that no translation of names is needed.
 * The colours are near Excel's, not Excel's.
 */
export function registerTableStyle(engine: Engine, name: string, { isBanded = true } = {}): string {
  const match = styleName.exec(name);
  const key = isBanded ? name : `${name} unbanded`;
  const accent = accents[((match ? Number(match[2]) : 2) - 1) % accents.length]!;
  const isLight = match?.[1] === "Light";
  const band = { bg: { rgb: lighten(accent, 0.8) } };
  const plain = { bg: { rgb: "#FFFFFF" } };
  const line = { s: 1, cl: { rgb: accent } };
  engine.registerTheme(key, {
    headerRowStyle: isLight
      ? { bl: 1, cl: { rgb: accent }, bd: { t: line, b: line } }
      : { bg: { rgb: accent }, cl: { rgb: "#FFFFFF" }, bl: 1 },
    firstRowStyle: isBanded ? band : plain,
    secondRowStyle: plain,
    lastRowStyle: { bd: { b: line } },
  });
  return key;
}

/** Excel's name of a registered style. */
export function excelStyleName(key: string): string {
  return key.replace(/ unbanded$/, "");
}

function lighten(colour: string, share: number): string {
  const channel = (from: number) => Math.round(parseInt(colour.slice(from, from + 2), 16) * (1 - share) + 255 * share);
  return `#${[1, 3, 5].map((from) => channel(from).toString(16).padStart(2, "0")).join("")}`;
}
