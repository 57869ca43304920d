/** How deep lists and objects may nest in what people write as rules: the deepest of ours is far from it. */
export const deepestNesting = 100;

/** Whether lists and objects nest deeper than `deepestNesting`. Walks level by level, for a walk that calls itself would overflow the stack. */
export function nestsTooDeep(value: unknown): boolean {
  let level = [value].filter(isHolder);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepestNesting) return true;
    level = level.flatMap((one) => Object.values(one).filter(isHolder));
  }
  return false;
}

function isHolder(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
