import { useEffect, useRef, useState } from "preact/hooks";
import type { JudgedCase } from "./judge";
import { OutcomeTag, outcomes, timing } from "./outcome";
import { layOutTimeline, type TimelineRow } from "./timeline-layout";

interface TimelineProps {
  judged: JudgedCase;
  shortDay: (iso: string) => string;
}

const widest = 960;

/** The time limits of a case as a drawing and as a table. */
export function Timeline({ judged, shortDay }: TimelineProps) {
  const figure = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(widest);
  useEffect(() => {
    const fit = new ResizeObserver(([entry]) => {
      const found = Math.floor(entry!.contentRect.width);
      // A page that is hidden has no width.
      if (found > 0) setWidth(Math.min(widest, found));
    });
    if (figure.current) fit.observe(figure.current);
    return () => fit.disconnect();
  }, []);
  const limits = judged.findings.map(({ finding, words, part }) => ({
    finding,
    title: part === undefined ? words.title : `${words.title} (${part})`,
  }));
  const layout = layOutTimeline(limits, judged.report.asOf, width);
  if (layout === undefined) return <p>No time limit of this case has a last day yet, so there is nothing to draw.</p>;
  const { rows, ticks, asOf, top, height } = layout;
  const asOfText = `as of ${shortDay(judged.report.asOf)}${asOf.isBeyond ? " →" : ""}`;
  const says = rows.map(({ finding, lines }) => `${lines.join(" ")}: ${inWords(finding, shortDay)}.`).join(" ");
  return (
    <>
      <figure class="timeline" ref={figure}>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          role="img"
          aria-labelledby="timeline-title timeline-says"
        >
          <title id="timeline-title">Time limits of the case, {asOfText}</title>
          <desc id="timeline-says">{says}</desc>
          {ticks.map(({ x, iso }, i) => (
            <g key={iso}>
              <line class="month" x1={x} x2={x} y1={top - 8} y2={height} />
              <text class="month-name" x={x + 3} y={top - 14}>
                {monthOf(shortDay(iso), i === 0)}
              </text>
            </g>
          ))}
          {rows.map((row, i) => (
            <Row key={i} row={row} shortDay={shortDay} />
          ))}
          <line class="as-of" x1={asOf.x} x2={asOf.x} y1={20} y2={height} />
          <text
            class="as-of-name"
            x={asOf.x > width / 2 ? asOf.x - 5 : asOf.x + 5}
            y={14}
            text-anchor={asOf.x > width / 2 ? "end" : "start"}
          >
            {asOfText}
          </text>
        </svg>
        <figcaption>
          <Key />
        </figcaption>
      </figure>
      <details>
        <summary>The time limits as a table</summary>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
        <div class="scroll" role="group" tabIndex={0} aria-labelledby="limits-caption">
          <table>
            <caption id="limits-caption">Time limits, {asOfText}</caption>
            <thead>
              <tr>
                {["Duty", "Clock started", "Last day", "Done", "Outcome"].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ finding, lines }, i) => (
                <tr key={i}>
                  <th scope="row">{lines.join(" ")}</th>
                  <td>{shortDay(finding.startedOn!)}</td>
                  <td>{shortDay(finding.dueOn!)}</td>
                  <td>{finding.doneOn === undefined ? "Not done" : shortDay(finding.doneOn)}</td>
                  <td>
                    <OutcomeTag outcome={finding.outcome} /> {timing(finding)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

/** A limit: its name over a bar from the start of the clock to the last day, and the day it was done. */
function Row({ row, shortDay }: { row: TimelineRow; shortDay: TimelineProps["shortDay"] }) {
  const { finding, lines, top, middle, start, last, done, lateUntil } = row;
  return (
    <g>
      {lines.map((line, i) => (
        <text key={i} class="duty" x={0} y={top + 14 + i * 19}>
          {line}
        </text>
      ))}
      <rect class="clock" x={start} y={middle - 8} width={Math.max(last - start, 1)} height={16} rx={2} />
      {lateUntil === undefined ? null : (
        <line
          class={finding.outcome === "excepted" ? "over excepted" : "over"}
          x1={last}
          x2={lateUntil}
          y1={middle}
          y2={middle}
        />
      )}
      <line class="last" x1={last} x2={last} y1={middle - 12} y2={middle + 12} />
      {done === undefined ? null : (
        <circle class={lateUntil === undefined ? "done" : "done late"} cx={done} cy={middle} r={7} />
      )}
      <title>{inWords(finding, shortDay)}</title>
    </g>
  );
}

function Key() {
  return (
    <ul class="key">
      <li>
        <svg width="34" height="24" aria-hidden="true">
          <rect class="clock" x="1" y="4" width="30" height="16" rx="2" />
          <line class="last" x1="31" x2="31" y1="0" y2="24" />
        </svg>
        clock, to the last day
      </li>
      <li>
        <svg width="18" height="24" aria-hidden="true">
          <circle class="done" cx="9" cy="12" r="7" />
        </svg>
        done
      </li>
      <li>
        <svg width="40" height="24" aria-hidden="true">
          <line class="over" x1="0" x2="32" y1="12" y2="12" />
          <circle class="done late" cx="31" cy="12" r="7" />
        </svg>
        over the last day
      </li>
      <li>
        <svg width="10" height="24" aria-hidden="true">
          <line class="as-of" x1="5" x2="5" y1="0" y2="24" />
        </svg>
        as-of date
      </li>
    </ul>
  );
}

function inWords(finding: TimelineRow["finding"], shortDay: TimelineProps["shortDay"]): string {
  const { startedOn, dueOn, doneOn, outcome } = finding;
  const done = doneOn === undefined ? "not done" : `done ${shortDay(doneOn)}`;
  const word = outcome === "not-applicable" ? "not applicable" : outcomes[outcome].word.toLowerCase();
  const late = timing(finding);
  return `from ${shortDay(startedOn!)}, last day ${shortDay(dueOn!)}, ${done}; ${word}${late === "" ? "" : `, ${late}`}`;
}

/** `1 Mar 2026` as `Mar`, the first of all as `Mar 2026`, and of January the year alone: `2026`. */
function monthOf(day: string, isFirst: boolean): string {
  const [, month, year] = day.split(" ") as [string, string, string];
  if (month === "Jan") return year;
  return isFirst ? `${month} ${year}` : month;
}
