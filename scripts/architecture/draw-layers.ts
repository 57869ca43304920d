import { Graph, layout } from "@dagrejs/dagre";
import { curveBasis, line } from "d3-shape";
import type { FolderImports } from "./folder-imports";
import { type Group, groups, layers } from "./layers";

const node = { width: 146, height: 46 };
const margin = 16;
const legendHeight = 40;

/** The fill and the edge of a group's boxes, in light and in dark. */
const colours: Record<Group, { light: [string, string]; dark: [string, string] }> = {
  law: { light: ["#fdf0cf", "#9a6b00"], dark: ["#3d3013", "#e0b04a"] },
  counting: { light: ["#e8eef5", "#4a6785"], dark: ["#1f2c3a", "#8fb1d3"] },
  judging: { light: ["#dcecff", "#1257a8"], dark: ["#12304f", "#6cb0ff"] },
  measuring: { light: ["#def3e4", "#1c6b3a"], dark: ["#143322", "#69c78d"] },
  reading: { light: ["#f0e6fa", "#6a3d9a"], dark: ["#2d2140", "#bd97e8"] },
  inventing: { light: ["#efefef", "#666666"], dark: ["#2b2b2b", "#a8a8a8"] },
  outside: { light: ["#fbe3e0", "#a33a2c"], dark: ["#421f1b", "#f09385"] },
};

/** The folders as boxes, each above what it imports, as an SVG picture that follows the reader's light or dark. */
export function drawLayers(imports: FolderImports): string {
  const graph = new Graph();
  graph.setGraph({
    rankdir: "TB",
    ranker: "tight-tree",
    ranksep: 52,
    nodesep: 14,
    edgesep: 8,
    marginx: margin,
    marginy: margin,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const folder of imports.keys()) {
    if (layers[folder] === undefined)
      throw new Error(`scripts/architecture/layers.ts says nothing of ${folder}: give it a group and a word.`);
    graph.setNode(folder, { ...node });
  }
  for (const [from, own] of imports) for (const to of own) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const [w, h] = [Math.ceil(width), Math.ceil(height) + legendHeight];

  const rows = new Set(graph.nodes().map((name) => round((graph.node(name) as Point).y)));
  const draw = line<Point>(
    ({ x }) => round(x),
    ({ y }) => round(y),
  ).curve(curveBasis);
  const edges = graph.edges().map((edge) => {
    const { points } = graph.edge(edge) as { points: Point[] };
    const [from, to] = [graph.node(edge.v), graph.node(edge.w)] as [Point, Point];
    const between = betweenBoxes(points.slice(1, -1), rows);
    const ends = [meet(from, between[0] ?? to, 1), meet(to, between.at(-1) ?? from, -1)] as const;
    // The last of the way is straight, for the tip to point down.
    const path = draw([ends[0], ...between, { x: ends[1].x, y: ends[1].y - 14 }, ends[1]]);
    return `<path class="${layers[edge.v]![0]}" d="${path}"><title>${edge.v} imports ${edge.w}</title></path>`;
  });
  const boxes = [...imports.keys()].map((folder) => {
    const [group, word] = layers[folder]!;
    const { x, y } = graph.node(folder) as Point;
    const [left, top] = [round(x - node.width / 2), round(y - node.height / 2)];
    return [
      `<g class="${group}"><rect x="${left}" y="${top}" width="${node.width}" height="${node.height}" rx="6"/>`,
      `<text class="name" x="${round(x)}" y="${round(y - 3)}">${nameOf(folder)}</text>`,
      `<text class="word" x="${round(x)}" y="${round(y + 14)}">${word}</text></g>`,
    ].join("");
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-labelledby="title">`,
    "<!-- Written by npm run generate, from what the files import: see scripts/generate-architecture.ts -->",
    `<title id="title">The folders of the source, each above those that it imports. The table beside it says the same in words.</title>`,
    `<style>${styles()}</style>`,
    `<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip" d="M0,0L8,4L0,8z"/></marker></defs>`,
    `<rect class="ground" width="${w}" height="${h}"/>`,
    `<g class="edges">\n${edges.join("\n")}\n</g>`,
    ...boxes,
    ...legend(h - legendHeight / 2),
    "</svg>",
  ].join("\n")}\n`;
}

interface Point {
  x: number;
  y: number;
}

/** An edge between the boxes of a row that it passes goes straight down, so that it does not run behind one. */
function betweenBoxes(points: readonly Point[], rows: ReadonlySet<number>): Point[] {
  return points.flatMap(({ x, y }) => {
    return rows.has(round(y)) ? [-1, -0.4, 0.4, 1].map((part) => ({ x, y: y + part * (node.height - 8) })) : [{ x, y }];
  });
}

/** Where an edge meets a box: below it or above it, off the middle towards where it comes from. */
function meet(box: Point, other: Point, side: 1 | -1): Point {
  const most = node.width / 2 - 20;
  return { x: box.x + Math.max(-most, Math.min(most, (other.x - box.x) / 4)), y: box.y + (side * node.height) / 2 };
}

function legend(y: number): string[] {
  let x = margin;
  return Object.entries(groups).map(([group, words]) => {
    const at = x;
    x += 30 + words.length * 7;
    return `<g class="${group}"><rect x="${at}" y="${y - 7}" width="14" height="14" rx="3"/><text class="key" x="${at + 20}" y="${y + 4}">${words}</text></g>`;
  });
}

function nameOf(folder: string): string {
  if (folder === "src/index.ts") return "index.ts";
  return folder.startsWith("src/") ? folder.slice(4) : `${folder}/`;
}

function styles(): string {
  const tints = (mode: "light" | "dark") =>
    Object.entries(colours)
      .map(
        ([
          group,
          {
            [mode]: [fill, edge],
          },
        ]) => `.${group} rect{fill:${fill};stroke:${edge}} path.${group}{stroke:${edge}}`,
      )
      .join(" ");
  return [
    "text{font-family:system-ui,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;text-anchor:middle;fill:#1a1a1a}",
    ".name{font-size:14px;font-weight:600} .word{font-size:11.5px} .key{font-size:12px;text-anchor:start}",
    ".edges path{fill:none;stroke-width:1.4;marker-end:url(#tip)} .tip{fill:#555} .ground{fill:#fff}",
    tints("light"),
    `@media (prefers-color-scheme:dark){text{fill:#ececec} .ground{fill:#14171a} .tip{fill:#b5b5b5} ${tints("dark")}}`,
  ].join("\n");
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}
