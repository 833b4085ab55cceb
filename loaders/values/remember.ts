/** More distinct texts than a run's headers, units and names have; beyond them are remarks, which do not come again. */
const MOST = 200_000;

/** Makes a function of one text remember its answers: a run's files hold few distinct texts, many times over. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const now = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, now);
    return now;
  };
}
