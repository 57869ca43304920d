/** Each folder of src imports only from those above it in this list; nothing imports the command. */
const layers = [
  ["faults", []],
  ["calendar", []],
  ["rules", ["calendar", "faults"]],
  ["records", ["calendar", "faults"]],
  ["evaluate", ["rules", "records", "calendar", "faults"]],
  ["suppression", []],
  ["statistics", []],
  ["quality", ["statistics", "suppression", "evaluate", "rules", "records", "calendar", "faults"]],
  ["packed-files", []],
  ["plan-files", ["packed-files", "quality", "records", "calendar", "faults"]],
  ["synth-plans", ["synth", "plan-files", "quality", "records", "calendar"]],
  ["timetables", ["suppression", "evaluate", "rules", "records", "calendar", "faults"]],
  ["caseload", ["timetables", "statistics", "suppression", "evaluate", "rules", "records", "calendar", "faults"]],
  ["report", ["caseload", "quality", "suppression", "evaluate", "rules", "records", "calendar", "faults"]],
  ["json-rules-engine", ["evaluate", "rules", "calendar"]],
  ["synth", ["records", "calendar"]],
  ["formats", ["evaluate", "records", "calendar", "faults"]],
  ["sen2", ["packed-files", "formats", "evaluate", "rules", "records", "calendar", "faults"]],
  ["synth-sen2", ["synth", "sen2", "calendar"]],
  ["extracts", ["formats", "records", "calendar", "faults"]],
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    ...layers.map(([folder, allowed]) => ({
      name: `${folder}-imports-only-from-above`,
      severity: "error",
      from: { path: `^src/${folder}/` },
      to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
    })),
    {
      name: "the-calculator-uses-what-is-public",
      comment: "The web calculator runs the same library as everybody else: it comes in through the entries of src and no other way.",
      severity: "error",
      from: { path: "^site/" },
      to: { path: "^src/", pathNot: "^src/([^/]+/index|index)[.]ts$" },
    },
    { name: "nothing-imports-the-calculator", severity: "error", from: { path: "^src/" }, to: { path: "^site/" } },
    { name: "nothing-imports-the-command", severity: "error", from: { pathNot: "^src/cli/" }, to: { path: "^src/cli/" } },
    {
      name: "packed-files-reads-bytes-alone",
      comment: "What unpacks is handed bytes; the readers that it rests on are bundled.",
      severity: "error",
      from: { path: "^src/packed-files/" },
      to: { dependencyTypes: ["core", "npm-dev", "npm-no-pkg"], pathNot: "node_modules/(fflate|hucre)/" },
    },
    {
      name: "plan-files-reads-bytes-alone",
      comment: "What reads the files of plans is handed their bytes; the readers that it rests on are bundled.",
      severity: "error",
      from: { path: "^src/plan-files/" },
      to: { dependencyTypes: ["core", "npm-dev", "npm-no-pkg"], pathNot: "node_modules/(fflate|marked|saxes|unpdf)/" },
    },
    {
      name: "sen2-reads-text-and-bytes-alone",
      comment: "What reads the return is handed its text or bytes; the readers that it rests on are bundled.",
      severity: "error",
      from: { path: "^src/sen2/" },
      to: { dependencyTypes: ["core", "npm-dev", "npm-no-pkg"], pathNot: "node_modules/(@noble/hashes|saxes)/" },
    },
    {
      name: "the-library-is-self-contained",
      comment: "Below the command: no Node built-ins, and only the declared runtime dependencies, or what is bundled.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|formats|report|packed-files|plan-files|sen2)/" },
      to: {
        dependencyTypes: ["core", "npm-dev", "npm-no-pkg"],
        pathNot: "node_modules/(pure-rand|date-fns|@date-fns/utc)/",
      },
    },
    {
      name: "reports-only-draw",
      comment: "What draws the reports is bundled into them; they touch nothing else of the machine.",
      severity: "error",
      from: { path: "^src/report/" },
      to: { dependencyTypes: ["core", "npm-dev", "npm-no-pkg"], pathNot: "node_modules/(@types/)?(preact|preact-render-to-string|d3-scale|d3-shape)/" },
    },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: "tsconfig.json" }, doNotFollow: { path: "node_modules" } },
};
