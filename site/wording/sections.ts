/** The sections of a plan whose words are read, and what stands in each. */
export const sections = [
  { value: "A", label: "A: views, interests and aspirations" },
  { value: "B", label: "B: special educational needs" },
  { value: "C", label: "C: health needs" },
  { value: "D", label: "D: social care needs" },
  { value: "E", label: "E: outcomes" },
  { value: "F", label: "F: special educational provision" },
  { value: "G", label: "G: health provision" },
  { value: "H1", label: "H1: social care provision under section 2 of the 1970 Act" },
  { value: "H2", label: "H2: other social care provision" },
] as const;

/** A section whose words are read. */
export type ReadSection = (typeof sections)[number]["value"];
