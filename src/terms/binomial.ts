/** Exact chances of counts: sums of neighbouring terms, so that nothing overflows for bases of any size. */

/** The chances of the counts `first`, `first + 1`, …; those left out are nothing beside the likeliest. */
interface Chances {
  first: number;
  chances: number[];
}

const NOTHING = 1e-18;

/**
 * Of `N` alike and independent, each counted with chance `p`: how likely is each count. Throws a RangeError where
 * `N` is no whole number from 0 up or `p` not between 0 and 1.
 */
export function binomialChances(N: number, p: number): Chances {
  if (!Number.isInteger(N) || N < 0) throw new RangeError(`no base: ${N}`);
  if (!(p >= 0 && p <= 1)) throw new RangeError(`no rate: ${p}`);
  const likeliest = Math.min(N, Math.floor((N + 1) * p));
  return aroundLikeliest(
    likeliest,
    { least: 0, most: N },
    (k) => ((N - k) * p) / ((k + 1) * (1 - p)),
    (k) => (k * (1 - p)) / ((N - k + 1) * p),
  );
}

/**
 * Of `total` things `counted` are marked; `drawn` of them are taken without looking: how likely is each number of
 * marked ones among them (hypergeometric).
 */
export function drawingChances(total: number, counted: number, drawn: number): Chances {
  const least = Math.max(0, drawn + counted - total);
  const most = Math.min(counted, drawn);
  const likeliest = Math.floor(((drawn + 1) * (counted + 1)) / (total + 2));
  const rest = total - counted - drawn;
  return aroundLikeliest(
    Math.min(most, Math.max(least, likeliest)),
    { least, most },
    (k) => ((counted - k) * (drawn - k)) / ((k + 1) * (rest + k + 1)),
    (k) => (k * (rest + k)) / ((counted - k + 1) * (drawn - k + 1)),
  );
}

/** The chance of `count` or fewer. */
export function chanceOfAtMost({ first, chances }: Chances, count: number): number {
  return chances.slice(0, Math.max(0, count - first + 1)).reduce((sum, chance) => sum + chance, 0);
}

/** Terms relative to the likeliest one, by their ratios to their neighbours, then scaled to a sum of 1. */
function aroundLikeliest(
  likeliest: number,
  { least, most }: { least: number; most: number },
  up: (k: number) => number,
  down: (k: number) => number,
): Chances {
  const below: number[] = [];
  for (let k = likeliest, term = 1; k > least; k -= 1) {
    term *= down(k);
    if (term < NOTHING) break;
    below.push(term);
  }
  const above: number[] = [];
  for (let k = likeliest, term = 1; k < most; k += 1) {
    term *= up(k);
    if (term < NOTHING) break;
    above.push(term);
  }
  const terms = [...below.reverse(), 1, ...above];
  const sum = terms.reduce((total, term) => total + term, 0);
  return { first: likeliest - below.length, chances: terms.map((term) => term / sum) };
}
