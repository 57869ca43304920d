import type { Extract } from "./extract";
import type { Token } from "./token";

const month =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)$/;
const longestList = 24;

/** Times that are counted by naming each: `in October, February and June` is three times a year. A span, `between May and July`, is none. */
export function extractDatedTimes(tokens: readonly Token[]): Extract[] {
  const found: Extract[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const to = isMonth(tokens[i]) ? readList(tokens, i) : undefined;
    if (to === undefined) continue;
    const times = tokens.slice(i, to).filter(isMonth).length;
    if (!isSpan(tokens, i)) found.push({ kind: "frequency", from: i, to, amount: { least: times, per: "year" } });
    i = to - 1;
  }
  return found;
}

function isMonth(token: Token | undefined): boolean {
  // `may` is a verb.
  return token?.kind === "word" && /^[A-Z]/.test(token.raw) && month.test(token.norm);
}

/** `October, February and June`, `20 January and 20 May`; the token after it, where there are two months or more. */
function readList(tokens: readonly Token[], from: number): number | undefined {
  let last = from;
  let hasAnd = false;
  for (let at = from + 1; at < tokens.length && at < from + longestList; ) {
    const joins = joinsAt(tokens, at);
    if (joins === 0) break;
    hasAnd ||= tokens.slice(at, at + joins).some(({ norm }) => norm === "and" || norm === "&");
    at += joins;
    if (tokens[at]?.kind === "number" && !tokens[at]!.joined) at += 1;
    if (!isMonth(tokens[at])) break;
    last = at;
    at += 1;
  }
  return last > from && hasAnd ? last + 1 : undefined;
}

function joinsAt(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at]?.norm, tokens[at + 1]?.norm];
  if (first === "," && second === "and") return 2;
  return first === "," || first === "and" || first === "&" ? 1 : 0;
}

function isSpan(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - 3), from).map(({ norm }) => norm);
  return before.includes("between") || before.includes("from") || before.includes("by");
}
