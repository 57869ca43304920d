import { describe, expect, it } from "vitest";
import { readMarkdown, readPlainText, readPlanText } from "../../src/plan-files";

const read = (markdown: string) => readPlanText(readMarkdown(markdown));
const whats = (markdown: string) => read(markdown).unread.map(({ where, what }) => `${where}: ${what}`);

describe("the front of a plan", () => {
  const front = `# Education, Health and Care Plan - FINAL

| My details | |
| --- | --- |
| First name | Robin |
| Family name | Sample |
| Date of Birth | 14/03/2016 |
| Parents/carers | Mrs Jo Sample and Mr Sam Sample (father) |
| Home LA | Sampleshire |
| UPN | |
| NHS No. | [INSERT] |
| Current year group | Year 5 |
| Date of final EHC Plan: | 03/04/2026 |
| Scheduled review date | 2 April 2027 |
| Ethnicity | not said |

## Section I: Placement

A maintained mainstream primary school
`;

  it("records which fields are filled in, and no value but dates, the year group and names to compare with", () => {
    const { plan, unread } = read(front);
    expect(plan).toEqual({
      id: "plan",
      status: "final",
      identity: ["name", "date-of-birth", "parents", "home-authority"],
      nextReviewOn: "2027-04-02",
      person: {
        dateOfBirth: "2016-03-14",
        ncYear: 5,
        names: ["Robin", "Sample", "Jo Sample", "Sam Sample"],
      },
      setting: "mainstream",
      placement: { type: "A maintained mainstream primary school" },
      sections: [{ letter: "I", labelled: true, empty: false }],
    });
    expect(unread).toEqual([
      {
        where: "Outside the sections",
        what: "a date could be read in two ways, or is no day: write the month in words",
        todo: "Read it in the document, and put it into the record by hand.",
      },
    ]);
  });

  it.each([
    ["# Draft Education, Health and Care Plan", "draft"],
    ["# Proposed EHC plan", "draft"],
    ["# Amended final EHCP", "amended-final"],
    ["# Amended draft plan", "amended-draft"],
    ["# EHC Plan (Final/Amended/Draft)", undefined],
    ["# Education, Health and Care Plan", undefined],
    [
      "This final plan follows a draft that was sent in the spring of the year before, after the meeting at school.",
      undefined,
    ],
  ])("%s", (title, status) => {
    expect(read(`${title}\n\n## Section J: Personal budget\n\nNone`).plan.status).toBe(status);
  });

  it("leaves the status open where titles disagree", () => {
    const { plan, unread } = read("# Draft EHC plan\n\n# Final EHC plan\n\n## Section J\n\nNone");
    expect(plan.status).toBeUndefined();
    expect(unread.map(({ what }) => what)).toContain("titles, headers or footers say both draft and final");
  });
});

describe("sections in councils' layouts", () => {
  it("reads outcomes and provision side by side, with links from the same row", () => {
    const { plan, unread } = read(`
# Section E and Section F

| Section E: Outcome | By when | Section F: Provision | Delivered by | How often | How long | Ratio | Review |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Robin will join a game at play time. | July 2027 | A taught social skills group. | Teaching assistant | Twice a week | 30 minutes | group of up to 4 | Each term |
| Robin will join a game at play time. | July 2027 | Coaching during play. | Play leader | Daily | 20 mins | 1:1 | Each term |
| Robin will read a page aloud. | 23 July 2027 | A phonics programme. | Teacher | as required | 30 minutes | small group | Each term |
`);
    expect(plan.outcomes).toEqual([
      { id: "outcome-1", text: "Robin will join a game at play time.", byWhen: "July 2027", monitoring: "Each term" },
      { id: "outcome-2", text: "Robin will read a page aloud.", byWhenOn: "2027-07-23", monitoring: "Each term" },
    ]);
    expect(plan.provisions).toEqual([
      {
        id: "provision-1",
        section: "F",
        text: "A taught social skills group.",
        role: "Teaching assistant",
        times: 2,
        per: "week",
        minutes: 30,
        shared: true,
        groupMost: 4,
        outcomeIds: ["outcome-1"],
      },
      {
        id: "provision-2",
        section: "F",
        text: "Coaching during play.",
        role: "Play leader",
        times: 1,
        per: "day",
        minutes: 20,
        shared: false,
        outcomeIds: ["outcome-1"],
      },
      {
        id: "provision-3",
        section: "F",
        text: "A phonics programme.\nHow often: as required\nRatio: small group",
        role: "Teacher",
        minutes: 30,
        outcomeIds: ["outcome-2"],
      },
    ]);
    expect(plan.sections).toEqual([
      { letter: "E", labelled: true, empty: false },
      { letter: "F", labelled: true, empty: false },
    ]);
    expect(unread.map(({ where, what }) => `${where}: ${what}`)).toEqual([
      "Sections E, F, table 1, row 4: an amount is in no form that can be read, and stands in the provision's text instead",
      "Sections E, F, table 1, row 4: the size of a group is in no form that can be read, and stands in the provision's text instead",
    ]);
  });

  it("pairs B and F, and B, E and F, in rows with several letters in one heading", () => {
    const { plan } = read(`
| B: Special educational needs | E: Outcomes | F: Special educational provision | By whom |
| --- | --- | --- | --- |
| Robin cannot hold a pencil. | Robin will write a sentence. | Pencil grips and practice. | Occupational therapist |
| Robin tires at noon. | | Rest in the quiet room. | Teaching assistant |
`);
    expect(plan.needs).toEqual([
      { id: "need-1", section: "B", text: "Robin cannot hold a pencil." },
      { id: "need-2", section: "B", text: "Robin tires at noon." },
    ]);
    expect(plan.outcomes).toEqual([{ id: "outcome-1", text: "Robin will write a sentence.", needIds: ["need-1"] }]);
    expect(plan.provisions).toEqual([
      {
        id: "provision-1",
        section: "F",
        text: "Pencil grips and practice.",
        role: "Occupational therapist",
        needIds: ["need-1"],
        outcomeIds: ["outcome-1"],
      },
      {
        id: "provision-2",
        section: "F",
        text: "Rest in the quiet room.",
        role: "Teaching assistant",
        needIds: ["need-2"],
      },
    ]);
    expect(plan.sections?.map(({ letter, labelled }) => [letter, labelled])).toEqual([
      ["B", true],
      ["E", true],
      ["F", true],
    ]);
  });

  it.each([
    ["By whom", "How often"],
    ["Who", "How often"],
    ["Provider", "Frequency"],
    ["Provided by", "Frequency"],
  ])("reads four columns after another section: %s, %s", (who, often) => {
    const { plan, unread } = read(`
## Section D: Social care needs

None

| Section E: Outcomes | Section F: Provision | ${who} | ${often} |
| --- | --- | --- | --- |
| Robin will read a page aloud. | A phonics programme. | Teacher | Twice a week |
`);
    expect(plan.sections?.map(({ letter, labelled }) => [letter, labelled])).toEqual([
      ["D", true],
      ["E", true],
      ["F", true],
    ]);
    expect(plan.outcomes).toEqual([{ id: "outcome-1", text: "Robin will read a page aloud." }]);
    expect(plan.provisions).toEqual([
      {
        id: "provision-1",
        section: "F",
        text: "A phonics programme.",
        role: "Teacher",
        times: 2,
        per: "week",
        outcomeIds: ["outcome-1"],
      },
    ]);
    expect(unread).toEqual([]);
  });

  it.each([
    ["E", "F", ["E", "F"]],
    ["Outcomes", "Provision", ["E", "F"]],
    ["E", "Points", undefined],
  ])("does not take sections that an unread table may hold for missing: %s, %s", (first, second, letters) => {
    const { plan } = read(`
## Section D: Social care needs

Robin needs company.

| ${first} | ${second} | Who will see to it? | When and where, roughly? |
| --- | --- | --- | --- |
| Robin will read a page aloud. | A phonics programme. | Teacher | Twice a week |
`);
    expect(plan.sections?.map(({ letter }) => letter)).toEqual(["D"]);
    expect(plan.sectionsUnread).toEqual(letters);
  });

  it("reads a plan that is one table with a section a row, in any order", () => {
    const { plan } = read(`
| Section | What it says |
| --- | --- |
| Section C: Health needs | No identified health needs. Confirmed by the designated clinical officer on 3 March 2026. |
| Section F: Special educational provision | - Phonics teaching, daily<br>- A visual timetable |
| Section B: Special educational needs | - Reading is slow<br>- Change is hard |
`);
    expect(plan.needs?.map(({ text }) => text)).toEqual(["Reading is slow", "Change is hard"]);
    expect(plan.provisions?.map(({ text, section }) => [section, text])).toEqual([
      ["F", "Phonics teaching, daily"],
      ["F", "A visual timetable"],
    ]);
    expect(plan.sections).toEqual([
      { letter: "B", labelled: true, empty: false },
      {
        letter: "C",
        labelled: true,
        empty: true,
        nilStatement: "No identified health needs. Confirmed by the designated clinical officer on 3 March 2026.",
        nilConfirmedBy: "designated clinical officer",
        nilConfirmedOn: "2026-03-03",
      },
      { letter: "F", labelled: true, empty: false },
    ]);
  });

  it("reads forms, one for each outcome", () => {
    const { plan } = read(`
## Sections E and F

| Outcome 1 | Robin will travel to college alone by July 2028. |
| --- | --- |
| How we will know | Five journeys are watched. |
| Provision | Travel training on the route. |
| By whom | Travel trainer |
| Frequency | Once a week |
| Duration | 1 hour |

| Outcome 2 | Robin will cook a meal. |
| --- | --- |
| Provision | Cookery teaching. |
| By whom | Tutor |
`);
    expect(plan.outcomes).toEqual([
      {
        id: "outcome-1",
        text: "Robin will travel to college alone by July 2028.",
        measure: "Five journeys are watched.",
      },
      { id: "outcome-2", text: "Robin will cook a meal." },
    ]);
    expect(plan.provisions).toEqual([
      {
        id: "provision-1",
        section: "F",
        text: "Travel training on the route.",
        role: "Travel trainer",
        times: 1,
        per: "week",
        minutes: 60,
        outcomeIds: ["outcome-1"],
      },
      { id: "provision-2", section: "F", text: "Cookery teaching.", role: "Tutor", outcomeIds: ["outcome-2"] },
    ]);
    // Neither has a label of its own.
    expect(plan.sections?.map(({ letter, labelled }) => [letter, labelled])).toEqual([
      ["E", false],
      ["F", false],
    ]);
  });

  it("reads Section B by area, with strengths apart from needs", () => {
    const { plan } = read(`
## Section B: My special educational needs

**Communication & Interaction (strengths, needs and current functioning):**

### Strengths

- Robin greets people.

### Needs

- Robin uses single words.
- Robin does not yet follow instructions.

### Cognition and learning

No identified needs in this area.
`);
    expect(plan.needs).toEqual([
      {
        id: "need-1",
        section: "B",
        area: "communication-and-interaction",
        text: "Robin uses single words.",
        strengths: "Robin greets people.",
      },
      {
        id: "need-2",
        section: "B",
        area: "communication-and-interaction",
        text: "Robin does not yet follow instructions.",
      },
    ]);
    expect(plan.areasWithoutNeed).toEqual(["cognition-and-learning"]);
  });

  it("takes each paragraph of running text for a part, and says so", () => {
    const text = "## Section B: Special educational needs\n\nRobin finds reading hard.\n\nRobin finds change hard.";
    expect(read(text).plan.needs?.map((need) => need.text)).toEqual([
      "Robin finds reading hard.",
      "Robin finds change hard.",
    ]);
    expect(whats(text)).toEqual([
      "Section B: the section is running text, so that each paragraph was taken for a part of its own",
    ]);
  });

  it("links provision to the outcome or need in whose place it stands, or that it names", () => {
    const { plan } = read(`
## Section F: Special educational provision

### Outcome 2

- Phonics teaching

### Need B1

- A visual timetable
  - Supports outcomes: E1, E2
  - Source: 1

## Section E: Outcomes

1. Robin will stay calm.
2. Robin will read.

## Section B: Special educational needs

- Change is hard

## Section K: Advice

- Educational psychologist, 3 March 2026, Appendix 1
`);
    expect(plan.provisions).toEqual([
      { id: "provision-1", section: "F", text: "Phonics teaching", outcomeIds: ["outcome-2"] },
      {
        id: "provision-2",
        section: "F",
        text: "A visual timetable",
        needIds: ["need-1"],
        outcomeIds: ["outcome-1", "outcome-2"],
        sourceIds: ["advice-1"],
      },
    ]);
  });

  it("lists links that lead to nothing", () => {
    expect(
      whats("## Section F: Special educational provision\n\n- Phonics teaching\n  - Supports outcomes: 4"),
    ).toContain("Section F: a link to an outcome leads to none that was read");
  });

  it("keeps an undivided Section H undivided", () => {
    const { plan, unread } = read("## Section H: Social care provision\n\n- Short breaks, 3 hours a week");
    expect(plan.provisions).toEqual([{ id: "provision-1", text: "Short breaks, 3 hours a week" }]);
    expect(plan.sections).toBeUndefined();
    expect(unread.map(({ what }) => what)).toContain("the section is not divided into H1 and H2");
  });

  it("does not guess whether a title without its letter is a label", () => {
    const { plan, unread } = read("## Special educational provision\n\n- Phonics teaching");
    expect(plan.sections).toEqual([{ letter: "F", empty: false }]);
    expect(unread.map(({ what }) => what)).toContain("the title of the section stands there without its letter");
  });

  it("does not take a list or a table of the sections for the sections", () => {
    const explained = ["A", "B", "C", "D", "E", "F"].map((letter) => `| Section ${letter} | What must be in it. |`);
    const listed = ["A", "B", "C", "D", "E", "F"].map((letter) => `Section ${letter}`);
    const { plan } = read(`
# EHC plan

| Section label | What the section must include |
| --- | --- |
${explained.join("\n")}

${listed.join("\n\n")}

Version: 2

${listed.map((line) => `## ${line}\n\n- One thing\n`).join("\n")}
`);
    expect(plan.needs?.map(({ text }) => text)).toEqual(["One thing", "One thing", "One thing"]);
    expect(plan.outcomes?.length).toBe(1);
    expect(plan.provisions?.length).toBe(1);
    expect(plan.version).toBe("2");
  });

  it("reads what a section says beside its parts into the section's text", () => {
    const { plan } = read(`
## Section F: Special educational provision

The provision below is for term time.

- Phonics teaching
`);
    expect(plan.sections).toEqual([
      { letter: "F", labelled: true, empty: false, text: "The provision below is for term time." },
    ]);
  });
});

describe("Section A", () => {
  it("reads quotations and who speaks", () => {
    const { plan } = read(`
## Section A: Views, interests and aspirations

### My views

“I like trains.”

I want more time. (child)

### Parents' hopes for the future

- Mum says that mornings are hard.

How gathered: A meeting at home

When gathered: 3 March 2026
`);
    expect(plan.voice).toEqual([
      { id: "voice-1", speaker: "child", kind: "view", text: "I like trains." },
      { id: "voice-2", speaker: "child", kind: "view", text: "I want more time." },
      {
        id: "voice-3",
        speaker: "parent",
        kind: "aspiration",
        text: "Mum says that mornings are hard.",
        method: "A meeting at home",
        gatheredOn: "2026-03-03",
      },
    ]);
  });
});

describe("Sections I, J and K", () => {
  it("records that a school is named, and not its name", () => {
    const { plan } = read(`
## Section I: Placement

Sample Lane Primary School, a mainstream school

## Section J: Personal budget

Direct payment: yes

Needs it meets: B1

## Section B: Special educational needs

- Reading is slow
`);
    expect(plan.placement).toEqual({ named: true });
    expect(JSON.stringify(plan)).not.toContain("Sample Lane");
    expect(plan.setting).toBe("mainstream");
    expect(plan.budget).toEqual({ directPayment: true, needIds: ["need-1"] });
  });

  it("reads advice without anybody's name", () => {
    const { plan, unread } = read(`
## Section K: Advice and information

| Type of advice | Name and role | Date | Appendix |
| --- | --- | --- | --- |
| Psychological advice | Educational psychologist | 3 March 2026 | 1 |
| Medical advice | Dr A Sample, community paediatrician | 05/06/2026 | 2 |
| Social care | not attached | | no |

- Speech and language therapist, 12 January 2026
`);
    expect(plan.advice).toEqual([
      {
        id: "advice-1",
        type: "psychological",
        role: "Educational psychologist",
        datedOn: "2026-03-03",
        attached: true,
      },
      { id: "advice-2", type: "medical", role: "community paediatrician", author: true, attached: true },
      { id: "advice-3", type: "social-care", role: "not attached", attached: false },
      { id: "advice-4", role: "Speech and language therapist", datedOn: "2026-01-12" },
    ]);
    expect(unread.map(({ where, what }) => `${where}: ${what}`)).toEqual([
      "Section K, table 1, row 3: a date could be read in two ways, or is no day: write the month in words",
      "Section K: under which paragraph of regulation 6(1) advice was sought is not clear",
    ]);
  });
});

describe("a section with nothing to record", () => {
  const section = (text: string, letter = "D") =>
    read(`## Section ${letter}: Social care\n\n${text}`).plan.sections?.map(({ letter: _, ...rest }) => rest);

  it.each([
    ["None", { nilStatement: "None" }],
    ["N/A", { nilStatement: "N/A" }],
    ["There are no identified social care needs.", { nilStatement: "There are no identified social care needs." }],
    ["Robin does not have any social care needs", { nilStatement: "Robin does not have any social care needs" }],
    ["Not known to social care", { nilStatement: "Not known to social care" }],
    [
      "No social care needs.\n\nConfirmed by: Social worker, 3 March 2026",
      { nilStatement: "No social care needs.", nilConfirmedBy: "Social worker", nilConfirmedOn: "2026-03-03" },
    ],
    ["—", {}],
    ["", {}],
  ])("%j", (text, nil) => {
    expect(section(text)).toEqual([{ labelled: true, empty: true, ...nil }]);
    expect(read(`## Section D: Social care\n\n${text}`).plan.needs).toBeUndefined();
  });

  it.each([
    ["Robin has no road sense and needs an adult outdoors."],
    ["There are no identified needs at home, but Robin cannot go out alone."],
    ["Robin cannot be left alone. No breaks have been had."],
    ["There is no provision at weekends except what the family pays for, and Robin needs more."],
    ["Robin does not have a sense of danger and needs care at all times."],
    ["No adult has been able to meet these needs."],
    ["None: confirmed by the social worker on 3 September 2026. Robin needs a break each month."],
  ])("is not one that says a need: %s", (text) => {
    expect(section(text)).toEqual([{ labelled: true, empty: false }]);
    expect(read(`## Section D: Social care\n\n${text}`).plan.needs).toHaveLength(1);
  });

  it.each([
    ["None: confirmed by Dr Example on 3 September 2026.", "Dr Example"],
    ["None: confirmed by Dr. Example on 3 September 2026.", "Dr. Example"],
    ["None, confirmed by the paediatrician on 3 September 2026.", "paediatrician"],
    ["None – as confirmed by the social worker on 3 September 2026", "social worker"],
    ["None. Confirmed by the social worker, 3 September 2026.", "social worker"],
    ["N/A (confirmed by: social worker, 3 September 2026)", "social worker"],
  ])("says who confirmed it and when: %s", (nilStatement, nilConfirmedBy) => {
    expect(section(nilStatement)).toEqual([
      { labelled: true, empty: true, nilStatement, nilConfirmedBy, nilConfirmedOn: "2026-09-03" },
    ]);
  });

  it.each(["G", "H1", "H2"])("is no provision of Section %s where it says who confirmed it", (letter) => {
    const { plan } = read(`## Section ${letter}\n\nNone: confirmed by the social worker on 3 September 2026.`);
    expect(plan.provisions).toBeUndefined();
    expect(plan.sections?.[0]).toMatchObject({ letter, empty: true, nilConfirmedBy: "social worker" });
  });

  it("is said of each of two sections under one label", () => {
    const { plan } = read("## Sections C & D: Health and social care needs\n\nNone");
    expect(plan.needs).toBeUndefined();
    expect(plan.sections).toEqual([
      { letter: "C", labelled: false, empty: true, nilStatement: "None" },
      { letter: "D", labelled: false, empty: true, nilStatement: "None" },
    ]);
  });

  it("is said of both halves of an undivided Section H", () => {
    expect(section("No social care provision is required.", "H")).toEqual([
      { labelled: false, empty: true, nilStatement: "No social care provision is required." },
      { labelled: false, empty: true, nilStatement: "No social care provision is required." },
    ]);
  });
});

describe("plain text", () => {
  it("reads underlined headings, capitals, bullets, broken lines and labels", () => {
    const { plan } = readPlanText(
      readPlainText(`SECTION B: SPECIAL EDUCATIONAL NEEDS

Communication and interaction
-----------------------------
* Robin uses single words, and does not yet put two of them
  together in the way that others do.
* Robin does not wait for a turn.

SECTION F

1. Direct speech and language therapy.
     By whom: Speech and language therapist
     How often: weekly
     How long: 45 minutes
2. Turn-taking games.
`),
    );
    expect(plan.needs).toEqual([
      {
        id: "need-1",
        section: "B",
        area: "communication-and-interaction",
        text: "Robin uses single words, and does not yet put two of them together in the way that others do.",
      },
      {
        id: "need-2",
        section: "B",
        area: "communication-and-interaction",
        text: "Robin does not wait for a turn.",
      },
    ]);
    expect(plan.provisions).toEqual([
      {
        id: "provision-1",
        section: "F",
        text: "Direct speech and language therapy.",
        role: "Speech and language therapist",
        times: 1,
        per: "week",
        minutes: 45,
      },
      { id: "provision-2", section: "F", text: "Turn-taking games." },
    ]);
  });
});
