/** The parts of a plan whose fields documents write out under names. */
export type PartKind = "need" | "outcome" | "provision" | "voice" | "advice" | "identity" | "placement" | "budget";

/** A field of a part, as a heading of a column or a label before a colon names it. */
export interface FieldName {
  kind: PartKind;
  field: string;
}

/** Names of fields in lower case, without punctuation, as the whole of a heading. Councils' own words for one thing. */
const names: Record<PartKind, [field: string, pattern: string][]> = {
  need: [
    [
      "text",
      "(?:identified |special educational |health |social care |sen |my |child's )*needs?(?: identified)?|(?:area of )?difficult(?:y|ies)|description of needs?|what (?:are )?(?:my|the) needs?(?: are)?",
    ],
    ["area", "(?:broad )?area(?: of needs?)?|category of need"],
    [
      "impact",
      "impact(?: of (?:the )?needs?)?|what (?:this|it) means(?: for .{1,30})?|effect(?: on .{1,40})?|how (?:this|it) affects .{1,30}",
    ],
    [
      "strengths",
      "strengths?|what .{1,20} (?:can do|is good at|do(?:es)? well)|strengths and abilities|what is going well",
    ],
    [
      "baseline",
      "(?:current |present )?(?:level|functioning|attainment|level of functioning)(?: now)?|baseline|current level of functioning",
    ],
    ["baselineOn", "(?:date of (?:baseline|level|assessment)|baseline date|level found on|assessed on)"],
    ["noProvisionBecause", "(?:why no provision(?: is made)?|reasons? for no provision)"],
    [
      "source",
      "source(?: of (?:need|advice|information))?|from which advice|advice(?: reference)?|report(?: reference)?",
    ],
  ],
  outcome: [
    [
      "text",
      "(?:agreed |intended |desired |expected |long.term |key stage |end of key stage |smart |my |child's |linked )*outcomes?(?: sought)?|what (?:we|i) want to achieve|the difference (?:it|this) (?:will|should) make",
    ],
    [
      "byWhen",
      "by when|target date|timescale|time ?scale|to be (?:reached|achieved|met) by|date to be achieved|deadline",
    ],
    [
      "measure",
      "(?:how (?:will )?(?:we|it|this) (?:will )?(?:know|be seen|be measured).{0,60}|success criteria|measures?(?: of success)?|what success looks like|how measured|evidence of success|seen by)",
    ],
    ["baseline", "baseline|starting point|starts from|where .{1,20} (?:is|am) now|current position"],
    ["steps", "steps(?: towards? .{1,30})?|smaller steps|steps on the way|milestones"],
    [
      "monitoring",
      "(?:how |who )?(?:will (?:it|this) be )?(?:monitored|monitoring|reviewed|review)(?: (?:and review|by|how|when|date|arrangements?|by whom))*|monitoring and review(?: arrangements)?|review arrangements|when (?:and how )?reviewed|review date",
    ],
    ["domains", "domains?|services?(?: concerned)?|education,? health or care|ehc area"],
    [
      "adulthood",
      "(?:preparation for adulthood|preparing for adulthood|pfa|adulthood)(?: (?:themes?|areas?|pathway|outcome))?",
    ],
    ["forTransition", "(?:for )?(?:the )?(?:next )?transition"],
    ["aspirations", "(?:from (?:which )?)?(?:linked )?(?:views?|aspirations?)(?: number)?|answers? aspirations?"],
    [
      "needs",
      "(?:meets?|answers?|addresses|for|linked|links? to|linked to) needs?(?: numbers?)?|needs? (?:met|addressed|number|ref(?:erence)?|link)",
    ],
  ],
  provision: [
    [
      "text",
      "(?:special educational |health |health care |social care |sen |educational |section f )*provision(?: (?:to be made|required|needed|that will be made|to meet (?:the )?(?:needs?|outcomes?)))?|support(?: (?:to be provided|required|needed))?|what (?:will (?:be (?:done|provided)|happen)|is needed|support .{1,30}|provision .{1,30})|description of provision|strategies and provision|actions?|arrangements",
    ],
    [
      "role",
      "(?:to be )?(?:provided|delivered|carried out|given) by(?: whom)?|by whom|who(?: will (?:deliver|provide|do) (?:it|this))?|who(?:'s| is)? responsible|who delivers(?: it)?|person responsible|responsib(?:le|ility)|deliverer|provider|whom",
    ],
    [
      "expertise",
      "(?:level of )?expertise|qualifications?(?: and training)?|training|skills?|qualification or training|(?:staff )?(?:qualifications?|training|expertise)(?: (?:needed|required))?",
    ],
    [
      "amount",
      "frequency|how often|how frequently|duration|how long(?: (?:for|each time))?|length(?: of (?:each )?session)?|minutes|time(?: per session)?|frequency (?:and|&) duration|frequency\\/duration|how often and (?:for )?how long|how often\\/how long|amount|hours|quantity|weeks (?:a|per) year|(?:how much|frequency)(?: and (?:time|how long))?|(?:when and )?how often",
    ],
    [
      "group",
      "(?:staff(?:ing)? )?ratio|staffing|group size|staffing (?:ratio|level)|adult (?:to )?child ratio|size of group|ratio\\/group size|staffing\\/ratio",
    ],
    ["mode", "mode(?: of delivery)?|direct or indirect|type of (?:provision|support)|how provided"],
    ["service", "service"],
    [
      "outcomes",
      "(?:supports?|for|linked|links? to|linked to|towards?) outcomes?(?: numbers?)?|outcomes? (?:supported|met|addressed|number|ref(?:erence)?|link)",
    ],
    [
      "needs",
      "(?:meets?|addresses|for|linked|links? to|linked to) needs?(?: numbers?)?|needs? (?:met|addressed|number|ref(?:erence)?|link)",
    ],
    [
      "source",
      "source(?: of (?:provision|advice))?|from which advice|advice(?: reference)?|from advice|report(?: reference)?|recommended by",
    ],
    ["agreed", "agreed (?:by|for).{0,60}|agreement of .{1,60}|commissioner(?:'s)? agreement"],
    ["directPayment", "(?:bought (?:with|by) a |by )?direct payment"],
    ["forTransition", "(?:for )?(?:the )?(?:next )?transition"],
    ["forAdulthood", "(?:preparation for adulthood|preparing for adulthood|pfa|for adulthood)"],
    ["educatesOrTrains", "educates or trains"],
    ["outsideSectionFBecause", "why (?:it is )?not in section f"],
  ],
  voice: [
    [
      "text",
      "(?:views?|words?|in (?:their|my|his|her) (?:own )?words|what (?:was|is) said|what (?:they|i) (?:say|said))",
    ],
    ["speaker", "(?:who(?: said (?:it|this)| is speaking)?|whose (?:views?|words)|speaker|said by|views? of)"],
    ["kind", "(?:about|what (?:it is )?about|topic|subject|kind)"],
    ["method", "how (?:.{1,60} )?(?:gathered|collected|obtained|sought|found out|took part)|method"],
    ["gatheredOn", "(?:when|date)(?: (?:.{1,40} )?(?:gathered|collected|obtained))?|gathered on"],
    [
      "gatheredBy",
      "(?:(?:by )?whom|who)(?: (?:.{1,40} )?(?:gathered|collected|obtained))(?: .{1,30})?|gathered by|collected by",
    ],
    ["horizon", "how far ahead|when for|horizon|near or long term"],
    ["themes", "themes?(?: of adulthood)?|preparation for adulthood"],
  ],
  advice: [
    [
      "type",
      "(?:type|kind)(?: of (?:advice|report))?|advice(?: (?:type|and information))?|regulation 6(?:\\(1\\))?(?: paragraph)?|sought under",
    ],
    [
      "role",
      "(?:role|(?:name of )?(?:the )?(?:document|report)(?: and author)?|(?:name|author) and (?:role|job title|profession)|job title|profession|given by|provided by|from|profession or role|who gave it)(?: of (?:the )?author)?|title",
    ],
    ["author", "(?:author|name|written by|professional|author's name|name of (?:the )?(?:author|professional))"],
    ["datedOn", "(?:date|dated|date written|date of (?:advice|report)|report date)"],
    ["attached", "(?:attached|appendix|appended|enclosed|appendix number)"],
    ["sufficiencyAgreed", "(?:earlier advice (?:agreed )?sufficient|agreed (?:as )?sufficient|sufficiency agreed)"],
    [
      "absenceBecause",
      "(?:why (?:there is )?no(?:ne| such advice| advice)|reason not (?:sought|obtained)|not obtained because)",
    ],
  ],
  identity: [
    [
      "name",
      "(?:child(?:'s|ren's)?|young person's|pupil(?:'s)?|student(?:'s)?|my|child or young person's|child\\/young person's)? ?(?:full |first |given |other |middle |family |preferred |legal )*(?:names?|forenames?|surname)|(?:i like to be )?known as|name known by|name of (?:child|young person|pupil)(?: .{1,20})?",
    ],
    ["date-of-birth", "date of birth|d\\.?o\\.?b\\.?|birth date|born"],
    ["home-authority", "(?:home )?(?:local )?authority|home la|responsible (?:local )?authority|maintaining authority"],
    [
      "setting",
      "(?:current |present )?(?:school|setting|educational setting|placement|school or setting|school\\/setting|nursery|college)(?: attended)?",
    ],
    [
      "parents",
      "(?:names? of )?(?:parents?|carers?|parents? or carers?|parent\\/carers?|parents?\\/carers?|parent\\(s\\)|parent\\/carer\\(s\\)|mother|father|parents? and carers?|(?:adults? with )?parental responsibility)(?:'s? names?|s' names?)?(?: 1| 2| with parental responsibility)?|person\\(?s?\\)? with parental responsibility",
    ],
    ["upn", "upn|unique pupil (?:number|no)"],
    ["nhs-number", "nhs (?:number|no)"],
    ["ncYear", "(?:nc |national curriculum |school |current )?year(?: group)?|nc year group"],
    ["pronouns", "pronouns?"],
    ["usesSpeech", "uses speech"],
    ["overCompulsorySchoolAge", "over compulsory school age"],
    ["status", "(?:plan )?status(?: of (?:the )?plan)?"],
    ["version", "version(?: number)?"],
    ["kind", "(?:kind|type) of plan|reason for (?:this )?version"],
    ["settingType", "type of (?:school|setting|current setting)"],
    [
      "requestReceivedOn",
      "(?:date )?request(?: for (?:an )?(?:ehc )?(?:needs )?assessment)? received(?: on)?|date of request",
    ],
    ["draftSentOn", "(?:date )?(?:of )?draft(?: plan)?(?: (?:sent|issued))?(?: on)?|date of draft(?: plan)?"],
    ["familyRepliedOn", "(?:family|parents?|response)(?: .{1,30})? (?:replied|answered|received)(?: on)?"],
    [
      "issuedOn",
      "(?:date )?(?:of )?(?:final )?(?:ehc )?(?:plan )?(?:issued|issue)(?: on| date)?|date (?:of )?(?:final )?(?:ehc )?plan(?: issued)?|date of (?:this )?(?:final )?(?:ehc )?plan|date of issue|date issued",
    ],
    ["lastAmendedOn", "(?:date )?(?:plan )?(?:last )?amended(?: on)?|date of (?:last )?amendment"],
    [
      "nextReviewOn",
      "(?:date (?:of )?)?(?:next |annual |scheduled |date this plan will be |plan to be )?review(?:ed)?(?: (?:date|due|by|on|due by|due date))*|(?:to be )?reviewed by|date of next (?:annual )?review",
    ],
    [
      "phaseTransferOn",
      "(?:date of )?(?:next )?(?:phase transfer|phase of education|transfer)(?: (?:date|on|starts on))?",
    ],
    ["phaseTransfer", "next (?:phase|transfer) is"],
    ["signed", "signed(?: by)?(?: (?:for|on behalf).{0,80})?|signature(?: .{1,60})?"],
    ["signedOn", "(?:date )?(?:of )?(?:signed on|signature date|date signed|date of signature)"],
  ],
  placement: [
    ["name", "(?:name(?: of .{1,60})?|named (?:school|setting|placement|institution)|school|setting|placement)"],
    ["type", "type(?: of .{1,60})?"],
    ["otherwise", "education otherwise(?: than at (?:a )?school)?(?: \\(section 61\\))?|section 61"],
  ],
  budget: [
    [
      "directPayment",
      "direct payments?(?: .{1,60})?|personal budget(?: requested| agreed)?|is there a (?:direct payment|personal budget)",
    ],
    ["needs", "needs? (?:to be )?(?:met|it meets)(?: .{1,40})?|meets needs?"],
    [
      "outcomes",
      "outcomes? (?:to be )?(?:met|supported|it (?:meets|supports))(?: .{1,40})?|(?:meets|supports) outcomes?",
    ],
    ["provisions", "(?:buys|pays for|for) provisions?|provision (?:it buys|bought)"],
  ],
};

const compiled = Object.fromEntries(
  Object.entries(names).map(([kind, fields]) => [
    kind,
    fields.map(([field, pattern]) => ({ field, pattern: new RegExp(`^(?:${pattern})$`) })),
  ]),
) as Record<PartKind, { field: string; pattern: RegExp }[]>;

const longest = 90;

/** A name of a field as it is compared: lower case, straight apostrophes, nothing at its ends. */
export function plainName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/^[\s\d.)*#]+|[\s:?.*–—-]+$/g, "")
    .trim();
}

/** The field that a name stands for, among the kinds of parts that may stand there, the likeliest first. */
export function fieldNamed(text: string, kinds: readonly PartKind[]): FieldName | undefined {
  if (text.length > longest) return undefined;
  const name = plainName(text);
  if (name === "") return undefined;
  for (const kind of kinds) {
    const found = compiled[kind].find(({ pattern }) => pattern.test(name));
    if (found) return { kind, field: found.field };
  }
  return undefined;
}
