import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

/**
 * Rules are bundled as one text each, which is read several times faster than the same as code, and without their examples, which are in
 * `rules/` for whoever wants them.
 */
export const packedRules: Plugin = {
  name: "packed-rules",
  setup(build) {
    build.onLoad({ filter: /rules\/(?:[\w-]+\/)*[\w-]+\.json$/ }, ({ path }) => {
      const content = JSON.parse(readFileSync(path, "utf8")) as unknown;
      // A file that is no list of rules, such as how plans are graded, stays as it is.
      const isRules = /rules\/(timelines|attendance|quality|sen2)\/[\w-]+\.json$/.test(path) && Array.isArray(content);
      const packed = JSON.stringify(isRules ? content.map(withoutExamples) : content);
      return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(packed)});`, loader: "js" };
    });
  },
};

function withoutExamples({ examples: _, ...rule }: Record<string, unknown>): Record<string, unknown> {
  return rule;
}
