import type { ThemeSummary } from "../../quality/theme/theme-summary";
import { RowHeader, Table } from "../page/table";
import { sectionTitle } from "../page/words";
import { GradeHeatmap } from "./grade-heatmap";
import { ageNames, kindNames, notRecorded } from "./names";
import { HeatCell, shade, shareWritten, written } from "./shown";

/** Each section by grade, and teams. */
export function Sections({ summary }: { summary: ThemeSummary }) {
  return (
    <section aria-labelledby="sections">
      <h2 id="sections">Sections</h2>
      <GradeHeatmap
        id="sections-table"
        caption="Plans by the grade of each section"
        first="Section"
        rows={summary.sections.map((figures) => ({
          key: figures.section,
          name: sectionTitle(figures.section),
          figures,
        }))}
      />
    </section>
  );
}

/** Teams by grade. */
export function Teams({ summary }: { summary: ThemeSummary }) {
  return (
    <section aria-labelledby="teams">
      <h2 id="teams">Teams</h2>
      <GradeHeatmap
        id="teams-table"
        caption="Plans by team and grade"
        first="Team"
        rows={summary.teams.map((figures) => ({
          key: figures.group ?? "",
          name: <bdi>{figures.group ?? notRecorded}</bdi>,
          figures,
        }))}
      />
    </section>
  );
}

/** New plans against older ones. */
export function Ages({ summary }: { summary: ThemeSummary }) {
  return (
    <section aria-labelledby="ages">
      <h2 id="ages">New and older plans</h2>
      <GradeHeatmap
        id="ages-table"
        caption="Plans by age at the audit and grade"
        first="Age"
        rows={summary.byAge.map((figures) => ({
          key: figures.group ?? "",
          name: figures.group === undefined ? notRecorded : ageNames[figures.group],
          figures,
        }))}
      />
      {summary.byKind && (
        <GradeHeatmap
          id="kinds-table"
          caption="Plans by why this version was made and grade"
          first="Kind"
          rows={summary.byKind.map((figures) => ({
            key: figures.group ?? "",
            name: figures.group === undefined ? notRecorded : kindNames[figures.group],
            figures,
          }))}
        />
      )}
    </section>
  );
}

/** The sections of health and social care by the age of plans. */
export function HealthAndCare({ summary }: { summary: ThemeSummary }) {
  return (
    <section aria-labelledby="health-and-care">
      <h2 id="health-and-care">Health and social care</h2>
      {summary.healthAndCare.length === 0 ? (
        <p>No plan has a grade for Sections C, D, G or H.</p>
      ) : (
        <Table
          id="health-and-care-table"
          caption="Plans in which a section is Good or better, of those in which it is graded, by age of plan"
          class="heat"
          columns={[
            { title: "Section" },
            { title: "All plans", number: true },
            ...summary.byAge.map(({ group }) => ({
              title: group === undefined ? "Age not recorded" : ageNames[group],
              number: true,
            })),
            { title: "All plans, with 95% interval", number: true },
          ]}
        >
          {summary.healthAndCare.map(({ section, graded, goodOrBetter, share, byAge }) => (
            <tr key={section}>
              <RowHeader>{sectionTitle(section)}</RowHeader>
              <ShareCell goodOrBetter={goodOrBetter} graded={graded} />
              {byAge.map((one) => (
                <ShareCell key={one.group ?? ""} {...one} />
              ))}
              <td class="number">{shareWritten(share)}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}

function ShareCell({ goodOrBetter, graded }: Pick<ThemeSummary["all"], "goodOrBetter" | "graded">) {
  if (graded === 0) return <td class="number l0">none graded</td>;
  return <td class={`number ${shade(goodOrBetter, graded)}`}>{`${written(goodOrBetter)} of ${written(graded)}`}</td>;
}

/** How the child's voice stands: the criteria of Section A. */
export function Voice({ summary }: { summary: ThemeSummary }) {
  const criteria = summary.criteria.filter(({ section }) => section === "A");
  return (
    <section aria-labelledby="voice">
      <h2 id="voice">The child's voice</h2>
      {criteria.length === 0 ? (
        <p>No criterion of Section A was judged.</p>
      ) : (
        <Table
          id="voice-table"
          caption="Plans by what the criteria of Section A come to"
          class="heat"
          columns={[
            { title: "Criterion" },
            { title: "Judged", number: true },
            { title: "Met", number: true },
            { title: "In part", number: true },
            { title: "Not met", number: true },
          ]}
        >
          {criteria.map(({ criterion, title, judged, met, partly, not }) => (
            <tr key={criterion}>
              <RowHeader>
                <span class="code">{criterion}</span> {title}
              </RowHeader>
              <td class="number">{written(judged)}</td>
              <HeatCell value={met} of={judged} />
              <HeatCell value={partly} of={judged} />
              <HeatCell value={not} of={judged} />
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
