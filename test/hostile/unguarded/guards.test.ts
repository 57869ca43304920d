import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { guards } from "./guards";

describe("the guards that are taken out to see a test fail", () => {
  it.each(guards.map((one) => [one.against, one] as const))(
    "stands once in its file, and has a test: %s",
    (_, { file, guard, test, named }) => {
      expect(readFileSync(file, "utf8").split(guard)).toHaveLength(2);
      expect(readFileSync(test, "utf8")).toContain(named);
    },
  );
});
