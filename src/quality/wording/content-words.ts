import type { Reading } from "./reading";
import { isCapital, type Token } from "./token";
import { isKnownWord } from "./token-sorts";
import { programmeNames } from "./vocabulary";

const words = (text: string) => new Set(text.split(/\s+/).filter((one) => one !== ""));
/** Words that say nothing of what is done. */
const empty = words(`
  a an the this that these those it its his her their he she they him them i my we our you your and or but so if as at by for from in into of off on
  onto out over to up with within without about across after all also any around be been being both can could did do does each either every has have
  having here how is are was were may might must no not now only other own same should some such than then there through throughout too under until
  very what when where which while who whom whose will would shall per during before between more most less least further eg ie etc via towards upon
  child children pupil pupils student students learner learners young person people adult adults staff team teams teacher teachers assistant assistants
  therapist therapists school schools setting settings college nursery class classes classroom service services professional professionals family
  families parent parents carer carers agency agencies outside external peers peer others friends member members practitioner authority
  provide provides provided providing provider receive receives received get gets give gives given offer offers offered make makes made use used using
  deliver delivery delivered delivers available availability need needs needed require requires required appropriate appropriately possible necessary
  regular regularly frequent frequently often ongoing additional extra high higher low lower specialist suitable suitably relevant individual key trusted
  familiar small smaller little group groups grouping session sessions time times minute minutes min mins hour hours hr hrs day days daily week weeks
  weekly fortnight fortnightly month months monthly term terms termly half year years yearly annual annually once twice ensure ensures place put benefit
  benefits consider considered consideration important recommended suggested set achieve progress outcome outcomes full part one two three four five six
  seven eight nine ten twelve fifteen twenty thirty forty sixty minimum maximum approximately roughly specific plan plans based appropriate tailored
  bespoke personalised different meet meets led run runs lead leads see sees expect expects withdraw withdrawn continue continues go goes take takes
  funding funded budget band banding notional panel approval subject review reviewed reviews agreed adjusted accordingly devised capacity existing
  resources resource equipment favourable reduced enhanced increased significant intensive sufficient adequate quiet surroundings style handful first
  quality mainstream trained qualified skilled experienced good strong secure morning mornings evening evenings afternoon afternoons lunch lunchtime
  break breaktime playtime including include includes early home lesson lessons curriculum timetable timetables differentiated taught teaching teach
  learning learn dependent depending level levels region area areas amount number range variety series block course size sizes ratio ratios whole entire
  direct indirect targeted focused structured paired duration frequency basis together away main order well able recommended advised directed report
  reports attached dated stepped down up incorporated ways way thing things role someone somebody needed arranged implemented developed adapted
  holiday holidays weekend weekends spring summer autumn winter january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday project centre community local national new nothing anything something everything out close
  consistent consistently reasonable maintained maintain monitor monitored just still even much many few several lots plenty meeting meetings
  line accordance opportunity opportunities chance chances work works working practise practice skill skills succeed context contexts therapy help helped
  assisted reminded prompted occasion occasions personal effective positive robust comprehensive holistic strategy`);
/** Words that name no activity themselves: what stands before them, and after a preposition, is only what they are about. */
const governing = words(`
  support supports help input inputs intervention interventions strategies programme programmes package packages approach approaches advice guidance
  monitoring provision assistance differentiation adaptation adaptations adjustment adjustments encouraged supported enabled allowed motivated technique techniques liaison involvement referral referrals knowledge understanding experience
  expertise awareness level degree amount size ratio resources encouragement facilitation arrangements measures outreach
  encourage enable assist facilitate promote address addressing supervision`);
const prepositions = words("with for to in around on of regarding towards about at during across as into");
/** After these the words say how it is done, whatever they are about. */
const resuming = words("using through via including such called named eg");
const clauses = words("if when where because unless until whenever wherever although since");
const modals = words("will can may should must would could shall might");
const longestClause = 40;

const programmeStarts = new Map<string, string[][]>();
for (const name of programmeNames) {
  const all = name.toLowerCase().split(/[\s-]+/);
  programmeStarts.set(all[0]!, [...(programmeStarts.get(all[0]!) ?? []), all]);
}

/**
 * Whether a passage names an activity, a content or a thing: a published programme, or a word beyond who, how much, and the empty words
 * of provision with what they are about. `Support with reading` names none; `paired reading` does.
 */
export function saysContent({ tokens, sentences, extracts }: Reading): boolean {
  const said = new Uint8Array(tokens.length);
  for (const { kind, from, to } of extracts) if (kind !== "measure" && kind !== "qualification") said.fill(1, from, to);
  if (tokens.some((token, i) => isProgramme(token, tokens, i))) return true;
  return sentences.some(({ from, to }) => sentenceSaysContent(tokens, said, actorEnd(tokens, from, to), to));
}

function isProgramme({ norm, raw }: Token, tokens: readonly Token[], i: number): boolean {
  if (raw.charAt(0) === raw.charAt(0).toLowerCase() && !tokens[i + 1]) return false;
  return (programmeStarts.get(norm) ?? []).some((all) => all.every((word, at) => tokens[i + at]?.norm === word));
}

/** Who acts stands before the first modal: `The project will …`; of `A laptop will be provided` the thing stands there. */
function actorEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + longestClause); i += 1) {
    if (!modals.has(tokens[i]!.norm)) continue;
    const next = /^(also|then|always|only|not)$/.test(tokens[i + 1]?.norm ?? "") ? tokens[i + 2] : tokens[i + 1];
    return next?.norm === "be" ? from : i + 1;
  }
  return from;
}

function sentenceSaysContent(tokens: readonly Token[], said: Uint8Array, from: number, to: number): boolean {
  let waiting = 0;
  let isGoverned = false;
  let isDropping = false;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    const { norm, base } = token;
    if (token.kind === "mark" || resuming.has(norm)) {
      if (waiting > 0) return true;
      if (token.kind !== "mark" || /^[,;:)—-]$/.test(norm)) isDropping = isGoverned = false;
      continue;
    }
    if (clauses.has(norm) || (norm === "so" && tokens[i + 1]?.norm === "that")) {
      if (waiting > 0) return true;
      isDropping = true;
      continue;
    }
    if (governing.has(norm)) {
      waiting = 0;
      isGoverned = true;
      continue;
    }
    if (isDropping) continue;
    if (isGoverned && prepositions.has(norm)) {
      isDropping = true;
      continue;
    }
    if (
      said[i] ||
      token.kind !== "word" ||
      base.length < 3 ||
      empty.has(base) ||
      empty.has(norm) ||
      isPersonsName(tokens, i)
    ) {
      if (waiting > 0) return true;
      continue;
    }
    isGoverned = false;
    waiting += 1;
  }
  return waiting > 0;
}

function isPersonsName(tokens: readonly Token[], i: number): boolean {
  const { raw } = tokens[i]!;
  if (!isCapital(tokens[i]!) || !/^[A-Z][a-z]+('s)?$/.test(raw) || isKnownWord(tokens[i]!.base)) return false;
  const next = tokens[i + 1]?.norm ?? "";
  return (
    raw.endsWith("'s") || /^(will|is|has|to|should|needs|with|and|can|may|in|a|the|for)$/.test(next) || next === ""
  );
}
