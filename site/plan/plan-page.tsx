import { useEffect, useRef, useState } from "preact/hooks";
import { readDay, today } from "../page/day";
import { fileNameOf } from "../page/download";
import { ErrorSummary } from "../page/error-summary";
import { DateField, FileField } from "../page/fields";
import type { Problem } from "../page/problem";
import { problemsOf } from "../page/problems";
import { ReportFrame } from "../page/report-frame";
import { useWork } from "../page/use-work";
import { Passage, Queries } from "../wording/passage";
import { Remedy } from "../wording/remedy";
import type { AuditedPlan } from "./audit";

/** Takes the file of a plan, and shows its audit. */
export function PlanPage() {
  const [day, setDay] = useState(today);
  const [file, setFile] = useState<File>();
  const [problems, setProblems] = useState<Problem[]>([]);
  const { work, start } = useWork<AuditedPlan>(problemsOf);
  const answer = useRef<HTMLElement>(null);
  const result = work.state === "done" ? work.result : undefined;
  const send = async (event: Event) => {
    event.preventDefault();
    const read = readDay(day);
    const asOf = "iso" in read ? read.iso : undefined;
    const found: Problem[] = [
      ...(file === undefined ? [{ field: "plan-file", message: "Choose the file of a plan" }] : []),
      ...(asOf === undefined
        ? [{ field: "plan-as-of", message: "fault" in read ? read.fault : "Enter the day of the audit" }]
        : []),
    ];
    setProblems(found);
    if (file !== undefined && asOf !== undefined)
      await start(async () => (await import("./audit")).auditFile(file, asOf));
  };
  useEffect(() => {
    if (result) answer.current?.focus();
  }, [result]);
  const failed = work.state === "failed" ? work.problems.map((message) => ({ message })) : [];
  return (
    <>
      <h1>Audit an EHC plan</h1>
      <p class="lead">
        Open a plan as Word, PDF, Markdown or text. You see what it lacks, what matters most to put right, and the words
        that an auditor would query.
      </p>
      <p class="inset">The plan is read on this device. It is sent nowhere, and nothing of it is kept.</p>
      <form onSubmit={send} noValidate class="screen">
        <ErrorSummary
          problems={problems.length > 0 ? problems : failed}
          title={problems.length > 0 ? undefined : "The plan cannot be read"}
        />
        <FileField
          id="plan-file"
          label="The plan"
          hint=".docx, .pdf, .md, .txt, or a plan record in .json"
          accept=".docx,.docm,.pdf,.md,.markdown,.txt,.json"
          fault={problems.find(({ field }) => field === "plan-file")?.message}
          onChange={([one]) => setFile(one)}
        />
        <DateField
          id="plan-as-of"
          label="Audit it as at"
          value={day}
          fault={problems.find(({ field }) => field === "plan-as-of")?.message}
          onChange={setDay}
        />
        <button type="submit" class="button">
          Audit the plan
        </button>
        <p role="status">{work.state === "busy" ? "Reading the plan…" : ""}</p>
      </form>
      {result === undefined ? null : (
        <section class="answer" ref={answer} tabIndex={-1} aria-labelledby="audit-heading">
          <Audit {...result} />
        </section>
      )}
    </>
  );
}

function Audit({ audit, passages, unread, report }: AuditedPlan) {
  const { grade, provisional, limits } = audit.grade;
  const word = grade === undefined ? "Not graded" : grade.charAt(0).toUpperCase() + grade.slice(1).replace("-", " ");
  const queried = passages.reduce((sum, { queries }) => sum + queries.length, 0);
  return (
    <>
      <h2 id="audit-heading">
        Plan <bdi>{audit.id}</bdi>
      </h2>
      <p class={`grade ${grade ?? ""}`}>
        <b>{word}</b> {provisional ? <span>provisional until a person has judged what no machine can</span> : null}
      </p>
      {limits.map(({ because, criteria }) => (
        <p key={because}>
          What keeps the grade down: {because} <span class="soft">({criteria.join(", ")})</span>.
        </p>
      ))}
      {audit.fixes.length === 0 ? null : (
        <>
          <h3>What matters most to put right</h3>
          <ol class="queries">
            {audit.fixes.map(({ criterion, title, outcome, severity, quote, because, remedy }) => (
              <li key={criterion}>
                <p class="quote">
                  {title}{" "}
                  <span class="soft">
                    {criterion}, {outcome === "query" ? `a query, ${severity} if confirmed` : severity}
                  </span>
                </p>
                <dl>
                  {quote === undefined ? null : (
                    <div>
                      <dt>Words</dt>
                      <dd>
                        <q>{quote}</q>
                      </dd>
                    </div>
                  )}
                  <div>
                    <dt>Why</dt>
                    <dd>{because}</dd>
                  </div>
                  <div>
                    <dt>Instead</dt>
                    <dd>
                      <Remedy text={remedy} />
                    </dd>
                  </div>
                </dl>
              </li>
            ))}
          </ol>
        </>
      )}
      {queried === 0 ? null : (
        <details>
          <summary>
            Queries in the words of the plan ({queried} in {passages.length}{" "}
            {passages.length === 1 ? "passage" : "passages"})
          </summary>
          <div class="inset">
            {passages.map(({ section, text, queries }, i) => (
              <div key={i}>
                <h4>Section {section}</h4>
                <Passage text={text} queries={queries} />
                <Queries queries={queries} />
              </div>
            ))}
          </div>
        </details>
      )}
      {unread.length === 0 ? null : (
        <details>
          <summary>What could not be read ({unread.length})</summary>
          <ul class="inset">
            {unread.map(({ where, what, todo }, i) => (
              <li key={i}>
                <b>{where}</b>: {what}. {todo}
              </li>
            ))}
          </ul>
        </details>
      )}
      <ReportFrame title={`Audit of plan ${audit.id}`} html={report} fileName={`${fileNameOf(audit.id)}.html`} />
    </>
  );
}
