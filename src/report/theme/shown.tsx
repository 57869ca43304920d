import type { Share } from "../../quality/theme/share";
import type { Shown } from "../../suppression/shown";
import { percent } from "../page/words";

/** What stands for a number that is suppressed: the shorthand of official statistics in the United Kingdom. */
export const confidential = "[c]";

/** A number, or that it is suppressed. */
export function written(value: Shown): string {
  return value === "suppressed" ? confidential : String(value);
}

/** A share with its interval: `76% (57% to 89%)`. */
export function shareWritten(share: Share | undefined): string {
  return share === undefined ? "–" : `${percent(share.value)} (${percent(share.lower)} to ${percent(share.upper)})`;
}

/** The shade of a cell of a heatmap: from 0 to 5 by the share of its row that it holds. */
export function shade(value: Shown, of: Shown): string {
  if (value === "suppressed") return "hidden";
  if (value === 0 || of === "suppressed" || of === 0) return "l0";
  return `l${Math.min(5, 1 + Math.floor((value / of) * 5))}`;
}

/** A cell of a heatmap. */
export function HeatCell({ value, of }: { value: Shown; of: Shown }) {
  return <td class={`number ${shade(value, of)}`}>{written(value)}</td>;
}
