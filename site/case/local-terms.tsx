import { useState } from "preact/hooks";
import { ErrorSummary } from "../page/error-summary";
import { FileField, Select } from "../page/fields";
import type { Problem } from "../page/problem";
import { problemsOf } from "../page/problems";
import type { JudgedCase, Terms } from "./judge";
import type * as LocalFiles from "./local-files";

interface LocalTermsProps {
  judged: JudgedCase;
  terms: Terms;
  library: typeof LocalFiles;
  /** Takes a change alone: while a file is read, others may be made. */
  onTerms: (change: Partial<Terms>) => void;
}

const own = "own-file";

/** Takes what is a school's or a council's own: term dates, and a policy on part-time timetables. */
export function LocalTerms({ judged, terms, library, onTerms }: LocalTermsProps) {
  const { schoolTerms, policy } = terms;
  const [choice, setChoice] = useState(() => choiceFor(terms, library));
  const [refused, setRefused] = useState<{ title: string; problems: Problem[] }>();
  const open = async (title: string, read: () => Promise<Partial<Terms>>, without: Partial<Terms>) => {
    try {
      onTerms(await read());
      setRefused(undefined);
    } catch (error) {
      onTerms(without);
      setRefused({ title, problems: problemsOf(error).map((message) => ({ message })) });
    }
  };
  const openTerms = ([file]: readonly File[]) =>
    open(
      "The term dates cannot be read",
      async () => ({ schoolTerms: file && (await library.openSchoolTerms(file)) }),
      { schoolTerms: undefined },
    );
  const openPolicy = ([file]: readonly File[]) =>
    open("The policy cannot be read", async () => ({ policy: file && (await library.openPolicy(file)) }), {
      policy: undefined,
    });
  const choose = (id: string) => {
    setChoice(id);
    setRefused(undefined);
    onTerms({ policy: library.councils.find((one) => one.id === id) });
  };
  const wantsTerms = judged.findings.some(({ finding }) => finding.needs?.includes("schoolTerms"));
  return (
    <details class="local screen">
      <summary>
        School term dates and a council’s policy
        {wantsTerms ? ": some limits need term dates" : ""}
      </summary>
      <div class="inset">
        {refused === undefined ? null : <ErrorSummary {...refused} />}
        <FileField
          id="school-terms"
          label="The school’s term dates (optional)"
          hint="A JSON file, as the command’s --terms takes it: for limits that the law counts in school days"
          accept=".json"
          onChange={openTerms}
        />
        {schoolTerms === undefined ? null : (
          <p class="buttons">
            <button type="button" class="button secondary" onClick={() => onTerms({ schoolTerms: undefined })}>
              Judge without term dates
            </button>
          </p>
        )}
        <Select
          id="policy"
          label="A council’s policy on part-time timetables"
          hint="It binds only where that council has adopted it, and is no law"
          value={choice}
          onChange={choose}
          choices={[
            { value: "", label: "None: law and guidance alone" },
            { value: own, label: "A policy file of your own" },
            ...library.councils.map(({ id, council }) => ({ value: id, label: council })),
          ]}
        />
        {choice === own ? (
          <FileField
            id="policy-file"
            label="The policy’s file"
            hint="A JSON file, as the command’s --policy takes it"
            accept=".json"
            onChange={openPolicy}
          />
        ) : null}
        {policy === undefined ? null : (
          <details>
            <summary>What this policy asks, and where it was read</summary>
            <p class="policy-text">{library.describePolicy(policy)}</p>
          </details>
        )}
      </div>
    </details>
  );
}

function choiceFor({ policy }: Terms, { councils }: typeof LocalFiles): string {
  if (policy === undefined) return "";
  return councils.includes(policy) ? policy.id : own;
}

/** What was judged by beside law and guidance, in a sentence; nothing where it is these alone. */
export function JudgedBy({ judged, terms: { schoolTerms, policy } }: Pick<LocalTermsProps, "judged" | "terms">) {
  if (schoolTerms === undefined && policy === undefined) return null;
  return (
    <p class="judged-by" role="status">
      {schoolTerms === undefined ? null : judged.hasSchoolTerms ? (
        <>
          Counted with the term dates of <bdi>{schoolTerms.fileName}</bdi>.{" "}
        </>
      ) : (
        <>
          <bdi>{schoolTerms.fileName}</bdi> has no term dates for the school of this case.{" "}
        </>
      )}
      {policy === undefined ? null : (
        <>
          Judged also by the policy of <bdi>{policy.council}</bdi>, marked “local policy”: it is no law.
        </>
      )}
    </p>
  );
}
