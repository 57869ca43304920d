import { useEffect, useRef, useState } from "preact/hooks";
import { readDay, today } from "../page/day";
import { download } from "../page/download";
import { ErrorSummary } from "../page/error-summary";
import { Radios } from "../page/fields";
import type { Problem } from "../page/problem";
import { problemsOf } from "../page/problems";
import { CaseAnswer } from "./case-answer";
import { CaseForm } from "./case-form";
import { CaseImport } from "./case-import";
import type { JudgedCase, Terms } from "./judge";

type Library = typeof import("./judge") & { localFiles: typeof import("./local-files") };

/** The law is loaded once it is asked for. */
const loadLibrary = async (): Promise<Library> => {
  const [judge, localFiles] = await Promise.all([import("./judge"), import("./local-files")]);
  return { ...judge, localFiles };
};

/** Cases that were given, and what is shown of them. */
interface Given {
  library: Library;
  records: readonly { id: string }[];
  shown: number;
}

const termsToday = (): Terms => {
  const read = readDay(today());
  return { asOf: "iso" in read ? read.iso! : "", readings: {} };
};

/** Takes a case, and shows what was due by when and whether it was done. */
export function CasePage() {
  const [way, setWay] = useState("questions");
  const [given, setGiven] = useState<Given>();
  const [terms, setTerms] = useState(termsToday);
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<Problem[]>([]);
  const answer = useRef<HTMLElement>(null);
  const take = async (recordsOf: (library: Library) => readonly object[]) => {
    setBusy(true);
    try {
      const library = await loadLibrary();
      setGiven({ library, records: recordsOf(library) as Given["records"], shown: 0 });
      setProblems([]);
    } catch (error) {
      setGiven(undefined);
      setProblems(problemsOf(error).map((message) => ({ message })));
    }
    setBusy(false);
  };
  useEffect(() => {
    // Only when cases are given anew: whoever changes the day stays where they are.
    if (given) answer.current?.focus();
  }, [given?.records]);
  return (
    <>
      <h1>What was due by when, and was it done?</h1>
      <p class="lead">
        Enter a case, or open one. You see every limit that the law sets, its last day, how it was counted, and where it
        stands in the law.
      </p>
      <p class="inset">Nothing that you enter leaves this page, and nothing is kept.</p>
      <div class="screen">
        <Radios
          id="way"
          label="How do you want to give the case?"
          inline
          value={way}
          onChange={setWay}
          choices={[
            { value: "questions", label: "Answer questions" },
            { value: "file", label: "Open or paste a file" },
          ]}
        />
        {way === "questions" ? (
          <>
            <ErrorSummary problems={problems} />
            <CaseForm onRecord={(record) => take(() => [record])} />
          </>
        ) : (
          <CaseImport problems={problems} onText={(text) => take((library) => library.casesOf(text))} />
        )}
        <p role="status">{isBusy ? "Loading the law…" : ""}</p>
      </div>
      {given === undefined ? null : (
        <section class="answer" ref={answer} tabIndex={-1} aria-label="What the law says of the case">
          <Answer
            given={given}
            terms={terms}
            onTerms={(change) => setTerms((before) => ({ ...before, ...change }))}
            onShow={(shown) => setGiven({ ...given, shown })}
          />
        </section>
      )}
    </>
  );
}

interface AnswerProps {
  given: Given;
  terms: Terms;
  onTerms: (change: Partial<Terms>) => void;
  onShow: (at: number) => void;
}

function Answer({ given: { library, records, shown }, terms, onTerms, onShow }: AnswerProps) {
  const record = records[shown]!;
  let judged: JudgedCase;
  try {
    judged = library.judge(record, terms);
  } catch (error) {
    return (
      <>
        <ErrorSummary title="The case cannot be judged" problems={problemsOf(error).map((message) => ({ message }))} />
        {terms.schoolTerms === undefined && terms.policy === undefined ? null : (
          <button
            type="button"
            class="button secondary"
            onClick={() => onTerms({ schoolTerms: undefined, policy: undefined })}
          >
            Judge without term dates and policy
          </button>
        )}
      </>
    );
  }
  return (
    <CaseAnswer
      judged={judged}
      terms={terms}
      references={records.map(({ id }) => id)}
      shown={shown}
      shortDay={library.shortDay}
      localFiles={library.localFiles}
      onShow={onShow}
      onTerms={onTerms}
      onCalendar={() => download("deadlines.ics", "text/calendar", library.calendarOf(record, terms))}
    />
  );
}
