import { choice, statedOn } from "./vocabulary";

/** What of each school day a spell takes up; without one it takes up both sessions. */
export const sessions = ["all-day", "morning", "afternoon", "lunchtime"] as const;

/** The fields of anything that takes up school days: rules add up the days and sessions of such spells. */
export const spellFields = (what: string) => ({
  from: statedOn(`The first day of ${what}`),
  to: statedOn(`The last day of ${what}`),
  session: choice(sessions, `Which session of each day ${what} takes up; both when it is left out`),
  firstSession: choice(
    ["morning", "afternoon"],
    `With which session of its first day ${what} starts; the morning's when it is left out`,
  ),
});
