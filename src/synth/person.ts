import type { CaseRecord } from "../records/case-record";
import type { Setting } from "./history";
import type { Random } from "./random";

type Person = NonNullable<CaseRecord["person"]>;

const areas = ["Datumbury", "Fauxley", "Mockford", "Samplewick", "Synthwell"];

const teams: Record<Setting, string> = {
  "early-years-provider": "Early years team",
  school: "School age team",
  "post-16-institution": "Preparation for adulthood team",
};

const ncYears: Record<Setting, [from: number, to: number]> = {
  "early-years-provider": [-2, -1],
  school: [0, 11],
  "post-16-institution": [12, 14],
};

/** Whom a case is about: a National Curriculum year, no name and no date of birth. */
export interface Subject {
  setting: Setting;
  facts: { localAuthority: string; area: string; team: string; person: Person };
}

/** A child or young person of the synthetic authority. */
export function someone(random: Random, needed?: Setting): Subject {
  const chosen = random.weighted<Setting>([
    [3, "early-years-provider"],
    [14, "school"],
    [2, "post-16-institution"],
  ]);
  const setting = needed ?? chosen;
  const ncYear = random.whole(...ncYears[setting]);
  const person: Person = { ncYear };
  if (random.percent(5)) person.lookedAfter = true;
  if (person.lookedAfter || random.percent(10)) person.socialWorker = true;
  if (setting === "post-16-institution") person.youngPerson = true;
  return {
    setting,
    facts: { localAuthority: "Syntheticshire", area: random.pick(areas), team: teams[setting], person },
  };
}
