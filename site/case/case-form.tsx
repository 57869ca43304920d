import { useState } from "preact/hooks";
import { type DayParts, noDay } from "../page/day";
import { ErrorSummary } from "../page/error-summary";
import { Checkboxes, DateField, Radios, Select, TextField } from "../page/fields";
import type { Problem } from "../page/problem";
import { type Answers, idOf, recordOf } from "./answers";
import { fieldAt, wordOf } from "./fields";
import { processes } from "./questions";

/** What the form starts with: README's example. */
const exampleAnswers: Answers = {
  "needsAssessments.0.requestReceivedOn": { day: "5", month: "1", year: "2026" },
  "needsAssessments.0.decision": "assess",
  "needsAssessments.0.decisionNotifiedOn": { day: "9", month: "2", year: "2026" },
  "needsAssessments.0.planDecision": "issue",
  "needsAssessments.0.planDecisionNotifiedOn": { day: "20", month: "4", year: "2026" },
  "needsAssessments.0.finalPlanSentOn": { day: "1", month: "6", year: "2026" },
};

/** Asks for a case, question by question on one page. */
export function CaseForm({ onRecord }: { onRecord: (record: object) => void }) {
  const [chosen, setChosen] = useState(processes[0]!.id);
  const [reference, setReference] = useState("");
  const [answers, setAnswers] = useState<Answers>({});
  const [problems, setProblems] = useState<Problem[]>([]);
  const { common, more } = processes.find(({ id }) => id === chosen)!;
  const send = (event: Event) => {
    event.preventDefault();
    const read = recordOf(reference, [...common, ...more], answers);
    setProblems(read.problems);
    if (read.problems.length === 0) onRecord(read.record);
  };
  const fillIn = () => {
    setChosen("needs-assessment");
    setReference("A-17");
    setAnswers(exampleAnswers);
    setProblems([]);
  };
  const ask = (path: string) => (
    <Question
      key={path}
      path={path}
      answer={answers[path]}
      fault={problems.find(({ field }) => field === idOf(path))?.message.split(":")[0]}
      onAnswer={(answer) => setAnswers((before) => ({ ...before, [path]: answer }))}
    />
  );
  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary problems={problems} />
      <Radios
        id="process"
        label="What is the case about?"
        value={chosen}
        onChange={setChosen}
        choices={processes.map(({ id, title, hint }) => ({ value: id, label: title, hint }))}
      />
      <p>
        <button type="button" class="button secondary" onClick={fillIn}>
          Fill in an example
        </button>
      </p>
      <TextField
        id="reference"
        label="Your reference (optional)"
        hint="Never a name, a UPN or a date of birth"
        value={reference}
        onChange={setReference}
      />
      <h2 class="known">What is known</h2>
      <p>Leave empty what has not happened or is not known. Nothing is guessed: what is missing is named.</p>
      {common.map(ask)}
      {more.length > 0 ? (
        <details>
          <summary>Say more about the case</summary>
          <div class="inset">{more.map(ask)}</div>
        </details>
      ) : null}
      <button type="submit" class="button">
        Work out the dates
      </button>
    </form>
  );
}

interface QuestionProps {
  path: string;
  answer: Answers[string] | undefined;
  fault: string | undefined;
  onAnswer: (answer: Answers[string]) => void;
}

const yesOrNo = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "", label: "Not known" },
];

/** One field of the record, by what it holds. */
function Question({ path, answer, fault, onAnswer }: QuestionProps) {
  const { sort, label, hint, words } = fieldAt(path);
  const shared = { id: idOf(path), label, hint, fault };
  const choices = words.map((value) => ({ value, label: wordOf(value) }));
  const text = typeof answer === "string" ? answer : "";
  switch (sort) {
    case "date":
      return <DateField {...shared} value={(answer as DayParts | undefined) ?? noDay} onChange={onAnswer} />;
    case "list":
      return (
        <Checkboxes {...shared} value={Array.isArray(answer) ? answer : []} onChange={onAnswer} choices={choices} />
      );
    case "statement":
      return <Radios {...shared} inline value={text} onChange={onAnswer} choices={yesOrNo} />;
    case "choice":
      return words.length > 3 ? (
        <Select
          {...shared}
          value={text}
          onChange={onAnswer}
          choices={[{ value: "", label: "Not known" }, ...choices]}
        />
      ) : (
        <Radios
          {...shared}
          inline
          value={text}
          onChange={onAnswer}
          choices={[...choices, { value: "", label: "Not known" }]}
        />
      );
    default:
      return <TextField {...shared} number={sort === "number"} value={text} onChange={onAnswer} />;
  }
}
