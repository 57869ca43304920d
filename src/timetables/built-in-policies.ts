// Generated from the files in rules/local. To change it, change those files and run: npm run generate

import type { Policy } from "./policy";

/** The councils' policies that are shipped, by their ids. Checked by the tests of every release. */
export const policies = [] as unknown as readonly Policy[];
