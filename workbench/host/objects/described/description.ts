/** A nested plain object, such as the description of a chart, whose member names are those of Excel's API. */
export type Description = Readonly<Record<string, unknown>>;

export type DescriptionPath = readonly (string | number)[];

export function readPath(description: unknown, path: DescriptionPath): unknown {
  let found = description;
  for (const key of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Record<string | number, unknown>)[key];
  }
  return found;
}

/** A copy with another value at a path; what lies beside the path is shared with the original. `undefined` removes. */
export function withPath<Whole>(description: Whole, path: DescriptionPath, value: unknown): Whole {
  const [key, ...rest] = path;
  if (key === undefined) return value as Whole;
  const inner = withPath(readPath(description, [key]), rest, value);
  if (Array.isArray(description)) return description.map((item, index) => (index === key ? inner : item)) as Whole;
  const copy = { ...(description as object), [key]: inner } as Record<string | number, unknown>;
  if (inner === undefined) delete copy[key];
  return copy as Whole;
}
