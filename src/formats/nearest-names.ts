/** Up to three of these names that are spelt most like another one, the nearest first; none when nothing is near. */
export function nearestNames(name: string, known: Iterable<string>): string[] {
  const wanted = name.slice(0, 100).toLowerCase();
  const near = [...new Set(known)].map((one) => ({ one, distance: editDistance(wanted, one.toLowerCase()) }));
  return near
    .filter(({ one, distance }) => distance <= Math.max(2, one.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ one }) => one);
}

/** The fewest letters to add, drop or change to make one word of the other (Levenshtein), a row at a time. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
