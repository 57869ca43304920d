import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Chance } from "./chance";
import { reservedNames } from "./hostile-values";
import { mutateBytes, mutateText } from "./mutate-text";

const hostileNames = ["../../../tmp/x", "/etc/passwd", "..\\..\\x", "C:\\x", "word/document.xml/", ...reservedNames];

/** Makes mutants of a packed file: most of them packed well around a part whose text is changed, the others with bytes of their own changed. */
export function zipMutator(bytes: Uint8Array): (chance: Chance) => Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const texts = names.filter((name) => /\.(xml|rels)$/.test(name));
  return (chance) => {
    if (chance.oneIn(4)) return mutateBytes(bytes, chance);
    const changed: Record<string, Uint8Array> = { ...parts };
    const name = chance.oneOf(texts);
    if (chance.oneIn(6)) delete changed[name];
    else changed[name] = strToU8(mutateText(strFromU8(parts[name]!), chance));
    if (chance.oneIn(10)) changed[chance.oneOf(hostileNames)] = parts[name]!;
    const packed = zipSync(Object.fromEntries(Object.entries(changed)), { level: 0, mtime: new Date(2026, 0, 5) });
    return chance.oneIn(10) ? mutateBytes(packed, chance) : packed;
  };
}
