/** The names .xlsx files use for border lines, with the grid's numbers. */
export const borderStyles = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
} as const;

export const horizontalAlignments = { left: 1, center: 2, right: 3, justify: 4 } as const;

export const verticalAlignments = { top: 1, center: 2, bottom: 3 } as const;

/** The name that stands for one of the grid's numbers. */
export function wordFor<Word extends string>(words: Readonly<Record<Word, number>>, value: number): Word | undefined {
  return (Object.keys(words) as Word[]).find((word) => words[word] === value);
}
