import { describe, expect, it } from "vitest";
import { checkSen2 } from "../../../src/sen2";
import { type Sen2Field, sen2Codes, sen2Modules } from "../../../src/sen2/fields";
import { ageFacts } from "../../../src/sen2/quality/age-facts";
import { isInVersion } from "../../../src/sen2/quality/codes-outside";
import { completePerson } from "./complete-person";

const header = { collection: "SEN2", year: 2026, referenceDate: "2026-01-15", dateTime: "2026-01-20T09:00:00" };

/** A person with one field of a module set, and where it stands. */
function personWith(module: string, field: string, value: unknown) {
  const lists = listsTo(module);
  const requests = lists.reduceRight<object>((inner, list) => ({ [list]: [inner] }), { [field]: value });
  const born = { dateOfBirth: "2015-05-05", hasUpn: true };
  const person = completePerson({ requests: [], ...born, ...requests }, 0);
  return { person, subject: lists.map((list) => `/${list}/0`).join("") };
}

function listsTo(module: string): string[] {
  const { key, parent, list } = sen2Modules.find((one) => one.key === module)!;
  return key === "person" ? [] : [...listsTo(parent!), list!];
}

const subjectsOf = (rule: string, { person }: ReturnType<typeof personWith>) =>
  checkSen2(person, header).flatMap((one) => (one.rule === rule ? [one.subject] : []));

const fieldsWhere = (is: (field: Sen2Field) => boolean) =>
  sen2Modules
    .filter(({ key }) => key !== "header")
    .flatMap(({ key, fields }) =>
      fields
        .filter((one) => one.privacy !== "dropped" && one.privacy !== "hashed" && is(one))
        .map(({ name }) => [key, name] as const),
    );
const dates = fieldsWhere(({ type }) => type === "date");

describe("the rules that look at every date and code", () => {
  it.each(dates.filter(([, field]) => !["phaseTransferDueDate", "ceaseDate"].includes(field)))(
    "finds a %s.%s after census day, and not on it",
    (module, field) => {
      const late = personWith(module, field, "2026-01-16");
      expect(subjectsOf("R004", late)).toEqual([late.subject]);
      expect(subjectsOf("R004", personWith(module, field, "2026-01-15"))).toEqual([]);
    },
  );

  it.each(dates.filter(([, field]) => field !== "dateOfBirth"))(
    "finds a %s.%s before birth, and not on the day",
    (module, field) => {
      const early = personWith(module, field, "2015-05-04");
      expect(subjectsOf("R005", early)).toEqual([early.subject]);
      expect(subjectsOf("R005", personWith(module, field, "2015-05-05"))).toEqual([]);
    },
  );

  const tested = fieldsWhere(({ type, codes, version }) => {
    const isKnown = sen2Codes[codes ?? ""]?.values !== undefined && codes !== "workBased";
    return type === "code" && isKnown && isInVersion(version, "2026");
  });
  it.each(tested)("finds a code of %s.%s that there is not, and no other", (module, field) => {
    const { codes } = sen2Modules.find(({ key }) => key === module)!.fields.find(({ name }) => name === field)!;
    const wrong = personWith(module, field, "??");
    expect(subjectsOf("R025", wrong)).toEqual([wrong.subject]);
    expect(checkSen2(wrong.person, header).find(({ rule }) => rule === "R025")!.fields).toEqual([field]);
    for (const code of Object.keys(sen2Codes[codes!]!.values!))
      expect(subjectsOf("R025", personWith(module, field, code))).toEqual([]);
  });
});

describe("the age of a person", () => {
  it.each([
    ["2016-01-15", 10, 9],
    ["2016-01-16", 9, 9],
    ["2015-09-01", 10, 10],
    ["2016-02-29", 9, 9],
    ["2016-01", 9, 9],
    ["2015-12", 10, 9],
  ])("born on %s is %i on census day, and was %i when the school year began", (born, onDay, atStart) => {
    expect(ageFacts(born, "2026-01-15")).toMatchObject({ ageOnReferenceDate: onDay, ageAtStartOfYear: atStart });
  });
});
