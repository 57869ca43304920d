import type { Cell } from "../../suppression/hidden-cells";
import type { CaseloadCounts } from "../counts";
import { type Dimension, dimensions } from "../dimensions";
import { timetableNames } from "../slots";
import type { TimetableFigures, TimetableGroup } from "../summary";
import { type Cells, Disclosure } from "./disclosure";
import { groupField, namedGroups, numbersOf, rowsOf } from "./rows";

type TimetableCells = Cells<(typeof timetableNames)[number]>;

/** Shows the part-time timetables that run. */
export function showTimetables(
  counts: CaseloadCounts,
  suppressBelow: number,
  severalAuthorities: boolean,
): TimetableFigures {
  const tables = new Disclosure();
  const cellsOf = (numbers: readonly number[]): TimetableCells => {
    const cells = timetableNames.map((name, i) => [name, { value: numbers[i] ?? 0 } as Cell]);
    const made = Object.fromEntries(cells) as TimetableCells;
    const { running, ...others } = made;
    tables.row(running, Object.values(others), true);
    for (const cell of Object.values(others)) tables.part(running, cell);
    return made;
  };
  const whole = cellsOf(numbersOf(counts, "timetables", null));
  const by = dimensions.map((dimension) => {
    const rows = namedGroups(rowsOf(counts, `timetables ${dimension}`), dimension, severalAuthorities);
    const groups = rows.map(([name, numbers]) => ({ name, cells: cellsOf(numbers) }));
    tables.across(
      whole,
      groups.map(({ cells }) => cells),
      timetableNames,
    );
    return [dimension, groups] as const;
  });
  const show = tables.show(suppressBelow);
  const shown = (cells: TimetableCells) =>
    Object.fromEntries(timetableNames.map((name) => [name, show(cells[name])])) as Omit<TimetableGroup, "group">;
  return {
    ...shown(whole),
    by: Object.fromEntries(
      by.map(([dimension, groups]) => [
        dimension,
        groups.map(({ name, cells }) => ({ ...groupField(name), ...shown(cells) })),
      ]),
    ) as Record<Dimension, TimetableGroup[]>,
  };
}
