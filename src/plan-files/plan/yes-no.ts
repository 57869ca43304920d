/** Whether a short text says yes or no; `undefined` where it says neither. */
export function yesOrNo(text: string): boolean | undefined {
  if (/^(yes|y|true|agreed|attached|enclosed|appended|included|☒|✓|✔)\.?$/iu.test(text.trim())) return true;
  if (/^(no|n|false|none|not (agreed|attached|enclosed|included)|☐)\.?$/iu.test(text.trim())) return false;
  return undefined;
}

/** Whether a value of a form is filled in: not empty, and no remains of the template. */
export function isFilled(text: string): boolean {
  const line = text.trim();
  return (
    line !== "" &&
    !/^(\[.*\]|<.*>|\{.*\}|x{2,}|_+|\.{2,}|-+|–|tb[cdan]|to be (confirmed|added|completed)|click .*|n\/?a|not known|unknown)\.?$/iu.test(
      line,
    )
  );
}
