const wholeWords: Readonly<Record<string, string>> = {
  program: "programme",
  programs: "programmes",
  center: "centre",
  centers: "centres",
  centered: "centred",
  counselor: "counsellor",
  counseling: "counselling",
  fulfill: "fulfil",
  fulfills: "fulfils",
  enroll: "enrol",
  modeling: "modelling",
  modeled: "modelled",
  labeled: "labelled",
  practise: "practice",
  practises: "practices",
  practised: "practiced",
  practising: "practicing",
  whilst: "while",
  focussed: "focused",
  enquiry: "inquiry",
};
const stems = [
  ["behavior", "behaviour"],
  ["favor", "favour"],
  ["color", "colour"],
  ["endeavor", "endeavour"],
  ["pediatric", "paediatric"],
  ["orthopedic", "orthopaedic"],
] as const;
const izeEndings = ["ize", "izes", "ized", "izing", "izer", "ization", "izations"] as const;

/** Folds spellings of one word together, American ones and variants into the British one that the lexicon uses. */
export function foldSpelling(word: string): string {
  const whole = Object.hasOwn(wholeWords, word) ? wholeWords[word] : undefined;
  if (whole !== undefined) return whole;
  if (word.includes("iz")) {
    const ending = izeEndings.find((one) => word.length > one.length + 2 && word.endsWith(one));
    if (ending !== undefined) return `${word.slice(0, -ending.length)}is${ending.slice(2)}`;
  }
  for (const [from, to] of stems) if (word.startsWith(from)) return to + word.slice(from.length);
  return word;
}
