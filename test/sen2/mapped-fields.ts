import { sen2Cases } from "../../src/sen2";
import { moduleOf, type Sen2Field, sen2Codes, sen2Modules } from "../../src/sen2/fields";
import type { Sen2Person } from "../../src/sen2/return";

type Json = Record<string, unknown>;

/** A field of the return and the fields of the case record that change when it does. */
export interface MappedField {
  module: string;
  field: Sen2Field;
  /** Such as `needsAssessments.decision`, in the order of letters. */
  into: string[];
}

/** Persons in whom each field has something to say: a plan made in the year, a refusal undone, a plan that ended, one from another period. */
function persons(): Json[] {
  const namedPlan = { startDate: "2025-05-26", planDetails: [{ urn: "100001" }] };
  const activePlan = {
    reviewMeeting: "2025-11-03",
    reviewOutcome: "A",
    reviewDraft: "2025-11-28",
    phaseTransferDueDate: "2026-02-15",
    phaseTransferFinalDate: "2026-01-12",
    lastReview: "2025-11-28",
    placements: [{ urn: "100001" }],
    needs: [{ senType: "ASD", senTypeRank: "1" }],
  };
  const assessment = {
    assessmentOutcome: "Y",
    assessmentOutcomeDate: "2025-05-26",
    week20: false,
    namedPlans: [namedPlan],
  };
  const request = {
    receivedDate: "2025-01-06",
    requestSource: "1",
    requestOutcomeDate: "2025-02-17",
    requestOutcome: "Y",
    assessments: [assessment],
    activePlans: [activePlan],
  };
  const person = (...requests: Json[]) => ({ key: "a", dateOfBirth: "2015-05-05", requests });
  const of = (changes: Json, inAssessment: Json = {}, inPlan: Json = {}) => {
    const namedPlans = [{ ...namedPlan, ...inPlan }];
    return person({ ...request, assessments: [{ ...assessment, namedPlans, ...inAssessment }], ...changes });
  };
  return [
    of({}),
    of({}, { assessmentOutcome: "N", namedPlans: [] }),
    of({}, { assessmentOutcomeDate: undefined }),
    of({ requestOutcome: "N" }),
    of({}, {}, { ceaseDate: "2025-12-19", ceaseReason: "2" }),
    of({ activePlans: [{ ...activePlan, reviewMeeting: undefined }] }),
  ];
}

const valuesOf = ({ type, codes }: Sen2Field): unknown[] => {
  if (type === "date") return ["2025-03-31", "2025-12-24"];
  if (type === "flag") return [true, false];
  if (type === "code") return Object.keys(sen2Codes[codes ?? ""]?.values ?? { X: "" });
  return ["123"];
};

/** The paths at which two records differ, without places in lists: of a part that only one has, the list. */
function differences(a: unknown, b: unknown, path: string, found: Set<string>): void {
  if (JSON.stringify(a) === JSON.stringify(b)) return;
  const isObject = (one: unknown): one is Json => typeof one === "object" && one !== null;
  if (!isObject(a) && !isObject(b)) {
    found.add(path);
    return;
  }
  // Whether there is a part at all.
  const isPart = (Array.isArray(a) || Array.isArray(b)) && typeof [a, b].flat(2).find(isObject) === "object";
  if (isPart && (a as unknown[] | undefined)?.length !== (b as unknown[] | undefined)?.length) {
    found.add(path);
    return;
  }
  const [left, right] = [isObject(a) ? a : {}, isObject(b) ? b : {}];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (key === "notHeld") {
      if (JSON.stringify(left[key]) !== JSON.stringify(right[key])) found.add(`${path}.notHeld`);
    } else differences(left[key], right[key], /^\d+$/.test(key) ? path : path === "" ? key : `${path}.${key}`, found);
  }
}

/** Whether changing a field of a person, in every place, changes the case; and where. */
function changesOf(module: string, field: Sen2Field): string[] {
  const found = new Set<string>();
  const chain = chainTo(module);
  for (const person of persons()) {
    const before = caseOf(person);
    for (const value of [...valuesOf(field), undefined]) {
      const copy = structuredClone(person);
      let parts: Json[] = [copy];
      for (const list of chain) parts = parts.flatMap((part) => (part[list] as Json[] | undefined) ?? []);
      for (const part of parts) {
        if (value === undefined) delete part[field.name];
        else part[field.name] = value;
      }
      differences(before, caseOf(copy), "", found);
    }
  }
  return [...found].sort();
}

/** The lists that lead to a module's parts, from the person. */
function chainTo(module: string): string[] {
  const { parent, list } = moduleOf(module);
  return parent === undefined || list === "persons" ? [] : [...chainTo(parent), list!];
}

function caseOf(person: Json) {
  return sen2Cases(person as unknown as Sen2Person, { lea: "000", year: 2026, referenceDate: "2026-01-15" })[0];
}

/** Every field of a person that is read, with where it goes. */
export function mappedFields(): MappedField[] {
  return sen2Modules
    .filter(({ key }) => key !== "header")
    .flatMap(({ key, fields }) =>
      fields
        .filter(({ privacy }) => privacy !== "dropped" && privacy !== "hashed")
        .map((field) => ({ module: key, field, into: changesOf(key, field) })),
    );
}
