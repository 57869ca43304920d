import type { Chance } from "./chance";

/** A made-up name that stands in inputs and may stand in no message. */
export const marker = "Zzyzxquill";

/** A made-up number, as above. */
export const markerNumber = 7130718071;

/** Names that reach an object's prototype, or mean something to one. */
export const reservedNames = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "then",
  "toJSON",
];

const days = [
  "0000-00-00",
  "9999-12-31",
  "2024-02-30",
  "0001-01-01",
  "2100-02-29",
  "1900-01-01",
  "2026-1-5",
  "-000001-01-01",
  "2026-01-05T00:00:00Z",
];
const numbers = [
  "NaN",
  "Infinity",
  "-Infinity",
  "1e400",
  "-0",
  "9007199254740993",
  "0x10",
  "1e-400",
  "99999999999999999999",
];
const signs = [
  "\0",
  "\u202e",
  "\u200f",
  "\ud800",
  "\udfff",
  "\ufeff",
  "\u2028",
  "\x1b[31m",
  "\x07",
  "\r\n",
  "\t",
  "\u{1F600}",
  "ﷺ",
  "́".repeat(50),
];
const starts = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "<script>",
  "&amp;",
  "]]>",
  "<!--",
  "'\"",
  "#{x}",
  "%s%n",
  "../../x",
  "|",
  ";",
  ",",
];

/** Short texts that do harm where nobody looks. */
export const hostileTexts: readonly string[] = [
  "",
  " ",
  ...reservedNames,
  ...days,
  ...numbers,
  ...signs,
  ...starts,
  `${marker}\u202e${marker}`,
  `${marker}, ${marker}`,
];

const longTexts = [
  marker.repeat(100_000),
  "9".repeat(1_000_000),
  "a".repeat(1_000_000),
  " ".repeat(1_000_000),
  "\ud800".repeat(1_000_000),
];

/** A hostile text; now and then one of a million characters. */
export function hostileText(chance: Chance): string {
  if (chance.oneIn(20_000)) return chance.oneOf(longTexts);
  return chance.oneIn(3) ? `${chance.oneOf(hostileTexts)}${marker}` : chance.oneOf(hostileTexts);
}

/** A hostile value of any sort that JSON has, and the numbers that it has not. */
export function hostileValue(chance: Chance): unknown {
  switch (chance.below(8)) {
    case 0:
      return chance.oneOf([
        0,
        -0,
        1,
        -1,
        1.5,
        5e-324,
        1e308,
        Number.NaN,
        Number.POSITIVE_INFINITY,
        2 ** 53,
        -(2 ** 31),
        markerNumber,
      ]);
    case 1:
      return chance.oneOf([null, true, false]);
    case 2:
      return chance.oneOf([[], {}, [[]], [null], [marker], [{}], { [marker.slice(0, 0)]: marker }]);
    case 3:
      return nested(chance.oneOf([3, 70, 500, 1_000]), chance.oneOf(["list", "object"]));
    case 4:
      return polluting(chance);
    default:
      return hostileText(chance);
  }
}

/** Lists or objects inside one another. */
export function nested(depth: number, of: "list" | "object"): unknown {
  let value: unknown = marker;
  for (let i = 0; i < depth; i++) value = of === "list" ? [value] : { all: [value] };
  return value;
}

/** An object whose own key is one that a careless copy would take for its prototype. */
function polluting(chance: Chance): unknown {
  return JSON.parse(`{"${chance.oneOf(reservedNames)}":{"polluted":"${marker}","prototype":{"polluted":true}}}`);
}
