import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSen2XmlReader, readSen2Xml, Sen2FileError, type Sen2Person, type Sen2ReadOptions } from "../../src/sen2";
import { moduleOf, sen2Modules } from "../../src/sen2/fields";
import { bladeDate } from "./blade-date";
import { inventedReturn } from "./invented-return";
import { syntheticExample } from "./synthetic-example";
import { toXml } from "./write-layouts";

function read(xml: string, options: Sen2ReadOptions = {}) {
  const reader = createSen2XmlReader(options);
  const persons = reader.push(xml);
  return { persons, report: reader.end(), header: reader.header() };
}

const wrapped = (persons: string) => `<Message><Header/><Persons>${persons}</Persons></Message>`;
const person = (inner: string) => wrapped(`<Person>${inner}</Person>`);
const kept = inventedReturn.people.map((one) => one.kept);
const secret = "sixteen characters";

describe("the XML of a return", () => {
  it("is read whole, with every part that repeats", () => {
    const { persons, report, header } = read(toXml(inventedReturn));
    expect(persons).toEqual(kept.map((one, i) => ({ key: `person-00000${i + 1}`, ...one })));
    expect(header).toEqual(inventedReturn.header);
    expect(report).toMatchObject({ persons: 3, leftOut: 0, lostRows: 0, issueCount: 0, unknown: [] });
  });

  it("is read as the published synthetic example has it", () => {
    const { persons, report, header } = read(syntheticExample);
    expect(report).toMatchObject({ persons: 2, leftOut: 0, issueCount: 0, unknown: [] });
    expect(header).toMatchObject({ lea: "000", year: 2026, referenceDate: "2026-01-15" });
    expect(persons[0]!.requests[0]).toMatchObject({
      receivedDate: "2025-01-06",
      assessments: [
        { assessmentOutcomeDate: "2025-05-26", week20: false, namedPlans: [{ planDetails: [{ urn: "999999" }] }] },
      ],
      activePlans: [{ placements: [{ entryDate: "2025-06-02" }], needs: [{ senType: "SLCN", senTypeRank: "1" }] }],
    });
    expect(persons[1]!.requests[0]).toMatchObject({
      requestTribunal: true,
      activePlans: [{ reviewMeeting: "2025-11-03", lastReview: "2025-12-02", placements: [], needs: [] }],
    });
  });

  it("has a field in the data for every field of the model, and none besides", () => {
    const [first] = kept;
    const request = first!.requests[0]!;
    const samples: Record<string, object> = {
      header: inventedReturn.header,
      person: first!,
      requests: request,
      assessment: request.assessments[1]!,
      namedPlan: request.assessments[1]!.namedPlans[0]!,
      planDetail: request.assessments[1]!.namedPlans[0]!.planDetails[1]!,
      activePlans: request.activePlans[0]!,
      placementDetail: request.activePlans[0]!.placements[1]!,
      senNeed: request.activePlans[0]!.needs[0]!,
    };
    for (const { key, fields } of sen2Modules) {
      const names = fields
        .filter(({ privacy }) => privacy !== "dropped" && privacy !== "hashed")
        .map(({ name }) => name);
      const sample = Object.entries(samples[key]!).filter(
        ([name, value]) => !Array.isArray(value) && !name.startsWith("has"),
      );
      expect(names.sort()).toEqual(sample.map(([name]) => name).sort());
    }
  });

  it.each([
    ["small letters", { element: (name: string) => name.toLowerCase() }],
    ["capitals", { element: (name: string) => name.toUpperCase() }],
    [
      "a prefix that is bound",
      { element: (name: string) => `s:${name}`, root: (inner: string) => `<s:R xmlns:s="urn:x">${inner}</s:R>` },
    ],
    ["a prefix that is not bound", { element: (name: string) => `q:${name}` }],
    [
      "a default namespace and another root",
      { root: (inner: string) => `\uFEFF<?xml version="1.0"?><!-- made --><SEN2 xmlns="urn:y">${inner}</SEN2>` },
    ],
    ["true and false", { flag: (one: boolean) => String(one) }],
    ["Y and N", { flag: (one: boolean) => (one ? "Y" : "N") }],
    ["times after dates", { date: (iso: string) => `${iso}T00:00:00` }],
    ["the dates of the Blade export", { date: bladeDate }],
  ])("is the same with %s", (_, writing) => {
    expect(read(toXml(inventedReturn, writing))).toEqual(read(toXml(inventedReturn)));
  });

  it("knows the names that other software uses", () => {
    const xml = person(`<FamilyName>Marker</FamilyName><Firstname>Marker</Firstname><Gender>1</Gender><Requests>
      <Assessment><NamedPlan><PlanWPB>T</PlanWPB></NamedPlan></Assessment>
      <ActivePlans><WPB>S</WPB><SENNeed><SENtype>asd</SENtype></SENNeed><PlacementDetail><WPB>A</WPB><SENsetting>ehe</SENsetting></PlacementDetail></ActivePlans>
    </Requests>`);
    const { persons, report } = read(xml);
    expect(report.unknown).toEqual([]);
    expect(persons).toEqual([
      {
        key: "person-000001",
        genderCurrent: "1",
        requests: [
          {
            assessments: [{ namedPlans: [{ planWbp: "T", planDetails: [] }] }],
            activePlans: [{ wbp: "S", needs: [{ senType: "ASD" }], placements: [{ wbp: "A", senSetting: "EHE" }] }],
          },
        ],
      },
    ]);
  });

  it("has nothing where an element is empty, and keeps a code that no set has", () => {
    const { persons, report } = read(
      person("<Sex/><Ethnicity>  </Ethnicity><Requests><RequestOutcome> q </RequestOutcome></Requests>"),
    );
    expect(persons[0]).toEqual({
      key: "person-000001",
      requests: [{ requestOutcome: "q", assessments: [], activePlans: [] }],
    });
    expect(report.issueCount).toBe(0);
  });

  it("joins text, entities and CDATA", () => {
    const { persons } = read(
      person(
        "<Requests><ActivePlans><PlacementDetail><SENSettingOther>a &amp; <![CDATA[<b>]]> c</SENSettingOther></PlacementDetail></ActivePlans></Requests>",
      ),
    );
    expect(persons[0]!.requests[0]!.activePlans[0]!.placements[0]!.senSettingOther).toBe("a & <b> c");
  });

  it("counts elements that no field has, by name", () => {
    const { persons, report } = read(
      wrapped(
        `<Person><Shoe>9</Shoe><Requests><Hat size="1">x<Hat>y</Hat></Hat></Requests></Person><Person><Shoe/></Person><Dog/>`,
      ),
    );
    expect(persons).toHaveLength(2);
    expect(report.unknown).toEqual([
      { name: "Shoe", in: "Person", count: 2 },
      { name: "Hat", in: "Requests", count: 1 },
      { name: "Dog", in: "Persons", count: 1 },
    ]);
  });

  it("leaves out a person that cannot be read, with the line and the field", () => {
    const { persons, report } = read(
      wrapped(
        "<Person><Sex>M</Sex></Person>\n<Person>\n<Requests><ReceivedDate>2025-02-30</ReceivedDate></Requests></Person><Person/>",
      ),
    );
    expect(persons.map(({ key }) => key)).toEqual(["person-000001", "person-000003"]);
    expect(report).toMatchObject({ persons: 2, leftOut: 1, issueCount: 1 });
    expect(report.issues).toMatchObject([
      { code: "bad-date", line: 3, column: 24, field: "ReceivedDate", leavesOut: true },
    ]);
  });

  it.each([
    ["<Requests><ReceivedDate>06/01/2025</ReceivedDate></Requests>", "bad-date"],
    ["<Requests><ReceivedDate>45663</ReceivedDate></Requests>", "bad-date"],
    ["<Requests><RYA>maybe</RYA></Requests>", "bad-flag"],
    [`<Ethnicity>${"x".repeat(501)}</Ethnicity>`, "too-long"],
    [`<Ethnicity>${" ".repeat(20_000)}${"x".repeat(501)}</Ethnicity>`, "too-long"],
    ["<Requests><RYA>0</RYA><RYA>1</RYA></Requests>", "said-twice"],
    ["<UPN>A123456789012</UPN><UPN>A123456789013</UPN>", "said-twice"],
  ])("refuses %.40s", (inner, code) => {
    const { report } = read(person(inner));
    expect(report).toMatchObject({ persons: 0, leftOut: 1, issues: [{ code }] });
  });

  it("takes what is said twice alike as said once, and dates with the day first where it is told", () => {
    expect(read(person("<Sex>F</Sex><Sex>f</Sex>")).persons).toHaveLength(1);
    const day = person("<Requests><ReceivedDate>6/1/2025</ReceivedDate></Requests>");
    expect(read(day, { dates: "DD/MM/YYYY" }).persons[0]!.requests[0]!.receivedDate).toBe("2025-01-06");
  });

  it("lists some issues and counts all", () => {
    const bad = "<Person><Requests><RYA>?</RYA></Requests></Person>";
    const { report } = read(wrapped(bad.repeat(30)), { listedIssues: 10 });
    expect(report.issues).toHaveLength(10);
    expect(report).toMatchObject({ issueCount: 30, leftOut: 30 });
  });

  it("says where there is no header", () => {
    expect(read("<M><Persons/></M>").report.issues).toMatchObject([{ code: "no-header" }]);
  });

  it("is the same in any pieces", () => {
    const xml = toXml(inventedReturn, { root: (inner) => `<M>\r\n<Odd>\u{1F600}</Odd>${inner}\r\n</M>` })
      .replaceAll("\n<", "\r\n<")
      .replace("2025-11-03", "2025-11-33")
      .replace("hospital at home", "h\u{1F600} &amp; <![CDATA[c]]>");
    const whole = read(xml);
    expect(whole.report).toMatchObject({ persons: 2, leftOut: 1, issues: [{ code: "bad-date" }] });
    const cuts = fc.array(fc.nat({ max: xml.length }), { maxLength: 60 });
    fc.assert(
      fc.property(cuts, (places) => {
        const at = [0, ...places.sort((a, b) => a - b), xml.length];
        const pieces = at.slice(1).map((end, i) => xml.slice(at[i], end));
        const persons: Sen2Person[] = [];
        const reading = readSen2Xml(pieces);
        let step = reading.next();
        for (; !step.done; step = reading.next()) persons.push(step.value);
        expect({ persons, report: step.value }).toEqual({ persons: whole.persons, report: whole.report });
      }),
      { numRuns: 200 },
    );
    const single = createSen2XmlReader();
    expect([...xml].flatMap((one) => single.push(one))).toEqual(whole.persons);
    expect(single.end()).toEqual(whole.report);
  });
});

describe("a hostile or damaged file", () => {
  const marker = "SECRETMARKER";
  const refusal = (xml: string): Sen2FileError => {
    const reader = createSen2XmlReader();
    try {
      reader.push(xml);
      reader.end();
    } catch (error) {
      expect(error).toBeInstanceOf(Sen2FileError);
      expect(`${(error as Error).message}${(error as Error).stack}`).not.toContain(marker);
      // What was refused stays so.
      expect(() => reader.push("<x/>")).toThrow(error as Error);
      expect(() => reader.end()).toThrow(error as Error);
      return error as Sen2FileError;
    }
    throw new Error("It was read.");
  };
  const bomb = `<!DOCTYPE m [<!ENTITY a "${marker}">${"<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;'>".repeat(9)}]><Message>&b;</Message>`;

  it.each([
    ["an entity bomb", bomb, "declares-entities"],
    ["an entity from outside", `<!DOCTYPE m SYSTEM "file:///etc/passwd"><Message/>`, "declares-entities"],
    ["an entity that is not declared", person(`<Sex>&${marker};</Sex>`), "damaged"],
    ["depth", `<Message>${"<a>".repeat(10_000)}`, "too-deep"],
    ["a giant text", person(`<Surname>${marker.repeat(200_000)}`), "too-long"],
    ["a giant attribute", `<Message a="${marker.repeat(200_000)}`, "too-long"],
    ["a giant comment", `<Message><!-- ${marker.repeat(200_000)}`, "too-long"],
    ["a giant name", `<${marker.repeat(200_000)}`, "too-long"],
    ["nothing", "", "not-xml"],
    ["CSV", `surname,forename\n${marker},x`, "not-xml"],
    ["a workbook", `PK\u0003\u0004${marker}`, "not-xml"],
    ["a page", `<html><body>${marker}</body></html>`, "not-a-return"],
    ["crossed tags", `<Message><Header></Message></Header>${marker}`, "damaged"],
    ["a second root", `${wrapped("")}<${marker}/>`, "damaged"],
    ["text behind the root", `${wrapped("")}${marker}`, "damaged"],
  ])("is refused for %s", (_, xml, reason) => {
    const error = refusal(xml);
    expect(error.reason).toBe(reason);
    if (reason !== "not-a-return") {
      expect(error.at).toBeDefined();
      expect(error.message).toMatch(/^Line \d+, column \d+: /);
    }
  });

  it("is refused wherever it ends too early", () => {
    const xml = toXml(inventedReturn).trim().replaceAll("Marker", marker);
    for (let length = 0; length < xml.length; length += 7) {
      const { reason } = refusal(xml.slice(0, length));
      expect(["truncated", "not-xml"]).toContain(reason);
    }
  });

  it("never says a value, whatever stands in a field", () => {
    for (const module of sen2Modules)
      for (const { xml } of module.fields) {
        const full = toXml(inventedReturn);
        const marked = full.replaceAll(new RegExp(`<${xml}>[^<]*`, "g"), `<${xml}>${marker}`);
        const { report, persons } = read(marked, { secret });
        expect(JSON.stringify(report)).not.toContain(marker);
        const { privacy, type } = module.fields.find((one) => one.xml === xml)!;
        if (privacy !== undefined || type === "date" || type === "flag")
          expect(JSON.stringify(persons)).not.toContain(marker);
      }
  });
});

describe("what identifies a person", () => {
  const xml = toXml(inventedReturn);

  it("is nowhere in what is read", () => {
    for (const options of [{}, { secret }]) {
      const { persons, header, report } = read(xml, options);
      const all = JSON.stringify({ persons, header, report });
      for (const text of ["Marker", "ZZ1", "A123456789012", "1234567890"]) expect(all).not.toContain(text);
    }
  });

  it("is a key under the secret: the UPN, else the learner number, else the place in the file", () => {
    const keyOf = (inner: string, options: Sen2ReadOptions = { secret }) =>
      read(person(inner), options).persons[0]!.key;
    const upn = "<UPN>A123456789012</UPN>";
    const uln = "<UniqueLearnerNumber>1234567890</UniqueLearnerNumber>";
    expect(keyOf(upn)).toMatch(/^[0-9a-f]{32}$/);
    expect(keyOf(upn + uln)).toBe(keyOf(upn));
    expect(keyOf(uln + upn)).toBe(keyOf(upn));
    expect(keyOf(uln)).not.toBe(keyOf(upn));
    expect(keyOf("<UPN> a1234 56789012 </UPN>")).toBe(keyOf(upn));
    expect(keyOf("<Sex>F</Sex>")).toBe("person-000001");
    expect(keyOf(upn, {})).toBe("person-000001");
    expect(keyOf(upn, { secret: `${secret}!` })).not.toBe(keyOf(upn));
    expect(keyOf(upn, { secret: new TextEncoder().encode(secret) })).toBe(keyOf(upn));
  });

  it("is not a text that every pupil could have", () => {
    const { persons, report } = read(person("<UPN>UNKNOWN</UPN><UniqueLearnerNumber>0</UniqueLearnerNumber>"), {
      secret,
    });
    expect(persons).toEqual([{ key: "person-000001", requests: [] }]);
    expect(report.issues.map(({ code }) => code)).toEqual(["not-an-identifier", "not-an-identifier"]);
  });

  it("keeps the date of birth, its month or nothing", () => {
    const born = (dateOfBirth: "keep" | "month" | "drop") =>
      read(syntheticExample, { dateOfBirth }).persons[0]!.dateOfBirth;
    expect([born("keep"), born("month"), born("drop")]).toEqual(["2018-03-04", "2018-03", undefined]);
  });

  it("needs a secret that cannot be guessed at once, and options that there are", () => {
    expect(() => createSen2XmlReader({ secret: "short" })).toThrow(/16 characters/);
    expect(() => createSen2XmlReader({ dateOfBirth: "year" as never })).toThrow(/keep, month, drop/);
    expect(() => createSen2XmlReader({ listedIssues: -1 })).toThrow(/whole number/);
  });
});

describe("a return of 25,000 persons", () => {
  it("is read in seconds, and needs no more memory than one of 5,000", () => {
    const gc = collector();
    const one = /<Person>[\s\S]*?<\/Person>/.exec(toXml(inventedReturn))![0];
    function* pieces(persons: number) {
      yield "<Message><Header/><Persons>";
      for (let i = 0; i < persons; i++) yield one.replace("A123456789012", `A${String(i).padStart(12, "0")}`);
      yield "</Persons></Message>";
    }
    const heap: number[] = [];
    let persons = 0;
    const started = performance.now();
    for (const { requests } of readSen2Xml(pieces(25_000), { secret })) {
      expect(requests.length === 2).toBe(true);
      persons += 1;
      if (persons % 5_000 === 0) {
        gc();
        heap.push(process.memoryUsage().heapUsed);
      }
    }
    expect(persons).toBe(25_000);
    // Alone on a machine of two cores it takes two seconds; tests share theirs.
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(heap.at(-1)! - heap[0]!).toBeLessThan(5_000_000);
  });
});

function collector(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
}

it("has a name for the root of every module", () => {
  for (const { parent, list, key } of sen2Modules) {
    if (parent !== undefined) expect(moduleOf(parent).key).toBe(parent);
    if (key !== "header") expect(list).toBeDefined();
  }
});
