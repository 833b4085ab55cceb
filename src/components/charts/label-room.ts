/** Labels in a row that must not run into each other. Places and widths are in pixels. */
export interface Label {
  /** The middle of the label. */
  at: number;
  width: number;
}

const GAP = 6;

/** Which labels find room beside each other: the last one first, since the latest figure matters most. */
export function fitting(labels: readonly Label[]): boolean[] {
  const fits = labels.map(() => false);
  let free = Number.POSITIVE_INFINITY;
  for (let i = labels.length - 1; i >= 0; i -= 1) {
    const label = labels[i];
    if (!label || label.at + label.width / 2 > free) continue;
    fits[i] = true;
    free = label.at - label.width / 2 - GAP;
  }
  return fits;
}

/** The row of each label, counted from 0, so that no two of one row touch. */
export function lanes(labels: readonly Label[]): number[] {
  const ends: number[] = [];
  return labels.map(({ at, width }) => {
    const left = at - width / 2;
    const free = ends.findIndex((end) => end + GAP <= left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = at + width / 2;
    return lane;
  });
}

/** The middle moved so far that the label stays between the edges. */
export function within(label: Label, left: number, right: number): Label {
  const half = label.width / 2;
  return { ...label, at: Math.max(left + half, Math.min(right - half, label.at)) };
}
