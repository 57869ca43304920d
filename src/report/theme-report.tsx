import type { ThemeSummary } from "../quality/theme/theme-summary";
import { clip } from "./page/clip";
import { Page, writePage } from "./page/page";
import { day } from "./page/words";
import { Actions } from "./theme/actions";
import { BoilerplateSection } from "./theme/boilerplate";
import { CriteriaByTeam } from "./theme/criteria-heatmap";
import { Overview } from "./theme/overview";
import { Ages, HealthAndCare, Sections, Teams, Voice } from "./theme/sections";
import { Trend } from "./theme/trend";

/**
 * The report over many audits as a page of HTML that stands alone: it needs no network and no script, and prints. It shows what the
 * summary shows, so what is suppressed there stands nowhere in it.
 */
export function themeReportHtml(summary: ThemeSummary): string {
  const { about, asOf, boilerplate, actions } = summary;
  const contents: [id: string, name: string][] = [
    ["overview", "In short"],
    ["sections", "Sections"],
    ["trend", "Trend"],
    ["ages", "New and older plans"],
    ["health-and-care", "Health and social care"],
    ["voice", "The child's voice"],
    ["teams", "Teams"],
    ["criteria", "What falls short, by team"],
    ...(boilerplate === undefined ? [] : [["boilerplate", "Passages and names of other plans"] as [string, string]]),
    ...(actions === undefined ? [] : [["actions", "Actions"] as [string, string]]),
  ];
  return writePage(
    <Page
      title={clip(about.title ?? "Quality audits of EHC plans", 200)}
      sort="Education, health and care plans: themes over many audits"
      facts={[["As of", day(asOf)]]}
      foot={
        <p>
          Structure is tested by the records of plans; wording is only queried, and a query is never a finding of
          unlawfulness. How a plan is graded is a local choice: compare only grades that were given in the same way.
          What is not yet judged counts for nothing. This is not legal advice.
        </p>
      }
    >
      <nav aria-label="Contents">
        <ol class="contents">
          {contents.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ol>
      </nav>
      <Overview summary={summary} />
      <Sections summary={summary} />
      <Trend summary={summary} />
      <Ages summary={summary} />
      <HealthAndCare summary={summary} />
      <Voice summary={summary} />
      <Teams summary={summary} />
      <CriteriaByTeam summary={summary} />
      <BoilerplateSection summary={summary} />
      <Actions summary={summary} />
    </Page>,
  );
}
