import type { SchoolTerms } from "../../src/calendar/school-terms";

/** The terms of a synthetic school, September 2024 to July 2027. */
export const schoolTerms: SchoolTerms = {
  terms: [
    { from: "2024-09-03", to: "2024-12-20" },
    { from: "2025-01-06", to: "2025-04-04" },
    { from: "2025-04-22", to: "2025-07-22" },
    { from: "2025-09-02", to: "2025-12-19" },
    { from: "2026-01-05", to: "2026-03-27" },
    { from: "2026-04-13", to: "2026-07-21" },
    { from: "2026-09-01", to: "2026-12-18" },
    { from: "2027-01-04", to: "2027-03-25" },
    { from: "2027-04-12", to: "2027-07-21" },
  ],
};
