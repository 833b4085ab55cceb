/** How many letters must be put in, left out or changed to make one text of the other; more than `limit` is Infinity. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return Number.POSITIVE_INFINITY;
    row = next;
  }
  const distance = row[b.length] ?? 0;
  return distance > limit ? Number.POSITIVE_INFINITY : distance;
}
