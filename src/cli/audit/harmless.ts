import { harmlessCell } from "../../formats/csv-cell";

/** A cell as it was before `harmlessCell` put an apostrophe before it. */
export function withoutGuard(cell: string): string {
  const rest = cell.slice(1);
  return cell.startsWith("'") && harmlessCell(rest) !== rest ? rest : cell;
}
