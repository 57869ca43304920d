import { type Command, Option } from "commander";
import { sectionLetters } from "../../quality/plan-record";
import type { WordingSection } from "../../quality/wording/family";
import type { Query } from "../../quality/wording/query";
import { readLines } from "../lines";
import { renderTable } from "../output/table";
import { isStillRead } from "../output/write";
import { type Session, widthOf } from "../terminal";

interface WordingFlags {
  section: WordingSection;
  format: "table" | "json";
  information?: true;
}

const help = `
One passage a line: a provision, an outcome, a need or a view. The section decides what is asked: Section A may speak of
opportunities, Section F may not. Each query quotes its words; "start" and "end" are their place in the line, in UTF-16
units, the end not included. A query asks a person to look: it never says that words are unlawful.

With --format json each line is answered by a line: an array, empty where nothing is asked.

Of provision (F, G, H1, H2) it is also asked what is done, by whom, with what expertise, how often, how long and in what
group, where the passage does not say. Titles, nil statements and sentences about the child are not asked.

Words that are vague but whose passage says who, how often and how long are left out; --information shows them too.

Examples:
  send-compliance wording --section F < provisions.txt
  send-compliance wording --section E --format json outcomes.txt > queries.ndjson`;

/** Adds `send-compliance wording`. */
export function addWordingCommand(program: Command, session: Session) {
  program
    .command("wording")
    .summary("what an auditor would query in the words of a plan")
    .description("Says what an auditor would query in the words of passages of an EHC plan.")
    .argument("[file]", "the passages, one a line; - or nothing for standard input")
    .addOption(
      new Option("--section <letter>", "the section that the passages stand in")
        .choices([...sectionLetters, "H"])
        .default("F"),
    )
    .addOption(new Option("--format <format>", "how to write the queries").choices(["table", "json"]).default("table"))
    .option("--information", "also what is for information only")
    .addHelpText("after", help)
    .action((file: string | undefined, flags: WordingFlags) => askAbout(file, flags, session));
}

async function askAbout(file: string | undefined, flags: WordingFlags, { terminal }: Session) {
  const { section, format, information } = flags;
  // Loaded only when asked for: the lexicon is large.
  const { analyseWording } = await import("../../quality/wording/analyse-wording");
  let number = 0;
  for await (const line of readLines(file, terminal)) {
    number += 1;
    const { queries: all } = analyseWording(line, { section, missingElements: true });
    const queries = information ? all : all.filter(({ weight }) => weight === "full");
    const answer =
      format === "json" ? `${JSON.stringify(queries.map(asAnswered))}\n` : inWords(number, queries, widthOf(terminal));
    if (!(await isStillRead(terminal.stdout, answer))) break;
  }
}

function asAnswered({ criterion, family, quote, start, end, because, remedy }: Query) {
  return { criterion, family, quote, start, end, because, remedy };
}

function inWords(number: number, queries: readonly Query[], width: number): string {
  if (queries.length === 0) return `Line ${number}: nothing to ask.\n\n`;
  const rows = queries.map(({ criterion, quote, because, remedy, weight }) => [
    criterion,
    weight === "full" ? quote : `${quote} (for information)`,
    `${because}\nInstead: ${remedy}`,
  ]);
  const columns = [
    { heading: "Criterion" },
    { heading: "Words", widest: 30 },
    { heading: "Why, and what instead", takesRest: true },
  ];
  return `Line ${number}\n\n${renderTable(columns, rows, width)}\n`;
}
