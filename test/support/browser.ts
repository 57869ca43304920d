import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const path = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";

/** Starts Chromium without a window, and without anything that it fetches of its own accord. */
export function startBrowser(): Promise<Browser> {
  if (!existsSync(path))
    throw new Error(
      `There is no Chromium at ${path}. Run scripts/install-browser.sh, or give the path of yours in CHROMIUM_PATH.`,
    );
  return chromium.launch({
    executablePath: path,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
