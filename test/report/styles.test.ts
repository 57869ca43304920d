import { describe, expect, it } from "vitest";
import { styles } from "../../src/report/page/styles";

/** Relative luminance of a colour, by WCAG 2.2. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[^#]/g, "$&$&") : colour;
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const named = new Map([...styles.matchAll(/--([\w-]+): (#\w+)/g)].map(([, name, value]) => [name!, value!]));
const colourOf = (value: string) => (value.startsWith("var") ? named.get(value.slice(6, -1))! : value);
const pairs = [...styles.matchAll(/([^{}]+)\{[^}]*?color: ([^;]+); background: ([^;]+);/g)].map(
  ([, what, ink, ground]) => [what!.trim(), colourOf(ink!), colourOf(ground!)] as const,
);

describe("the colours of a report", () => {
  it("are found in the style sheet", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
    expect(pairs.length).toBeGreaterThanOrEqual(9);
  });

  it.each(pairs)("of %s contrast by 4.5 to 1 or more", (_, ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["l1", "l2", "l3"])("of text on the ground of %s contrast by 4.5 to 1 or more", (level) => {
    const ground = new RegExp(`\\.${level} \\{ background: (#\\w+)`).exec(styles)![1]!;
    expect(contrast(named.get("ink")!, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["soft", "link", "ink"])("of text in %s contrast with white by 4.5 to 1 or more", (name) => {
    expect(contrast(named.get(name)!, "#ffffff")).toBeGreaterThanOrEqual(4.5);
  });
});
