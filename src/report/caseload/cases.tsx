import { scaleLinear } from "d3-scale";
import { parseIsoDate, tryParseIsoDate } from "../../calendar/civil-date";
import type { CaseLine, CaseloadSummary } from "../../caseload/summary";
import { clip } from "../page/clip";
import { RowHeader, Table } from "../page/table";
import { day } from "../page/words";
import { alarm, dark, Swatch } from "./marks";
import { nothing, whole } from "./words";

/** The cases longest overdue, and those whose last day comes next: for casework. */
export function Cases({ summary }: { summary: CaseloadSummary }) {
  const { worst = [], next = [], measures, asOf } = summary;
  const titles = new Map(measures.map(({ id, title }) => [id, title.split(":")[0]!]));
  return (
    <section aria-labelledby="cases" class="sheet">
      <h2 id="cases">Cases to look at first</h2>
      <p class="warning">
        <strong>For casework, not for publication.</strong> This part names cases by their references. A part of a case
        stands in a list once, with its earliest limit.
      </p>
      <Lines
        id="worst-table"
        caption="Longest overdue"
        lines={worst}
        days="Days overdue"
        titles={titles}
        asOf={asOf}
        none="Nothing is overdue."
      />
      <Lines
        id="next-table"
        caption="Next to breach"
        lines={next}
        days="Days left"
        titles={titles}
        asOf={asOf}
        none="No limit is open."
      />
      <ul class="key note">
        <li>
          <Swatch fill={dark} /> from the start of the clock to the last day, or today
        </li>
        <li>
          <Swatch fill={alarm} /> overdue: from the last day to today
        </li>
        <li>
          <Swatch fill="#fff" /> still to come: from today to the last day
        </li>
        <li>The upright line is today</li>
      </ul>
    </section>
  );
}

interface LinesProps {
  id: string;
  caption: string;
  lines: readonly CaseLine[];
  days: string;
  titles: ReadonlyMap<string, string>;
  asOf: string;
  none: string;
}

function Lines({ id, caption, lines, days, titles, asOf, none }: LinesProps) {
  if (lines.length === 0)
    return (
      <p>
        <strong>{caption}.</strong> {none}
      </p>
    );
  const ends = lines.flatMap(({ startedOn, dueOn }) =>
    [startedOn ?? dueOn, dueOn].flatMap((one) => tryParseIsoDate(one) ?? []),
  );
  const today = parseIsoDate(asOf);
  const [first, last] = [Math.min(today, ...ends), Math.max(today, ...ends)];
  const along = scaleLinear([first, Math.max(last, first + 1)], [2, 98]);
  return (
    <Table
      id={id}
      caption={caption}
      class="figures"
      columns={[
        { title: "Case" },
        { title: "Drawn, over time" },
        { title: days, number: true },
        { title: "Limit" },
        { title: "Started" },
        { title: "Last day" },
        { title: "Where" },
      ]}
    >
      {lines.map((line, i) => {
        const { startedOn, dueOn, measure, subject, localAuthority, area, team } = line;
        const places = [team, area, localAuthority].flatMap((one) => (one === undefined ? [] : [clip(one, 60)]));
        return (
          <tr key={i}>
            <RowHeader>
              <bdi>{clip(line.id, 40)}</bdi>
              <small> {partName(subject)}</small>
            </RowHeader>
            <TimeCell startedOn={startedOn} dueOn={dueOn} today={today} along={along} />
            <td class="number">
              <strong>{whole(line.days)}</strong>
            </td>
            <td>{titles.get(measure) ?? clip(measure, 80)}</td>
            <td class="nowrap">{startedOn === undefined ? nothing : day(startedOn)}</td>
            <td class="nowrap">{day(dueOn)}</td>
            <td>
              <bdi>{places[0] ?? nothing}</bdi>
              {places[1] !== undefined && (
                <small>
                  {" "}
                  <bdi>{places[1]}</bdi>
                </small>
              )}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}

interface TimeCellProps {
  startedOn: string | undefined;
  dueOn: string;
  today: number;
  along: (day: number) => number;
}

function TimeCell({ startedOn, dueOn, today, along }: TimeCellProps) {
  const due = parseIsoDate(dueOn);
  const started = startedOn === undefined ? due : parseIsoDate(startedOn);
  const bars = [
    { from: started, to: Math.min(due, today), fill: dark },
    { from: due, to: today, fill: alarm },
    { from: today, to: due, fill: "#fff" },
  ];
  return (
    <td class="drawn bar">
      <svg aria-hidden="true">
        {bars.map(({ from, to, fill }) =>
          to <= from ? null : (
            <rect
              key={fill}
              x={`${along(from).toFixed(2)}%`}
              width={`${(along(to) - along(from)).toFixed(2)}%`}
              y="7"
              height="10"
              fill={fill}
            />
          ),
        )}
        <line class="today" x1={`${along(today).toFixed(2)}%`} x2={`${along(today).toFixed(2)}%`} y1="0" y2="24" />
      </svg>
    </td>
  );
}

const parts: Readonly<Record<string, string>> = {
  needsAssessments: "assessment",
  adviceRequests: "advice",
  reviews: "review",
  phaseTransfers: "transfer",
};

/** The part of a case at a pointer: `/needsAssessments/0/adviceRequests/2` as `assessment 1, advice 3`. */
function partName(pointer: string): string {
  const [, ...steps] = pointer.split("/");
  const named: string[] = [];
  for (let i = 0; i < steps.length; i += 2) {
    const index = Number(steps[i + 1]);
    const name = parts[steps[i]!] ?? clip(steps[i]!, 30);
    named.push(Number.isInteger(index) ? `${name} ${index + 1}` : name);
  }
  return named.join(", ");
}
