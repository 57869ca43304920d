import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type {
  Funnel,
  FunnelDimension,
  FunnelLimits,
  FunnelPosition,
  GroupFigures,
  MeasureSummary,
} from "../../caseload/measure-summary";
import { clip } from "../page/clip";
import { Picture } from "../page/picture";
import { RowHeader, Table } from "../page/table";
import { counted } from "../page/words";
import { NumberCell } from "./figure-cells";
import { Folded } from "./folded";
import { mostGroups } from "./groups";
import { alarm, dark, grid, soft } from "./marks";
import { PercentAxis } from "./percent-axis";
import { diamond } from "./run-chart";
import { apart } from "./spread-labels";
import { anchor, dimensionNames, groupName, listed, percentage, shareWritten, whole } from "./words";

const width = 900;
const height = 320;
const edges = { top: 12, right: 170, bottom: 44, left: 52 };
/** So many points have their names beside them; of more only those beyond the outer limits. */
const mostNames = 12;
const longestName = 22;

type Placed = GroupFigures & { share: NonNullable<GroupFigures["share"]>; funnel: NonNullable<GroupFigures["funnel"]> };

const order: readonly FunnelDimension[] = ["localAuthority", "area", "team"];

/** Where groups lie in a funnel, in words. */
export const positionWords: Readonly<Record<FunnelPosition["position"], string>> = {
  "below-99.8": "below the 99.8% limits",
  "below-95": "below the 95% limits",
  within: "within the limits",
  "above-95": "above the 95% limits",
  "above-99.8": "above the 99.8% limits",
};

/** The funnels of a measure: whether places and teams differ by more than their size explains. */
export function Funnels({ measure }: { measure: MeasureSummary }) {
  const some = order.filter((one) => measure.funnels[one] !== undefined && measure.by[one].length <= mostGroups);
  if (some.length === 0) return null;
  return (
    <>
      <h3>Is the difference more than chance?</h3>
      {some.map((dimension) => (
        <FunnelOf key={dimension} measure={measure} dimension={dimension} funnel={measure.funnels[dimension]!} />
      ))}
    </>
  );
}

function FunnelOf({
  measure,
  dimension,
  funnel,
}: {
  measure: MeasureSummary;
  dimension: FunnelDimension;
  funnel: Funnel;
}) {
  const groups = measure.by[dimension].filter(
    (one): one is Placed => one.funnel !== undefined && one.share !== undefined,
  );
  const id = `${anchor(measure.id)}-${dimension}-funnel`;
  const caption = `${upper(dimensionNames[dimension].many)} by their size`;
  return (
    <>
      <Picture
        id={id}
        caption={caption}
        says={`${measure.title}. ${saysOf(groups, dimension, funnel)}`}
        width={width}
        height={height}
      >
        <Plot groups={groups} dimension={dimension} funnel={funnel} unit={measure.unit} />
      </Picture>
      <p>{inWords(groups, dimension)}</p>
      <Folded title={`The figures of this funnel: ${counted(groups.length, "group")}`}>
        <Table
          id={`${id}-table`}
          caption={`${measure.title}: ${caption.toLowerCase()}, with the limits for each size around ${percentage(funnel.centre)}`}
          class="figures"
          columns={[
            { title: dimensionNames[dimension].one },
            { title: "Share in time", number: true },
            { title: "Of", number: true },
            { title: "95% limits", number: true },
            { title: "99.8% limits", number: true },
            { title: "Where it lies" },
          ]}
        >
          {groups.map((one, i) => (
            <tr key={i}>
              <RowHeader>
                <bdi>{groupName(dimension, one)}</bdi>
              </RowHeader>
              <td class="number">{shareWritten(one.share)}</td>
              <NumberCell value={one.of} />
              <td class="number">{`${one.funnel.lower95.toFixed(1)} to ${one.funnel.upper95.toFixed(1)}`}</td>
              <td class="number">{`${one.funnel.lower998.toFixed(1)} to ${one.funnel.upper998.toFixed(1)}`}</td>
              <td>{positionWords[one.funnel.position]}</td>
            </tr>
          ))}
        </Table>
      </Folded>
    </>
  );
}

function Plot({
  groups,
  dimension,
  funnel,
  unit,
}: {
  groups: readonly Placed[];
  dimension: FunnelDimension;
  funnel: Funnel;
  unit: string;
}) {
  const largest = Math.max(1, ...groups.map(({ funnel: { of } }) => of));
  const x = scaleLinear([0, largest], [edges.left, width - edges.right - 12]);
  const y = scaleLinear([0, 100], [height - edges.bottom, edges.top]);
  const edge = (side: keyof FunnelLimits) =>
    line<FunnelLimits>()
      .x(({ of }) => x(of))
      .y((one) => y(one[side]))(funnel.curve) ?? "";
  const isFar = ({ funnel: { position } }: Placed) => position.endsWith("99.8");
  const namedOnes = groups.length <= mostNames ? groups : groups.filter(isFar).slice(0, mostNames);
  const labels = apart(
    namedOnes.map((one) => ({ at: y(one.share.percent), text: clip(groupName(dimension, one), longestName), one })),
    15,
    [edges.top + 4, height - edges.bottom - 4],
  );
  return (
    <>
      <PercentAxis y={y} left={edges.left} right={width - edges.right} />
      {x.ticks(6).map((tick) => (
        <text key={tick} x={x(tick)} y={height - edges.bottom + 18} text-anchor="middle" font-size={13}>
          {whole(tick)}
        </text>
      ))}
      <text x={edges.left} y={height - 8} font-size={13}>
        {`How many ${unit} have come to their last day`}
      </text>
      <line
        x1={edges.left}
        x2={width - edges.right}
        y1={y(funnel.centre)}
        y2={y(funnel.centre)}
        stroke={soft}
        stroke-width={1.5}
      />
      {(["lower95", "upper95"] as const).map((side) => (
        <path key={side} d={edge(side)} fill="none" stroke={soft} stroke-width={1.2} stroke-dasharray="2 3" />
      ))}
      {(["lower998", "upper998"] as const).map((side) => (
        <path key={side} d={edge(side)} fill="none" stroke={soft} stroke-width={1.2} stroke-dasharray="7 4" />
      ))}
      {labels.map(({ place, at, one }, i) => (
        <path
          key={i}
          d={`M${(x(one.funnel.of) + 6).toFixed(1)} ${at.toFixed(1)}L${width - edges.right + 4} ${place.toFixed(1)}`}
          fill="none"
          stroke={grid}
        />
      ))}
      {groups.map((one, i) => (
        <Point key={i} position={one.funnel.position} x={x(one.funnel.of)} y={y(one.share.percent)} />
      ))}
      {labels.map(({ text, place }, i) => (
        <text key={i} x={width - edges.right + 8} y={place + 4.5} font-size={13}>
          {text}
        </text>
      ))}
    </>
  );
}

/** A group: a dot within the limits, a square beyond those of 95%, a diamond beyond those of 99.8%. */
function Point({ position, x, y }: { position: FunnelPosition["position"]; x: number; y: number }) {
  if (position.endsWith("99.8")) return <path d={diamond(x, y, 7)} fill={alarm} stroke="#fff" />;
  if (position === "within") return <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r={4.5} fill={dark} stroke="#fff" />;
  return <rect x={(x - 4.5).toFixed(1)} y={(y - 4.5).toFixed(1)} width={9} height={9} fill={dark} stroke="#fff" />;
}

function inWords(groups: readonly Placed[], dimension: FunnelDimension): string {
  const of = (position: FunnelPosition["position"]) => groups.filter((one) => one.funnel.position === position);
  const said = (["below-99.8", "above-99.8", "below-95", "above-95"] as const).flatMap((position) => {
    const some = of(position);
    if (some.length === 0) return [];
    const names = some.slice(0, mostNames).map((one) => groupName(dimension, one));
    const rest = some.length - names.length;
    return [`${upper(positionWords[position])}: ${rest > 0 ? `${names.join(", ")} and ${rest} more` : listed(names)}.`];
  });
  const many = dimensionNames[dimension].many;
  if (said.length === 0)
    return `All ${many} lie within what chance leaves to groups of their size: a league table of them would rank luck.`;
  return `${said.join(" ")} The others lie within what chance leaves to groups of their size. One in 20 lies beyond the 95% limits by chance alone, one in 500 beyond those of 99.8%.`;
}

function upper(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function saysOf(groups: readonly Placed[], dimension: FunnelDimension, { centre }: Funnel): string {
  const beyond = groups.filter(({ funnel }) => funnel.position !== "within").length;
  return `${groups.length} ${dimensionNames[dimension].many}, each by how many have come to their last day and the share in time, around ${percentage(centre)}. ${beyond} of them ${beyond === 1 ? "lies" : "lie"} beyond the 95% limits. Every one stands in the table below.`;
}
