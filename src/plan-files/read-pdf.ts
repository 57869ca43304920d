import { append } from "./append";
import type { Block, DocumentText, Unread } from "./block";
import { BlockCounter } from "./block-counter";
import { cleanText } from "./clean-text";
import { requireSize } from "./file-size";
import { limits } from "./limits";
import { addPage } from "./pdf/add-page";
import { requireStreamSize } from "./pdf/stream-size";
import { type StructureNode, taggedBlocks } from "./pdf/tagged";
import { type PlacedText, untaggedBlocks } from "./pdf/untagged";
import { PlanFileError } from "./plan-file-error";

/** What pdf.js gives of a page's text: a run of it, or the start or end of marked content. */
interface TextItem {
  type?: string;
  id?: string | null;
  str?: string;
  hasEOL?: boolean;
  height?: number;
  transform?: number[];
}

/**
 * Reads a PDF to blocks. One that Word saved with its structure ("tagged") gives headings, lists and tables; of any other,
 * lines, and its tables cannot be told apart. Nothing in the file is run. Throws {@link PlanFileError}, also for a scan.
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  requireSize(bytes);
  requireStreamSize(bytes);
  // Large, and only needed here.
  const { getDocumentProxy } = await import("unpdf");
  // pdf.js takes the bytes over, and the caller may still want them.
  const pdf = await getDocumentProxy(bytes.slice(), {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  }).catch((error: unknown) => {
    throw refusalOf(error);
  });
  try {
    if (pdf.numPages > limits.pages)
      throw new PlanFileError("too-long", `The PDF has more than ${limits.pages} pages: that is no plan.`);
    return await readPages(pdf);
  } catch (error) {
    throw error instanceof PlanFileError ? error : refusalOf(error);
  } finally {
    await pdf.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof import("unpdf")["getDocumentProxy"]>>;

async function readPages(pdf: Pdf): Promise<DocumentText> {
  const counter = new BlockCounter();
  const blocks: Block[] = [];
  const margins: string[] = [];
  const untagged: PlacedText[][] = [];
  const untaggedCounter = new BlockCounter();
  let hasText = false;
  let isTagged = true;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = (await page.getTextContent({ includeMarkedContent: true })) as { items: TextItem[] };
    const { texts, outside, placed } = sorted(items);
    hasText ||= placed.some(({ text }) => text.trim() !== "");
    untagged.push(placed);
    const structure = (await page.getStructTree()) as StructureNode | null;
    if (structure && texts.size > 0)
      addPage(
        blocks,
        taggedBlocks(structure, (id) => texts.get(id)?.join(""), counter),
      );
    else if (placed.length > 0) isTagged = false;
    append(margins, outside);
    page.cleanup();
  }
  if (!hasText)
    throw new PlanFileError(
      "no-text",
      "The PDF holds pictures of pages and no text: have its text recognised, or give the .docx that it was made from.",
    );
  if (isTagged) return { blocks, margins: margins.slice(0, 100), unread: [] };
  return { blocks: untaggedBlocks(untagged, untaggedCounter), margins: [], unread: [noStructure] };
}

const noStructure: Unread = {
  where: "The whole document",
  what: "the PDF does not say what is a heading, a list or a table, so that tables were read line by line",
  todo: "Give the .docx, or save the PDF from Word with its structure tags.",
};

/** A page's text by the marked content that it stands in, what stands in none, and all of it with its place. */
function sorted(items: readonly TextItem[]) {
  const texts = new Map<string, string[]>();
  const open: (string | undefined)[] = [];
  const outside: string[] = [];
  const placed: PlacedText[] = [];
  for (const { type, id, str, hasEOL, height = 0, transform = [] } of items) {
    if (type?.startsWith("beginMarkedContent")) open.push(id ?? undefined);
    else if (type === "endMarkedContent") open.pop();
    else if (str !== undefined) {
      const text = str + (hasEOL ? "\n" : "");
      placed.push({ text: str + (hasEOL ? " " : ""), x: transform[4] ?? 0, y: transform[5] ?? 0, height });
      const at = open.findLast((one) => one !== undefined);
      if (at === undefined) {
        if (cleanText(str) !== "") outside.push(cleanText(str));
      } else if (texts.has(at)) texts.get(at)!.push(text);
      else texts.set(at, [text]);
    }
  }
  return { texts, outside, placed };
}

function refusalOf(error: unknown): PlanFileError {
  if (error instanceof Error && error.name === "PasswordException")
    return new PlanFileError("encrypted", "The PDF has a password: save a copy without one and give that.");
  return new PlanFileError("damaged", "The PDF is damaged or cut short: fetch it again, or give the .docx.");
}
