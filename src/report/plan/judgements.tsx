import type { PlanAudit } from "../../quality/plan-audit";
import type { PlanRecord } from "../../quality/plan-record";
import { RowHeader, Table } from "../page/table";
import { counted } from "../page/words";
import { Words } from "../page/words-of-plan";
import { partName } from "./part-names";

/** What a person has yet to judge, with what is asked. */
export function Judgements({ audit }: { audit: PlanAudit }) {
  const { judgements, findings } = audit;
  const unknown = new Set(findings.filter(({ outcome }) => outcome === "undetermined").map(({ rule }) => rule)).size;
  return (
    <section aria-labelledby="judgements">
      <h2 id="judgements">Judgements still needed</h2>
      {judgements.length === 0 ? (
        <p>None: every criterion that asks for a judgement has one.</p>
      ) : (
        <ul class="asks two">
          {judgements.map(({ criterion, title, asks, good, weak }) => (
            <li key={criterion}>
              <details>
                <summary>
                  <span class="code">{criterion}</span> {asks ?? title}
                </summary>
                <p class="screen">
                  <strong>Good:</strong> {good}
                </p>
                <p class="screen">
                  <strong>Weak:</strong> {weak}
                </p>
              </details>
            </li>
          ))}
        </ul>
      )}
      {unknown > 0 && (
        <p class="note">
          {counted(unknown, "criterion", "criteria")} could not be tested in full: the record lacks facts that{" "}
          {unknown === 1 ? "it needs" : "they need"}.
        </p>
      )}
    </section>
  );
}

/** What an auditor set aside, and why. */
export function Dismissed({ audit, plan }: { audit: PlanAudit; plan: PlanRecord | undefined }) {
  return (
    <section aria-labelledby="dismissed">
      <h2 id="dismissed">Set aside by the auditor</h2>
      {audit.dismissed.length === 0 ? (
        <p>Nothing was set aside.</p>
      ) : (
        <Table
          id="dismissed-table"
          caption="Findings that were set aside"
          columns={[
            { title: "Criterion" },
            { title: "Where" },
            { title: "Reason" },
            { title: "Findings", number: true },
          ]}
        >
          {audit.dismissed.map(({ criterion, subject, quote, reason, findings }) => (
            <tr key={`${criterion} ${subject} ${quote}`}>
              <RowHeader>
                <Words text={criterion} />
              </RowHeader>
              <td>
                <bdi>{subject === undefined ? "Everywhere" : partName(subject, plan)}</bdi>
                {quote !== undefined && (
                  <>
                    :{" "}
                    <q>
                      <Words text={quote} />
                    </q>
                  </>
                )}
              </td>
              <td>
                <Words text={reason} />
              </td>
              <td class="number">{findings}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
