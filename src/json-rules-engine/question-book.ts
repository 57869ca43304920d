import type { RuleResult } from "json-rules-engine";
import type { Truth } from "../rules/condition";
import { type NamedCondition, toEngine } from "./to-engine";
import { truthOf } from "./truth";

/** Flat facts, by name. */
export type Facts = Record<string, unknown>;

/** A condition and the facts to test it on. */
export interface Question extends NamedCondition {
  facts: Facts;
}

/** Conditions that synchronous judging asks about, answered by asynchronous runs of json-rules-engine in between. */
export class QuestionBook {
  private readonly answers = new Map<string, Truth>();
  private readonly open = new Map<string, Question>();

  get hasOpenQuestions(): boolean {
    return this.open.size > 0;
  }

  clear(): void {
    this.answers.clear();
    this.open.clear();
  }

  /** The engine's answer; unknown, and noted, while there is none. */
  ask(question: Question): Truth {
    const key = keyOf(question);
    const answer = this.answers.get(key);
    if (answer === undefined) this.open.set(key, question);
    return answer ?? "unknown";
  }

  /** Answers what is open: one run of a new engine for all questions whose facts agree. */
  async answerOpenQuestions(): Promise<void> {
    for (const { facts, questions } of groupByFacts(this.open.values())) {
      const asked = new Map(questions.map((question) => [question.name, question]));
      const { results, failureResults } = await toEngine([...asked.values()]).run(facts);
      for (const result of [...results, ...failureResults] as RuleResult[]) {
        this.answers.set(keyOf(asked.get(result.name)!), truthOf(result));
      }
    }
    this.open.clear();
  }
}

function keyOf({ name, facts }: Question): string {
  return `${name} ${JSON.stringify(facts)}`;
}

interface Group {
  facts: Facts;
  questions: Question[];
}

function groupByFacts(questions: Iterable<Question>): Group[] {
  const groups: Group[] = [];
  for (const question of questions) {
    const group = groups.find(({ facts }) => agree(facts, question.facts));
    if (group) {
      Object.assign(group.facts, question.facts);
      group.questions.push(question);
    } else groups.push({ facts: { ...question.facts }, questions: [question] });
  }
  return groups;
}

function agree(some: Facts, others: Facts): boolean {
  return Object.entries(others).every(([name, value]) => !(name in some) || some[name] === value);
}
