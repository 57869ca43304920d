import { scaleLinear } from "d3-scale";
import type { ShareFigure } from "../../caseload/measure-summary";
import type { Shown } from "../../suppression/shown";

/** Where 0 and 100 lie in a cell, in percent of its width: the grid of the style sheet lies there too. */
const along = scaleLinear([0, 100], [4, 96]);

/** A place in a cell, in percent of its width. */
const at = (value: number) => `${along(value).toFixed(1)}%`;

/** What the shares of a table are compared with. */
export interface Beside {
  /** The share of all. */
  all?: number | undefined;
  target?: number | undefined;
}

/** A cell of a table in which a share is drawn with its interval, from 0% to 100%. Its numbers stand in the cells beside it. */
export function ShareCell({
  share,
  small,
  beside,
}: {
  share: ShareFigure | undefined;
  small?: boolean;
  beside: Beside;
}) {
  return (
    <td class="drawn">
      <svg aria-hidden="true">
        {beside.all !== undefined && <line class="all" x1={at(beside.all)} x2={at(beside.all)} y2="24" />}
        {beside.target !== undefined && <line class="target" x1={at(beside.target)} x2={at(beside.target)} y2="24" />}
        {share !== undefined && (
          <>
            <line x1={at(share.lower)} x2={at(share.upper)} y1="12" y2="12" />
            <line x1={at(share.lower)} x2={at(share.lower)} y1="7.5" y2="16.5" />
            <line x1={at(share.upper)} x2={at(share.upper)} y1="7.5" y2="16.5" />
            <circle class={small ? "few" : undefined} cx={at(share.percent)} cy="12" r="4.6" />
          </>
        )}
      </svg>
    </td>
  );
}

/** The head of a column of such cells: the scale. */
export function ShareScale() {
  return (
    <span class="scale">
      <span class="unseen">Drawn, from </span>0<span class="unseen"> to </span>
      <span aria-hidden="true">50</span>
      <span>100%</span>
    </span>
  );
}

/** How to read such cells, for the caption of their table. */
export function besideWords({ all, target }: Beside): string {
  const words = [
    ...(all === undefined ? [] : [`dashed line: all, ${all.toFixed(1)}%`]),
    ...(target === undefined ? [] : [`dotted line: target, ${target}%`]),
  ];
  return words.length === 0 ? "" : ` (${words.join("; ")})`;
}

/** A part of a bar. */
export interface Part {
  value: Shown;
  fill: string;
}

/** A cell of a table with a bar of parts on end, `of` being its full width. Parts that are suppressed are not drawn, nor those after. */
export function BarCell({ parts, of }: { parts: readonly Part[]; of: number }) {
  const scale = scaleLinear([0, Math.max(1, of)], [0, 100]);
  let from = 0;
  const isShown = parts.every(({ value }) => value !== "suppressed");
  return (
    <td class="drawn bar">
      <svg aria-hidden="true">
        {isShown ? (
          parts.map(({ value, fill }, i) => {
            const width = value as number;
            const start = from;
            from += width;
            return width === 0 ? null : (
              <rect
                key={i}
                x={`${scale(start).toFixed(2)}%`}
                width={`${scale(width).toFixed(2)}%`}
                y="4"
                height="16"
                fill={fill}
              />
            );
          })
        ) : (
          <text x="2" y="16.5" font-size="12">
            [c]
          </text>
        )}
      </svg>
    </td>
  );
}

/** The largest number that is shown, at least 1: the full width of the bars of a table. */
export function largest(values: readonly Shown[]): number {
  return values.reduce<number>((most, one) => (one === "suppressed" ? most : Math.max(most, one)), 1);
}
