import { plea, spell } from "../claims";
import { day } from "../days";
import { changeOfMindCourses } from "./change-of-mind";
import {
  thenFirstPlan,
  thenNoPlan,
  thenNothing,
  thenPlan,
  thenPlanWrittenOver,
  thenRefusal,
  thenUnsentRefusal,
} from "./undone";

const onceSettled = "2021-09-01";
const order = { route: "tribunal-order" } as const;
const agreement = { route: "mediation-agreement" } as const;
const unopposed = { route: "unopposed-appeal" } as const;

const personal = (on: number) => [spell("exceptional-personal-circumstances", on + 2, on + 90)];
const weeksAway = (days: number) => (on: number) => [spell("absence-from-area", on + 5, on + 5 + days)];
const noReturn = (on: number) => [spell("absence-from-area", on + 5, on + 25, { to: false })];
const pandemic = () => [plea("coronavirus")];

/** Cases in which a refusal is undone: by each route, kept and broken. */
export const afterRefusalCourses = [
  ...[order, unopposed].flatMap((undoing) => [
    thenPlan("kept on the last day", undoing, "last-day"),
    thenPlan("a day late", undoing, "day-late"),
    thenRefusal("kept", undoing, "in-time"),
    thenRefusal("late", undoing, "late"),
    thenRefusal("on a day not recorded", { ...undoing, how: { undated: true } }, "in-time"),
    thenUnsentRefusal({ ...undoing, weeks: [5, 7] }),
    thenNothing("last week", { ...undoing, weeks: [1, 1] }),
    thenNothing("on a day not recorded", { ...undoing, how: { undated: true } }),
    thenFirstPlan("kept", undoing, "in-time"),
    thenFirstPlan("a day late", undoing, "day-late"),
    thenNoPlan("last week", { ...undoing, weeks: [1, 1] }),
    thenNoPlan("on a day not recorded", { ...undoing, how: { undated: true } }),
  ]),
  thenPlan("kept", agreement, "in-time"),
  thenPlan("late", agreement, "late"),
  thenFirstPlan("kept", { ...agreement, how: { otherTimescaleSet: false } }, "in-time"),
  thenFirstPlan("late", agreement, "late"),
  thenNothing("and nothing done", order),
  thenPlan("the route not recorded", { route: "not-recorded" }, "in-time"),
  thenPlanWrittenOver(order),
  thenPlan("another timescale set", { ...order, how: { otherTimescaleSet: true } }, "late"),
  thenFirstPlan("another timescale set", { ...agreement, how: { otherTimescaleSet: true } }, "late"),
  thenPlan("late, bereavement", order, "late", personal),
  thenRefusal("late, bereavement", order, "late", personal),
  thenPlan("late, bereavement", unopposed, "late", personal),
  thenFirstPlan("late, bereavement", unopposed, "late", personal),
  thenFirstPlan("late, abroad for two weeks and more", order, "late", weeksAway(16)),
  thenFirstPlan("late, abroad for ten days", agreement, "late", weeksAway(10)),
  thenFirstPlan("late, abroad, no return recorded", unopposed, "late", noReturn),
  thenPlan("late, coronavirus", { ...unopposed, on: day("2020-04-20") }, "late", pandemic, onceSettled),
  thenRefusal("late, coronavirus", { ...unopposed, on: day("2020-04-20") }, "late", pandemic, onceSettled),
  ...changeOfMindCourses,
];
