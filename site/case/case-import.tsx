import { useState } from "preact/hooks";
import { ErrorSummary } from "../page/error-summary";
import { FileField, TextArea } from "../page/fields";
import type { Problem } from "../page/problem";

/** A text that holds cases. */
export interface CaseText {
  fileName: string;
  text: string;
}

interface CaseImportProps {
  /** What the text could not be read for. */
  problems: readonly Problem[];
  onText: (text: CaseText) => void;
}

/** Takes cases as a file or as a text that is pasted. */
export function CaseImport({ problems, onText }: CaseImportProps) {
  const [pasted, setPasted] = useState("");
  const [missing, setMissing] = useState<Problem[]>([]);
  const open = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    setMissing([]);
    onText({ fileName: file.name, text: await file.text() });
  };
  const send = (event: Event) => {
    event.preventDefault();
    const isEmpty = pasted.trim() === "";
    setMissing(isEmpty ? [{ field: "pasted-case", message: "Paste a case, or open a file" }] : []);
    if (!isEmpty) onText({ fileName: "pasted text", text: pasted });
  };
  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary problems={missing.length > 0 ? missing : problems} title="The case cannot be read" />
      <FileField
        id="case-file"
        label="Open a file of cases"
        hint="JSON, NDJSON or CSV. It is read on this device and sent nowhere."
        accept=".json,.ndjson,.jsonl,.csv,.tsv"
        onChange={open}
      />
      <TextArea
        id="pasted-case"
        label="Or paste cases"
        hint="JSON, a line of JSON a case, or CSV with the names of fields above it"
        value={pasted}
        onChange={setPasted}
        rows={8}
      />
      <button type="submit" class="button">
        Work out the dates
      </button>
    </form>
  );
}
