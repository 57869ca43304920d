// Generated from the files in rules/local. To change it, change those files and run: npm run generate
import barnet from "../../rules/local/barnet.json";
import bedford from "../../rules/local/bedford.json";
import birmingham from "../../rules/local/birmingham.json";
import brightonAndHove from "../../rules/local/brighton-and-hove.json";
import buckinghamshire from "../../rules/local/buckinghamshire.json";
import cambridgeshire from "../../rules/local/cambridgeshire.json";
import coventry from "../../rules/local/coventry.json";
import devon from "../../rules/local/devon.json";
import dorset from "../../rules/local/dorset.json";
import essex from "../../rules/local/essex.json";
import gloucestershire from "../../rules/local/gloucestershire.json";
import hackney from "../../rules/local/hackney.json";
import hammersmithAndFulham from "../../rules/local/hammersmith-and-fulham.json";
import hampshire from "../../rules/local/hampshire.json";
import hertfordshire from "../../rules/local/hertfordshire.json";
import hillingdon from "../../rules/local/hillingdon.json";
import hull from "../../rules/local/hull.json";
import kent from "../../rules/local/kent.json";
import leeds from "../../rules/local/leeds.json";
import lincolnshire from "../../rules/local/lincolnshire.json";
import miltonKeynes from "../../rules/local/milton-keynes.json";
import norfolk from "../../rules/local/norfolk.json";
import northamptonshire from "../../rules/local/northamptonshire.json";
import nottinghamCity from "../../rules/local/nottingham-city.json";
import nottinghamshire from "../../rules/local/nottinghamshire.json";
import oldham from "../../rules/local/oldham.json";
import oxfordshire from "../../rules/local/oxfordshire.json";
import plymouth from "../../rules/local/plymouth.json";
import rotherham from "../../rules/local/rotherham.json";
import shropshire from "../../rules/local/shropshire.json";
import southampton from "../../rules/local/southampton.json";
import southend from "../../rules/local/southend.json";
import suffolk from "../../rules/local/suffolk.json";
import surrey from "../../rules/local/surrey.json";
import warwickshire from "../../rules/local/warwickshire.json";
import wbcSurvey from "../../rules/local/wbc-survey.json";
import wokingham from "../../rules/local/wokingham.json";
import type { Policy } from "./policy";

/** The councils' policies that are shipped, by their ids. Checked by the tests of every release. */
export const policies = [
  barnet,
  bedford,
  birmingham,
  brightonAndHove,
  buckinghamshire,
  cambridgeshire,
  coventry,
  devon,
  dorset,
  essex,
  gloucestershire,
  hackney,
  hammersmithAndFulham,
  hampshire,
  hertfordshire,
  hillingdon,
  hull,
  kent,
  leeds,
  lincolnshire,
  miltonKeynes,
  norfolk,
  northamptonshire,
  nottinghamCity,
  nottinghamshire,
  oldham,
  oxfordshire,
  plymouth,
  rotherham,
  shropshire,
  southampton,
  southend,
  suffolk,
  surrey,
  warwickshire,
  wbcSurvey,
  wokingham,
] as unknown as readonly Policy[];
