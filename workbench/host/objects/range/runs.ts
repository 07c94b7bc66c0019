/** Consecutive indexes for which `isIn` holds, as [first, last] pairs. */
export function runs(first: number, last: number, isIn: (index: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let index = first; index <= last; index++) {
    if (!isIn(index)) continue;
    const previous = found.at(-1);
    if (previous && previous[1] === index - 1) previous[1] = index;
    else found.push([index, index]);
  }
  return found;
}
