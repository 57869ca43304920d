import type { Chance } from "./chance";
import { hostileValue, reservedNames } from "./hostile-values";

type Holder = Record<string | number, unknown>;

/** A copy of a value of JSON with some places of it changed: swapped, deleted, repeated, renamed or nested. */
export function mutateValue(value: unknown, chance: Chance): unknown {
  const root: Holder = { value: structuredClone(value) };
  for (let i = chance.oneOf([0, 0, 0, 1, 3]); i >= 0; i--) mutateOnce(root, chance);
  return root.value;
}

function mutateOnce(root: Holder, chance: Chance): void {
  const [holder, key] = placeIn(root, chance);
  const old = holder[key];
  switch (chance.below(8)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else if (holder !== root) delete holder[key];
      break;
    case 1:
      if (Array.isArray(holder))
        holder.splice(Number(key), 0, ...Array.from({ length: chance.oneOf([1, 3, 100]) }, () => old));
      else set(holder, chance.oneOf(reservedNames), old);
      break;
    case 2:
      set(holder, key, chance.oneIn(2) ? [old] : { [key]: old });
      break;
    case 3: {
      const [other, otherKey] = placeIn(root, chance);
      // A copy, so that no value comes to hold itself.
      set(holder, key, copyOf(other[otherKey]));
      break;
    }
    case 4:
      if (typeof old === "string") set(holder, key, mutateWord(old, chance));
      else if (typeof old === "number") set(holder, key, old * chance.oneOf([-1, 0, 1e9, 1e300, 0.1]));
      else set(holder, key, hostileValue(chance));
      break;
    case 5:
      if (typeof old === "string" && /^\d{4}-/.test(old)) set(holder, key, dayNear(old, chance));
      else set(holder, key, hostileValue(chance));
      break;
    default:
      set(holder, key, hostileValue(chance));
  }
}

/** Own, whatever the name: an assignment to `__proto__` would be none. */
function set(holder: Holder, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** A place in it, found by going down a way that chance takes. */
function placeIn(root: Holder, chance: Chance): [Holder, string | number] {
  let holder: Holder = root;
  let key: string | number = "value";
  for (let i = chance.below(9); i > 0; i--) {
    const here: unknown = holder[key];
    if (here === null || typeof here !== "object") break;
    const keys = Object.keys(here);
    if (keys.length === 0) break;
    holder = here as Holder;
    key = chance.oneOf(keys);
  }
  return [holder, key];
}

function mutateWord(word: string, chance: Chance): string {
  const at = chance.below(word.length + 1);
  const sign = String.fromCharCode(chance.oneOf([0, 9, 10, 34, 39, 45, 48, 57, 60, 61, 92, 0x202e, 0xd800, 0xfeff]));
  return word.slice(0, at) + sign + word.slice(at + chance.below(2));
}

/** A copy; nothing of what is nested deeper than can be copied. */
export function copyOf<Value>(value: Value): Value | undefined {
  try {
    return structuredClone(value);
  } catch {
    return undefined;
  }
}

/** Another day that there may be, so that more than the reading of it is tried. */
function dayNear(day: string, chance: Chance): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${chance.oneOf([day.slice(0, 4), "2026", "1994", "2099", "9999"])}-${two(1 + chance.below(12))}-${two(1 + chance.below(31))}`;
}
