// The rule catalogue, from rules/: docs/rules.md and a page in docs/rules for each process and each other kind of rule.
import type { GeneratedFile } from "./generated-file";
import { criterionFiles } from "./rule-catalogue/criterion-pages";
import { disputedPointsFile } from "./rule-catalogue/disputed-points-page";
import { exceptionsFile } from "./rule-catalogue/exceptions-page";
import { indexFile } from "./rule-catalogue/index-page";
import { localPolicyFile } from "./rule-catalogue/local-policy-page";
import { processFiles } from "./rule-catalogue/process-page";
import { processes } from "./rule-catalogue/processes";
import { sen2QualityFile } from "./rule-catalogue/sen2-quality-page";
import { wordingFamiliesFile } from "./rule-catalogue/wording-families-page";

/** The pages as files. */
export function ruleCatalogueFiles(): GeneratedFile[] {
  return [
    indexFile([
      { file: "exceptions.md", title: "Exceptions", holds: "each exception limb by limb, and the limits that name it" },
      { file: "disputed-points.md", title: "Disputed points", holds: "each question with its readings" },
      {
        file: "local-policy.md",
        title: "Councils' policies",
        holds: "the rules on part-time timetables that a policy makes, council by council",
      },
      { file: "plan-quality.md", title: "The quality of plans", holds: "the criteria of an audit, a page a section" },
      { file: "wording-families.md", title: "Families of wording", holds: "the words that raise queries in an audit" },
      { file: "sen2-quality.md", title: "The quality of a SEN2 return", holds: "the rules on its dates and codes" },
    ]),
    ...processes.flatMap(processFiles),
    exceptionsFile(),
    disputedPointsFile(),
    localPolicyFile(),
    ...criterionFiles(),
    wordingFamiliesFile(),
    sen2QualityFile(),
  ];
}
