import type { SchoolTerms } from "../calendar/school-terms";
import type { Amount } from "./amount";
import type { Condition } from "./condition";
import type { Limit, Trigger } from "./limit";
import type { Step } from "./step";

/** Where a rule comes from. Every dated version of a rule names at least one source. */
export type Source =
  | {
      /** An instrument's identifier at legislation.gov.uk, such as `uksi/2014/1530`. */
      instrument: string;
      provision: string;
      certainty?: Certainty;
    }
  | {
      /** A paragraph of the SEND Code of Practice 0-25 (January 2015). */
      code: string;
      certainty?: Certainty;
    }
  | {
      /** A judgment's neutral citation. */
      case: string;
      title: string;
      certainty?: Certainty;
    }
  | {
      /** Guidance, an Ombudsman decision, or advice. */
      guidance: string;
      url?: string;
      certainty?: Certainty;
    };

/** How sure the encoding is: read in the instrument, read second hand, or recalled and still to be checked. */
export type Certainty = "verified" | "secondary" | "recalled";

/** What stands behind a rule. Only `law` binds as such. */
export type Force = "law" | "statutory-guidance" | "guidance" | "case-law" | "local" | "good-practice";

/** The days on which a version has effect, both inclusive, as ISO dates; no `to` while it still has. */
export interface InForce {
  /** The first day, an ISO date. */
  from: string;
  /** The last day, an ISO date. */
  to?: string;
}

/** A record, an as-of date and what the rule must say of it. */
export interface Example {
  name: string;
  /** The day to judge by, an ISO date. */
  asOf: string;
  /** A case record, without its id. */
  record: unknown;
  /** The school's term dates, for what is counted in school days or terms. */
  schoolTerms?: SchoolTerms;
  /** The readings chosen, by interpretation. */
  interpretations?: Record<string, string>;
  /** Compared field by field with the rule's finding for `subject` (by default its first). */
  expect: { outcome: string; subject?: string } & Record<string, unknown>;
}

/** What another reading of the law changes in a rule. */
export interface ReadingOverride {
  /** The override reaches only records for which this holds. */
  when?: Condition;
  /** The limit under that reading. */
  limit?: Limit;
  /** Its named days under that reading. */
  dates?: Record<string, Trigger>;
  /** The exceptions that are grounds of the limit under that reading. */
  exceptions?: string[];
  /** Its days of effect under that reading. */
  inForce?: InForce;
}

/** What every kind of rule has. */
export interface RuleBase {
  /** `<process>.<what must happen>`: never reused, never renamed. Versions of a rule share it. */
  id: string;
  /** What must happen, as an order. */
  title: string;
  /** The part of a record that the rule is evaluated against, once each. */
  scope: string;
  /** What stands behind it. */
  force: Force;
  /** Where it comes from, the principal source first. */
  sources: Source[];
  /** The days on which this version has effect. */
  inForce: InForce;
  /** How sure the encoding is. */
  certainty: Certainty;
  /** Days that the rule's conditions compare with, named. */
  dates?: Record<string, Trigger>;
  /** Numbers that the rule's conditions compare with, named. */
  amounts?: Record<string, Amount>;
  /** The definitions whose dates, amounts and conditions the rule names. */
  uses?: string[];
  /** The interpretations open on this rule: a finding that another reading would change carries the name. */
  notices?: string[];
  /** What a reading changes, by interpretation and reading. */
  readings?: Record<string, Record<string, ReadingOverride>>;
  /** What a reader of the rule should know beyond its terms. */
  note?: string;
  /** Records with what the rule must say of them: its test. */
  examples?: Example[];
}

/**
 * Who owes a duty, by its role. The commissioning body is the one that section 42(4) of the Children and Families Act 2014 makes
 * responsible: as a rule the clinical commissioning group until 30 June 2022, and the integrated care board since.
 */
export type DutyHolder =
  | "local-authority"
  | "section-31-body"
  | "advice-giver"
  | "school-or-institution"
  | "head-teacher"
  | "governing-board"
  | "review-panel"
  | "parent-or-young-person"
  | "commissioning-body"
  | "health-body"
  | "mediation-adviser"
  | "first-tier-tribunal"
  | "party"
  | "inspectorate"
  | "area-partnership"
  | "public-authority";

/** Named days, amounts and conditions that many rules share, such as those that say who is of compulsory school age. */
export interface Definition {
  id: string;
  title: string;
  sources: Source[];
  certainty: Certainty;
  dates?: Record<string, Trigger>;
  amounts?: Record<string, Amount>;
  /** Conditions by name. A rule that uses the definition means one by `{ "condition": "<name>" }`. */
  conditions?: Record<string, Condition>;
  note?: string;
}

/** A duty with a time. */
export interface TimeLimitRule extends RuleBase {
  kind: "time-limit";
  /** Who owes it. */
  duty: DutyHolder;
  /** What must hold for the duty to be owed; always, where absent. */
  appliesWhen?: Condition;
  /** The time, in the words of the provision. */
  limit: Limit;
  /** The fact that does it; in a list the first that is recorded. */
  doneBy: string | string[];
  /** The event that ends the duty: none is owed when it comes on or before the last day, and a breach grows no later than it. */
  lapsesOn?: string;
  /** What must hold for that event to end the duty, such as a power to cancel; always, where absent. */
  lapsesWhen?: Condition;
  /** The fact whose date decides which version is in force; the last day where there is none, or it is not recorded. */
  judgedOn?: string;
  /** The act may come before what starts the time; otherwise one that is dated so is for a person to look at. */
  mayPrecede?: true;
  /** The outcome once the last day has passed: `query` asks a person to look. */
  otherwise?: "breached" | "query";
  /** The exceptions that are grounds of this limit, by id. */
  exceptions?: string[];
  /** Who must be told or sent it. */
  notify?: string[];
}

/** A requirement without a clock. */
export interface CheckRule extends RuleBase {
  kind: "check";
  /** Who owes it. */
  duty: DutyHolder;
  /** What must hold for the requirement to apply; always, where absent. */
  appliesWhen?: Condition;
  /** The requirement. */
  holdsWhen: Condition;
  /** The outcome when it does not hold: `query` asks a person to look. */
  otherwise?: "breached" | "query";
  /** The fact whose date decides which version is in force; the as-of date when there is none. */
  judgedOn?: string;
}

/** One thing that must be shown for an exception. */
export type Limb =
  | {
      id: string;
      holdsWhen: Condition;
      /** Why the exception fails when this limb does not hold. */
      otherwise: string;
    }
  | {
      id: string;
      /** The fact that shows it once it is recorded; until then the limb is open. */
      shownBy: string;
    };

/** A statutory exception to a time limit: made out when every limb holds. It switches the number off and moves no date. */
export interface ExceptionRule extends RuleBase {
  kind: "exception";
  /** The ground as records claim it. */
  ground: string;
  /** A fact of the subject that raises this ground without a claim. */
  raisedBy?: string;
  /** What must be made out: all of it. */
  limbs: Limb[];
}

/** A rule of any kind. */
export type Rule = TimeLimitRule | CheckRule | ExceptionRule;

/** How a reading changes the way days are counted. */
export interface CountingReading {
  /** Where `within … of` starts: the day after the event, or the day of it. */
  of?: "day-after" | "day-of";
  /** Whether notice `before` an event is counted in clear days. */
  noticeBefore?: "corresponding-day" | "clear-days";
  /** What happens to a last day that is a bank holiday. */
  lastDayOnBankHoliday?: "stands" | "following-day";
}

/** One reading of a disputed point. */
export interface Reading {
  /** What the reading says, in a sentence. */
  meaning: string;
  /** Who reads it so. */
  sources: Source[];
  /** Where the reading only counts days otherwise: how. */
  counting?: CountingReading;
}

/** A point on which the law is read in more than one way. */
export interface Interpretation {
  /** A kebab-case name; its option is the same in camelCase. */
  id: string;
  /** The point in dispute, as a question. */
  question: string;
  /** The reading that counts unless a caller chooses; without one, a rule is judged only where all readings agree. */
  default?: string;
  /** Each reading by its name. */
  readings: Record<string, Reading>;
}

/** An Act or instrument that sources name. */
export interface Instrument {
  /** As at legislation.gov.uk: `uksi/2014/1530`. */
  id: string;
  /** Its full title. */
  title: string;
  /** How it is cited for short: `SI 2014/1530`. */
  cite: string;
}

/** Everything that evaluation needs of the law. */
export interface RuleSet {
  /** What has to be begun before a last day, for schedules. */
  steps: Step[];
  /** Days, amounts and conditions that rules share. */
  definitions: Definition[];
  /** By identifier. */
  instruments: Readonly<Record<string, Instrument>>;
  /** Every version of every dated rule. */
  rules: (TimeLimitRule | CheckRule)[];
  /** Every version of every exception. */
  exceptions: ExceptionRule[];
  /** The disputed points. */
  interpretations: Interpretation[];
}
