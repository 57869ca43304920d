import { eventOn, type MakeObject, statement } from "./vocabulary";

/** One complaint to the Local Government and Social Care Ombudsman. */
export const ombudsmanComplaint = (object: MakeObject) =>
  object({
    noticedOn: eventOn("The day on which the person affected first had notice of the matter"),
    intendsToComplain: statement("The person affected intends to complain to the Ombudsman"),
    complainedOn: eventOn("The day of the complaint to the Ombudsman"),
    reportReceivedOn: eventOn("The day on which the authority received the Ombudsman's report"),
    longerPeriodAgreed: statement("The Ombudsman agreed to a longer period in writing"),
    actionNotifiedOn: eventOn("The day on which the authority told the Ombudsman what it has done or proposes to do"),
  });

/** One claim for judicial review. */
export const judicialReview = (object: MakeObject) =>
  object({
    groundsAroseOn: eventOn("The day on which the grounds to make the claim first arose"),
    intendsToClaim: statement("Somebody intends to claim judicial review"),
    claimFiledOn: eventOn("The day on which the claim form was filed"),
  });
