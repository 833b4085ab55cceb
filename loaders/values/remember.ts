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

/** Answers by a key, apart for each object that they depend on besides; at most so many of each are kept. */
export class Remembered<Of extends object, T> {
  readonly #known = new WeakMap<Of, Map<string, { answer: T }>>();

  constructor(private readonly most: number) {}

  of(object: Of, key: string, answer: () => T): T {
    const known = this.#known.get(object) ?? new Map<string, { answer: T }>();
    this.#known.set(object, known);
    const before = known.get(key);
    if (before) return before.answer;
    const now = { answer: answer() };
    if (known.size >= this.most) known.clear();
    known.set(key, now);
    return now.answer;
  }
}
