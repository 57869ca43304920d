import { rankShortfalls } from "../../quality/theme/rank-shortfalls";
import type { CriterionFigures, ThemeSummary } from "../../quality/theme/theme-summary";
import type { Shown } from "../../suppression/shown";
import { RowHeader, Table } from "../page/table";
import { counted } from "../page/words";
import { notRecorded } from "./names";
import { shade, written } from "./shown";

/** How many criteria stand in the first table; the others are folded away. */
const first = 15;

/** Which criteria fall short most, over all plans and in each team. */
export function CriteriaByTeam({ summary }: { summary: ThemeSummary }) {
  const ranked = rankShortfalls(summary.criteria);
  const rest = ranked.slice(first);
  return (
    <section aria-labelledby="criteria">
      <h2 id="criteria">What falls short, by team</h2>
      {ranked.length === 0 ? (
        <p>No criterion falls short in any plan.</p>
      ) : (
        <CriteriaTable
          id="criteria-table"
          caption={`Plans that fall short of a criterion, of those judged by it: the ${
            ranked.length <= first ? "criteria" : `${first} criteria`
          } with most`}
          criteria={ranked.slice(0, first)}
          summary={summary}
        />
      )}
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, "more criterion", "more criteria")}</summary>
          <CriteriaTable
            id="criteria-rest"
            caption="Plans that fall short of a criterion: the others"
            criteria={rest}
            summary={summary}
          />
        </details>
      )}
    </section>
  );
}

function CriteriaTable(props: {
  id: string;
  caption: string;
  criteria: readonly CriterionFigures[];
  summary: ThemeSummary;
}) {
  const { id, caption, criteria, summary } = props;
  return (
    <Table
      id={id}
      caption={caption}
      class="heat"
      columns={[
        { title: "Criterion" },
        { title: "All plans", number: true },
        ...summary.teams.map(({ group }) => ({ title: <bdi>{group ?? notRecorded}</bdi>, number: true })),
      ]}
    >
      {criteria.map(({ criterion, title, short, judged, byTeam }) => (
        <tr key={criterion}>
          <RowHeader>
            <span class="code">{criterion}</span> {title}
          </RowHeader>
          <ShortCell short={short} judged={judged} />
          {byTeam.map((one, i) => (
            <ShortCell key={summary.teams[i]?.group ?? ""} {...one} />
          ))}
        </tr>
      ))}
    </Table>
  );
}

function ShortCell({ short, judged }: { short: Shown; judged: Shown }) {
  const isNone = judged === 0;
  return (
    <td class={`number ${isNone ? "l0" : shade(short, judged)}`}>
      {isNone ? "none judged" : `${written(short)} of ${written(judged)}`}
    </td>
  );
}
