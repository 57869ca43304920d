/** A statement that a section has nothing to record. */
const nil =
  /^(?:nil(?: return)?|none(?: (?:identified|known|required|recorded))?|not applicable|n\/?a|blank|left blank|not (?:currently )?known to .{1,80}|not open to .{1,80}|(?:this section|section [a-k]\d?) (?:is|has been|must be) (?:left )?(?:intentionally )?blank.{0,200}|(?:there (?:is|are|has been) )?(?:currently )?no(?:ne)? .{0,120}\b(?:needs?|provision|budget|payments?|involvement|services?|advice|placement)\b.{0,200}|.{1,60}\b(?:does|do|has|have) (?:not|no) .{0,80}\b(?:needs?|provision|budget|payments?|services?)\b.{0,200}|.{0,80}\bno (?:special educational |health |social care |identified )*needs?\b.{0,120}|.{0,60}\b(?:not|none) (?:been )?(?:requested|required|named)\b.{0,200})$/iu;

const longest = 400;

/** Whether a text only says that there is nothing to record. */
export function isNilStatement(text: string): boolean {
  const line = text.replaceAll("\n", " ").trim();
  return line.length <= longest && nil.test(line.replace(/[.\s]+$/, "")) && !/\b(?:but|however|although)\b/i.test(line);
}

/** Who confirmed it, as a nil statement itself may say. */
export function confirmedBy(text: string): string | undefined {
  const found = /\bconfirmed by:? (?:the )?([^,.;()\d]{3,80}?)(?: on\b| in\b|[,.;()\d]|$)/iu.exec(
    text.replaceAll("\n", " "),
  );
  return found?.[1]?.trim();
}
