import { useEffect, useRef, useState } from "preact/hooks";
import { readDay, today } from "../page/day";
import { download } from "../page/download";
import { ErrorSummary } from "../page/error-summary";
import { DateField, FileField, Radios } from "../page/fields";
import type { Problem } from "../page/problem";
import { ReportFrame } from "../page/report-frame";
import { CaseloadAnswer } from "./caseload-answer";
import type { CountedCaseload, CountingAnswer, CountingTask } from "./task";

type State =
  | { at: "start" }
  | { at: "counting"; cases: number; share: number }
  | { at: "done"; counted: CountedCaseload };

/** Takes the files of a caseload, and shows what they come to. */
export function CaseloadPage() {
  const [kind, setKind] = useState<CountingTask["kind"]>("cases");
  const [files, setFiles] = useState<readonly File[]>([]);
  const [mapping, setMapping] = useState<File>();
  const [day, setDay] = useState(today);
  const [suppress, setSuppress] = useState("5");
  const [state, setState] = useState<State>({ at: "start" });
  const [problems, setProblems] = useState<Problem[]>([]);
  const worker = useRef<Worker | undefined>(undefined);
  const answer = useRef<HTMLElement>(null);
  const stop = () => {
    worker.current?.terminate();
    setState({ at: "start" });
  };
  const count = (task: CountingTask) => {
    worker.current?.terminate();
    setState({ at: "counting", cases: 0, share: 0 });
    const thread = new Worker("count-worker.js", { type: "module" });
    worker.current = thread;
    const end = (next: State, found: readonly string[] = []) => {
      thread.terminate();
      setState(next);
      setProblems(found.map((message) => ({ message })));
    };
    thread.onerror = () => end({ at: "start" }, ["A part of the calculator could not be loaded. Load the page again."]);
    thread.onmessage = ({ data }: MessageEvent<CountingAnswer>) => {
      if (data.kind === "progress") setState({ at: "counting", cases: data.cases, share: data.share });
      else if (data.kind === "done") end({ at: "done", counted: data.counted });
      else end({ at: "start" }, data.problems);
    };
    thread.postMessage(task);
  };
  const send = (event: Event) => {
    event.preventDefault();
    const read = readDay(day);
    const asOf = "iso" in read ? read.iso : undefined;
    setProblems([
      ...(files.length === 0 ? [{ field: "caseload-files", message: "Choose the files of a caseload" }] : []),
      ...(asOf === undefined
        ? [{ field: "caseload-as-of", message: "fault" in read ? read.fault : "Enter the day to judge by" }]
        : []),
    ]);
    if (files.length > 0 && asOf !== undefined)
      count({ files, kind, mapping: kind === "cases" ? mapping : undefined, asOf, suppressBelow: Number(suppress) });
  };
  const counted = state.at === "done" ? state.counted : undefined;
  useEffect(() => {
    if (counted) answer.current?.focus();
  }, [counted]);
  const faultOf = (id: string) => problems.find(({ field }) => field === id)?.message;
  return (
    <>
      <h1>Sum up a caseload</h1>
      <p class="lead">
        Open a file of many cases, or a SEN2 return. You see how each time limit is kept, month by month, what waits,
        and what will breach if nothing is done.
      </p>
      <p class="inset">The files are read on this device. They are sent nowhere, and nothing of them is kept.</p>
      <form onSubmit={send} noValidate class="screen">
        <ErrorSummary problems={problems} />
        <Radios
          id="caseload-kind"
          label="What do the files hold?"
          value={kind}
          onChange={(one) => setKind(one as CountingTask["kind"])}
          choices={[
            { value: "cases", label: "Cases", hint: "NDJSON, JSON, or the CSV extract of a casework system" },
            {
              value: "sen2",
              label: "A SEN2 person-level return",
              hint: "XML, an Excel workbook, or its CSV files together",
            },
          ]}
        />
        <FileField
          id="caseload-files"
          label="The files"
          accept={kind === "cases" ? ".ndjson,.jsonl,.json,.csv,.tsv,.txt" : ".xml,.xlsx,.csv"}
          multiple
          fault={faultOf("caseload-files")}
          onChange={setFiles}
        />
        {kind === "cases" ? (
          <FileField
            id="caseload-mapping"
            label="A mapping of the columns (optional)"
            hint="A JSON file that says which column of a CSV is which field, where the headings do not"
            accept=".json"
            onChange={([one]) => setMapping(one)}
          />
        ) : null}
        <DateField
          id="caseload-as-of"
          label="Judge every case as at"
          value={day}
          fault={faultOf("caseload-as-of")}
          onChange={setDay}
        />
        <Radios
          id="caseload-suppress"
          label="Small numbers"
          value={suppress}
          onChange={setSuppress}
          choices={[
            { value: "5", label: "Suppress counts from 1 to 4", hint: "And what would give them away" },
            { value: "1", label: "Show every number", hint: "For casework: never to be published" },
          ]}
        />
        <button type="submit" class="button">
          Sum up the caseload
        </button>
        {state.at === "counting" ? (
          <div class="progress">
            <label for="caseload-progress">Counting cases: {state.cases.toLocaleString("en-GB")} so far</label>
            <progress id="caseload-progress" max={1} value={state.share} />
            <button type="button" class="button secondary" onClick={stop}>
              Stop
            </button>
          </div>
        ) : null}
        <p role="status" class="unseen">
          {state.at === "counting" ? "Counting cases…" : ""}
        </p>
      </form>
      {counted === undefined ? null : (
        <section class="answer" ref={answer} tabIndex={-1} aria-labelledby="caseload-heading">
          <CaseloadAnswer {...counted} />
          <p class="buttons screen">
            <button
              type="button"
              class="button secondary"
              onClick={() =>
                download("caseload.json", "application/json", `${JSON.stringify(counted.summary, null, 2)}\n`)
              }
            >
              Download the figures (JSON)
            </button>
          </p>
          <ReportFrame title="Report on the caseload" html={counted.report} fileName="caseload.html" />
        </section>
      )}
    </>
  );
}
