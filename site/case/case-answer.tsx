import { useState } from "preact/hooks";
import { type DayParts, partsOf, readDay } from "../page/day";
import { download, fileNameOf } from "../page/download";
import { DateField, Select } from "../page/fields";
import { DisputedPoints } from "./disputed-points";
import { FindingCard } from "./finding-card";
import type { Judged, JudgedCase, Terms } from "./judge";
import type * as LocalFiles from "./local-files";
import { JudgedBy, LocalTerms } from "./local-terms";
import { outcomes } from "./outcome";
import { Timeline } from "./timeline";

interface CaseAnswerProps {
  judged: JudgedCase;
  terms: Terms;
  /** The references of all cases that were opened, and which is shown. */
  references: readonly string[];
  shown: number;
  shortDay: (iso: string) => string;
  localFiles: typeof LocalFiles;
  onShow: (at: number) => void;
  onTerms: (change: Partial<Terms>) => void;
  onCalendar: () => void;
}

const groups = [
  { title: "Breached", outcomes: ["breached"] },
  { title: "Still to do", outcomes: ["open"] },
  { title: "To look at", outcomes: ["query", "excepted", "undetermined"] },
  { title: "Done as it must be", outcomes: ["met"] },
] as const;

/** What the law says of a case, on a day. */
export function CaseAnswer({
  judged,
  terms,
  references,
  shown,
  shortDay,
  localFiles,
  onShow,
  onTerms,
  onCalendar,
}: CaseAnswerProps) {
  const { report, findings, points } = judged;
  const save = () =>
    download(`${fileNameOf(report.id)}.json`, "application/json", `${JSON.stringify(report, null, 2)}\n`);
  return (
    <>
      {references.length > 1 ? (
        <Select
          id="which-case"
          label={`Which of ${references.length} cases`}
          value={String(shown)}
          onChange={(at) => onShow(Number(at))}
          choices={references.map((one, i) => ({ value: String(i), label: one }))}
        />
      ) : null}
      <h2>
        Case <bdi>{report.id}</bdi> <span class="soft">as at {judged.asOf}</span>
      </h2>
      <JudgedBy judged={judged} terms={terms} />
      <p role="status" class="unseen">
        {countsOf(findings)
          .map(({ word, count }) => `${word}: ${count}`)
          .join(", ")}
      </p>
      <ul class="counts" aria-hidden="true">
        {countsOf(findings).map(({ outcome, word, count, means }) => (
          <li key={outcome} class={outcome}>
            <b>{count}</b> <span class="word">{word}</span>
            <span class="means">{means}</span>
          </li>
        ))}
      </ul>
      <AsOf iso={terms.asOf} onIso={(asOf) => onTerms({ asOf })} />
      <DisputedPoints points={points} readings={terms.readings} onReadings={(readings) => onTerms({ readings })} />
      <LocalTerms judged={judged} terms={terms} library={localFiles} onTerms={onTerms} />
      <section aria-labelledby="timeline-heading">
        <h3 id="timeline-heading">Timeline</h3>
        <Timeline judged={judged} shortDay={shortDay} />
      </section>
      {groups.map(({ title, outcomes: own }) => (
        <Group
          key={title}
          title={title}
          findings={findings.filter(({ finding }) => (own as readonly string[]).includes(finding.outcome))}
          shortDay={shortDay}
        />
      ))}
      <p class="soft">{judged.notApplicable} other duties do not apply to the case as it stands.</p>
      <section class="screen">
        <h3>Take it with you</h3>
        <p class="buttons">
          <button type="button" class="button secondary" onClick={onCalendar}>
            Download what is to be done (.ics)
          </button>
          <button type="button" class="button secondary" onClick={save}>
            Download the findings (JSON)
          </button>
          <button type="button" class="button secondary" onClick={() => print()}>
            Print
          </button>
        </p>
      </section>
    </>
  );
}

function countsOf(findings: readonly Judged[]) {
  return Object.entries(outcomes)
    .map(([outcome, { word, means }]) => ({
      outcome,
      word,
      means,
      count: findings.filter(({ finding }) => finding.outcome === outcome).length,
    }))
    .filter(({ count }) => count > 0);
}

/** The day to judge by: another one changes the answer as soon as it is a whole date. */
function AsOf({ iso, onIso }: { iso: string; onIso: (iso: string) => void }) {
  const [parts, setParts] = useState(() => partsOf(iso));
  const read = readDay(parts);
  const fault = "fault" in read ? read.fault : read.iso === undefined ? "Enter the day to judge by" : undefined;
  const change = (next: DayParts) => {
    setParts(next);
    const now = readDay(next);
    if ("iso" in now && now.iso !== undefined) onIso(now.iso);
  };
  return (
    <div class="screen">
      <DateField
        id="as-of"
        label="Judge the case as at"
        hint="What is dated after this day has not happened yet"
        value={parts}
        fault={fault}
        onChange={change}
      />
    </div>
  );
}

function Group({
  title,
  findings,
  shortDay,
}: {
  title: string;
  findings: readonly Judged[];
  shortDay: CaseAnswerProps["shortDay"];
}) {
  if (findings.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span class="soft">({findings.length})</span>
      </h3>
      <ul class="findings">
        {findings.map((one) => (
          <FindingCard
            key={`${one.finding.rule} ${one.finding.subject} ${one.finding.startedOn}`}
            judged={one}
            shortDay={shortDay}
          />
        ))}
      </ul>
    </section>
  );
}
