import * as z from "zod";
import { caseRecordSchema } from "../records/case-record";
import { fieldSort, listedObject, requiredSchema } from "../records/field-schema";
import { type FactMeta, factMeta } from "../records/vocabulary";
import type { Fact, Scope, Scopes } from "../rules/facts";
import type { FactSort } from "../rules/operators";

/** The scopes that rules may name, and the lists that lead to their subjects. */
const scopeLists = {
  case: [],
  needsAssessment: ["needsAssessments"],
  adviceRequest: ["needsAssessments", "adviceRequests"],
  schoolConsultation: ["needsAssessments", "schoolConsultations"],
  exception: ["needsAssessments", "exceptions"],
  reassessment: ["reassessments"],
  reassessmentAdviceRequest: ["reassessments", "adviceRequests"],
  move: ["moves"],
  commissionerChange: ["commissionerChanges"],
  cessation: ["cessations"],
  review: ["reviews"],
  planAmendment: ["planAmendments"],
  phaseTransfer: ["phaseTransfers"],
  higherEducationDisclosure: ["higherEducationDisclosures"],
  complaint: ["complaints"],
  healthWait: ["healthWaits"],
  healthReview: ["healthReviews"],
  lookedAfterEpisode: ["lookedAfterEpisodes"],
  socialCareAssessment: ["socialCareAssessments"],
  placementWait: ["placementWaits"],
  mediation: ["mediations"],
  appeal: ["appeals"],
  appealOrder: ["appeals", "orders"],
  recommendation: ["appeals", "recommendations"],
  expertReport: ["appeals", "expertReports"],
  ombudsmanComplaint: ["ombudsmanComplaints"],
  judicialReview: ["judicialReviews"],
  directPayment: ["directPayments"],
  directPaymentPlanReview: ["directPayments", "planReviews"],
  directPaymentReduction: ["directPayments", "reductions"],
  directPaymentRepayment: ["directPayments", "repayments"],
  publication: ["publications"],
  inspection: ["inspections"],
  informationRequest: ["informationRequests"],
  transportAppeal: ["transportAppeals"],
  detention: ["detentions"],
  detentionAdviceRequest: ["detentions", "adviceRequests"],
  accommodationMove: ["detentions", "accommodationMoves"],
  detentionMediation: ["detentions", "mediations"],
  detentionAppeal: ["detentions", "appeals"],
  timetable: ["timetables"],
  timetableReview: ["timetables", "reviews"],
  timetableExtension: ["timetables", "extensions"],
  timetableStep: ["timetables", "steps"],
  absence: ["absences"],
  registration: ["registrations"],
  registerEntry: ["registerEntries"],
  unexplainedAbsence: ["unexplainedAbsences"],
  attendanceReturn: ["attendanceReturns"],
  penaltyNotice: ["penaltyNotices"],
  exclusion: ["exclusions"],
  offSiteDirection: ["offSiteDirections"],
  offSiteReview: ["offSiteDirections", "reviews"],
};

/** Every scope of a case with its facts. */
export const scopes: Scopes = scopesOf(caseRecordSchema, scopeLists);

/** The lists that lead from a record to the subjects of each scope, by its name. */
type ScopeLists = Readonly<Record<string, readonly string[]>>;

/** Scopes with their facts, read off the schema of a record: the schema is the only list of them. */
export function scopesOf(schema: z.ZodObject, scopeLists: ScopeLists): Scopes {
  return new Map(
    Object.entries(scopeLists).map(([name, lists]) => {
      let facts: Map<string, Fact> | undefined;
      const scope: Scope = {
        name,
        lists,
        // Read when they are first asked for: most records have few of the parts that there are.
        get facts() {
          facts ??= factsOf(schema, scopeLists, lists);
          return facts;
        },
      };
      return [name, scope];
    }),
  );
}

function factsOf(schema: z.ZodObject, scopeLists: ScopeLists, lists: readonly string[]): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  let object = schema;
  for (let level = 0; level <= lists.length; level++) {
    const own = level === lists.length;
    const prefix = own || level === 0 ? "" : `${scopeOf(scopeLists, lists.slice(0, level))}.`;
    addFacts(object, { level, prefix, path: [], many: false, ownLists: own }, facts);
    if (!own) object = listedObject(requiredSchema(object.shape[lists[level]!]))!;
  }
  return facts;
}

/** What an object on the way to a subject is called when a rule of a narrower scope names its facts: as its own scope. */
function scopeOf(scopeLists: ScopeLists, lists: readonly string[]): string {
  return Object.keys(scopeLists).find((name) => scopeLists[name]!.join() === lists.join())!;
}

/** Where in a record an object's fields stand, and what their facts are called. */
interface Place {
  level: number;
  prefix: string;
  path: string[];
  /** Inside a list: each fact has many values. */
  many: boolean;
  /** Whether lists of objects are looked into. */
  ownLists: boolean;
}

function addFacts(object: z.ZodObject, place: Place, facts: Map<string, Fact>) {
  for (const [key, field] of Object.entries(object.shape)) {
    const schema = requiredSchema(field);
    const path = [...place.path, key];
    const sort = fieldSort(schema);
    const listed = listedObject(schema);
    if (schema instanceof z.ZodObject) addFacts(schema, { ...place, path }, facts);
    else if (listed && place.ownLists && !place.many) addFacts(listed, { ...place, path, many: true }, facts);
    else if (sort !== undefined) {
      const fact = makeFact(place.prefix + path.join("."), sort, schema, { level: place.level, path });
      if (fact.datedBy !== undefined) fact.datedBy = place.prefix + fact.datedBy;
      if (place.many) fact.many = true;
      facts.set(fact.name, fact);
    }
  }
}

function makeFact(name: string, sort: FactSort, schema: z.ZodType, place: Pick<Fact, "level" | "path">): Fact {
  const meta: FactMeta = factMeta.get(schema) ?? {};
  const words = schema instanceof z.ZodArray ? requiredSchema(schema.element) : schema;
  return {
    name,
    label: labelOf(schema, name),
    sort,
    ...place,
    ...(words instanceof z.ZodEnum ? { values: words.options as string[] } : {}),
    ...(meta.event ? { event: true } : {}),
    ...(meta.datedBy !== undefined ? { datedBy: meta.datedBy } : {}),
  };
}

/** A field's description without its references, to stand within a sentence. */
function labelOf(schema: z.ZodType, name: string): string {
  const text = (schema.description ?? name).replace(/ \((?:[^()]|\([^()]*\))*\)/g, "").split(/[;:]/)[0]!;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
