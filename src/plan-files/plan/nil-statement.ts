/** What there may be none of, with the few words that may stand before it: anything else is a statement about the child. */
const nothing =
  "(?:(?:any|identified|current|currently|known|specific|additional|further|other|special|educational|health|healthcare|social|care|medical|personal|related|direct|reported|sen|send)(?: or| and)? )*(?:needs?|provision|budgets?|payments?|involvement|services?|advice|placement)";

/** One phrase, in which a full stop only follows a title or stands within a date. */
const phrase = "(?:[^.;]|(?<=\\b(?:dr|mr|mrs|ms|prof))\\.|(?<=\\d)\\.(?=\\d)){1,200}";

/** Who confirmed it and when, after the statement: "None: confirmed by the paediatrician on 3 March 2026". */
const confirmed = `(?:\\s*[,:;.–—-])?\\s*\\(?(?:as |this (?:is|was|has been) )?confirmed (?:by|on|in)\\b${phrase}`;

/** A statement that a section has nothing to record. */
const nil = new RegExp(
  `^(?:${[
    "nil(?: return)?",
    "none(?: (?:identified|known|required|recorded|requested|agreed))?",
    "not (?:applicable|required|requested)",
    "n\\/?a",
    "(?:left )?blank",
    "not (?:currently )?(?:known|open) to .{1,80}",
    "(?:this section|section [a-k]\\d?) (?:is|has been|must be) (?:left )?(?:intentionally )?blank.{0,200}",
    `(?:there (?:is|are|has been|have been) )?(?:currently )?no ${nothing}\\b.{0,200}`,
    `.{1,60} (?:has|have|requires?|needs?) no ${nothing}\\b.{0,200}`,
    `.{1,60} (?:does|do) not (?:currently )?(?:have|require|need|receive) ${nothing}\\b.{0,200}`,
    "(?:an? |the )?(?:personal budget|direct payment)s? (?:has|have|was|were|is) not (?:been )?(?:requested|agreed|required).{0,200}",
  ].join("|")})(?:${confirmed})?$`,
  "iu",
);

const longest = 400;

/** Whether a text only says that there is nothing to record. */
export function isNilStatement(text: string): boolean {
  const line = text.replaceAll("\n", " ").trim();
  const isLimited = /\b(?:but|however|although|except|apart from|other than)\b/i.test(line);
  return line.length <= longest && !isLimited && nil.test(line.replace(/[.\s]+$/, ""));
}

/** Who confirmed it, as a nil statement itself may say. */
export function confirmedBy(text: string): string | undefined {
  const found =
    /\bconfirmed by:? (?:the )?((?:(?:dr|mrs?|ms|prof)\. )?[^,.;()\d]{3,80}?)(?: on\b| in\b|[,.;()\d]|$)/iu.exec(
      text.replaceAll("\n", " "),
    );
  return found?.[1]?.trim();
}
