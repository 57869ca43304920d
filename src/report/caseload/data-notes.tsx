import { leftOutSentence } from "../../caseload/left-out";
import type { CaseloadSummary } from "../../caseload/summary";
import { clip } from "../page/clip";
import { RowHeader, Table } from "../page/table";
import { factName } from "./fact-name";
import { NumberCell } from "./figure-cells";
import type { CaseloadSource } from "./source";
import { anchor, whole, written } from "./words";

/** How far the data can be trusted: what was read and left out, what is undetermined, and for want of what. */
export function DataNotes({ summary, sources }: { summary: CaseloadSummary; sources: readonly CaseloadSource[] }) {
  const { notes, cases } = summary;
  const out = leftOutSentence(summary);
  const missing = summary.measures.flatMap(({ id, title, rules, missing: facts }) =>
    facts.map((one) => ({ id, title, rules, ...one })),
  );
  return (
    <section aria-labelledby="data" class="sheet">
      <h2 id="data">How far the data can be trusted</h2>
      <p>
        {cases === 1 ? "1 case was read." : `${written(cases)} cases were read.`}{" "}
        {out === "" ? "None was left out." : `${out}: no percentage here says anything of them.`}
      </p>
      {sources.length > 0 && (
        <Table
          id="sources-table"
          caption="What was read"
          class="figures"
          columns={[
            { title: "Source" },
            { title: "Kind" },
            { title: "Cases", number: true },
            { title: "Left out", number: true },
          ]}
        >
          {sources.map(({ name, kind, cases: own, leftOut: out }, i) => (
            <tr key={i}>
              <RowHeader>
                <bdi>{clip(name, 120)}</bdi>
              </RowHeader>
              <td>{kind === undefined ? "–" : <bdi>{clip(kind, 80)}</bdi>}</td>
              <td class="number">{own === undefined ? "–" : whole(own)}</td>
              <td class="number">{out === undefined ? "–" : whole(out)}</td>
            </tr>
          ))}
        </Table>
      )}
      <ul>
        {notes.map(({ id, text, count }) => (
          <li key={id}>
            {count !== undefined && <strong>{written(count)}: </strong>}
            {text}
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <Table
          id="missing-table"
          caption="Facts whose lack leaves limits undetermined: record these first"
          class="figures"
          columns={[{ title: "Limit" }, { title: "Missing fact" }, { title: "Undetermined", number: true }]}
        >
          {missing.map(({ id, title, rules, fact, count }, i) => (
            <tr key={i}>
              <RowHeader>
                <a href={`#${anchor(id)}`}>{title}</a>
              </RowHeader>
              <td>{factName(fact, rules)}</td>
              <NumberCell value={count} />
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
