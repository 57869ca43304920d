/** Texts that would do harm in a page that does not escape them. */
export const hostileTexts = [
  `</title></style><script>document.documentElement.dataset.harmed = "yes"</script>`,
  `"><img src=x onerror="document.documentElement.dataset.harmed = 'yes'">`,
  `' autofocus onfocus='document.documentElement.dataset.harmed = "yes"`,
  `<a href="javascript:alert(1)">here</a>`,
  `javascript:alert(1)`,
  `<svg/onload=alert(1)>`,
  `--></desc><foreignObject><iframe srcdoc="<script>top.alert(1)</script>"></iframe></foreignObject>`,
  `<style>*{display:none}</style><link rel=stylesheet href=//example.org/x.css>`,
  `&lt;script&gt;alert(1)&lt;/script&gt; \u202e txet desrever \u0000 \u0008 {slot <b>bold</b>}`,
];

/** A copy of a value in which every text that a person may have written is another one, the next of a list each time. */
export function withTexts<Value>(
  value: Value,
  texts: readonly string[],
  isWritten: (text: string, key: string) => boolean,
): Value {
  let at = 0;
  const swap = (one: unknown, key: string): unknown => {
    if (typeof one === "string") {
      if (!isWritten(one, key)) return one;
      at += 1;
      return texts[at % texts.length];
    }
    if (Array.isArray(one)) return one.map((each) => swap(each, key));
    if (one === null || typeof one !== "object") return one;
    return Object.fromEntries(Object.entries(one).map(([name, each]) => [name, swap(each, name)]));
  };
  return swap(value, "") as Value;
}

/** Keys under which no free text stands: words of our own lists, dates and pointers. */
const ours = new Set(
  "criterion section severity rating by rule version outcome force subject asOf issuedOn datedOn byWhenOn lacks weight grade cap pending kind horizon area letter type status per limits group domains due closedOn reAuditGrade".split(
    " ",
  ),
);

/** Whether a text of an audit, a plan or a summary is free text. */
export function isFreeText(_text: string, key: string): boolean {
  return !ours.has(key);
}
