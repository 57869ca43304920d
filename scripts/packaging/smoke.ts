// What the smoke test runs, as text: an empty project has none of our tools, and a browser no files.

/** Evaluates an example, counts a day and judges a plan, on what is called `main`, `calendar` and `quality`. */
export const judge = `
const record = { id: "1", needsAssessments: [{ requestReceivedOn: "2026-01-05", finalPlanSentOn: "2026-05-26" }] };
const finding = main.evaluateCase(record, { asOf: "2026-06-01" }).findings.find((one) => one.rule === "needs-assessment.final-plan");
if (finding.outcome !== "breached" || finding.daysLate !== 1) throw new Error("evaluateCase judges otherwise");
if (!main.explain(finding).summary.includes("25 May 2026")) throw new Error("explain says otherwise");
if (calendar.addMonths(0, 1) !== 31) throw new Error("the calendar counts otherwise");
const audit = quality.auditPlan({ id: "1", sections: [{ letter: "B" }, { letter: "F" }], needs: [{ id: "n1", section: "B" }] }, { asOf: "2026-06-01" });
if (audit.findings.find((one) => one.rule === "quality.f-01").outcome !== "breached") throw new Error("auditPlan judges otherwise");
`;

/** As an ES module. */
export const esModule = `
import * as main from "send-compliance";
import * as calendar from "send-compliance/calendar";
import * as quality from "send-compliance/quality";
${judge}
console.log("ok");
`;

/** As a CommonJS module. */
export const commonJs = `
const main = require("send-compliance");
const calendar = require("send-compliance/calendar");
const quality = require("send-compliance/quality");
${judge}
console.log("ok");
`;

/** As a module of a page, which leaves its word for whoever looks at it. */
export const inBrowser = `
import * as main from "./index.js";
import * as calendar from "./calendar.js";
import * as quality from "./quality.js";
${judge}
document.title = "ok";
`;
