import { leftOutInWords } from "../caseload/left-out";
import type { CaseloadSummary } from "../caseload/summary";
import { Activity } from "./caseload/activity";
import { AdviceSection } from "./caseload/advice";
import { Backlog } from "./caseload/backlog";
import { Cases } from "./caseload/cases";
import { DataNotes } from "./caseload/data-notes";
import { DepartmentSection } from "./caseload/department";
import { Exceptions } from "./caseload/exceptions";
import { Forecast } from "./caseload/forecast";
import { Headline } from "./caseload/headline";
import { InequalitySection } from "./caseload/inequality";
import { caseloadLook } from "./caseload/look";
import { Patterns } from "./caseload/marks";
import { MeasureSection } from "./caseload/measure-section";
import { Method } from "./caseload/method";
import type { CaseloadSource } from "./caseload/source";
import { Timetables } from "./caseload/timetables";
import { anchor, written } from "./caseload/words";
import { clip } from "./page/clip";
import { Page, writePage } from "./page/page";
import { day } from "./page/words";

/** What a report on a caseload says of itself. */
export interface CaseloadReportOptions {
  title?: string | undefined;
  /** Whose caseload it is; by default the local authority of the cases, where there is one alone. */
  authorityName?: string | undefined;
  /** What the caseload was read from, for the part on the data; none by default. */
  sources?: readonly CaseloadSource[] | undefined;
  /** Whether cases are named, where the summary has them (`worst`, `next`): yes by default. */
  showCases?: boolean | undefined;
}

/**
 * The report on a caseload as a page of HTML that stands alone: it needs no network and no script, and prints. It shows what the summary
 * shows, so what is suppressed there stands nowhere in it. Every figure behind every picture stands in a table of the page.
 *
 * Pure: the same summary gives the same page.
 */
export function caseloadReport(summary: CaseloadSummary, options: CaseloadReportOptions = {}): string {
  const { title, authorityName = onlyAuthority(summary), sources = [], showCases = true } = options;
  const { asOf, since, cases, leftOut = 0, lostRows = 0, suppressBelow, target, measures } = summary;
  const hasCases = showCases && (summary.worst !== undefined || summary.next !== undefined);
  const contents: [id: string | undefined, name: string, isInner?: boolean][] = [
    ["headline", "In short"],
    ["forecast", "What will breach if nothing is done"],
    ["backlog", "What waits, and for how long"],
    ...(measures.length === 0 ? [] : [[undefined, "Limit by limit:"] as [undefined, string]]),
    ...measures.map(({ id, title: name }): [string, string, boolean] => [anchor(id), name, true]),
    ["inequality", "Does it depend on where a family lives?"],
    ["department", summary.department.title],
    ["advice", "Advice, by who was asked"],
    ["exceptions", "Exceptions to the 20 weeks"],
    ["timetables", "Part-time timetables"],
    ["activity", "What was done, month by month"],
    ...(hasCases ? [["cases", "Cases to look at first"] as [string, string]] : []),
    ["data", "How far the data can be trusted"],
    ["method", "How the figures are made"],
  ];
  return writePage(
    <Page
      title={clip(title ?? "EHC plans: how the time limits are kept", 200)}
      sort="Special educational needs and disability: the whole caseload"
      look={caseloadLook}
      facts={[
        ["Authority", authorityName === undefined ? undefined : clip(authorityName, 120)],
        ["As of", day(asOf)],
        ["Cases", written(cases)],
        ["Left out", leftOutInWords({ leftOut, lostRows }) || undefined],
        ["Limits from", since === undefined ? undefined : day(since)],
        ["Target", target === undefined ? undefined : `${target}%`],
        ["Small numbers", suppressBelow > 1 ? `suppressed below ${suppressBelow}` : "all shown"],
      ]}
      foot={
        <p>
          Outcomes are those of the recorded facts under the rules as published; a missing fact is never guessed. This
          is not legal advice.
        </p>
      }
    >
      <Patterns />
      {(suppressBelow <= 1 || hasCases) && (
        <p class="warning">
          <strong>Not for publication.</strong>{" "}
          {hasCases
            ? "This page names cases by their references: it is casework, for those whose work it is."
            : "Every number is shown, however small: a child may be recognised."}
        </p>
      )}
      <nav aria-label="Contents">
        <ol class="contents">
          {contents.map(([id, name, isInner]) => (
            <li key={id ?? ""} class={id === undefined ? "label" : isInner ? "inner" : undefined}>
              {id === undefined ? name : <a href={`#${id}`}>{name}</a>}
            </li>
          ))}
        </ol>
      </nav>
      <Headline summary={summary} />
      <Forecast summary={summary} />
      <Backlog summary={summary} />
      {measures.map((measure) => (
        <MeasureSection key={measure.id} measure={measure} forecast={summary.forecast} />
      ))}
      <InequalitySection summary={summary} />
      <DepartmentSection summary={summary} />
      <AdviceSection summary={summary} />
      <Exceptions summary={summary} />
      <Timetables summary={summary} />
      <Activity summary={summary} />
      {hasCases && <Cases summary={summary} />}
      <DataNotes summary={summary} sources={sources} />
      <Method summary={summary} />
    </Page>,
  );
}

/** The local authority of the cases, where there is one alone and it is recorded for all. */
function onlyAuthority({ measures }: CaseloadSummary): string | undefined {
  const names = new Set(measures.flatMap(({ by }) => by.localAuthority.map(({ group }) => group)));
  return names.size === 1 ? [...names][0] : undefined;
}
