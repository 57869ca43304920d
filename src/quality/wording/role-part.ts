import type { Extract } from "./extract";
import type { Token } from "./token";
import { wordSet } from "./word-set";

const reach = 10;
const advising = wordSet(
  "advised directed recommended suggested devised designed written set specified prescribed modelled informed guided advice recommendation recommendations report reports guidance direction instruction instructions assessment supervision approval suggestions supervised overseen trained approved agreed chosen selected liaison liaise consultation discussion agreement",
);
const linking = wordSet("by from of with");
/** Between an advising word and the role. */
const between = wordSet(
  "a an the his her their our any other outside external agencies agency professionals such as qualified specialist school named ( : , and or allocated trained visiting treating independent community local relevant involved",
);
/** After a role that stands for its service or its report. */
const ofService = wordSet(
  "report reports programme input service services team advice recommendations recommendation assessment assessments department guidance plan targets clinic exercises therapy waiting caseload ratio ratios referral involvement sessions",
);
/** After a role's possessive: the words are the adviser's, the work somebody else's. */
const ofAdviser = wordSet(
  "report reports advice recommendations recommendation assessment assessments guidance programme plan targets suggestions instructions letter discretion view views opinion judgement thinking findings visit",
);
/** After advice or guidance: it is what somebody gives in person. */
const given = wordSet(
  "interview interviews session sessions meeting meetings lesson lessons appointment appointments clinic",
);
/** Advice that is itself the provision, where nothing else is said: `Advice from the dietitian.` */
const consulted = wordSet("advice guidance consultation supervision");
/** Before initials that stand for the therapy: `direct OT`. */
const ofTherapy = wordSet("of direct indirect weekly monthly more further some block regular");
/** After a role in a relative clause or a condition: the words are the adviser's. */
const judging = wordSet("may might thinks sees judges considers deems decides directs sees finds requires prescribes");
const writing = wordSet(
  "signed wrote writes set sets approved drew devised designed prescribed agreed supplied issued dated",
);
const vagueSkill = wordSet(
  "relevant appropriate suitable adequate necessary sufficient proper some any further specific",
);
const near = wordSet("near beside facing behind opposite metres metre front next");

/** Marks a role that only advises: `as directed by the physiotherapist`, `the OT report`, `two metres from the teacher`. */
export function withPart(role: Extract, tokens: readonly Token[]): Extract {
  const isService = ofService.has(tokens[role.to]?.norm ?? "") && isInitials(tokens[role.to - 1]!);
  const isTherapy = isInitials(tokens[role.to - 1]!) && ofTherapy.has(tokens[role.from - 1]?.norm ?? "");
  const isPossessive = tokens[role.to - 1]!.norm.endsWith("'s") || tokens[role.to]?.norm === "'";
  const isOwner = isPossessive && isOwnerOfWords(role, tokens);
  const isPlace = /^(room|rooms|office|base)$/.test(tokens[role.to]?.norm ?? "");
  const isRatio =
    /^(:|to)$/.test(tokens[role.to]?.norm ?? "") &&
    tokens.slice(role.to, role.to + 4).some(({ norm }) => /^ratios?$/.test(norm));
  const isOtherHalf = tokens[role.from - 1]?.norm === ":" && /^ratios?$/.test(tokens[role.to]?.norm ?? "");
  if (
    isService ||
    isTherapy ||
    isOwner ||
    isPlace ||
    isRatio ||
    isOtherHalf ||
    isAdviser(role, tokens) ||
    isCondition(role, tokens) ||
    isWriter(role, tokens) ||
    isVerb(role, tokens) ||
    isAnyTeacher(role, tokens) ||
    isStatus(role, tokens)
  )
    return { ...role, advises: true };
  const { qualified, ...rest } = role;
  return qualified === true && isOnlySuitable(role, tokens) ? rest : role;
}

/** A role in a form that stands for the service as well: `OT`. */
function isInitials({ raw }: Token): boolean {
  return /^(SLT|SaLT|SALT|OT|EP|physio|physios)$/i.test(raw);
}

/** `the OT's report`; not `the adviser's guidance interview`, which the adviser gives. */
function isOwnerOfWords({ to }: Extract, tokens: readonly Token[]): boolean {
  return tokens
    .slice(to, to + 3)
    .some(({ norm }, i) => ofAdviser.has(norm) && !given.has(tokens[to + i + 1]?.norm ?? ""));
}

/** `Support for Mum as a carer`: what somebody is, not who provides it. */
function isStatus({ from, to }: Extract, tokens: readonly Token[]): boolean {
  const lead = /^(an?|his|her|their)$/.test(tokens[from - 1]?.norm ?? "") ? from - 2 : from - 1;
  return /^carers?$/.test(tokens[to - 1]!.norm) && tokens[lead]?.norm === "as";
}

function isAdviser({ from, to }: Extract, tokens: readonly Token[]): boolean {
  let at = from - 1;
  for (; at >= from - reach && at >= 0 && !linking.has(tokens[at]!.norm); at -= 1)
    if (!between.has(tokens[at]!.norm) && tokens[at]!.raw !== tokens[at]!.raw.toUpperCase()) return false;
  if (at < 1 || !linking.has(tokens[at]?.norm ?? "")) return false;
  const before = tokens[at - 1]!.norm;
  // Something is set up by the physiotherapist, who then acts; it is done as set by the physiotherapist, who does not.
  if (before === "set" && /^(is|are|being|up)$/.test(tokens[at - 2]?.norm ?? "")) return false;
  // `a ten-minute set with the TA`
  if (
    before === "set" &&
    tokens[at]!.norm === "with" &&
    /^(minutes?|an?|one|each|the)$/.test(tokens[at - 2]?.norm ?? "")
  )
    return false;
  // `prescribed by the psychiatrist, who sees him`: she acts as well.
  if (tokens[to]?.norm === "," && tokens[to + 1]?.norm === "who") return false;
  // `recommendations made by the therapist`
  if (/^(made|given|outlined|issued|sent|provided)$/.test(before) && ofAdviser.has(tokens[at - 2]?.norm ?? ""))
    return true;
  if (consulted.has(before) && at === 1 && (tokens[to] === undefined || tokens[to]!.kind === "mark")) return false;
  return (
    advising.has(before) || near.has(before) || (tokens[at]!.norm === "of" && near.has(tokens[at - 2]?.norm ?? ""))
  );
}

/** `an adult to escort her`: what somebody does. */
function isVerb({ from, to }: Extract, tokens: readonly Token[]): boolean {
  const isActed = /^(escort|coach|mentor|tutor|nurse)$/.test(tokens[from]!.norm) && to - from === 1;
  return isActed && /^(to|will|can|should|must|may)$/.test(tokens[from - 1]?.norm ?? "");
}

/** `which the OT signed`, `such help as the social worker may allow`, `known to the therapist`, `drawn up with the fire officer` */
function isWriter({ from, to }: Extract, tokens: readonly Token[]): boolean {
  const at = /^(the|his|her|their|an?)$/.test(tokens[from - 1]?.norm ?? "") ? from - 2 : from - 1;
  const [lead, before] = [tokens[at]?.norm ?? "", tokens[at - 1]?.norm ?? ""];
  const after = tokens[to]?.norm ?? "";
  if (/^(which|that|what|whatever)$/.test(lead) && writing.has(after)) return true;
  if (/^(as|what|whatever|where|if)$/.test(lead) && judging.has(after)) return true;
  if (lead === "to" && /^(known|acceptable|agreeable)$/.test(before)) return true;
  return lead === "with" && before === "up" && /^(drawn|worked|written|made)$/.test(tokens[at - 2]?.norm ?? "");
}

/** Teachers in general, in one breath with the staff or only to describe a place: `all teachers and support staff`, `whose teachers`. */
function isAnyTeacher({ from, to }: Extract, tokens: readonly Token[]): boolean {
  if (tokens[to - 1]!.norm !== "teachers" || to - from > 1) return false;
  const isStaff = tokens[to]?.norm === "and" && tokens.slice(to + 1, to + 4).some(({ norm }) => norm === "staff");
  return isStaff || tokens[from - 1]?.norm === "whose" || tokens[to]?.norm === "there";
}

/** `once the dietitian has assessed` */
function isCondition({ from, to }: Extract, tokens: readonly Token[]): boolean {
  const before = [tokens[from - 1]?.norm, tokens[from - 2]?.norm];
  const isOnce = before.some((one) => /^(once|until|pending|when|after)$/.test(one ?? ""));
  return isOnce && /^(has|have|assesses|advises|reports|agrees|assessed|completes)$/.test(tokens[to]?.norm ?? "");
}

/** A qualification that is only called suitable: `a suitably qualified teacher`. */
export function isOnlySuitable({ from, to }: Extract, tokens: readonly Token[]): boolean {
  // `has received relevant training`: in what is not said.
  if (/^(training|qualification|course)$/.test(tokens[to - 1]!.norm) && vagueSkill.has(tokens[to - 2]?.norm ?? ""))
    return true;
  return /^(suitably|appropriately|properly|adequately|sufficiently)$/.test(tokens[from - 1]?.norm ?? "");
}
