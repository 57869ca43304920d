import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, type Cell, readPlanText } from "../../src/plan-files";
import { planRecordSchema } from "../../src/quality/plan-record";

/** Stands in every text, and must stand in nothing that is said of it. */
const mark = "Quillfeather";

const words = fc.constantFrom(
  "Section F: Special educational provision",
  "Section B",
  "Sections E and F",
  "Section H",
  "Section A: Views",
  "Section K: Advice",
  "Section I",
  "Section J",
  "Outcomes",
  "Provision",
  "Outcome 1:",
  "Need B1:",
  "By whom:",
  "How often: weekly",
  "How often: as required",
  "How long",
  "By when: 3 March 2026",
  "By when: 03/04/2026",
  "Supports outcomes: 9",
  "Strengths",
  "Communication and interaction",
  "No identified needs",
  "None",
  "Name:",
  "Date of birth: 31/12/2015",
  "Status: draft",
  "My views",
  "“I like trains.”",
  "Agreed by the commissioning body: nurse, 1 May 2026",
  "Confirmed by: the officer",
  "Direct payment: yes",
  "Shorter-term targets: each term",
  "",
  " ",
);
const text = fc
  .oneof(
    words,
    fc.string({ maxLength: 40 }),
    fc.tuple(words, fc.string({ maxLength: 30 })).map((two) => two.join(" ")),
  )
  .map((one) => `${one} ${mark}`);
const bare = fc.oneof(
  words.filter((one) => one.trim() !== ""),
  text,
);

const { block } = fc.letrec<{ block: Block; cell: Cell }>((tie) => ({
  cell: fc.record(
    {
      blocks: fc.array(tie("block"), { maxLength: 3 }),
      columns: fc.integer({ min: 1, max: 4 }),
      rows: fc.integer({ min: 1, max: 4 }),
    },
    { requiredKeys: ["blocks"] },
  ) as fc.Arbitrary<Cell>,
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    bare.map((one): Block => ({ kind: "paragraph", text: one })),
    bare.map((one): Block => ({ kind: "paragraph", text: one, strong: true })),
    fc
      .tuple(bare, fc.integer({ min: 1, max: 4 }))
      .map(([one, level]): Block => ({ kind: "heading", level, text: one })),
    fc.tuple(bare, fc.integer({ min: 1, max: 3 })).map(([one, level]): Block => ({ kind: "item", level, text: one })),
    fc.constant<Block>({ kind: "picture" }),
    fc
      .array(fc.record({ cells: fc.array(tie("cell"), { minLength: 1, maxLength: 4 }) }), {
        minLength: 1,
        maxLength: 5,
      })
      .map((rows): Block => ({ kind: "table", rows })),
  ),
}));

describe("any document", () => {
  it("gives a record that the schema takes, whose links lead to its own parts", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
        const { plan } = readPlanText(blocks, { id: "p" });
        expect(planRecordSchema.safeParse(plan).success).toBe(true);
        const ids = (parts: { id?: string | undefined }[] | undefined) => (parts ?? []).map(({ id }) => id);
        const own = new Set(
          [plan.needs, plan.outcomes, plan.provisions, plan.voice, plan.advice].flatMap((one) => ids(one)),
        );
        for (const part of [...(plan.needs ?? []), ...(plan.outcomes ?? []), ...(plan.provisions ?? [])])
          for (const [field, value] of Object.entries(part))
            if (field.endsWith("Ids")) for (const id of value as string[]) expect(own).toContain(id);
      }),
      { numRuns: 300 },
    );
  });

  it("is read the same each time, and nothing that is said of it repeats its words", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
        const once = readPlanText(blocks);
        expect(readPlanText(blocks)).toEqual(once);
        expect(JSON.stringify(once.unread)).not.toContain(mark);
        for (const { where, what, todo } of once.unread)
          for (const one of [where, what, todo]) expect(one.length).toBeGreaterThan(5);
      }),
      { numRuns: 200 },
    );
  });

  it("keeps every word that stands in a section", () => {
    const unique = fc.uniqueArray(fc.stringMatching(/^w[a-z]{6}$/), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(unique, fc.constantFrom("B", "E", "F", "G", "D"), (all, letter) => {
        const blocks: Block[] = [
          { kind: "heading", level: 1, text: `Section ${letter}` },
          { kind: "paragraph", text: `${all[0]} ${all[1]}` },
          { kind: "item", level: 1, text: `${all[2]} ${all[3]}` },
          { kind: "item", level: 2, text: `${all[4]} ${all[5]}` },
          { kind: "heading", level: 2, text: `${all[6]}` },
          { kind: "item", level: 1, text: `${all[7]}` },
          {
            kind: "table",
            rows: [
              { cells: [8, 9].map((i) => ({ blocks: [{ kind: "paragraph", text: all[i]! }] })) },
              { cells: [10, 11].map((i) => ({ blocks: [{ kind: "paragraph", text: all[i]! }] })) },
            ],
          },
        ];
        const { plan } = readPlanText(blocks);
        const read = JSON.stringify(plan);
        for (const word of all) expect(read).toContain(word);
      }),
      { numRuns: 50 },
    );
  });
});
