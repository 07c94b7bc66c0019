/** What is kept under a key, made at its first use. Intl formatters, above all, are slow to make. */
export function keptIn<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
