const separators = [";", ",", "\t", "|"] as const;
const sampleLines = 20;

export type Separator = (typeof separators)[number];

/**
 * The sign that separates the columns: the one that splits the first lines into the most columns, equally many in each
 * line. Signs inside quotes do not count. A first line `sep=;`, which Excel understands, decides alone. Null when no sign
 * stands equally often in each of these lines.
 */
export function agreedSeparator(text: string): Separator | null {
  const { separator, agreeing } = bestSeparator(text);
  return agreeing === 1 ? separator : null;
}

/** The sign that comes nearest to that; a comma where there is none. */
export function detectSeparator(text: string): Separator {
  return bestSeparator(text).separator;
}

function bestSeparator(text: string): { readonly separator: Separator; readonly agreeing: number } {
  const declared = /^\uFEFF?sep=(.)\r?\n/i.exec(text)?.[1];
  const known = separators.find((separator) => separator === declared);
  if (known) return { separator: known, agreeing: 1 };
  const lines = countSigns(text);
  let best: { separator: Separator; agreeing: number; score: number } = { separator: ",", agreeing: 0, score: 0 };
  for (const separator of separators) {
    const counts = lines.map((line) => line[separator]);
    const usual = mode(counts.filter((count) => count > 0));
    if (usual === 0) continue;
    const agreeing = counts.filter((count) => count === usual).length / counts.length;
    // Agreement first: thousands separators and commas in names vary from line to line, separators do not.
    const score = agreeing * 1000 + usual;
    if (score > best.score) best = { separator, agreeing, score };
  }
  return best;
}

function countSigns(text: string): Record<Separator, number>[] {
  const lines: Record<Separator, number>[] = [];
  let line = { ";": 0, ",": 0, "\t": 0, "|": 0 };
  let quoted = false;
  let length = 0;
  for (let i = 0; i <= text.length && lines.length < sampleLines; i++) {
    const sign = text[i];
    if (sign === '"') quoted = !quoted;
    else if (sign === undefined || (sign === "\n" && !quoted)) {
      if (length > 0) lines.push(line);
      line = { ";": 0, ",": 0, "\t": 0, "|": 0 };
      length = 0;
      continue;
    } else if (!quoted && sign in line) line[sign as Separator]++;
    if (sign !== "\r") length++;
  }
  return lines;
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0] as [number, number])[0];
}
