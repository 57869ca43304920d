import { scaleLinear, scalePoint } from "d3-scale";
import type { GroupFigures } from "../../caseload/measure-summary";
import { Picture } from "../page/picture";
import type { Beside } from "./drawn";
import { dark, ink, soft } from "./marks";
import { PercentAxis } from "./percent-axis";
import { apart } from "./spread-labels";
import { percentage } from "./words";

const width = 900;
const height = 250;
const edges = { top: 12, right: 110, bottom: 30, left: 52 };

interface CaterpillarProps {
  id: string;
  caption: string;
  /** Those with a share, the highest first. */
  groups: readonly GroupFigures[];
  nameOf: (group: GroupFigures) => string;
  beside: Beside;
}

/** The shares of many groups, the highest first, each with its interval: too many for a line each. */
export function Caterpillar({ id, caption, groups, nameOf, beside }: CaterpillarProps) {
  const x = scalePoint<number>(
    groups.map((_, i) => i),
    [edges.left, width - edges.right],
  ).padding(0.5);
  const y = scaleLinear([0, 100], [height - edges.bottom, edges.top]);
  const bars = groups.map(
    ({ share }, i) => `M${x(i)!.toFixed(1)} ${y(share!.lower).toFixed(1)}V${y(share!.upper).toFixed(1)}`,
  );
  const points = groups.map(({ share }, i) => `M${x(i)!.toFixed(1)} ${y(share!.percent).toFixed(1)}h0`);
  const shares = [
    ...(beside.all === undefined ? [] : [{ at: y(beside.all), text: `All ${percentage(beside.all)}`, dashes: "6 4" }]),
    ...(beside.target === undefined ? [] : [{ at: y(beside.target), text: `Target ${beside.target}%`, dashes: "2 4" }]),
  ];
  const [first, last] = [groups[0]!, groups.at(-1)!];
  const size = Math.min(7, Math.max(3, x.step() * 0.8));
  return (
    <Picture
      id={id}
      caption={caption}
      says={`${groups.length} groups. Highest: ${nameOf(first)}, ${percentage(first.share!.percent)}. Lowest: ${nameOf(last)}, ${percentage(last.share!.percent)}. Every group stands in the table below.`}
      width={width}
      height={height}
    >
      <PercentAxis y={y} left={edges.left} right={width - edges.right} />
      {shares.map(({ at, dashes }) => (
        <line
          key={dashes}
          x1={edges.left}
          x2={width - edges.right}
          y1={at}
          y2={at}
          stroke={dashes === "2 4" ? ink : soft}
          stroke-width={1.8}
          stroke-dasharray={dashes}
        />
      ))}
      {apart(shares, 16, [edges.top + 4, height - edges.bottom]).map(({ text, place }) => (
        <text key={text} x={width - edges.right + 8} y={place + 4.5} font-size={13}>
          {text}
        </text>
      ))}
      <path d={bars.join("")} stroke={soft} stroke-width={Math.min(2, size / 3)} fill="none" />
      <path d={points.join("")} stroke={dark} stroke-width={size} stroke-linecap="round" fill="none" />
      <text x={edges.left} y={height - 8} font-size={13}>
        Highest: {nameOf(first)}
      </text>
      <text x={width - edges.right} y={height - 8} text-anchor="end" font-size={13}>
        Lowest: {nameOf(last)}
      </text>
    </Picture>
  );
}
