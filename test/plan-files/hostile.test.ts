import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import {
  limits,
  PlanFileError,
  type PlanFileRefusal,
  readDocx,
  readMarkdown,
  readPdf,
  readPlainText,
  readPlanFile,
  readPlanText,
} from "../../src/plan-files";
import { alteredDirectory, saidToBeSmall } from "../support/packed-bomb";
import { taggedPdf } from "../support/tagged-pdf";
import { p, tc, wordFile } from "../support/word-file";

/** Stands in every hostile file, and must stand in no message. */
const secret = "Quillfeather";

/** How a file is refused, in how many milliseconds; "read" where it is not. */
async function outcome(read: () => unknown): Promise<{ reason: PlanFileRefusal | "read"; took: number }> {
  const start = performance.now();
  try {
    await read();
    return { reason: "read", took: performance.now() - start };
  } catch (error) {
    if (!(error instanceof PlanFileError)) throw error;
    expect(error.message).not.toContain(secret);
    expect(error.message).toMatch(/^[A-Z].{20,}[.]$/);
    expect(error.cause).toBeUndefined();
    return { reason: error.reason, took: performance.now() - start };
  }
}

async function refused(read: () => unknown, reason: PlanFileRefusal | "read", within: number): Promise<void> {
  const found = await outcome(read);
  expect(found.reason).toBe(reason);
  expect(found.took).toBeLessThan(within);
}

const ordinary = wordFile({ body: p(`${secret} finds reading hard.`) });

describe("packed files", () => {
  it("reads the ordinary one that the others are made of", async () => {
    await refused(() => readDocx(ordinary), "read", 2_000);
  });

  it("refuses a bomb by what its directory says, before it unpacks a byte", async () => {
    const bomb = wordFile({ body: p(secret), more: { "word/media/image1.bin": new Uint8Array(60_000_000) } });
    expect(bomb.length).toBeLessThan(100_000);
    await refused(() => readDocx(bomb), "too-large-unpacked", 5_000);
  });

  it("refuses a bomb whose directory says that it is small, soon after it has grown past that", async () => {
    const body = `${p(secret)}${" ".repeat(60_000_000)}`;
    const bomb = saidToBeSmall(wordFile({ body }));
    expect(bomb.length).toBeLessThan(100_000);
    await refused(() => readDocx(bomb), "too-large-unpacked", 5_000);
  });

  it("refuses more parts than a document has", async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 2_001 }, (_, i) => [`word/media/${secret}${i}.txt`, new Uint8Array(0)]),
    );
    await refused(() => readDocx(wordFile({ body: "", more: parts })), "too-many-parts", 2_000);
  });

  it.each([
    ["by its name", `word/embeddings/${secret}.xlsx`, 9],
    ["by how it starts", "word/embeddings/object.bin", 0],
  ] as const)("refuses a packed file inside, %s", async (_, name, level) => {
    const inside = zipSync({ "a.txt": strToU8(secret) });
    const file = wordFile({ body: p(secret), more: { [name]: [inside, { level }] } });
    await refused(() => readDocx(file), "packed-file-inside", 2_000);
  });

  it("refuses an encrypted part", async () => {
    const file = alteredDirectory(ordinary, (view, at) =>
      view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true),
    );
    await refused(() => readDocx(file), "encrypted", 2_000);
  });

  it("refuses Word's old format and documents with a password", async () => {
    const file = new Uint8Array(2_000);
    file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await refused(() => readPlanFile("plan.docx", file), "old-or-protected", 2_000);
  });

  it("refuses a file that is cut short anywhere", async () => {
    for (let cut = 1; cut < ordinary.length; cut += 37)
      await refused(() => readDocx(ordinary.slice(0, cut)), "damaged", 2_000);
  });

  it("refuses a file with any byte of its packed text changed, or reads another text", async () => {
    for (let at = 40; at < ordinary.length; at += 61) {
      const file = ordinary.slice();
      file[at]! ^= 0x55;
      const { took } = await outcome(() => readDocx(file));
      expect(took).toBeLessThan(2_000);
    }
  });

  it("refuses two parts of one name", async () => {
    const twice = alteredDirectory(
      wordFile({ body: p(secret), more: { "word/documenT.xml": strToU8("x") } }),
      () => {},
    );
    const text = Buffer.from(twice).toString("latin1").replaceAll("documenT.xml", "document.xml");
    await refused(() => readDocx(new Uint8Array(Buffer.from(text, "latin1"))), "damaged", 2_000);
  });

  it.each([
    ["a spreadsheet", wordFile({ body: p(secret), main: "spreadsheetml.sheet.main" })],
    ["a packed file of anything else", zipSync({ [`${secret}.txt`]: strToU8(secret) })],
  ])("refuses %s", async (_, file) => {
    await refused(() => readDocx(file), "not-a-document", 2_000);
  });

  it("reads no part by a path out of the file, and writes none", async () => {
    const file = wordFile({
      body: p("Section J: Personal budget"),
      more: { "../../../../etc/passwd": strToU8(secret), "/tmp/x": strToU8(secret), "..\\..\\x": strToU8(secret) },
    });
    expect(JSON.stringify(readDocx(file))).not.toContain(secret);
  });

  it("reads names that would reach an object's prototype as any other", async () => {
    const file = wordFile({
      body:
        p("Section F: provision", '<w:pStyle w:val="__proto__"/>') +
        p("constructor: x", '<w:pStyle w:val="constructor"/>'),
      styles:
        '<w:style w:type="paragraph" w:styleId="__proto__"><w:name w:val="heading 1"/><w:basedOn w:val="toString"/></w:style>',
      more: { __prota__: strToU8(secret) },
    });
    const named = Buffer.from(file).toString("latin1").replaceAll("__prota__", "__proto__");
    expect(readDocx(new Uint8Array(Buffer.from(named, "latin1"))).blocks[0]).toEqual({
      kind: "heading",
      level: 1,
      text: "Section F: provision",
    });
    const { plan } = readPlanText(
      readMarkdown(
        "## Section F\n\n| Provision | By whom | \\_\\_proto\\_\\_ | constructor |\n| - | - | - | - |\n| c | d | e | f |",
      ),
    );
    expect(plan.provisions).toEqual([{ id: "provision-1", section: "F", text: "c", role: "d" }]);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("XML", () => {
  it.each([
    ["its own entities", `<!DOCTYPE w [<!ENTITY a "${secret}"><!ENTITY b "&a;&a;&a;">]>`, "&b;"],
    ["an entity outside", '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>', "&a;"],
    ["a document type elsewhere", '<!DOCTYPE w SYSTEM "http://example.invalid/w.dtd">', ""],
  ])("refuses %s", async (_, before, text) => {
    await refused(() => readDocx(wordFile({ body: p(`${secret}${text}`), before })), "declares-entities", 2_000);
  });

  it.each([
    ["an entity that nobody declared", p(`${secret}&secret;`)],
    ["a control character", p(`${secret}\u0001`)],
    ["a control character in disguise", p(`${secret}&#1;`)],
    ["an element that is not closed", `${p(secret)}<w:p>`],
    ["a prefix that stands for nothing", `<x:p>${secret}</x:p>`],
  ])("refuses %s", async (_, body) => {
    await refused(() => readDocx(wordFile({ body })), "damaged", 2_000);
  });

  it("reads tables 60 deep, and refuses them 1,000 deep", async () => {
    const nested = (depth: number) =>
      wordFile({ body: `${"<w:tbl><w:tr><w:tc>".repeat(depth)}${p(secret)}${"</w:tc></w:tr></w:tbl>".repeat(depth)}` });
    await refused(() => readPlanText(readDocx(nested(60))), "read", 2_000);
    await refused(() => readDocx(nested(1_000)), "too-deep", 2_000);
  });
});

describe("large documents", () => {
  it("reads 10,000 headings within five seconds, in every format", async () => {
    const count = 10_000;
    const docx = wordFile({
      body: p("Section F: Special educational provision", '<w:outlineLvl w:val="0"/>').repeat(count),
    });
    const markdown = "# Section F: Special educational provision\n\n".repeat(count);
    await refused(() => readPlanText(readDocx(docx)), "read", 5_000);
    await refused(() => readPlanText(readMarkdown(markdown)), "read", 5_000);
    await refused(() => readPlanText(readPlainText(markdown)), "read", 5_000);
  });

  it("reads a table of 10,000 rows within ten seconds, and refuses one of 50,000", async () => {
    const row = `<w:tr>${tc("Phonics teaching").repeat(5)}</w:tr>`;
    const head = `<w:tr>${tc("Provision")}${tc("By whom")}${tc("How often")}${tc("How long")}${tc("Ratio")}</w:tr>`;
    const table = (rows: number) =>
      wordFile({
        body: `${p("Section F: provision", '<w:outlineLvl w:val="0"/>')}<w:tbl>${head}${row.repeat(rows)}</w:tbl>`,
      });
    await refused(() => readPlanText(readDocx(table(10_000))), "read", 10_000);
    await refused(() => readDocx(table(50_000)), "too-long", 10_000);
  });

  it("refuses more columns than Word allows", async () => {
    const cells = tc(secret).repeat(70);
    await refused(() => readDocx(wordFile({ body: `<w:tbl><w:tr>${cells}</w:tr></w:tbl>` })), "too-complex", 2_000);
    const spans = tc(secret, '<w:gridSpan w:val="999999999"/>');
    await refused(() => readDocx(wordFile({ body: `<w:tbl><w:tr>${spans}</w:tr></w:tbl>` })), "too-complex", 2_000);
    const wide = `|${`${secret}|`.repeat(100)}\n|${"-|".repeat(100)}\n`;
    await refused(() => readMarkdown(wide), "too-complex", 2_000);
    await refused(() => readPlainText(`${"a\t".repeat(100)}a\n${"a\t".repeat(100)}a`), "too-complex", 2_000);
  });

  it("refuses files past the limits by their size alone", async () => {
    const large = new Uint8Array(limits.fileBytes + 1).fill(65);
    for (const name of ["plan.docx", "plan.pdf", "plan.md"])
      await refused(() => readPlanFile(name, large), "too-large", 2_000);
    await refused(() => readPlanFile("plan.txt", large.slice(0, limits.textBytes + 1)), "too-large", 2_000);
    await refused(() => readPlanFile("plan.docx", new Uint8Array(0)), "empty", 2_000);
    await refused(() => readPlainText("a".repeat(limits.characters + 1)), "too-long", 2_000);
  });
});

describe("texts", () => {
  const much = 1_500_000;
  const repeated = (text: string) => text.repeat(Math.floor(much / text.length));

  it.each([
    ["brackets", repeated("[")],
    ["open links", repeated("[a](")],
    ["open emphasis", repeated("**a")],
    ["headings", repeated("# Section F\n\n")],
    ["items", `## Section F\n\n${repeated("- Provision 1: a\n")}`],
    ["fields", `## Section F\n\n${repeated("- By whom: x\n")}`],
    ["views and how they were gathered", `## Section A\n\n${repeated("- a\n\nHow gathered: x\n\n")}`],
    ["rows", `## Section F\n\n|Provision|By whom|\n|-|-|\n${repeated("|x|y|\n")}`],
    ["dots", `# ${repeated(".")}`],
    ["capitals", `## Section I\n\n${repeated("A")}`],
    ["names", `## Section K\n\n${repeated("Dr A, ")}`],
    ["one line of words", repeated("word ")],
    ["dashes", `## Section A\n\n${repeated("a - ")}`],
  ])("reads or refuses 1.5 MB of %s within ten seconds", async (_, text) => {
    for (const read of [readMarkdown, readPlainText]) {
      const { took } = await outcome(() => readPlanText(read(text)));
      expect(took).toBeLessThan(10_000);
    }
  });

  it.each([
    ["quotations", `${"> ".repeat(5_000)}${secret}`],
    ["lists", Array.from({ length: 500 }, (_, i) => `${" ".repeat(i * 2)}- ${secret}`).join("\n")],
  ])("refuses Markdown whose %s are nested without end", async (_, text) => {
    await refused(() => readMarkdown(text), "too-deep", 2_000);
  });

  it("takes control, direction and zero-width characters out of what it reads", () => {
    const text = "## Section\u200b F: pro\u00advision\u202e\n\n- Pho\u0000nics\u0007 tea\u200bching\ufeff\u2028daily";
    const { plan } = readPlanText(readMarkdown(text));
    expect(plan.provisions).toEqual([{ id: "provision-1", section: "F", text: "Phonics teaching\ndaily" }]);
  });

  it.each([
    ["plan.doc", strToU8(secret), "unknown-format"],
    ["plan", strToU8(secret), "unknown-format"],
    ["plan.txt", new Uint8Array([65, 0, 66]), "not-text"],
    ["plan.md", strToU8(" \n "), "empty"],
  ] as const)("refuses %s", async (name, bytes, reason) => {
    await refused(() => readPlanFile(name, bytes), reason, 2_000);
  });

  it("reads UTF-16 and Windows-1252 texts", async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from("SECTION J\n\nNone", "utf16le")]);
    expect((await readPlanFile("plan.txt", utf16)).blocks).toEqual([
      { kind: "heading", level: 2, text: "SECTION J" },
      { kind: "paragraph", text: "None" },
    ]);
    const windows = new Uint8Array([...strToU8("Robin"), 0x92, ...strToU8("s plan")]);
    expect((await readPlanFile("plan.txt", windows)).blocks).toEqual([{ kind: "paragraph", text: "Robin’s plan" }]);
  });
});

describe("PDFs", () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await taggedPdf([{ kind: "paragraph", text: `${secret} finds reading hard.` }]);
  });
  const withStream = (stream: Uint8Array, description: string) =>
    new Uint8Array(
      Buffer.concat([
        Buffer.from(`%PDF-1.7\n1 0 obj\n<< ${description} /Length ${stream.length} >>\nstream\n`),
        stream,
        Buffer.from("\nendstream\nendobj\n"),
      ]),
    );

  it("reads one, and leaves the caller's bytes as they were", async () => {
    const before = pdf.slice();
    expect((await readPlanFile("plan.pdf", pdf)).blocks).toEqual([
      { kind: "paragraph", text: `${secret} finds reading hard.` },
    ]);
    expect(pdf).toEqual(before);
  });

  it("refuses a bomb before any of it is used", async () => {
    const { zlibSync } = await import("fflate");
    const bomb = zlibSync(new Uint8Array(60_000_000), { level: 9 });
    await refused(() => readPdf(withStream(bomb, "/Filter /FlateDecode")), "too-large-unpacked", 10_000);
    await refused(() => readPdf(withStream(bomb, "/Filter [/FlateDecode /FlateDecode]")), "too-complex", 2_000);
  });

  it("refuses one with a password, one that is cut short, and one without text", async () => {
    const blocks = [{ kind: "paragraph" as const, text: secret }];
    const locked = await taggedPdf(blocks, { password: "x" });
    await refused(() => readPdf(locked), "encrypted", 5_000);
    await refused(() => readPdf(pdf.slice(0, 400)), "damaged", 5_000);
    const scan = await taggedPdf([]);
    await refused(() => readPdf(scan), "no-text", 5_000);
  });

  it("reads one without structure line by line, and says so", async () => {
    const untagged = await taggedPdf(
      [
        { kind: "heading", level: 1, text: "Section F: Special educational provision" },
        { kind: "item", level: 1, text: "Phonics teaching" },
        { kind: "item", level: 1, text: "A visual timetable" },
      ],
      { untagged: true },
    );
    const text = await readPdf(untagged);
    expect(readPlanText(text).plan.provisions?.map((one) => one.text)).toEqual([
      "Phonics teaching",
      "A visual timetable",
    ]);
    expect(text.unread.map(({ what }) => what)).toEqual([
      "the PDF does not say what is a heading, a list or a table, so that tables were read line by line",
    ]);
  });
});
