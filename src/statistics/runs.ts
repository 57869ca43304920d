/**
 * Which values belong to a run: `least` or more in a row on one side of the centre line. Values on the line end no run and belong to none:
 * L. P. Provost and S. K. Murray, "The Health Care Data Guide" (2011), chapter 4.
 *
 * @returns For each value 1 where it belongs to a run above, -1 for one below, 0 for none.
 */
export function runsOf(values: readonly number[], centre: number, least: number): (1 | -1 | 0)[] {
  const sides = values.map((value) => Math.sign(value - centre) as 1 | -1 | 0);
  const inRun = sides.map((): 1 | -1 | 0 => 0);
  let run: number[] = [];
  const close = () => {
    if (run.length >= least) for (const i of run) inRun[i] = sides[i]!;
  };
  for (const [i, side] of sides.entries()) {
    if (side === 0) continue;
    if (run.length > 0 && sides[run[0]!] !== side) {
      close();
      run = [];
    }
    run.push(i);
  }
  close();
  return inRun;
}
