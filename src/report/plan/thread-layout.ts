import { columns, type ThreadMap, type ThreadNode } from "./thread";

/** A part of the thread and its place: its column, and its row in it. */
export interface PlacedNode extends ThreadNode {
  x: number;
  row: number;
}

/** How often columns are put in order: each time, ties cross less. */
const sweeps = 4;

/** Puts each column into an order in which parts stand near those that they are tied to; those tied to nothing come last. */
export function layOut({ nodes, links }: ThreadMap): PlacedNode[] {
  const byColumn = columns.map((column) => nodes.filter((node) => node.column === column));
  const neighbours = new Map<string, string[]>(nodes.map(({ key }) => [key, []]));
  for (const { from, to } of links) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const rows = new Map<string, number>();
  const settle = (own: readonly ThreadNode[]) => {
    for (const [row, { key }] of own.entries()) rows.set(key, row);
  };
  byColumn.forEach(settle);
  const middle = ({ key }: ThreadNode): number => {
    const places = neighbours.get(key)!.map((one) => rows.get(one)!);
    return places.length === 0 ? Number.POSITIVE_INFINITY : places.reduce((sum, one) => sum + one, 0) / places.length;
  };
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const order = sweep % 2 === 0 ? byColumn : [...byColumn].reverse();
    for (const own of order) {
      const middles = new Map(own.map((node) => [node, middle(node)]));
      // Two infinities have no difference.
      own.sort((a, b) => (middles.get(a) === middles.get(b) ? 0 : middles.get(a)! - middles.get(b)!));
      settle(own);
    }
  }
  return byColumn.flatMap((own, x) => own.map((node, row) => ({ ...node, x, row })));
}
