/** By what a caseload is broken down, months apart. */
export const dimensions = ["localAuthority", "area", "team", "phase", "need", "route"] as const;

/** One way of breaking a caseload down. */
export type Dimension = (typeof dimensions)[number];
