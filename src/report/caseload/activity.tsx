import { scaleBand, scaleLinear } from "d3-scale";
import type { ActivityMonth } from "../../caseload/department-summary";
import type { CaseloadSummary } from "../../caseload/summary";
import { Picture } from "../page/picture";
import { RowHeader, Table } from "../page/table";
import { counted } from "../page/words";
import { NumberCell } from "./figure-cells";
import { Folded } from "./folded";
import { dark, grid } from "./marks";
import { monthName, partsOfMonth, whole, written } from "./words";

const series = [
  { name: "requests", title: "Requests for an assessment" },
  { name: "assess", title: "Decisions to assess" },
  { name: "notAssess", title: "Decisions not to assess" },
  { name: "notIssue", title: "Decisions not to issue a plan" },
  { name: "plansIssued", title: "Plans issued" },
  { name: "reviews", title: "Decisions at reviews" },
  { name: "plansCeased", title: "Plans ceased" },
] as const;

type Name = (typeof series)[number]["name"];

/** So many of the last months are drawn; every one stands in the table. */
const drawnMonths = 36;
const width = 430;
const height = 132;
const edges = { top: 10, right: 6, bottom: 24, left: 38 };

/** What happened in each month. */
export function Activity({ summary: { activity } }: { summary: CaseloadSummary }) {
  const drawn = activity.slice(-drawnMonths);
  const some = series.filter(({ name }) => drawn.some((month) => month[name] !== 0 && month[name] !== "suppressed"));
  return (
    <section aria-labelledby="activity" class="sheet">
      <h2 id="activity">What was done, month by month</h2>
      {activity.length === 0 ? (
        <p>Nothing is recorded.</p>
      ) : (
        <>
          <p class="note">
            By the day on which it happened, the last {counted(drawn.length, "month")}. A dotted bar is a month that has
            not ended; a c stands for a number that is suppressed.
          </p>
          <div class="pictures">
            {some.map(({ name, title }) => (
              <Bars key={name} name={name} title={title} months={drawn} />
            ))}
          </div>
          <Folded title={`The figures of ${activity.length === 1 ? "the month" : `all ${activity.length} months`}`}>
            <Table
              id="activity-table"
              caption="What was done, by month"
              class="figures"
              columns={[{ title: "Month" }, ...series.map(({ title }) => ({ title, number: true }))]}
            >
              {activity.map((month) => (
                <tr key={month.month}>
                  <RowHeader>
                    {monthName(month.month)}
                    {!month.complete && <small> not complete</small>}
                  </RowHeader>
                  {series.map(({ name }) => (
                    <NumberCell key={name} value={month[name]} />
                  ))}
                </tr>
              ))}
            </Table>
          </Folded>
        </>
      )}
    </section>
  );
}

function Bars({ name, title, months }: { name: Name; title: string; months: readonly ActivityMonth[] }) {
  const x = scaleBand(
    months.map(({ month }) => month),
    [edges.left, width - edges.right],
  ).padding(0.18);
  const values = months.map((month) => month[name]);
  const most = Math.max(1, ...values.filter((one): one is number => one !== "suppressed"));
  const y = scaleLinear([0, most], [height - edges.bottom, edges.top]).nice(3);
  const last = months.at(-1)!;
  return (
    <Picture
      id={`activity-${name}`}
      caption={title}
      says={`${monthName(months[0]!.month)} to ${monthName(last.month)}. The most in a month that is shown: ${whole(most)}. The last month: ${written(last[name])}. Every month stands in the table below.`}
      width={width}
      height={height}
      half
    >
      {y
        .ticks(3)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <line x1={edges.left} x2={width - edges.right} y1={y(tick)} y2={y(tick)} stroke={grid} />
            <text x={edges.left - 6} y={y(tick) + 4} text-anchor="end" font-size={12}>
              {whole(tick)}
            </text>
          </g>
        ))}
      {months.map((month) => {
        const value = month[name];
        const left = x(month.month)!;
        return (
          <g key={month.month}>
            {value === "suppressed" ? (
              <text x={left + x.bandwidth() / 2} y={height - edges.bottom - 3} text-anchor="middle" font-size={11}>
                c
              </text>
            ) : (
              <rect
                x={left.toFixed(1)}
                width={x.bandwidth().toFixed(1)}
                y={y(value).toFixed(1)}
                height={(height - edges.bottom - y(value)).toFixed(1)}
                fill={month.complete ? dark : "url(#dots)"}
                stroke={dark}
                stroke-width={month.complete ? 0 : 1}
              />
            )}
            {partsOfMonth(month.month).name === "Jan" && (
              <text x={left} y={height - 8} font-size={12}>
                {partsOfMonth(month.month).year}
              </text>
            )}
          </g>
        );
      })}
    </Picture>
  );
}
