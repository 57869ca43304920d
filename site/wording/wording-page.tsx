import { useEffect, useRef, useState } from "preact/hooks";
import type { Query } from "../../src/quality/index";
import { ErrorSummary } from "../page/error-summary";
import { Select, TextArea } from "../page/fields";
import type { Problem } from "../page/problem";
import { problemsOf } from "../page/problems";
import { useWork } from "../page/use-work";
import { Passage, Queries } from "./passage";
import { type ReadSection, sections } from "./sections";

const example =
  "Sam will have access to regular speech and language therapy as appropriate. A teaching assistant will support him for 20 minutes a day.";

/** A passage that was read. */
interface Read {
  text: string;
  queries: readonly Query[];
}

/** Takes a passage of a plan, and shows what an auditor would query in its words. */
export function WordingPage() {
  const [text, setText] = useState("");
  const [section, setSection] = useState<ReadSection>("F");
  const [missing, setMissing] = useState<Problem[]>([]);
  const { work, start } = useWork<Read>(problemsOf);
  const answer = useRef<HTMLElement>(null);
  const result = work.state === "done" ? work.result : undefined;
  const send = async (event: Event) => {
    event.preventDefault();
    const isEmpty = text.trim() === "";
    setMissing(isEmpty ? [{ field: "passage", message: "Enter the words of a passage" }] : []);
    if (!isEmpty) await start(() => read(text, section));
  };
  useEffect(() => {
    if (result) answer.current?.focus();
  }, [result]);
  const failed = work.state === "failed" ? work.problems.map((message) => ({ message })) : [];
  return (
    <>
      <h1>What would an auditor query?</h1>
      <p class="lead">
        Paste one passage of a plan: a provision, an outcome, a need or a view. Words that would not stand up are
        marked, with why, and what to write instead.
      </p>
      <p class="inset">Nothing that you paste leaves this page, and nothing is kept.</p>
      <form onSubmit={send} noValidate class="screen">
        <ErrorSummary problems={missing.length > 0 ? missing : failed} />
        <Select
          id="section"
          label="Which section does it stand in?"
          hint="The section decides what is asked: Section A may speak of opportunities, Section F may not"
          value={section}
          onChange={(one) => setSection(one as ReadSection)}
          choices={sections}
        />
        <TextArea
          id="passage"
          label="The passage"
          hint="Leave out the child's name: the answer does not need it"
          fault={missing[0]?.message}
          value={text}
          onChange={setText}
        />
        <p class="buttons">
          <button type="submit" class="button">
            Show the queries
          </button>
          <button type="button" class="button secondary" onClick={() => setText(example)}>
            Fill in an example
          </button>
        </p>
        <p role="status">{work.state === "busy" ? "Loading the criteria…" : ""}</p>
      </form>
      {result === undefined ? null : (
        <section class="answer" ref={answer} tabIndex={-1} aria-labelledby="wording-heading">
          <h2 id="wording-heading">{titleOf(result.queries)}</h2>
          <Passage {...result} />
          <Queries queries={result.queries} />
          <p class="soft">A query asks a person to look. It never says that words are unlawful.</p>
        </section>
      )}
    </>
  );
}

async function read(text: string, section: ReadSection): Promise<Read> {
  const { analyseWording } = await import("./analyse");
  return { text, queries: analyseWording(text, { section, missingElements: true }).queries };
}

function titleOf({ length }: readonly Query[]): string {
  if (length === 0) return "Nothing to ask";
  return length === 1 ? "1 query" : `${length} queries`;
}
