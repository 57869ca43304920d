import { describe, expect, it } from "vitest";
import type { PlanRecord } from "../../../src/quality/plan-record";
import { findBoilerplate } from "../../../src/quality/theme/boilerplate";
import { findNamesOfOthers } from "../../../src/quality/theme/names-of-others";

const plan = (id: string, name: string, texts: readonly string[], more: Partial<PlanRecord> = {}): PlanRecord => ({
  id,
  person: { names: [name] },
  provisions: texts.map((text) => ({ section: "F" as const, text })),
  ...more,
});
const corner = (name: string, their: string) =>
  `${name} will go to ${their} calm corner, with cushions and a timer, whenever the class is loud.`;
const all = { suppressBelow: 1 };

describe("passages over plans", () => {
  const three = [
    plan("1", "Briony", [corner("Briony", "her")], { team: "East" }),
    plan("2", "Cedric", [corner("Cedric", "his")], { team: "West" }),
    plan("3", "Dorrit", [
      corner("Dorrit", "their"),
      "Something of this plan alone, which nobody else has ever been given.",
    ]),
  ];

  it("are found in three plans whatever the name and the pronouns, and shown without the name", () => {
    expect(findBoilerplate(three, all)).toEqual({
      compared: 3,
      plans: 3,
      passages: [
        {
          text: "[name] will go to her calm corner, with cushions and a timer, whenever the class is loud.",
          plans: 3,
          teams: 3,
          sections: ["F"],
          ids: ["1", "2", "3"],
        },
      ],
    });
  });

  it("are none in two plans, however often it stands in each", () => {
    const twice = [plan("1", "Briony", [corner("Briony", "her"), corner("Briony", "her")]), three[1]!];
    expect(findBoilerplate(twice, all).passages).toEqual([]);
  });

  it("show no word that stands in fewer than three plans", () => {
    const start = "The teaching assistant of the class will read each task aloud to the child before the lesson in";
    const rooms = ["Rowan", "Hazel", "Maple", "Rowan"];
    const plans = rooms.map((room, i) => plan(`${i}`, "Briony", [`${start} ${room}.`]));
    const [passage] = findBoilerplate(plans, all).passages;
    expect(passage!.text).toBe(`${start} …`);
  });

  it("take sentences that always stand together for one passage", () => {
    const second = "Afterwards the adult will note down in the book how long it took and what helped.";
    const plans = three
      .slice(0, 3)
      .map((one, i) => plan(`${i}`, one.person!.names![0]!, [`${one.provisions![0]!.text} ${second}`]));
    expect(findBoilerplate(plans, all).passages.map(({ text }) => text)).toEqual([
      `[name] will go to her calm corner, with cushions and a timer, whenever the class is loud. ${second}`,
    ]);
  });

  it("are none where the authority approved the text", () => {
    const plans = ["1", "2", "3"].map((id) =>
      plan(id, "Briony", ["You have the right of appeal to the tribunal against what this plan says."]),
    );
    const approved = ["You have the right of appeal to the tribunal against what this plan says."];
    expect(findBoilerplate(plans, all).passages).toHaveLength(1);
    expect(findBoilerplate(plans, { ...all, approved }).passages).toEqual([]);
  });

  it("have no small number and no reference of a plan while numbers are suppressed", () => {
    const text = JSON.stringify(findBoilerplate(three, { suppressBelow: 5 }));
    expect(text).not.toContain("ids");
    expect(JSON.parse(text)).toMatchObject({
      compared: "suppressed",
      plans: "suppressed",
      passages: [{ plans: "suppressed" }],
    });
  });
});

describe("the names of other plans' children", () => {
  const plans = (text: string) => [
    plan("1", "Briony", [text]),
    plan("2", "May", ["May will be met at the door."]),
    plan("3", "Cedric Holloway", ["Cedric may go first."]),
  ];

  it.each([
    ["Each morning Cedric will be met at the door.", 1],
    ["This is Cedric's book.", 1],
    ["Each morning Briony will be met at the door.", 0],
    ["Mr Holloway will read with the class.", 0],
    ["The class meets at Holloway School.", 0],
    ["In May the class goes out.", 0],
    ["The cedric is a word in lower case.", 0],
  ])("%s", (text, count) => {
    expect(findNamesOfOthers(plans(text), 1).plans).toBe(count);
  });

  it("are never told, only where one stands, and that only without suppression", () => {
    const found = plans("Each morning Cedric will be met at the door.");
    expect(findNamesOfOthers(found, 1).places).toEqual([{ plan: "1", subject: "/provisions/0/text" }]);
    expect(findNamesOfOthers(found, 5)).toEqual({ compared: "suppressed", plans: "suppressed" });
  });

  it("are not looked for in a plan that does not say whose names may stand in it", () => {
    const unnamed: PlanRecord = { id: "4", provisions: [{ text: "Cedric will be met." }] };
    expect(findNamesOfOthers([...plans("Nobody."), unnamed], 1)).toMatchObject({ compared: 3, plans: 0 });
  });
});
