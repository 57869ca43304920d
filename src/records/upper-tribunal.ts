import { eventOn, type MakeObject, statement } from "./vocabulary";

/** The onward appeal to the Upper Tribunal. */
export const upperTribunal = (object: MakeObject) =>
  object({
    refusalSentOn: eventOn(
      "The day on which the First-tier Tribunal sent notice that it refuses, does not admit or limits permission to appeal",
    ),
    seeksPermission: statement("A party intends to ask the Upper Tribunal for permission to appeal"),
    permissionSoughtOn: eventOn("The day on which the Upper Tribunal received the application for permission"),
    paperDecisionSentOn: eventOn(
      "The day on which the Upper Tribunal sent notice of its decision on permission, made without a hearing",
    ),
    seeksHearing: statement("The appellant intends to ask for that decision to be reconsidered at a hearing"),
    hearingSoughtOn: eventOn("The day on which the Upper Tribunal received the application for a hearing"),
    permissionSentOn: eventOn("The day on which the First-tier Tribunal sent notice of permission to appeal"),
    noticeOfAppealReceivedOn: eventOn("The day on which the Upper Tribunal received the notice of appeal"),
    permissionGrantedSentOn: eventOn(
      "The day on which the respondent was sent notice that permission was granted, where the application stands as the notice of appeal",
    ),
    noticeOfAppealSentOn: eventOn("The day on which the Upper Tribunal sent the respondent the notice of appeal"),
    intendsToRespond: statement("The respondent intends to respond"),
    responseReceivedOn: eventOn("The day on which the Upper Tribunal received the response"),
    decisionSentOn: eventOn("The day on which the Upper Tribunal sent its decision notice"),
    withdrawalNoticeSentOn: eventOn("The day on which the Upper Tribunal sent notice that a withdrawal took effect"),
    seeksCosts: statement("A party intends to ask the Upper Tribunal for costs"),
    costsSoughtOn: eventOn("The day of the application to the Upper Tribunal for costs"),
  });
