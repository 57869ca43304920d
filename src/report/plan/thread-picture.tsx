import { scaleBand, scalePoint } from "d3-scale";
import { linkHorizontal } from "d3-shape";
import { clip } from "../page/clip";
import { Picture } from "../page/picture";
import { type Column, columns, type ThreadMap } from "./thread";
import { layOut, type PlacedNode } from "./thread-layout";

const width = 1010;
const head = 30;
const boxWidth = 164;
/** With no more rows than this there is room for two lines in a box. */
const roomy = 11;
const lettersInLine = 29;

const headings: Readonly<Record<Column, string>> = {
  aspiration: "Aspirations (A)",
  need: "Needs (B, C, D)",
  outcome: "Outcomes (E)",
  provision: "Provision (F, G, H)",
  advice: "Advice (K)",
};

/** The thread as a picture: a column for each kind of part, and a line for each tie. */
export function ThreadPicture({ map, says }: { map: ThreadMap; says: string }) {
  const nodes = layOut(map);
  const rows = Math.max(1, ...nodes.map(({ row }) => row + 1));
  const isRoomy = rows <= roomy;
  const boxHeight = isRoomy ? 34 : 20;
  const height = head + rows * (boxHeight + (isRoomy ? 12 : 6));
  const x = scalePoint<Column>(columns, [boxWidth / 2 + 1, width - boxWidth / 2 - 1]);
  const y = scaleBand<number>([...Array(rows).keys()], [head, height])
    .paddingInner(0.2)
    .paddingOuter(0.1);
  const middle = ({ row }: PlacedNode) => y(row)! + y.bandwidth() / 2;
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const path = linkHorizontal<unknown, [number, number]>();
  return (
    <Picture
      id="thread-picture"
      caption="The thread from aspiration to advice"
      says={says}
      width={width}
      height={height}
    >
      {columns.map((column) => (
        <text key={column} x={x(column)} y={15} text-anchor="middle" font-size={14} font-weight="bold">
          {headings[column]}
        </text>
      ))}
      {map.links.map(({ from, to }) => {
        const [start, end] = [byKey.get(from)!, byKey.get(to)!];
        const d = path({
          source: [x(start.column)! + boxWidth / 2, middle(start)],
          target: [x(end.column)! - boxWidth / 2, middle(end)],
        });
        return <path key={`${from} ${to}`} d={d ?? ""} fill="none" stroke="#4f7fa8" stroke-width={1.5} />;
      })}
      {nodes.map((node) => (
        <g key={node.key} transform={`translate(${x(node.column)! - boxWidth / 2} ${middle(node) - boxHeight / 2})`}>
          <Box node={node} height={boxHeight} isRoomy={isRoomy} />
        </g>
      ))}
    </Picture>
  );
}

function Box({ node, height, isRoomy }: { node: PlacedNode; height: number; isRoomy: boolean }) {
  const { name, detail, lacks } = node;
  const isOrphan = lacks.length > 0;
  const missing = isOrphan ? `no ${lacks.join(", ")}` : undefined;
  const lines = isRoomy ? [name, missing ?? detail] : [[name, missing ?? detail].filter(Boolean).join(": ")];
  const written = lines.flatMap((line) => (line === undefined ? [] : clip(line, lettersInLine)));
  return (
    <>
      <rect
        width={boxWidth}
        height={height}
        rx={2}
        fill={isOrphan ? "#fff3e0" : "#f3f7fb"}
        stroke={isOrphan ? "#8c2f1b" : "#12436d"}
        stroke-width={isOrphan ? 2 : 1}
        stroke-dasharray={isOrphan ? "5 3" : undefined}
      />
      {written.map((line, i) => (
        <text
          key={line}
          x={7}
          y={height / 2 + 4 + (i - (written.length - 1) / 2) * 14}
          font-size={i === 0 ? 12 : 11}
          font-weight={i === 0 && isRoomy ? "bold" : undefined}
        >
          {line}
        </text>
      ))}
    </>
  );
}
