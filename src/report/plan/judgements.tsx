import type { PlanAudit } from "../../quality/plan-audit";
import type { PlanRecord } from "../../quality/plan-record";
import { Codes } from "../page/codes";
import { RowHeader, Table } from "../page/table";
import { counted } from "../page/words";
import { Words } from "../page/words-of-plan";
import { partName } from "./part-names";

/** What a person has yet to judge, with what is asked. */
export function Judgements({ audit }: { audit: PlanAudit }) {
  const { judgements, findings, grade } = audit;
  const asked = new Set(judgements.map(({ criterion }) => criterion));
  const queried = grade.pending.filter((criterion) => !asked.has(criterion));
  const unknown = new Set(findings.filter(({ outcome }) => outcome === "undetermined").map(({ rule }) => rule)).size;
  return (
    <section aria-labelledby="judgements">
      <h2 id="judgements">Judgements still needed</h2>
      {judgements.length === 0 ? (
        <p>Every criterion that asks for a judgement has one.</p>
      ) : (
        <ul class="asks two">
          {judgements.map(({ criterion, title, asks, good, weak }) => (
            <li key={criterion}>
              <details>
                <summary>
                  <span class="code">{criterion}</span> {questionOf(asks) ?? title}
                </summary>
                <ul class="screen">
                  {scaleOf(asks).map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                  <li>
                    <strong>For example, good:</strong> {good}
                  </li>
                  <li>
                    <strong>Weak:</strong> {weak}
                  </li>
                </ul>
              </details>
            </li>
          ))}
        </ul>
      )}
      {queried.length > 0 && (
        <p>
          To confirm or to set aside, as the wording or the record raises a query: <Codes codes={queried} />.
        </p>
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

/** The question itself; what each rating takes comes after it. */
function questionOf(asks: string | undefined): string | undefined {
  return asks?.split(/(?<=\?)\s/)[0];
}

/** What each rating takes, best first. */
function scaleOf(asks: string | undefined): string[] {
  const [, ...rest] = asks?.split(/(?<=\?)\s/) ?? [];
  return rest
    .join(" ")
    .split(/\s(?=[1-4], )/)
    .filter((step) => step !== "");
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
          isUnseen
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
