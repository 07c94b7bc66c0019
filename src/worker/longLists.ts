/** A list that stays behind while the rest of an answer travels. */
interface LeftBehind {
  readonly $list: number;
}

/** An answer without its long lists, which are fetched piece by piece. */
export interface Lightened {
  readonly answer: unknown;
  readonly lengths: readonly number[];
}

/** Shorter lists travel with the answer: they cost less than asking for them. */
const longestThatTravels = 2_000;

const isLong = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > longestThatTravels;

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);

const isLeftBehind = (value: unknown): value is LeftBehind => isPlain(value) && "$list" in value;

/** Whether an answer holds a list so long that the page would stand still while it arrives. */
export const holdsLongList = (value: unknown): boolean =>
  isLong(value) ||
  (Array.isArray(value) && value.some(holdsLongList)) ||
  (isPlain(value) && Object.values(value).some(holdsLongList));

/** Takes the long lists out of an answer; one that stands in it twice is the same list on the other side too. */
export function lighten(value: unknown): Lightened & { readonly lists: readonly (readonly unknown[])[] } {
  const places = new Map<readonly unknown[], number>();
  const without = (part: unknown): unknown => {
    if (isLong(part)) {
      const place = places.get(part) ?? places.size;
      places.set(part, place);
      return { $list: place } satisfies LeftBehind;
    }
    if (Array.isArray(part)) return part.map(without);
    return isPlain(part) ? Object.fromEntries(Object.entries(part).map(([key, held]) => [key, without(held)])) : part;
  };
  const answer = without(value);
  const lists = [...places.keys()];
  return { answer, lists, lengths: lists.map(({ length }) => length) };
}

/** Puts lists that have arrived back where they stood. */
export function restore(answer: unknown, lists: readonly (readonly unknown[])[]): unknown {
  if (isLeftBehind(answer)) return lists[answer.$list];
  if (Array.isArray(answer)) return answer.map((part) => restore(part, lists));
  if (!isPlain(answer)) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, part]) => [key, restore(part, lists)]));
}
