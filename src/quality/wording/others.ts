import { isCapital, type Token } from "./token";

const words = `mum mummy mom mother dad daddy father brother brothers sister sisters siblings nan nana nanny gran grandma grandad granddad grandmother
  grandfather grandparents aunt auntie uncle cousin friend friends teacher teachers ta tas lsa senco sendco doctor nurse therapist therapists
  psychologist paediatrician dog cat pet rabbit hamster horse baby man woman boy girl boys girls somebody someone everyone parent parents carer carers
  stepdad stepmum mentor tutor worker mate mates boyfriend girlfriend keyworker assistant coach driver captain player singer footballer hero character
  adult adults staff peer peers mr mrs ms miss dr headteacher slt salt ep ot partner wife husband twin`;
const others: ReadonlySet<string> = new Set(words.split(/\s+/));

/** Whether a word is one for others than the child, whom a pronoun may mean. */
export function isOtherWord({ norm, base }: Token): boolean {
  return others.has(norm) || others.has(base);
}

/** Whether a stretch of tokens mentions anybody but the child: by a word for others, or by a second name. */
export function mentionsOther(tokens: readonly Token[], from: number, to: number): boolean {
  const names = new Set<string>();
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    if (isOtherWord(token)) return true;
    if (isCapital(token) && /^[A-Z][a-z]+('s)?$/.test(token.raw) && i > from) names.add(token.base);
  }
  return names.size > 1;
}
