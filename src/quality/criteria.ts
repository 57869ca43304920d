import crossPlan from "../../rules/quality/cross-plan.json";
import process from "../../rules/quality/process.json";
import review from "../../rules/quality/review.json";
import sectionA from "../../rules/quality/section-a.json";
import sectionB from "../../rules/quality/section-b.json";
import sectionC from "../../rules/quality/section-c.json";
import sectionD from "../../rules/quality/section-d.json";
import sectionE from "../../rules/quality/section-e.json";
import sectionF from "../../rules/quality/section-f.json";
import sectionG from "../../rules/quality/section-g.json";
import sectionH from "../../rules/quality/section-h.json";
import sectionI from "../../rules/quality/section-i.json";
import sectionJ from "../../rules/quality/section-j.json";
import sectionK from "../../rules/quality/section-k.json";
import wholePlan from "../../rules/quality/whole-plan.json";
import type { Criterion } from "./criterion";

/** The criteria of this release, in the order of a plan's sections. Checked by the tests of every release. */
export const criteria = [
  wholePlan,
  sectionA,
  sectionB,
  sectionC,
  sectionD,
  sectionE,
  sectionF,
  sectionG,
  sectionH,
  sectionI,
  sectionJ,
  sectionK,
  process,
  review,
  crossPlan,
].flat() as unknown as readonly Criterion[];
