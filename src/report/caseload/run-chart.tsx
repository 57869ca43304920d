import { scaleLinear, scalePoint } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import type { MeasureSummary, MonthFigures } from "../../caseload/measure-summary";
import { Picture } from "../page/picture";
import { counted } from "../page/words";
import { alarm, dark, ink, soft } from "./marks";
import { PercentAxis } from "./percent-axis";
import { pointsOf, signalsInWords } from "./signals";
import { apart } from "./spread-labels";
import { anchor, monthName, partsOfMonth, percentage } from "./words";

const width = 900;
const height = 330;
const edges = { top: 14, right: 118, bottom: 46, left: 52 };
/** Labels of months stand apart by as much as this at least. */
const roomForLabel = 34;

type Measure = Pick<MeasureSummary, "id" | "title" | "months" | "chart" | "target">;

/** The share in time month by month, with the centre line, its control limits, and signals marked by their shape. */
export function RunChart({ measure }: { measure: Measure }) {
  const { months, chart, target } = measure;
  const points = pointsOf(months);
  const [first, last] = [points[0]!, points.at(-1)!];
  const drawn = months.slice(months.indexOf(first), months.indexOf(last) + 1);
  const x = scalePoint<string>(
    drawn.map(({ month }) => month),
    [edges.left, width - edges.right],
  ).padding(0.5);
  const y = scaleLinear([0, 100], [height - edges.bottom, edges.top]);
  const isPoint = (one: MonthFigures) => one.share !== undefined && one.complete;
  const path = line<MonthFigures>()
    .defined(isPoint)
    .x(({ month }) => x(month)!)
    .y(({ share }) => y(share!.percent))(drawn);
  const every = Math.max(1, Math.ceil(roomForLabel / Math.max(1, x.step())));
  const labels = apart(
    [
      ...(chart.centre === undefined ? [] : [{ at: y(chart.centre), text: `Centre ${percentage(chart.centre)}` }]),
      ...(target === undefined ? [] : [{ at: y(target.percent), text: `Target ${target.percent}%` }]),
      ...(last.limits === undefined
        ? []
        : [
            { at: y(last.limits.upper), text: "Upper limit" },
            { at: y(last.limits.lower), text: "Lower limit" },
          ]),
    ],
    16,
    [edges.top + 4, height - edges.bottom - 2],
  );
  return (
    <Picture
      id={`${anchor(measure.id)}-run`}
      caption="Share in time, by the month of the last day"
      says={saysOf(measure, points)}
      width={width}
      height={height}
    >
      <Limits months={drawn} x={(month) => x(month)!} y={y} step={x.step()} />
      <PercentAxis y={y} left={edges.left} right={width - edges.right} />
      {chart.centre !== undefined && (
        <line
          x1={edges.left}
          x2={width - edges.right}
          y1={y(chart.centre)}
          y2={y(chart.centre)}
          stroke={soft}
          stroke-width={1.5}
        />
      )}
      {target !== undefined && (
        <line
          x1={edges.left}
          x2={width - edges.right}
          y1={y(target.percent)}
          y2={y(target.percent)}
          stroke={ink}
          stroke-width={2.5}
          stroke-dasharray="2 4"
        />
      )}
      {labels.map(({ text, place }) => (
        <text key={text} x={width - edges.right + 8} y={place + 4.5} font-size={13}>
          {text}
        </text>
      ))}
      <path d={path ?? ""} fill="none" stroke={dark} stroke-width={2} />
      {drawn.map((one, i) => (
        <g key={one.month}>
          {isPoint(one) && <Mark month={one} x={x(one.month)!} y={y(one.share!.percent)} />}
          {one.complete && one.of === "suppressed" && (
            <text x={x(one.month)} y={height - edges.bottom - 5} text-anchor="middle" font-size={11}>
              c
            </text>
          )}
          {i % every === 0 && (
            <text x={x(one.month)} y={height - edges.bottom + 18} text-anchor="middle" font-size={13}>
              {partsOfMonth(one.month).name}
            </text>
          )}
          {(i === 0 || partsOfMonth(one.month).name === "Jan") && (
            <text
              x={x(one.month)}
              y={height - edges.bottom + 36}
              text-anchor="middle"
              font-size={13}
              font-weight="bold"
            >
              {partsOfMonth(one.month).year}
            </text>
          )}
        </g>
      ))}
    </Picture>
  );
}

/** A month: a ring, or a square for one in a run, or a full diamond for one beyond the limits. */
function Mark({ month, x, y }: { month: MonthFigures; x: number; y: number }) {
  const signals = month.signals ?? [];
  if (signals.includes("above-limits") || signals.includes("below-limits"))
    return <path d={diamond(x, y, 8)} fill={alarm} stroke="#fff" stroke-width={1.5} />;
  if (signals.length > 0)
    return <rect x={x - 5} y={y - 5} width={10} height={10} fill={dark} stroke="#fff" stroke-width={1.5} />;
  return <circle cx={x} cy={y} r={4} fill="#fff" stroke={dark} stroke-width={2} />;
}

/** The outline of a diamond. */
export function diamond(x: number, y: number, r: number): string {
  return `M${x.toFixed(1)} ${(y - r).toFixed(1)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
}

interface LimitsProps {
  months: readonly MonthFigures[];
  x: (month: string) => number;
  y: (percent: number) => number;
  step: number;
}

/** The band between the limits of each month, with its edges as steps. */
function Limits({ months, x, y, step }: LimitsProps) {
  const half = step / 2;
  // A step begins half a month before its point, and the last one ends half a month after it.
  const ends = months.flatMap((one, i) => {
    const from = { at: x(one.month) - half, limits: one.limits };
    const isEnd = one.limits !== undefined && months[i + 1]?.limits === undefined;
    return isEnd
      ? [from, { at: x(one.month) + half, limits: one.limits }, { at: x(one.month) + half, limits: undefined }]
      : [from];
  });
  const band = area<(typeof ends)[number]>()
    .defined(({ limits }) => limits !== undefined)
    .curve(curveStepAfter)
    .x(({ at }) => at)
    .y0(({ limits }) => y(limits!.lower))
    .y1(({ limits }) => y(limits!.upper));
  const edge = (side: "lower" | "upper") =>
    line<(typeof ends)[number]>()
      .defined(({ limits }) => limits !== undefined)
      .curve(curveStepAfter)
      .x(({ at }) => at)
      .y(({ limits }) => y(limits![side]))(ends) ?? "";
  return (
    <>
      <path d={band(ends) ?? ""} fill="#eef4fa" />
      <path d={edge("upper")} fill="none" stroke={soft} stroke-width={1.2} stroke-dasharray="5 3" />
      <path d={edge("lower")} fill="none" stroke={soft} stroke-width={1.2} stroke-dasharray="5 3" />
    </>
  );
}

function saysOf({ title, months, chart, target }: Measure, points: readonly MonthFigures[]): string {
  const sorted = [...points].sort((a, b) => a.share!.percent - b.share!.percent);
  const [lowest, highest] = [sorted[0]!, sorted.at(-1)!];
  const last = points.at(-1)!;
  const signals = signalsInWords(months).length;
  return [
    `${title}.`,
    `${counted(points.length, "month")}, from ${monthName(points[0]!.month)} to ${monthName(last.month)}.`,
    ...(chart.centre === undefined ? [] : [`The centre line is ${percentage(chart.centre)}.`]),
    ...(target === undefined ? [] : [`The target is ${target.percent}%.`]),
    `Lowest: ${monthName(lowest.month)}, ${percentage(lowest.share!.percent)}. Highest: ${monthName(highest.month)}, ${percentage(highest.share!.percent)}. Last: ${percentage(last.share!.percent)}.`,
    chart.noLimitsBecause === undefined
      ? `${signals === 0 ? "No signal" : counted(signals, "signal")}; each is said below.`
      : "There are no limits.",
    "Every month stands in the table below.",
  ].join(" ");
}
