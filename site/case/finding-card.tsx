import type { Citation } from "../../src/index";
import { factInWords } from "./fields";
import type { Judged } from "./judge";
import { OutcomeTag } from "./outcome";

/** What one rule says of the case, and behind a fold how that was worked out and where it stands in the law. */
export function FindingCard({
  judged: { finding, words, part },
  shortDay,
}: {
  judged: Judged;
  shortDay: (iso: string) => string;
}) {
  const { title, summary, steps, exception, notices, otherReadings, notify, force, certainty, citations } = words;
  return (
    <li class={`finding ${finding.outcome}`} data-rule={finding.rule}>
      <div class="finding-head">
        <h4>{title}</h4>
        <OutcomeTag outcome={finding.outcome} />
      </div>
      <p class="summary">{summary}</p>
      {(finding.needs ?? []).map((fact) => {
        const known = wantedAbove(fact) ?? factInWords(finding.subject, fact);
        return known === undefined ? null : (
          <p key={fact} class="facts">
            <code>{fact}</code>: {known}
          </p>
        );
      })}
      <p class="facts">
        {finding.dueOn === undefined ? null : (
          <>
            Last day <b>{shortDay(finding.dueOn)}</b>.{" "}
          </>
        )}
        <Source citation={citations[0]!} />
        {part === undefined ? null : `, ${part}`}
        {finding.force === "law" ? null : <span class="soft"> ({forceOf(finding.force)})</span>}
      </p>
      {exception === undefined ? null : <p class="note-box">{exception}</p>}
      {notices.map(({ id, text }) => (
        <p key={id} class="note-box">
          {text}
        </p>
      ))}
      <details>
        <summary>
          How this was worked out<span class="unseen">: {title}</span>
        </summary>
        <div class="inset">
          <Lines title="Counting" lines={steps} />
          <Lines title="Under other readings" lines={otherReadings} />
          <Lines title="Who must be told or sent it" lines={notify} />
          <h5>Sources</h5>
          <ul>
            {citations.map((one) => (
              <li key={one.text}>
                <Source citation={one} />
                {one.doubt === undefined ? null : <span class="soft"> ({one.doubt})</span>}
              </li>
            ))}
          </ul>
          <p class="soft">
            What stands behind it: {force}. How sure this is: {certainty}. Rule <code>{finding.rule}</code>.
          </p>
        </div>
      </details>
    </li>
  );
}

/** What is no field of the case, and is given above the findings. */
function wantedAbove(fact: string): string | undefined {
  if (fact === "schoolTerms") return "The school’s term dates. Open a file of them above.";
  return fact.startsWith("interpretations.") ? "A disputed point. Choose a reading of it above." : undefined;
}

const forceOf = (force: Judged["finding"]["force"]) =>
  force === "local" ? "local policy" : force.replaceAll("-", " ");

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h5>{title}</h5>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** A source with the place where it can be read, which is another site: it opens beside this page. */
function Source({ citation: { text, url } }: { citation: Citation }) {
  if (url === undefined) return <span>{text}</span>;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {text}
      <span class="unseen"> (opens in a new tab)</span>
    </a>
  );
}
