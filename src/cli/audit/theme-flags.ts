import type { ThemeAbout, ThemeSummary } from "../../quality/theme/theme-summary";
import { summariseThemes, type ThemeOptions } from "../../quality/themes";
import { UsageError } from "../failure";
import { counted } from "../output/finding-words";
import type { AuditedPlan } from "./audited-plan";

/** The flags that only the report over several plans goes by. */
export interface ThemeFlags {
  actions?: string;
  suppressBelow?: number;
  showSmallNumbers?: true;
  about?: ThemeAbout;
}

/** What the report over several plans is made with, and what is to be said of it. */
export interface ThemeSettings extends Pick<ThemeOptions, "actions" | "suppressBelow" | "about"> {
  notes: string[];
}

/** The names of those of the flags that are given. */
export function themeFlagsGiven({ actions, suppressBelow, showSmallNumbers, about }: ThemeFlags): string[] {
  return [
    ...(actions === undefined ? [] : ["--actions"]),
    ...(suppressBelow === undefined ? [] : ["--suppress-below"]),
    ...(showSmallNumbers === undefined ? [] : ["--show-small-numbers"]),
    ...(about === undefined ? [] : ["--about"]),
  ];
}

/**
 * Reads what the flags name.
 *
 * @throws UsageError for flags that exclude each other, FileError or InvalidInputError for actions that cannot be read.
 */
export async function readThemeFlags(flags: ThemeFlags): Promise<ThemeSettings> {
  const { suppressBelow, showSmallNumbers, about } = flags;
  if (suppressBelow !== undefined && showSmallNumbers)
    throw new UsageError("Give --suppress-below or --show-small-numbers, not both.");
  const read =
    flags.actions === undefined ? undefined : await (await import("./actions-file")).readActionsFile(flags.actions);
  const notes =
    read === undefined || read.untaken === 0
      ? []
      : [
          `${counted(read.untaken, "row")} of the sheet of actions ${read.untaken === 1 ? "has" : "have"} no owner and ${read.untaken === 1 ? "is" : "are"} left out.`,
        ];
  return {
    ...(read && { actions: read.actions }),
    ...(about && { about }),
    ...(showSmallNumbers ? { suppressBelow: 1 } : suppressBelow === undefined ? {} : { suppressBelow }),
    notes,
  };
}

/** What the audits of several plans say together. */
export function summariseAudits(
  audited: readonly AuditedPlan[],
  asOf: string,
  { notes: _, ...options }: ThemeSettings = { notes: [] },
): ThemeSummary {
  return summariseThemes(
    audited.map(({ audit }) => audit),
    { ...options, asOf, plans: audited.map(({ plan }) => plan) },
  );
}
