import { scaleLinear, scalePoint } from "d3-scale";
import { line } from "d3-shape";
import type { Quarter } from "../../quality/theme/quarter";
import type { GroupShare } from "../../quality/theme/theme-summary";
import { Picture } from "../page/picture";
import { percent } from "../page/words";
import { partsOf } from "./names";

const width = 900;
const height = 360;
const edges = { top: 22, right: 96, bottom: 66, left: 56 };
const dark = "#12436d";
/** Labels of months stand apart by as much as this at least. */
const roomForLabel = 34;

type Point = GroupShare<Quarter> & { group: Quarter };

/** The share of plans that are good or better, quarter by quarter, with 95% intervals and the median of the quarters. */
export function RunChart({ points, caption, says }: { points: readonly Point[]; caption: string; says: string }) {
  const x = scalePoint<Quarter>(
    points.map(({ group }) => group),
    [edges.left, width - edges.right],
  ).padding(0.5);
  const y = scaleLinear([0, 1], [height - edges.bottom, edges.top]);
  const path = line<Point>()
    .defined(({ share }) => share !== undefined)
    .x(({ group }) => x(group)!)
    .y(({ share }) => y(share!.value))(points);
  const median = medianOf(points);
  const every = Math.ceil(roomForLabel / Math.max(1, x.step()));
  return (
    <Picture id="run-chart" caption={caption} says={says} width={width} height={height}>
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line x1={edges.left} x2={width - edges.right} y1={y(tick)} y2={y(tick)} stroke="#d3d6d8" />
          <text x={edges.left - 8} y={y(tick) + 4} text-anchor="end" font-size={13}>
            {percent(tick)}
          </text>
        </g>
      ))}
      {median !== undefined && (
        <>
          <line
            x1={edges.left}
            x2={width - edges.right}
            y1={y(median)}
            y2={y(median)}
            stroke="#484f53"
            stroke-width={1.5}
            stroke-dasharray="7 5"
          />
          <text x={width - edges.right + 6} y={y(median) + 4} font-size={13}>
            Median {percent(median)}
          </text>
        </>
      )}
      {points.map(({ group, share }) =>
        share === undefined ? null : (
          <g key={group} stroke={dark} stroke-width={1.5}>
            <line x1={x(group)} x2={x(group)} y1={y(share.lower)} y2={y(share.upper)} />
            <line x1={x(group)! - 5} x2={x(group)! + 5} y1={y(share.lower)} y2={y(share.lower)} />
            <line x1={x(group)! - 5} x2={x(group)! + 5} y1={y(share.upper)} y2={y(share.upper)} />
          </g>
        ),
      )}
      <path d={path ?? ""} fill="none" stroke={dark} stroke-width={2.5} />
      {points.map(({ group, share }, i) => (
        <g key={group}>
          {share !== undefined && (
            <circle cx={x(group)} cy={y(share.value)} r={5} fill="#fff" stroke={dark} stroke-width={2.5} />
          )}
          {i % every === 0 && (
            <text x={x(group)} y={height - edges.bottom + 20} text-anchor="middle" font-size={13}>
              {partsOf(group).first}
            </text>
          )}
          {(i === 0 || partsOf(group).first === "Jan") && (
            <text x={x(group)} y={height - edges.bottom + 38} text-anchor="middle" font-size={13} font-weight="bold">
              {partsOf(group).year}
            </text>
          )}
        </g>
      ))}
      <text x={edges.left} y={height - 8} font-size={13}>
        First month of the quarter. Bars are 95% intervals; a gap is a quarter without plans, or one that is suppressed.
      </text>
    </Picture>
  );
}

/** The median of the shares that are shown; `undefined` for fewer than three, which have no run. */
export function medianOf(points: readonly Pick<Point, "share">[]): number | undefined {
  const values = points.flatMap(({ share }) => share?.value ?? []).sort((a, b) => a - b);
  if (values.length < 3) return undefined;
  const upper = values.length >> 1;
  return values.length % 2 === 1 ? values[upper]! : (values[upper - 1]! + values[upper]!) / 2;
}
