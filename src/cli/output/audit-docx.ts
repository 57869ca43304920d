import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, type Table, TextRun } from "docx";
import type { AuditedPlan } from "../audit/audited-plan";
import { openOtherwise, strengthsOf } from "./audit-selection";
import {
  capital,
  caveat,
  dismissalInWords,
  gradeSentences,
  gravityInWords,
  placeOfPlan,
  questionOf,
  quoted,
  ratedInWords,
} from "./audit-words";
import { heading, item, paragraph, quotation, table } from "./docx-parts";
import { longDay } from "./finding-words";
import { partOfPlan } from "./plan-part";
import { sectionStrip } from "./section-strip";
import { driftInWords, orphansInWords } from "./thread-words";

type Part = Paragraph | Table;

const mostStrengths = 5;
const centimetre = 567;

/** Audits as a Word document (.docx), fit to send: each plan begins a page. */
export async function auditsAsDocx(audited: readonly AuditedPlan[], asOf: string): Promise<Uint8Array> {
  const document = new Document({
    title: `Audit of ${audited.length === 1 ? `plan ${audited[0]!.audit.id}` : "EHC plans"} as at ${longDay(asOf)}`,
    creator: "send-compliance",
    lastModifiedBy: "send-compliance",
    styles: { default: { document: { run: { font: "Arial", size: 22, language: { value: "en-GB" } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 21 * centimetre, height: Math.round(29.7 * centimetre) },
            margin: { top: 2 * centimetre, right: 2 * centimetre, bottom: 2 * centimetre, left: 2 * centimetre },
          },
        },
        footers: { default: footer() },
        children: audited.flatMap((one, i) => reportOn(one, i > 0)),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function footer(): Footer {
  const children = ["Confidential. Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children, size: 18 })] })],
  });
}

function reportOn(one: AuditedPlan, newPage: boolean): Part[] {
  const { audit, plan, unread } = one;
  const [grade, ...rest] = gradeSentences(audit);
  const place = placeOfPlan(audit);
  return [
    heading(`Audit of plan ${audit.id}`, 1, newPage),
    paragraph(`Audited as at ${longDay(audit.asOf)}.${place === "" ? "" : ` ${capital(place)}.`}`),
    heading("Grade", 2),
    paragraph({ text: grade!, bold: true }),
    ...rest.map((sentence) => paragraph(sentence)),
    ...sections(one),
    ...list(
      "Strengths",
      strengthsOf(audit)
        .slice(0, mostStrengths)
        .map(({ criterion, title }) => `${criterion} ${title}.`),
    ),
    ...fixes(one),
    ...list("Rated by the auditor", audit.results.flatMap(ratedInWords)),
    ...judgements(one),
    ...list("Golden thread: where it breaks", orphansInWords(audit.thread.orphans, plan)),
    ...list(
      "Advice that the plan departs from",
      audit.drift.flatMap((drift) => driftInWords(drift) ?? []),
    ),
    ...list(
      "What could not be read",
      unread.map(({ where, what, todo }) => `${where}: ${what}. ${todo}`),
    ),
    ...list(
      "Set aside by the auditor",
      audit.dismissed.map((dismissal) => dismissalInWords(dismissal, plan)),
    ),
    heading("How to read this", 2),
    paragraph(caveat),
    heading("Signed off", 2),
    table(
      [
        { heading: "By", share: 2 },
        { heading: "Reference", share: 4 },
        { heading: "Date", share: 2 },
      ],
      [
        ["Auditor", "", ""],
        ["Moderator", "", ""],
      ],
    ),
  ];
}

function sections({ audit }: AuditedPlan): Part[] {
  const columns = [
    { heading: "Section", share: 5 },
    { heading: "Grade", share: 6 },
    { heading: "Score", share: 3 },
    { heading: "Met", share: 2 },
    { heading: "In part", share: 2 },
    { heading: "Not met", share: 2 },
    { heading: "Awaiting", share: 3 },
  ];
  const rows = sectionStrip(audit).map(({ name, grade, score, met, partly, not, pending }) => [
    name,
    grade,
    score,
    ...[met, partly, not, pending].map(String),
  ]);
  return [heading("Sections", 2), table(columns, rows)];
}

function fixes({ audit, plan }: AuditedPlan): Part[] {
  if (audit.fixes.length === 0) return [];
  return [
    heading("What matters most to put right", 2),
    ...audit.fixes.flatMap((fix, i) => [
      paragraph(
        { text: `${i + 1}. ${fix.criterion} ${fix.title}`, bold: true },
        ` (${gravityInWords(fix)}; ${partOfPlan(fix.subject, plan)})`,
      ),
      ...(fix.quote === undefined ? [] : [quotation(quoted(fix.quote))]),
      paragraph({ text: "Why: ", bold: true }, fix.because),
      paragraph({ text: "Instead: ", bold: true }, fix.remedy),
    ]),
  ];
}

function judgements({ audit }: AuditedPlan): Part[] {
  const open = openOtherwise(audit);
  if (audit.judgements.length === 0 && open.length === 0) return [];
  const rows = audit.judgements.map(({ criterion, title, asks }) => [
    criterion,
    title,
    asks === undefined ? "" : questionOf(asks),
  ]);
  const columns = [
    { heading: "Criterion", share: 2 },
    { heading: "What it is", share: 5 },
    { heading: "What is asked", share: 8 },
  ];
  return [
    heading("Judgements still needed", 2),
    ...(rows.length === 0 ? [] : [table(columns, rows)]),
    ...(open.length === 0
      ? []
      : [paragraph(`Also open, for want of facts or because words are queried: ${open.join(", ")}.`)]),
  ];
}

function list(title: string, lines: readonly string[]): Part[] {
  return lines.length === 0 ? [] : [heading(title, 2), ...lines.map((line) => item(line))];
}
