import type { ScaleLinear } from "d3-scale";
import { grid } from "./marks";

interface PercentAxisProps {
  y: ScaleLinear<number, number>;
  left: number;
  right: number;
}

/** The lines of an upright scale of percentages, from one side of a picture to the other, with their numbers. */
export function PercentAxis({ y, left, right }: PercentAxisProps) {
  return (
    <>
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} stroke={grid} />
          <text x={left - 8} y={y(tick) + 4.5} text-anchor="end" font-size={13}>
            {tick}%
          </text>
        </g>
      ))}
    </>
  );
}
