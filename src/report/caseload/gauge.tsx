import { scaleLinear } from "d3-scale";
import { dark, ink, soft } from "./marks";

const x = scaleLinear([0, 100], [14, 400]);

/** A percentage on a line from 0 to 100, with its interval and the target. What it shows is said beside it. */
export function Gauge({
  percent,
  interval,
  target,
}: {
  percent: number;
  interval: { lower: number; upper: number } | undefined;
  target: number | undefined;
}) {
  return (
    <svg class="gauge" viewBox="0 0 420 62" aria-hidden="true" focusable="false">
      <line x1={x(0)} x2={x(100)} y1={30} y2={30} stroke={soft} />
      {x.ticks(5).map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={26} y2={34} stroke={soft} />
          <text x={x(tick)} y={54} text-anchor="middle" font-size={14}>
            {tick}
          </text>
        </g>
      ))}
      {interval !== undefined && (
        <rect
          x={x(interval.lower)}
          width={Math.max(1, x(interval.upper) - x(interval.lower))}
          y={24}
          height={12}
          fill="#a9cdea"
          stroke={dark}
        />
      )}
      {target !== undefined && (
        <>
          <line x1={x(target)} x2={x(target)} y1={12} y2={40} stroke={ink} stroke-width={2.5} stroke-dasharray="2 3" />
          <path d={`M${x(target)} 14l-6 -9h12z`} fill={ink} />
        </>
      )}
      <circle cx={x(percent)} cy={30} r={7} fill={dark} stroke="#fff" stroke-width={1.5} />
    </svg>
  );
}
