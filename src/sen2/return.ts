/**
 * The SEN2 person-level return as plain data: what any of its layouts (XML, the "Blade" tables, the data-entry
 * template, five CSV tables, the pre-submission workbook) says, in one shape.
 *
 * Reconstructed from public code and documentation that quote the department's guides; not its schema. Names are the
 * department's, in camel case. Dates are ISO (`yyyy-mm-dd`), flags are booleans, codes are strings as the return has
 * them. A field that the return leaves empty is absent. Nothing here identifies a person: names, postcode and
 * officers' names are never read into it, and identifiers are replaced by {@link Sen2Person.key}.
 */

/** A whole return, for callers that hold one in memory; readers hand out persons one at a time instead. */
export interface Sen2Return {
  readonly header: Sen2Header;
  readonly persons: readonly Sen2Person[];
}

/** Module 0: what the return is and who sent it. Layouts without a header table give `{}`. */
export interface Sen2Header {
  /** Name of the collection, such as `SEN2`. */
  readonly collection?: string;
  /** Year of the collection. */
  readonly year?: number;
  /** Census day: stock is counted on it, flows over the calendar year before it. */
  readonly referenceDate?: string;
  /** Level of the source: `L` for a local authority. */
  readonly sourceLevel?: string;
  /** The local authority's code, three digits. */
  readonly lea?: string;
  readonly softwareCode?: string;
  readonly release?: string;
  readonly serialNo?: number;
  /** When the file was made, `yyyy-mm-ddThh:mm:ss`. */
  readonly dateTime?: string;
}

/** Module 1: one child or young person. */
export interface Sen2Person {
  /**
   * Pseudonym. With a secret: keyed hash of UPN, else ULN, else the file's own id. Without one: `person-000001`, the
   * place in the file.
   */
  readonly key: string;
  /** `yyyy-mm-dd`; `yyyy-mm` where the reader was asked for months; absent where it was asked to drop it. */
  readonly dateOfBirth?: string;
  /** Code `M` or `F` (from version 1.2). */
  readonly sex?: string;
  /** Code 1, 2, 0 or 9, or a letter (before version 1.2). Not the same item as {@link sex}. */
  readonly genderCurrent?: string;
  /** Ethnicity code of the school census. */
  readonly ethnicity?: string;
  /** Code for why there is neither UPN nor ULN (`UN1` to `UN10`). */
  readonly upnUnknown?: string;
  /** `true` where the return has a UPN for the person; absent where it has none. The UPN itself is never kept. */
  readonly hasUpn?: boolean;
  /** `true` where the return has a Unique Learner Number; absent where it has none. */
  readonly hasUln?: boolean;
  readonly requests: readonly Sen2Request[];
}

/** Module 2: one request for an EHC needs assessment. A person can have several; everything later hangs on it. */
export interface Sen2Request {
  /** Date the request was received: the start of the 6, 16 and 20 weeks. */
  readonly receivedDate?: string;
  /** Who asked, code 1 to 5 (from version 1.3). */
  readonly requestSource?: string;
  /** The young person was in relevant youth accommodation. */
  readonly rya?: boolean;
  /** Date the requester was told whether the authority would assess. */
  readonly requestOutcomeDate?: string;
  /** `Y` assess, `N` not assess, `A` awaited, `W` withdrawn, `H` historical. The original outcome. */
  readonly requestOutcome?: string;
  readonly requestMediation?: boolean;
  readonly requestTribunal?: boolean;
  /** Code of the authority that the person moved to before the assessment ended. */
  readonly exported?: string;
  readonly assessments: readonly Sen2Assessment[];
  readonly activePlans: readonly Sen2ActivePlan[];
}

/** Module 3: one EHC needs assessment. */
export interface Sen2Assessment {
  /** Decision to issue a plan: `Y`, `N`, `A` awaited, `W` withdrawn, `H` historical. The original outcome. */
  readonly assessmentOutcome?: string;
  /** Date the plan was issued, or of the notice that none would be. Blank where it is yet to be issued. */
  readonly assessmentOutcomeDate?: string;
  readonly assessmentMediation?: boolean;
  readonly assessmentTribunal?: boolean;
  readonly otherMediation?: boolean;
  readonly otherTribunal?: boolean;
  /** An exception to the 20 weeks is claimed. The return does not say which. */
  readonly week20?: boolean;
  readonly namedPlans: readonly Sen2NamedPlan[];
}

/** Module 4a: the EHC plan that an assessment led to. */
export interface Sen2NamedPlan {
  /** Date of the current EHC plan. */
  readonly startDate?: string;
  /** Residential setting: `A` 38 to 51 weeks, `B` 52 weeks. */
  readonly planRes?: string;
  /** Work-based learning: `A` apprenticeship, `T` traineeship, `S` supported internship (meanings not verified). */
  readonly planWbp?: string;
  /** A personal budget is taken up. */
  readonly pb?: boolean;
  /** Personal budget by organised arrangements. */
  readonly oa?: boolean;
  /** Personal budget by direct payments: a code whose letters are not verified. */
  readonly dp?: string;
  /** Date the plan ended or passed to another authority; not the date of the decision to cease. */
  readonly ceaseDate?: string;
  /** Why it ended, code 1 to 9. */
  readonly ceaseReason?: string;
  readonly planDetails: readonly Sen2PlanDetail[];
}

/** Module 4b: a setting that the plan names. */
export interface Sen2PlanDetail {
  readonly urn?: string;
  readonly ukprn?: string;
  /** Code of the kind of setting where there is no URN or UKPRN. */
  readonly senSetting?: string;
  /** The kind of setting in the authority's own words. */
  readonly senSettingOther?: string;
  /** `1` primary, `2` secondary. */
  readonly placementRank?: string;
  readonly senUnitIndicator?: boolean;
  readonly resourcedProvisionIndicator?: boolean;
}

/** Module 5a: a plan in force on census day. */
export interface Sen2ActivePlan {
  /** Code of the authority that the plan came from in the year. */
  readonly transferLa?: string;
  /** Residential setting (before version 1.2; later on the placement). */
  readonly res?: string;
  /** Work-based learning (before version 1.2; later on the placement). */
  readonly wbp?: string;
  /** Date of the latest annual review meeting up to census day (from version 1.2). */
  readonly reviewMeeting?: string;
  /** `A` amend, `C` cease, `M` maintain (from version 1.2). */
  readonly reviewOutcome?: string;
  /** Date the draft amended plan was sent (from version 1.3). */
  readonly reviewDraft?: string;
  /** The date by which a phase transfer review has to be done (from version 1.3). */
  readonly phaseTransferDueDate?: string;
  /** Date of the final plan after a phase transfer review (from version 1.3). */
  readonly phaseTransferFinalDate?: string;
  /** Date of the letter with the decision after the review: not of the meeting. */
  readonly lastReview?: string;
  readonly placements: readonly Sen2Placement[];
  readonly needs: readonly Sen2Need[];
}

/** Module 5b: one placement under an active plan. */
export interface Sen2Placement {
  readonly urn?: string;
  readonly ukprn?: string;
  /** Code of the kind of setting where there is no URN or UKPRN. */
  readonly senSetting?: string;
  /** The kind of setting in the authority's own words. */
  readonly senSettingOther?: string;
  /** `1` primary, `2` secondary. */
  readonly placementRank?: string;
  readonly entryDate?: string;
  readonly leavingDate?: string;
  /** Code (before version 1.2; meanings not verified). */
  readonly attendancePattern?: string;
  readonly senUnitIndicator?: boolean;
  readonly resourcedProvisionIndicator?: boolean;
  /** Residential setting (from version 1.2). */
  readonly res?: string;
  /** Work-based learning (from version 1.2). */
  readonly wbp?: string;
}

/** Module 5c: one type of need under an active plan. */
export interface Sen2Need {
  /** Code of the SEN type, such as `SLCN`. */
  readonly senType?: string;
  /** `1` primary, `2` secondary. */
  readonly senTypeRank?: string;
}
