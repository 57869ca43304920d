import { useEffect, useRef, useState } from "preact/hooks";
import { download } from "../page/download";
import { ErrorSummary } from "../page/error-summary";
import { DateField, FileField, Radios, TextField } from "../page/fields";
import type { Problem } from "../page/problem";
import { ReportFrame } from "../page/report-frame";
import { CaseloadAnswer } from "./caseload-answer";
import { firstSettings, readSettings, type Settings } from "./settings";
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
  const [folder, setFolder] = useState<readonly File[]>([]);
  const [dates, setDates] = useState("");
  const [asked, setAsked] = useState(firstSettings);
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
    const { settings, problems: found } = readSettings(asked);
    const { asOf, ...others } = settings;
    const given = kind === "sen2" ? [...files, ...folder] : files;
    const missing = given.length === 0 ? [{ field: "caseload-files", message: "Choose the files of a caseload" }] : [];
    setProblems([...missing, ...found]);
    if (missing.length + found.length > 0 || asOf === undefined) return;
    count({
      files: given,
      kind,
      mapping: kind === "cases" ? mapping : undefined,
      dates: kind === "sen2" && dates !== "" ? "DD/MM/YYYY" : undefined,
      asOf,
      ...others,
    });
  };
  const set = (change: Partial<Settings>) => setAsked((before) => ({ ...before, ...change }));
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
              hint: "XML, an Excel workbook (.xlsx), or its CSV files together",
            },
          ]}
        />
        <FileField
          id="caseload-files"
          label="The files"
          hint={kind === "sen2" ? "All CSV files of one return together" : undefined}
          accept={kind === "cases" ? ".ndjson,.jsonl,.json,.csv,.tsv,.txt" : ".xml,.xlsx,.xlsm,.csv"}
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
        ) : (
          <>
            <FileField
              id="caseload-folder"
              label="Or the folder of its CSV files"
              accept=""
              folder
              onChange={setFolder}
            />
            <Radios
              id="caseload-dates"
              label="How are dates written whose month is in figures?"
              value={dates}
              onChange={setDates}
              choices={[
                {
                  value: "",
                  label: "Year first: 2026-01-15",
                  hint: "A date such as 03/04/2026 is refused, not guessed",
                },
                {
                  value: "day-first",
                  label: "Day first: 15/01/2026",
                  hint: "As Excel saves dates as CSV in this country",
                },
              ]}
            />
          </>
        )}
        <DateField
          id="caseload-as-of"
          label="Judge every case as at"
          value={asked.day}
          fault={faultOf("caseload-as-of")}
          onChange={(day) => set({ day })}
        />
        <DateField
          id="caseload-since"
          label="Measure limits that ended on or after (optional)"
          hint="What is still overdue from before then stays in the backlog"
          value={asked.since}
          fault={faultOf("caseload-since")}
          onChange={(since) => set({ since })}
        />
        <TextField
          id="caseload-target"
          label="Target for plans within 20 weeks, in per cent (optional)"
          hint="Your own, such as 60: the law knows no target"
          number
          value={asked.target}
          fault={faultOf("caseload-target")}
          onChange={(target) => set({ target })}
        />
        <Radios
          id="caseload-suppress"
          label="Small numbers"
          value={asked.small}
          onChange={(small) => set({ small: small as Settings["small"] })}
          choices={[
            { value: "suppress", label: "Suppress small counts", hint: "And what would give them away" },
            { value: "show", label: "Show every number", hint: "For casework: never to be published" },
          ]}
        />
        {asked.small === "suppress" ? (
          <TextField
            id="caseload-threshold"
            label="Suppress counts below"
            hint="With 5, counts from 1 to 4 are suppressed"
            number
            value={asked.threshold}
            fault={faultOf("caseload-threshold")}
            onChange={(threshold) => set({ threshold })}
          />
        ) : null}
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
