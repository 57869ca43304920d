import type {
  Sen2ActivePlan,
  Sen2Assessment,
  Sen2Header,
  Sen2NamedPlan,
  Sen2Need,
  Sen2Person,
  Sen2Placement,
  Sen2PlanDetail,
  Sen2Request,
} from "../../src/sen2/return";

/** A person as a file has it: what is kept, without its key, and what is not. */
export interface InventedPerson {
  readonly kept: Omit<Sen2Person, "key">;
  /** By the department's element names. */
  readonly personal: Readonly<Record<string, string>>;
}

/** A return with every field that there is, two of everything that repeats, and parts that say nothing. */
export interface InventedReturn {
  readonly header: Required<Sen2Header>;
  readonly officers: Readonly<Record<string, string>>;
  readonly people: readonly InventedPerson[];
}

const secondDetail: Required<Sen2PlanDetail> = {
  urn: "200002",
  ukprn: "10000002",
  senSetting: "OLA",
  senSettingOther: "hospital at home",
  placementRank: "2",
  senUnitIndicator: true,
  resourcedProvisionIndicator: false,
};

const plan: Required<Sen2NamedPlan> = {
  startDate: "2025-05-26",
  planRes: "A",
  planWbp: "S",
  pb: true,
  oa: false,
  dp: "E",
  ceaseDate: "2025-12-19",
  ceaseReason: "5",
  planDetails: [{ urn: "100001", placementRank: "1" }, secondDetail],
};

const refused: Sen2Assessment = {
  assessmentOutcome: "N",
  assessmentOutcomeDate: "2025-04-28",
  assessmentTribunal: true,
  namedPlans: [],
};

const issued: Required<Sen2Assessment> = {
  assessmentOutcome: "Y",
  assessmentOutcomeDate: "2025-05-26",
  assessmentMediation: false,
  assessmentTribunal: false,
  otherMediation: true,
  otherTribunal: false,
  week20: true,
  namedPlans: [plan],
};

const secondPlacement: Required<Sen2Placement> = {
  urn: "300003",
  ukprn: "10000003",
  senSetting: "OTH",
  senSettingOther: "farm school",
  placementRank: "2",
  entryDate: "2025-09-03",
  leavingDate: "2025-10-24",
  attendancePattern: "P",
  senUnitIndicator: false,
  resourcedProvisionIndicator: true,
  res: "B",
  wbp: "A",
};

const needs: Required<Sen2Need>[] = [
  { senType: "SLCN", senTypeRank: "1" },
  { senType: "ASD", senTypeRank: "2" },
];

const active: Required<Sen2ActivePlan> = {
  transferLa: "301",
  res: "A",
  wbp: "T",
  reviewMeeting: "2025-11-03",
  reviewOutcome: "A",
  reviewDraft: "2025-12-05",
  phaseTransferDueDate: "2026-02-15",
  phaseTransferFinalDate: "2026-02-13",
  lastReview: "2025-12-02",
  placements: [{ urn: "100001", placementRank: "1", entryDate: "2025-06-02" }, secondPlacement],
  needs,
};

const request: Required<Sen2Request> = {
  receivedDate: "2025-01-06",
  requestSource: "2",
  rya: false,
  requestOutcomeDate: "2025-02-17",
  requestOutcome: "Y",
  requestMediation: false,
  requestTribunal: true,
  exported: "302",
  assessments: [refused, issued],
  activePlans: [active],
};

const full: Required<Omit<Sen2Person, "key">> = {
  dateOfBirth: "2018-03-04",
  sex: "F",
  genderCurrent: "2",
  ethnicity: "WBRI",
  upnUnknown: "UN8",
  hasUpn: true,
  hasUln: true,
  requests: [
    request,
    {
      receivedDate: "2023-01-09",
      requestOutcome: "H",
      assessments: [{ assessmentOutcome: "H", namedPlans: [{ planDetails: [] }] }],
      // A plan that says nothing is a plan all the same.
      activePlans: [{ placements: [], needs: [] }],
    },
  ],
};

/** Every invented person has every part of the first, or next to nothing. */
export const inventedReturn: InventedReturn = {
  header: {
    collection: "SEN2",
    year: 2026,
    referenceDate: "2026-01-15",
    sourceLevel: "L",
    lea: "000",
    softwareCode: "invented",
    release: "1",
    serialNo: 7,
    dateTime: "2026-01-20T09:30:00",
  },
  officers: { DMO: "Officer Marker", DCO: "Officer Marker", DSCO: "Officer Marker" },
  people: [
    {
      kept: full,
      personal: {
        Surname: "Surname Marker",
        Forename: "Forename Marker",
        PostCode: "ZZ1 1ZZ",
        UPN: "A123456789012",
        UniqueLearnerNumber: "1234567890",
      },
    },
    {
      kept: {
        dateOfBirth: "2011-09-30",
        requests: [{ receivedDate: "2025-06-02", requestOutcome: "A", assessments: [], activePlans: [] }],
      },
      personal: { Surname: "Surname Marker" },
    },
    { kept: { upnUnknown: "UN9", requests: [] }, personal: {} },
  ],
};
