import { describe, expect, it } from "vitest";
import { readAmount, readGroup } from "../../src/plan-files/plan/amount";

describe("an amount in a cell", () => {
  it.each([
    ["3 times a week", { times: 3, per: "week" }],
    ["three times per week", { times: 3, per: "week" }],
    ["Weekly", { times: 1, per: "week" }],
    ["once a fortnight", { times: 1, per: "fortnight" }],
    ["Twice per half-term", { times: 2, per: "half-term" }],
    ["Half-termly", { times: 1, per: "half-term" }],
    ["daily", { times: 1, per: "day" }],
    ["every school day", { times: 1, per: "day" }],
    ["3x weekly", { times: 3, per: "week" }],
    ["2 sessions a term", { times: 2, per: "term" }],
    ["30 minutes", { minutes: 30 }],
    ["45 mins each session", { minutes: 45 }],
    ["1 hour 30 minutes", { minutes: 90 }],
    ["1.5 hours", { minutes: 90 }],
    ["half an hour", { minutes: 30 }],
    ["3 x 30 minutes per week", { times: 3, per: "week", minutes: 30 }],
    ["one 45-minute session per week", { times: 1, per: "week", minutes: 45 }],
    ["15 hours a week", { times: 1, per: "week", minutes: 900 }],
    ["At least 30 minutes, twice a week", { atLeast: true, minutes: 30, times: 2, per: "week" }],
    ["up to 2 times a week", { upTo: true, times: 2, per: "week" }],
    ["once a week for 45 minutes, 38 weeks a year", { times: 1, per: "week", minutes: 45, weeksPerYear: 38 }],
  ])("%s", (text, expected) => {
    expect(readAmount(text)).toEqual(expected);
  });

  it.each([
    ["regularly"],
    ["as required"],
    ["3 times a week where possible"],
    ["3 to 4 times a week"],
    ["3-4 times a week"],
    ["until the end of Key Stage 2"],
    ["ongoing"],
    ["30 minutes or 45 minutes"],
    ["30 minutes, 45 minutes"],
    ["up to"],
    [""],
    ["9".repeat(200)],
  ])("%s is left in words", (text) => {
    expect(readAmount(text)).toBeUndefined();
  });
});

describe("the size of a group", () => {
  it.each([
    ["1:1", { shared: false }],
    ["One-to-one", { shared: false }],
    ["group of up to 4", { shared: true, groupMost: 4 }],
    ["small group of 6 pupils", { shared: true, groupMost: 6 }],
    ["Up to 3 children", { shared: true, groupMost: 3 }],
    ["1:8", { shared: true, groupMost: 8 }],
    ["small group", undefined],
    ["2:1", undefined],
    ["1:1 where possible", undefined],
  ])("%s", (text, expected) => {
    expect(readGroup(text)).toEqual(expected);
  });
});
