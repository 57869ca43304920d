import { describe, expect, it } from "vitest";
import { planQueries } from "../../src/quality/plan-queries";

const section = { letter: "D", labelled: true, nilStatement: "None." } as const;
const confirmed = { nilConfirmedBy: "Social worker", nilConfirmedOn: "2026-03-02" };
const bareNils = (...sections: object[]) =>
  planQueries({ id: "P-1", sections: sections as (typeof section)[] })
    .filter(({ family }) => family === "bare-nil")
    .map(({ subject }) => subject);

describe("a bare nil", () => {
  it("is queried where nobody is recorded to have confirmed it, or no day", () => {
    expect(bareNils(section)).toEqual(["/sections/0/nilStatement"]);
    expect(bareNils({ ...section, nilConfirmedBy: "Social worker" })).toEqual(["/sections/0/nilStatement"]);
    expect(bareNils({ ...section, nilConfirmedOn: "2026-03-02" })).toEqual(["/sections/0/nilStatement"]);
  });

  it("is not queried where who confirmed it and when are recorded", () => {
    expect(bareNils({ ...section, ...confirmed })).toEqual([]);
    expect(bareNils({ letter: "D", text: "None.", ...confirmed })).toEqual([]);
  });

  it("is not spared by what is recorded of another section", () => {
    expect(bareNils({ ...section, ...confirmed }, { ...section, letter: "C" })).toEqual(["/sections/1/nilStatement"]);
  });

  it("is the only query that is spared: other words of a confirmed nil statement stay queried", () => {
    const words = { ...section, letter: "C", nilStatement: "Not known to the service. [INSERT]", ...confirmed };
    const families = planQueries({ id: "P-1", sections: [words as never] }).map(({ family }) => family);
    expect(families).toContain("not-known-to-service");
  });
});
