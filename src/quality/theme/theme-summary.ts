import type { Shown } from "../../suppression/shown";
import type { Criterion, Severity } from "../criterion";
import type { ActionSummary } from "./actions";
import type { Boilerplate } from "./boilerplate";
import type { GradeFigures, ShareFigures } from "./grade-cells";
import type { NamesOfOthers } from "./names-of-others";
import type { AgeBand } from "./plan-age";
import type { Quarter } from "./quarter";
import type { ShortfallFigures, StandingFigures } from "./standing-cells";

/** The sections in which health and social care stand. */
export const healthAndCareSections = ["C", "D", "G", "H"] as const;

/** Why a version of a plan was made. */
export type PlanKind = "new" | "amended" | "annual-review";

/** What a report says of itself: words of whoever makes it. */
export interface ThemeAbout {
  title?: string;
  /** What was asked. */
  question?: string;
  /** Which plans were taken, and how. */
  sample?: string;
  method?: string;
  /** What the figures cannot show. */
  limits?: string;
}

/** The plans of a group; without a name, those for which it is not recorded. */
export interface GroupGrades<Name extends string = string> extends GradeFigures {
  group?: Name;
}

/** The plans of a group by a share; without a name, those for which it is not recorded. */
export interface GroupShare<Name extends string = string> extends ShareFigures {
  group?: Name;
}

/** A section, or another part that is graded, over all plans. */
export interface SectionFigures extends GradeFigures {
  section: Criterion["section"];
}

/** A section of health or care, over all plans and by their age. */
export interface HealthAndCareFigures extends ShareFigures {
  section: (typeof healthAndCareSections)[number];
  byAge: GroupShare<AgeBand>[];
}

/** A criterion over all plans, and by team. */
export interface CriterionFigures extends StandingFigures {
  criterion: string;
  title: string;
  section: Criterion["section"];
  severity: Severity;
  /** In the order of the summary's teams. */
  byTeam: ShortfallFigures[];
}

/** What many audits say together. Small counts, and others from which one could be worked out, are suppressed. */
export interface ThemeSummary {
  /** ISO date: the day on which actions are looked at, and the last day of an audit where none is given. */
  asOf: string;
  about: ThemeAbout;
  suppressBelow: number;
  /** All audits. */
  all: GradeFigures;
  /** Of how many a person has yet to judge something, so that the grade may change. */
  provisional: Shown;
  /** In the order of a plan's sections. */
  sections: SectionFigures[];
  teams: GroupGrades[];
  byAge: GroupGrades<AgeBand>[];
  /** Absent without the records of the plans. */
  byKind?: GroupGrades<PlanKind>[];
  healthAndCare: HealthAndCareFigures[];
  /** In the order of the criteria. */
  criteria: CriterionFigures[];
  quarters: {
    /** By the day of issue or of the audit. */
    by: "issue" | "audit";
    /** From the first to the last, those without an audit among them; then those for which it is not recorded. */
    shares: GroupShare<Quarter>[];
  };
  /** Absent without the records of the plans. */
  boilerplate?: Boilerplate;
  /** Absent without the records of the plans. */
  namesOfOthers?: NamesOfOthers;
  /** Absent without actions. */
  actions?: ActionSummary;
}
