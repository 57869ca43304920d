import { chromium } from "playwright-core";
import { readFileSync } from "node:fs";
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 860, height: 1400 } });
for (const n of ["needs-assessment", "phase-transfer", "mediation"]) {
await page.setContent(readFileSync(`/work/main/docs/rules/timelines/${n}.svg`, "utf8"));
await page.screenshot({ path: `/tmp/${n}.png` });
}
await browser.close();
