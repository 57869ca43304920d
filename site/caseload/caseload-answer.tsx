import { formatDate, parseIsoDate } from "../../src/calendar/index";
import type { CaseloadSummary } from "../../src/caseload/index";
import type { CountedCaseload } from "./task";

type Count = CaseloadSummary["cases"];

/** What a caseload comes to, before its report. */
export function CaseloadAnswer({ summary, issues, faults, days }: CountedCaseload) {
  const { cases, leftOut = 0, lostRows = 0, measures } = summary;
  const reached = measures.filter(({ all }) => all.all !== 0);
  return (
    <>
      <h2 id="caseload-heading">{typeof cases === "number" ? counted(cases, "case", "cases") : "Cases"}</h2>
      {days.map(({ file, day }) => (
        <p key={file} class="note-box">
          <bdi>{file}</bdi> stands as at {formatDate(parseIsoDate(day))}: what happened after that day is not in it.
        </p>
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <div class="scroll" role="group" tabIndex={0} aria-labelledby="measures-caption">
        <table>
          <caption id="measures-caption">How each limit was kept</caption>
          <thead>
            <tr>
              <th scope="col">Limit</th>
              <th scope="col" class="number">
                In time
              </th>
              <th scope="col" class="number">
                Of
              </th>
              <th scope="col" class="number">
                Share
              </th>
              <th scope="col" class="number">
                Overdue
              </th>
              <th scope="col" class="number">
                Open
              </th>
              <th scope="col" class="number">
                Undetermined
              </th>
            </tr>
          </thead>
          <tbody>
            {reached.map(({ id, title, all }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td class="number">{written(all.inTime)}</td>
                <td class="number">{written(all.of)}</td>
                <td class="number">{all.share === undefined ? "" : `${all.share.percent.toFixed(1)}%`}</td>
                <td class="number">{written(all.overdue)}</td>
                <td class="number">{written(all.open)}</td>
                <td class="number">{written(all.undetermined)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {summary.suppressBelow > 1 ? (
        <p class="soft">[c]: suppressed, because it is small, or would give a small number away.</p>
      ) : null}
      {faults === 0 ? null : (
        <details open>
          <summary>
            Not read, and in no figure: {counted(leftOut, "case", "cases")}
            {lostRows === 0 ? "" : ` and ${counted(lostRows, "row", "rows")}`} ({counted(faults, "fault", "faults")})
          </summary>
          <ul class="inset">
            {issues.map(({ file, line, field, message }, i) => (
              <li key={i}>
                {file}
                {line === undefined ? "" : `, line ${line}`}
                {field === "" ? "" : `, ${field}`}: {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

const written = (count: Count): string => (typeof count === "number" ? count.toLocaleString("en-GB") : "[c]");
