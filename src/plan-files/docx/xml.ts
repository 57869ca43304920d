import { type SaxesAttributeNS, SaxesParser } from "saxes";
import type { Part } from "../../packed-files/directory";
import { unpackPart } from "../../packed-files/unpack";
import { limits } from "../limits";
import { PlanFileError } from "../plan-file-error";

/** What is done as the elements of a part come by. Names have the prefix that Word gives them, whatever the file's own. */
export interface XmlHandlers {
  /** An element starts. `get` gives the value of one of its attributes, by its name without a prefix. */
  open(name: string, get: (attribute: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Word's usual prefix of each namespace, transitional and strict, by what ends its address. */
const prefixes: [ending: string, prefix: string][] = [
  ["/wordprocessingml/2006/main", "w"],
  ["/wordprocessingml/main", "w"],
  ["/markup-compatibility/2006", "mc"],
  ["/drawingml/2006/main", "a"],
  ["/drawingml/main", "a"],
  ["schemas-microsoft-com:vml", "v"],
  ["/package/2006/content-types", "ct"],
];

/**
 * Reads one part as XML, piece by piece. A document type, and with it every entity of the file's own, is refused, so
 * that nothing is expanded and nothing outside is asked for. Throws {@link PlanFileError} for that, for XML that is not
 * well formed, and past the limits of depth and number; what unpacks it throws its own PackedFileError.
 */
export function readXml(bytes: Uint8Array, part: Part, { open, text, close }: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true, fragment: false });
  const known = new Map<string, string>();
  const nameOf = (uri: string, local: string) => {
    let prefix = known.get(uri);
    if (prefix === undefined) {
      prefix = prefixes.find(([ending]) => uri.endsWith(ending))?.[1] ?? "other";
      known.set(uri, prefix);
    }
    return `${prefix}:${local}`;
  };
  let attributes: Record<string, SaxesAttributeNS> = {};
  const get = (local: string) => {
    for (const name in attributes) if (attributes[name]!.local === local) return attributes[name]!.value;
    return undefined;
  };

  let depth = 0;
  let elements = 0;
  parser.on("error", () => {
    throw new PlanFileError("damaged", "The file's XML is damaged: save the document anew from Word.");
  });
  parser.on("doctype", () => {
    throw new PlanFileError(
      "declares-entities",
      "The file's XML declares a document type, which Word never writes: save the document anew from Word.",
    );
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    elements += 1;
    if (depth > limits.depth)
      throw new PlanFileError(
        "too-deep",
        `Parts of the document are nested more than ${limits.depth} deep: take tables out of one another and save.`,
      );
    if (elements > limits.elements)
      throw new PlanFileError(
        "too-complex",
        `The document has more than ${limits.elements} elements: that is no plan.`,
      );
    attributes = tag.attributes as Record<string, SaxesAttributeNS>;
    open(nameOf(tag.uri, tag.local), get);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    close?.(nameOf(tag.uri, tag.local));
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }

  const decoder = new TextDecoder();
  unpackPart(bytes, part, (piece) => parser.write(decoder.decode(piece, { stream: true })));
  parser.write(decoder.decode()).close();
}
