import adviserWords from "../../../rules/quality/wording/vocabulary/adviser-words.json";
import type { Extract } from "./extract";
import type { Token } from "./token";
import { wordSets } from "./word-sets";

const reach = 10;
const {
  advising,
  linking,
  between,
  ofService,
  ofAdviser,
  given,
  consulted,
  ofTherapy,
  judging,
  writing,
  vagueSkill,
  near,
} = wordSets(adviserWords);

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
    isTrained(role, tokens) ||
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
  // `the EP is yet to carry out`
  if (/^(is|are|has|have)$/.test(after) && tokens[to + 1]?.norm === "yet") return true;
  return lead === "with" && before === "up" && /^(drawn|worked|written|made)$/.test(tokens[at - 2]?.norm ?? "");
}

/** `training for TAs`, `delivered to the TAs`: whom somebody trains. */
function isTrained({ from, to }: Extract, tokens: readonly Token[]): boolean {
  const at = /^(the|his|her|their|all|both|an?)$/.test(tokens[from - 1]?.norm ?? "") ? from - 2 : from - 1;
  const [lead, before] = [tokens[at]?.norm ?? "", tokens[at - 1]?.norm ?? ""];
  if (/^(for|of|to)$/.test(lead) && before === "training") return true;
  const next = tokens[to]?.norm === "," ? tokens[to + 1]?.norm : tokens[to]?.norm;
  const goesOn = /^(to|who|and)$/.test(next ?? "");
  return lead === "to" && /^(delivered|given|provided)$/.test(before) && !goesOn;
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
