import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { planDocx } from "../../scripts/plan-docx";
import type { Block } from "../../src/plan-files";
import { readDocx, readPlanText } from "../../src/plan-files";
import { layouts, planBlocks, synthesisePlan } from "../../src/synth-plans";
import { p, tc, wordFile } from "../support/word-file";

const blocksOf = (body: string, more: Partial<Parameters<typeof wordFile>[0]> = {}) =>
  readDocx(wordFile({ body, ...more })).blocks;
const style = (id: string, name: string, content = "") =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;

describe("a Word document", () => {
  it("tells headings by style, by what the style is based on, and by outline level", () => {
    const styles =
      style("Heading1", "heading 1") +
      style("Council", "Council heading", '<w:basedOn w:val="Heading1"/>') +
      style("Loop", "Loop", '<w:basedOn w:val="Loop"/>');
    expect(
      blocksOf(
        p("One", '<w:pStyle w:val="Heading1"/>') +
          p("Two", '<w:pStyle w:val="Council"/>') +
          p("Three", '<w:outlineLvl w:val="1"/>') +
          p("Four", '<w:pStyle w:val="Loop"/>'),
        { styles },
      ),
    ).toEqual([
      { kind: "heading", level: 1, text: "One" },
      { kind: "heading", level: 1, text: "Two" },
      { kind: "heading", level: 2, text: "Three" },
      { kind: "paragraph", text: "Four" },
    ]);
  });

  it("gives headings the labels that Word counts by itself", () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="Section %1:"/><w:pStyle w:val="Heading1"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>';
    const styles = style("Heading1", "heading 1", '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>');
    const file = wordFile({
      body: p("My views", '<w:pStyle w:val="Heading1"/>') + p("My needs", '<w:pStyle w:val="Heading1"/>') + p("Slow"),
      numbering,
      styles,
    });
    expect(readDocx(file).blocks.slice(0, 2)).toEqual([
      { kind: "heading", level: 1, text: "My views", label: "Section A:" },
      { kind: "heading", level: 1, text: "My needs", label: "Section B:" },
    ]);
    expect(readPlanText(readDocx(file)).plan.sections?.map(({ letter, labelled }) => [letter, labelled])).toEqual([
      ["A", true],
      ["B", true],
    ]);
  });

  it("tells items of lists, and paragraphs that are bold as a whole", () => {
    const bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>Strengths</w:t></w:r>";
    const half = `${bold}<w:r><w:t>: many</w:t></w:r>`;
    expect(
      blocksOf(
        p("Item", '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>') +
          `<w:p>${bold}</w:p><w:p>${half}</w:p>` +
          p("No item", '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      ),
    ).toEqual([
      { kind: "item", level: 2, text: "Item" },
      { kind: "paragraph", text: "Strengths", strong: true },
      { kind: "paragraph", text: "Strengths: many" },
      { kind: "paragraph", text: "No item" },
    ]);
  });

  it("reads tables with cells that cover several columns and rows", () => {
    const table = `<w:tbl><w:tr>${tc("E", '<w:gridSpan w:val="2"/>')}${tc("F")}</w:tr><w:tr>${tc("O", '<w:vMerge w:val="restart"/>')}${tc("when")}${tc("one")}</w:tr><w:tr>${tc("<w:p/>", "<w:vMerge/>")}${tc("then")}${tc("two")}</w:tr></w:tbl>`;
    const cell = (text: string, more = {}) => ({ blocks: [{ kind: "paragraph", text }], ...more });
    expect(blocksOf(table)).toEqual([
      {
        kind: "table",
        rows: [
          { cells: [cell("E", { columns: 2 }), cell("F")] },
          { cells: [cell("O", { rows: 2 }), cell("when"), cell("one")] },
          { cells: [cell("then"), cell("two")] },
        ],
      },
    ]);
  });

  it("reads tracked changes as accepted, and lists what it left out", () => {
    const body = [
      '<w:p><w:r><w:t xml:space="preserve">He will have </w:t></w:r>',
      '<w:del w:id="1"><w:r><w:delText>access to </w:delText></w:r></w:del>',
      '<w:ins w:id="2"><w:r><w:t xml:space="preserve">daily </w:t></w:r></w:ins>',
      '<w:r><w:rPr><w:strike/></w:rPr><w:t xml:space="preserve">some </w:t></w:r>',
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">hidden </w:t></w:r>',
      "<w:r><w:t>teaching</w:t></w:r></w:p>",
      `<w:tbl><w:tr>${tc("a")}${tc("b")}</w:tr><w:tr><w:trPr><w:del w:id="3"/></w:trPr>${tc("gone")}${tc("gone")}</w:tr></w:tbl>`,
    ].join("");
    const { blocks, unread } = readDocx(wordFile({ body }));
    expect(blocks[0]).toEqual({ kind: "paragraph", text: "He will have daily teaching" });
    expect(JSON.stringify(blocks)).not.toContain("gone");
    expect(unread.map(({ what }) => what)).toEqual([
      "passages that a tracked change deletes were left out (2)",
      "passages that are struck through were left out (1)",
      "hidden passages were left out (1)",
    ]);
  });

  it("reads text boxes once, content controls, breaks, ticks and nothing of field codes", () => {
    const box = `<w:txbxContent>${p("In a box")}</w:txbxContent>`;
    const body = [
      `<w:p><w:r><w:t>Round it</w:t><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent>${p("In a control")}</w:sdtContent></w:sdt>`,
      "<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r></w:p>",
      '<w:p><w:r><w:instrText>HYPERLINK "x"</w:instrText><w:sym w:font="Wingdings" w:char="F0FE"/><w:t xml:space="preserve"> yes</w:t></w:r></w:p>',
      "<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>",
    ].join("");
    expect(blocksOf(body)).toEqual([
      { kind: "paragraph", text: "Round it" },
      { kind: "paragraph", text: "In a box" },
      { kind: "paragraph", text: "In a control" },
      { kind: "paragraph", text: "one\ntwo three" },
      { kind: "paragraph", text: "☒ yes" },
      { kind: "picture" },
    ]);
  });

  it("lists a picture in a section whose words nobody read, and does not call the section empty", () => {
    const body = `${p("Section C: Health needs")}<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>`;
    const { plan, unread } = readPlanText(readDocx(wordFile({ body })));
    expect(plan.sections).toEqual([{ letter: "C", labelled: true }]);
    expect(unread.map(({ what }) => what)).toEqual(["pictures were not read (1)"]);
  });

  it("reads the strict form, other prefixes, and a document with macros, without them", () => {
    const strict = wordFile({
      body: "",
      before: "",
      main: "wordprocessingml.document.main",
      more: {
        "word/document.xml": new TextEncoder().encode(
          '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>Strict</d:t></d:r></d:p></d:body></d:document>',
        ),
      },
    });
    expect(readDocx(strict).blocks).toEqual([{ kind: "paragraph", text: "Strict" }]);
    const withMacros = wordFile({ body: p("Macros"), more: { "word/vbaProject.bin": new Uint8Array([1, 2, 3]) } });
    expect(readDocx(withMacros).blocks).toEqual([{ kind: "paragraph", text: "Macros" }]);
  });

  it("takes the status from a header", () => {
    const file = wordFile({ body: p("Section J: Personal budget") + p("None"), header: p("DRAFT") });
    expect(readPlanText(readDocx(file)).plan.status).toBe("draft");
  });

  it.each(layouts)("reads the words that another reader reads: %s", async (layout) => {
    const bytes = await planDocx(planBlocks(synthesisePlan({ seed: 11, health: true, care: true }), layout));
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");
    expect(words(allText(readDocx(bytes).blocks))).toEqual(words(value));
  });
});

function allText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "picture") return "";
      if (block.kind !== "table") return block.text;
      return block.rows.map(({ cells }) => cells.map((cell) => allText(cell.blocks)).join("\n")).join("\n");
    })
    .join("\n");
}
