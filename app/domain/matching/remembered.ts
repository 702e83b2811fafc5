/**
 * The same function, answering from memory when it is asked again: thousands of homes share a few hundred dates. The
 * memory lives as long as the search that made it.
 */
export function remembered<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = answer(key);
    known.set(key, made);
    return made;
  };
}
