import type { AuditorAgreement, PairAgreement } from "../../quality/auditor-agreement";
import { criteria } from "../../quality/criteria";
import type { Disagreement } from "../../quality/disagreements";
import type { Moderation } from "../../quality/moderation";
import type { ReportContext } from "./audit-report";
import { displayId } from "./finding-table";
import { counted } from "./finding-words";
import { coefficientInWords, shareInWords, valueInWords, wordingInWords } from "./moderation-words";
import { renderTable, type TableColumn, wrapped } from "./table";

const mostRows = 20;
const titles = new Map(criteria.map(({ criterion, title }) => [criterion, title]));
const right = (heading: string): TableColumn => ({ heading, align: "right" });

const reading =
  "Low agreement calls for better words in a criterion, and is no mark for an auditor. Kappa falls where nearly all ratings are the " +
  "same: read AC1 beside it. In brackets are 95% intervals; with fewer than some twenty plans they are too narrow.";

/** What there is to say where no two auditors rated one plan. */
export const nothingToCompare =
  "No plan is rated by two auditors under the same criterion: there is nothing to compare. Are the plans' references the same in every sheet?";

/** What a moderation meeting needs: agreement overall and by criterion, whom to bring together, and what to talk about. */
export function* renderModeration(
  { overall, criteria: each, disagreements, toReword }: Moderation,
  { width, paint, all }: ReportContext,
): Generator<string> {
  yield `${paint.heading("Agreement of auditors")}\n\n`;
  if (overall.n === 0) {
    yield `${wrapped(nothingToCompare, width)}\n`;
    return;
  }
  yield `${wrapped(
    `${counted(overall.plans, "plan")}, ${counted(overall.auditors, "auditor")}, ${counted(overall.ratingPairs, "pair")} of ratings, ${overall.acrossAgencies} of them across agencies.`,
    width,
  )}\n`;
  yield `\n${overallLines(overall).join("\n")}\n`;

  yield `\n${paint.heading("By criterion")}\n\n`;
  const rated = each.filter(({ n }) => n > 0);
  yield renderTable(
    [
      { heading: "Criterion", takesRest: true },
      right("Pairs"),
      right("Agreement"),
      right("Kappa"),
      right("AC1"),
      { heading: "Wording" },
    ],
    rated.map(({ criterion, ratingPairs, agreement, fleissKappa, ac1, wording }) => [
      named(criterion),
      String(ratingPairs),
      shareInWords(agreement),
      valueInWords(fleissKappa),
      coefficientInWords(ac1),
      wordingInWords[wording],
    ]),
    width,
  );
  const alone = each.length - rated.length;
  if (alone > 0)
    yield `\n${wrapped(`Of ${alone} more, no two auditors rated one plan: there is nothing to compare.`, width)}\n`;

  yield `\n${paint.heading("Words that need work")}\n\n`;
  if (toReword.length === 0) yield "None, as far as there are ratings enough to tell.\n";
  for (const code of toReword) yield `${wrapped(`- ${named(code)}`, width)}\n`;

  yield `\n${paint.heading("Two by two")}\n\n`;
  yield renderPairs(all ? overall.byPair : overall.byPair.slice(0, mostRows), width);
  yield more(overall.byPair.length, all);

  yield `\n${paint.heading("To talk about")}\n\n`;
  if (disagreements.length === 0) yield "The auditors disagree on nothing.\n";
  else yield renderDisagreements(all ? disagreements : disagreements.slice(0, mostRows), width);
  yield more(disagreements.length, all);
  yield `\n${wrapped(reading, width)}\n`;
}

function overallLines({ agreement, fleissKappa, ac1 }: AuditorAgreement): string[] {
  return [
    `Agreement      ${shareInWords(agreement)}`,
    `Fleiss' kappa  ${coefficientInWords(fleissKappa)}${bandOf(fleissKappa)}`,
    `AC1            ${coefficientInWords(ac1)}${bandOf(ac1)}`,
  ];
}

function bandOf(coefficient: AuditorAgreement["ac1"]): string {
  return "band" in coefficient && coefficient.band !== undefined ? `, ${coefficient.band}` : "";
}

function renderPairs(pairs: readonly PairAgreement[], width: number): string {
  return renderTable(
    [
      { heading: "Auditors", takesRest: true },
      right("Ratings"),
      right("Agreement"),
      right("Kappa"),
      right("Linear"),
      right("Quadratic"),
      right("AC1"),
    ],
    pairs.map(({ auditors, n, agreement, kappa, linearKappa, quadraticKappa, ac1 }) => [
      auditors.map(displayId).join(" and "),
      String(n),
      shareInWords(agreement).replace(/ \(.*/, ""),
      valueInWords(kappa),
      valueInWords(linearKappa),
      valueInWords(quadraticKappa),
      valueInWords(ac1),
    ]),
    width,
  );
}

function renderDisagreements(disagreements: readonly Disagreement[], width: number): string {
  return renderTable(
    [
      { heading: "Plan", widest: 24 },
      { heading: "Criterion", takesRest: true },
      { heading: "Ratings", widest: 40 },
      right("Apart"),
    ],
    disagreements.map(({ plan, criterion, ratings, distance, appliesDisputed }) => [
      displayId(plan),
      named(criterion),
      ratings.map(({ auditor, rating }) => `${displayId(auditor)}: ${rating}`).join("\n"),
      distance === 0 && appliesDisputed ? "applies?" : String(distance),
    ]),
    width,
  );
}

function more(count: number, all: boolean): string {
  return all || count <= mostRows ? "" : `\n${count - mostRows} more: add --all to see every one.\n`;
}

function named(code: string): string {
  const title = titles.get(code);
  return title === undefined ? code : `${code} ${title}`;
}
