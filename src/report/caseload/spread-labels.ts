/** A label and where it would stand. */
interface Label {
  at: number;
  text: string;
}

/** Moves labels so that none stands nearer to another than `gap`, in their order, within two bounds. */
export function apart<One extends Label>(
  labels: readonly One[],
  gap: number,
  [least, most]: readonly [number, number],
): (One & { place: number })[] {
  const placed = [...labels].sort((a, b) => a.at - b.at).map((one) => ({ ...one, place: Math.max(one.at, least) }));
  for (let i = 1; i < placed.length; i++) placed[i]!.place = Math.max(placed[i]!.place, placed[i - 1]!.place + gap);
  let limit = most;
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i]!.place = Math.min(placed[i]!.place, limit);
    limit = placed[i]!.place - gap;
  }
  return placed;
}
