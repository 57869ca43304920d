import type { Part } from "../../packed-files/directory";
import { PlanFileError } from "../plan-file-error";
import { readXml } from "./xml";

/** The parts of a Word document that are read. Macros, embedded objects and pictures are not among them. */
export interface WordParts {
  document: Part;
  styles?: Part;
  numbering?: Part;
  /** Headers and footers. */
  margins: Part[];
}

/** Finds the parts of a Word document by their types. Throws {@link PlanFileError} for any other packed file. */
export function wordParts(bytes: Uint8Array, parts: ReadonlyMap<string, Part>): WordParts {
  const types = parts.get("[Content_Types].xml");
  if (!types) throw notWord();
  const found = new Map<string, Part[]>();
  readXml(bytes, types, {
    open(name, get) {
      if (name !== "ct:Override") return;
      const kind = /wordprocessingml\.([\w.]+)\+xml$|ms-word\.([\w.]+)\+xml$/.exec(get("ContentType") ?? "");
      const part = parts.get((get("PartName") ?? "").replace(/^\//, ""));
      if (!kind || !part) return;
      const type = kind[1] ?? kind[2]!;
      found.set(type, [...(found.get(type) ?? []), part]);
    },
  });
  const main = ["document.main", "document.macroEnabled.main", "template.main", "template.macroEnabledTemplate.main"];
  const document = main.flatMap((type) => found.get(type) ?? [])[0];
  if (!document) throw notWord();
  const styles = found.get("styles")?.[0];
  const numbering = found.get("numbering")?.[0];
  return {
    document,
    ...(styles && { styles }),
    ...(numbering && { numbering }),
    margins: [...(found.get("header") ?? []), ...(found.get("footer") ?? [])].slice(0, 20),
  };
}

const notWord = () =>
  new PlanFileError("not-a-document", "The file is not a Word document: save the plan as .docx, .pdf, .md or .txt.");
