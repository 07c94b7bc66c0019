/**
 * Keeps the last result made for an object that never changes: the pane asks for the same one to preview it, to preview it with another
 * option that it does not depend on, and to apply it. What is kept goes with the object.
 *
 * @returns A function of the object, of a key that names all else the result depends on, and of how to make it.
 * @example
 * const remember = rememberLast<Orders, ModelChoice>();
 * remember(orders, "best", () => chooseModel(records, "best"));
 */
export function rememberLast<Owner extends object, Result>(): (
  owner: Owner,
  key: string,
  make: () => Result,
) => Result {
  const kept = new WeakMap<Owner, { readonly key: string; readonly result: Result }>();
  return (owner, key, make) => {
    const last = kept.get(owner);
    if (last?.key === key) return last.result;
    const result = make();
    kept.set(owner, { key, result });
    return result;
  };
}
