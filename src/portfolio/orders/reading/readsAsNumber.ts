import { parseDate } from "./parseDate";

/** How a text must begin to be one of those: asked first, because reading dates is slow and names are many. */
const start =
  /^([^a-z]|true|false|vrai|faux|jan|f[eé]v|feb|mar|a[pv]r|ma[iy]|jui|ju[nl]|ao[uû]|aug|sep|oct|nov|d[eé]c)/i;

/** Whether SUMIFS would take a criterion for a number, a date or a truth value: those are read before text. */
export const readsAsNumber = (text: string): boolean =>
  start.test(text) &&
  (/^[\d\s.,/:€$£%()+-]+$/.test(text) ||
    Number.isFinite(Number(text)) ||
    /^(true|false|vrai|faux)$/i.test(text) ||
    parseDate(text, "dayFirst") !== null);
