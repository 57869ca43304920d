import access from "../../../rules/quality/wording/access.json";
import aspirationAsOutcome from "../../../rules/quality/wording/aspiration-as-outcome.json";
import bareNil from "../../../rules/quality/wording/bare-nil.json";
import belongsInH1 from "../../../rules/quality/wording/belongs-in-h1.json";
import belongsInH2 from "../../../rules/quality/wording/belongs-in-h2.json";
import benefitOrAdvice from "../../../rules/quality/wording/benefit-or-advice.json";
import borrowedNil from "../../../rules/quality/wording/borrowed-nil.json";
import capOrEquivalence from "../../../rules/quality/wording/cap-or-equivalence.json";
import condition from "../../../rules/quality/wording/condition.json";
import deferred from "../../../rules/quality/wording/deferred.json";
import diagnosisAlone from "../../../rules/quality/wording/diagnosis-alone.json";
import emptyNoun from "../../../rules/quality/wording/empty-noun.json";
import encouragement from "../../../rules/quality/wording/encouragement.json";
import longSentence from "../../../rules/quality/wording/long-sentence.json";
import mixedPerson from "../../../rules/quality/wording/mixed-person.json";
import needAsOutcome from "../../../rules/quality/wording/need-as-outcome.json";
import noAgent from "../../../rules/quality/wording/no-agent.json";
import notKnownToService from "../../../rules/quality/wording/not-known-to-service.json";
import openList from "../../../rules/quality/wording/open-list.json";
import openRange from "../../../rules/quality/wording/open-range.json";
import opportunity from "../../../rules/quality/wording/opportunity.json";
import outcomeVagueVerb from "../../../rules/quality/wording/outcome-vague-verb.json";
import placeholder from "../../../rules/quality/wording/placeholder.json";
import processAsOutcome from "../../../rules/quality/wording/process-as-outcome.json";
import professionalJargon from "../../../rules/quality/wording/professional-jargon.json";
import provisionAsOutcome from "../../../rules/quality/wording/provision-as-outcome.json";
import provisionInNeeds from "../../../rules/quality/wording/provision-in-needs.json";
import resource from "../../../rules/quality/wording/resource.json";
import serviceSubject from "../../../rules/quality/wording/service-subject.json";
import speechTherapyOutsideF from "../../../rules/quality/wording/speech-therapy-outside-f.json";
import teachingVerb from "../../../rules/quality/wording/teaching-verb.json";
import unexplainedAcronym from "../../../rules/quality/wording/unexplained-acronym.json";
import vagueAmount from "../../../rules/quality/wording/vague-amount.json";
import vagueFrequency from "../../../rules/quality/wording/vague-frequency.json";
import vagueGroup from "../../../rules/quality/wording/vague-group.json";
import vaguePerson from "../../../rules/quality/wording/vague-person.json";
import vagueSkill from "../../../rules/quality/wording/vague-skill.json";
import vagueTimeSpan from "../../../rules/quality/wording/vague-time-span.json";
import voiceWithoutMethod from "../../../rules/quality/wording/voice-without-method.json";
import weakModal from "../../../rules/quality/wording/weak-modal.json";
import type { Family } from "./family";

/** The lexicon: each family of wording, from its file. */
export const families: readonly Family[] = [
  access,
  aspirationAsOutcome,
  bareNil,
  belongsInH1,
  belongsInH2,
  benefitOrAdvice,
  borrowedNil,
  capOrEquivalence,
  condition,
  deferred,
  diagnosisAlone,
  emptyNoun,
  encouragement,
  longSentence,
  mixedPerson,
  needAsOutcome,
  noAgent,
  notKnownToService,
  openList,
  openRange,
  opportunity,
  outcomeVagueVerb,
  placeholder,
  processAsOutcome,
  professionalJargon,
  provisionAsOutcome,
  provisionInNeeds,
  resource,
  serviceSubject,
  speechTherapyOutsideF,
  teachingVerb,
  unexplainedAcronym,
  vagueAmount,
  vagueFrequency,
  vagueGroup,
  vaguePerson,
  vagueSkill,
  vagueTimeSpan,
  voiceWithoutMethod,
  weakModal,
] as unknown as Family[];
