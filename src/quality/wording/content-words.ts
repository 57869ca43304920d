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
  assisted reminded prompted occasion occasions personal effective positive robust comprehensive holistic strategy
  visit visits visited visiting see sees seen meets pop pops popping presence tuition environment environments praise boundaries feedback
  challenge activities activity training precise calm structured nurturing supportive caring friendly welcoming safe happy confident included
  feel feels felt feeling listened important essential vital crucial imperative helpful useful male female sought found identified determined confirmed
  decided agreeing following followed drawn spent spend directed camhs recommendation recommendations per waiting list delegated element elements top fund
  funds paid pay annum annually core subjects subject role models access practicable feasible reasonably far suit hope hopes aim aims intend intends try tries short second sen send equivalent model alongside broad balanced
  exceptional normal usual current everyday modification modifications adaptation wide choice repeated repeat repeating possibly ideally emergency
  phone consistency nurture academic pastoral experience experiences professionally named capable hand ready intervene interventions planned
  listed outlined detailed below above caseload clinic hospital wave routine routines ample plenty presence supervision close closely
  assess assessed assessment assessments evaluation discussion discussions consultation consultations decision decisions partnership collaboration arise arises arising occur occurs permit permits permitting allow allows allowing dictate dictates clinically indicated
  considerable substantial increase delegated block money left endeavour endeavours implement implements act acts acting thrive likely practitioners
  timed near somewhere thereabouts notional rate rates nature shape extent content multi agency opinion specifies oversight thinking exam
  base highly site traded usual unstructured fund spend vacancy vacancies bed beds afford afforded spare capacity staffing grant matter settled
  domiciliary thought ought best obtain obtained await awaiting outreach conclusion unit units moment point points case cases circumstances appointment appointments attempt attempts depend depends agreement occasional suggest suggests
  individualised next initial met statement previous tbc laid iep found likely wrap decide decides once
  payment payments interval intervals devise flexibly flexible dedicated episodes treating precise aside laid singled discreet allocated informed aware kept contained
  appendix otherwise generalise environments gaps split amended judgement governed criteria post posts
  paediatrician gp physio allowed overnight judged whatever however placement
  approx circa maybe perhaps negotiation negotiated determine determines number numbers`);
/** Words that stand within the name of what is done, and end no phrase. */
const within = words("skills skill development and or & learning wellbeing needs language communication");
/** Words that name no activity themselves: what stands before them, and after a preposition, is only what they are about. */
const governing = words(`
  support supports help input inputs intervention interventions strategies programme programmes package packages approach approaches advice guidance
  monitoring provision assistance differentiation adaptation adaptations adjustment adjustments encouraged supported enabled allowed motivated technique techniques liaison involvement referral referrals knowledge understanding experience
  expertise awareness level degree amount size ratio resources encouragement facilitation arrangements measures outreach
  encourage enable assist facilitate promote address addressing supervision`);
/** As those, of a person: before `to`, what the person does follows. */
const skilled = words("skilled experienced knowledgeable trained qualified competent familiar expert proficient");
/** Subjects: what is taught where they are taught, and otherwise only where something happens. */
const subjects = words("english maths mathematics science literacy numeracy pe");
const prepositions = words("with for to in around on of regarding towards about at during across as into");
/** After these the words say how it is done, whatever they are about. */
const resuming = words("using through via including such called named eg");
const clauses = words("if when where because unless until whenever wherever although since");
const modals = words("will can may should must would could shall might");
const teaching = words("tuition teaching teach teaches tutoring");
/** Names of programmes that are ordinary words where they have no capital. */
const alsoOrdinary = words("thrive move");
const longestClause = 40;
/** Before somebody acts, so many words at least stand in a clause: `If it falls`. */
const longestSubject = 3;
const longestList = 6;

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
  if (tokens.some((token, i) => isQuietPlace(token, tokens[i + 1]))) return true;
  return sentences.some(({ from, to }) => sentenceSaysContent(tokens, said, actorEnd(tokens, from, to), to));
}

/** A place of its own is content, although each of its words says nothing. */
function isQuietPlace({ norm }: Token, next: Token | undefined): boolean {
  return (
    /^(quiet|calm|calming|separate|withdrawal|sensory)$/.test(norm) &&
    /^(area|room|space|place|corner|base)$/.test(next?.norm ?? "")
  );
}

function isProgramme({ norm, raw }: Token, tokens: readonly Token[], i: number): boolean {
  const isSmall = raw.charAt(0) === raw.charAt(0).toLowerCase();
  if (isSmall && (alsoOrdinary.has(norm) || !tokens[i + 1])) return false;
  return (programmeStarts.get(norm) ?? []).some((all) => all.every((word, at) => tokens[i + at]?.norm === word));
}

/** Who acts stands before the first modal: `The project will …`; of `A laptop will be provided` the thing stands there. */
function actorEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + longestClause); i += 1) {
    if (/^[;:]$/.test(tokens[i]!.norm)) return from;
    if (!modals.has(tokens[i]!.norm) || isInverted(tokens, i)) continue;
    const next = /^(also|then|always|only|not)$/.test(tokens[i + 1]?.norm ?? "") ? tokens[i + 2] : tokens[i + 1];
    return next?.norm === "be" ? from : i + 1;
  }
  return from;
}

/** `… on trips, should the need arise`: a condition, and no verb of what stands before. */
function isInverted(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.norm === "should" && tokens[i - 1]?.norm === ",";
}

function sentenceSaysContent(tokens: readonly Token[], said: Uint8Array, from: number, to: number): boolean {
  let waiting = 0;
  let isGoverned = false;
  let isDropping = false;
  let clauseFrom = to;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    const { norm, base } = token;
    if (within.has(norm) || (norm === "," && waiting > 0 && isListed(tokens, i))) continue;
    if (token.kind === "mark" || resuming.has(norm)) {
      if (waiting > 0) return true;
      if (token.kind !== "mark" || /^[,;:)—-]$/.test(norm)) isDropping = isGoverned = false;
      continue;
    }
    if (clauses.has(norm) || (norm === "so" && tokens[i + 1]?.norm === "that")) {
      if (waiting > 0) return true;
      isDropping = true;
      clauseFrom = i;
      continue;
    }
    if ((governing.has(norm) || skilled.has(norm)) && !isContentItself(tokens, i)) {
      waiting = 0;
      isGoverned = true;
      continue;
    }
    // A clause ends where somebody acts: `If it falls the nurse gives oxygen`.
    if (isDropping && !isGoverned && said[i] && i - clauseFrom > longestSubject) isDropping = false;
    if (isDropping) continue;
    if (isGoverned && prepositions.has(norm)) {
      isDropping = norm !== "to" || (tokens[i + 1]?.norm !== "use" && !isSkill(tokens, i));
      continue;
    }
    if (isEmpty(tokens, said, i, base)) {
      if (waiting > 0 && !isDescribing(norm)) return true;
      continue;
    }
    isGoverned = false;
    waiting += 1;
  }
  return waiting > 0;
}

function isEmpty(tokens: readonly Token[], said: Uint8Array, i: number, base: string): boolean {
  const { kind, norm } = tokens[i]!;
  if (subjects.has(norm) && governing.has(tokens[i + 1]?.norm ?? "")) return true;
  if (subjects.has(norm)) return !tokens.slice(Math.max(0, i - 3), i + 3).some((one) => teaching.has(one.norm));
  return (
    said[i] === 1 ||
    kind !== "word" ||
    base.length < 3 ||
    empty.has(base) ||
    empty.has(norm) ||
    isPersonsName(tokens, i)
  );
}

/** Whether it is somebody's skill that `to` follows: `a trained supervisor to sit with him`. */
function isSkill(tokens: readonly Token[], to: number): boolean {
  return (
    [2, 3, 4].some((back) => skilled.has(tokens[to - back]?.norm ?? "")) && !skilled.has(tokens[to - 1]?.norm ?? "")
  );
}

/** A word that only describes what follows, so that the phrase goes on: `precise targeted input`. */
function isDescribing(norm: string): boolean {
  return /^(targeted|individual|specialist|structured|differentiated|bespoke|tailored|small|group|class|additional|specific)$/.test(
    norm,
  );
}

/** A comma in a list of single words before a word that they only describe: `speech, language and communication input`. */
function isListed(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + longestList; i += 1) {
    const { norm, kind } = tokens[i]!;
    if (governing.has(norm)) return true;
    const isJoin = norm === "," || norm === "and" || norm === "or";
    if (!isJoin && (kind !== "word" || prepositions.has(norm) || clauses.has(norm) || modals.has(norm))) return false;
  }
  return false;
}

const measured = words(
  "glucose rate weight pressure saturation oxygen seizure seizures sleep fluid growth temperature",
);

/** `Provision of a scribe`, `heart-rate monitoring`: the word is governed by what is named beside it. */
function isContentItself(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i]!;
  const [next, afterNext] = [tokens[i + 1]?.norm, tokens[i + 2]?.norm ?? ""];
  if (norm === "provision") return next === "of" && /^(a|an|the)$/.test(afterNext);
  if (norm !== "monitoring") return false;
  return measured.has(tokens[i - 1]?.norm ?? "") || (next === "of" && measured.has(afterNext));
}

function isPersonsName(tokens: readonly Token[], i: number): boolean {
  const { raw } = tokens[i]!;
  if (!isCapital(tokens[i]!) || !/^[A-Z][a-z]+('s)?$/.test(raw) || isKnownWord(tokens[i]!.base)) return false;
  const next = tokens[i + 1]?.norm ?? "";
  if (/(ing|ment|tion|fast|therapy|ness|ology)$/.test(tokens[i]!.norm) && raw.length > 6) return false;
  if (isProvided(tokens, i + 1)) return false;
  if (
    /^(see|sees|met|meets|meet|support|help|enable|encourage|teach|visit|that|ensure|if|when|because|before|after)$/.test(
      tokens[i - 1]?.norm ?? "",
    )
  )
    return true;
  return (
    raw.endsWith("'s") || /^(will|is|has|to|should|needs|with|and|can|may|in|a|the|for)$/.test(next) || next === ""
  );
}

/** `… will be provided.`: what stands before it is a thing, and no person to whom something is given. */
function isProvided(tokens: readonly Token[], from: number): boolean {
  const [modal, be, done, next] = tokens.slice(from, from + 4).map(({ norm }) => norm);
  if (be !== "be" || !/^(will|shall|should|must|to)$/.test(modal ?? "")) return false;
  const isDone = /^(offered|provided|supplied|given|arranged|worn|put|issued|bought|fitted|used|purchased|made)$/.test(
    done ?? "",
  );
  return (
    isDone && (next === undefined || /^([.,;)]|for|by|on|in|at|daily|weekly|when|each|every|as|if|where)$/.test(next))
  );
}
