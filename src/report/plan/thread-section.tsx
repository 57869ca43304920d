import type { Orphan } from "../../quality/golden-thread";
import type { PlanAudit } from "../../quality/plan-audit";
import type { PlanRecord } from "../../quality/plan-record";
import { clip } from "../page/clip";
import { RowHeader, Table } from "../page/table";
import { counted } from "../page/words";
import { partName } from "./part-names";
import { columns, type ThreadMap, threadMapOf } from "./thread";
import { ThreadPicture } from "./thread-picture";

const missing: Readonly<Record<Orphan["lacks"], string>> = {
  provision: "no provision",
  need: "no need",
  outcome: "no outcome",
  advice: "no advice",
  aspiration: "no aspiration",
};

/** What is tied to what, from the child's aspirations to the advice, and what is tied to nothing. */
export function ThreadSection({ audit, plan }: { audit: PlanAudit; plan: PlanRecord | undefined }) {
  const map = threadMapOf(audit, plan);
  const orphans = groupOrphans(audit.thread.orphans);
  const chains = audit.thread.chains.length;
  const says = `${counted(chains, "whole chain")} from outcome to provision; ${counted(orphans.length, "part")} not tied to what ${
    orphans.length === 1 ? "it" : "they"
  } should be.`;
  return (
    <section aria-labelledby="thread">
      <div class="keep">
        <h2 id="thread">The thread</h2>
        <p>
          {says}
          {orphans.length > 0 && plan !== undefined && " A broken edge marks those parts."}
        </p>
        {map.nodes.length > 0 && <ThreadPicture map={map} says={says} />}
      </div>
      {map.nodes.length > 0 && <ThreadTable map={map} />}
      {orphans.length > 0 && (
        <ul class="two">
          {orphans.map(({ subject, lacks }) => (
            <li key={subject}>
              <bdi>{partName(subject, plan)}</bdi>: {lacks.map((one) => missing[one]).join(", ")}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The ties of the picture as rows. */
function ThreadTable({ map }: { map: ThreadMap }) {
  const name = new Map(map.nodes.map((node) => [node.key, clip(node.name, 60)]));
  const tied = (key: string, from: "from" | "to", to: "from" | "to") =>
    map.links.filter((link) => link[from] === key).map((link) => name.get(link[to])!);
  const ordered = columns.flatMap((column) => map.nodes.filter((node) => node.column === column));
  return (
    <details>
      <summary>The thread as a table</summary>
      <Table
        id="thread-table"
        caption="What each part is tied to"
        columns={[{ title: "Part" }, { title: "Comes from" }, { title: "Leads to" }, { title: "Lacks" }]}
      >
        {ordered.map(({ key, detail, lacks }) => (
          <tr key={key}>
            <RowHeader>
              <bdi>
                {name.get(key)}
                {detail === undefined ? "" : ` (${clip(detail, 60)})`}
              </bdi>
            </RowHeader>
            <td>
              <bdi>{tied(key, "to", "from").join(", ") || "–"}</bdi>
            </td>
            <td>
              <bdi>{tied(key, "from", "to").join(", ") || "–"}</bdi>
            </td>
            <td>{lacks.map((one) => missing[one]).join(", ") || "–"}</td>
          </tr>
        ))}
      </Table>
    </details>
  );
}

function groupOrphans(orphans: readonly Orphan[]): { subject: string; lacks: Orphan["lacks"][] }[] {
  const bySubject = new Map<string, Orphan["lacks"][]>();
  for (const { subject, lacks } of orphans) bySubject.set(subject, [...(bySubject.get(subject) ?? []), lacks]);
  return [...bySubject].map(([subject, lacks]) => ({ subject, lacks }));
}
