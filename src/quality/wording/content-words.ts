import type { Reading } from "./reading";

const empty = new Set(
  `a an the this that these those it its his her their he she they him them i my we our you your and or but so if as at by for from in into of off on
  onto out over to up with within without about across after all also any around be been being both can could did do does each either every has have
  having here how is are was were may might must no not now only other own same should some such than then there through throughout too under until
  very what when where which while who whom whose will would shall per during before between more most less least further
  child children pupil pupils student students learner learners young person people adult adults staff team teams teacher teachers assistant assistants
  therapist therapists school schools setting settings college nursery class classroom service services professional professionals family parents carers
  support supports supported supporting help helps helped helping assist assistance assisted input inputs intervention interventions strategy strategies
  programme programmes package packages approach approaches advice guidance monitoring monitor monitored provision provide provides provided providing
  receive receives received get gets give given offer offered make made use used using deliver delivered delivers delivery access accesses accessing
  available availability opportunity opportunities need needs needed require requires required appropriate appropriately possible necessary regular
  regularly frequent frequently often ongoing additional extra high level levels range variety specialist suitable suitably relevant individual key
  trusted familiar small group groups session sessions time times minute minutes min mins hour hours hr hrs day days daily week weeks weekly fortnight
  fortnightly month months monthly term terms termly half year years yearly annual annually once twice ensure ensures place benefit benefits
  encourage encouraged enable enabled consider consideration important recommended suggested set achieve progress outcome outcomes full part
  one two three four five six seven eight nine ten twelve fifteen twenty thirty forty sixty least maximum minimum approximately roughly specific
  plan plans based own appropriate tailored bespoke personalised different meet meets monday tuesday wednesday thursday friday`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Whether a passage says any content: a word beyond who, how much, and the empty words of provision. */
export function saysContent({ tokens, extracts }: Reading): boolean {
  const said = new Uint8Array(tokens.length);
  for (const { kind, from, to } of extracts) if (kind !== "measure") said.fill(1, from, to);
  return tokens.some((token, i) => {
    if (said[i] || token.kind !== "word" || token.base.length < 3 || empty.has(token.base)) return false;
    // A capital within a sentence is most often a name, unless the word is an acronym or another such word follows.
    const isName = /^[A-Z][a-z]+$/.test(token.raw) && /^(will|is|has|to|should|needs|with|,|'s)$/.test(tokens[i + 1]?.norm ?? "");
    return !isName && !token.norm.endsWith("'s");
  });
}
