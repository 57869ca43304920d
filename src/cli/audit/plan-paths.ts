import { readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { UsageError } from "../failure";
import { fileFault } from "../file-fault";

/** A file that may hold a plan. */
export interface PlanPath {
  path: string;
  /** Its own name, without its folder. */
  file: string;
}

/** The files that a plan's or a folder's name leads to. */
export interface PlanPaths {
  plans: PlanPath[];
  isFolder: boolean;
  /** How many files of the folder are of no kind that plans come in. */
  otherFiles: number;
}

const read = new Set([".json", ".docx", ".docm", ".md", ".markdown", ".txt", ".text", ".pdf"]);
/** Kinds that plans come in and that cannot be read: each is said, so that none is left out in silence. */
const refused = new Set([".doc", ".odt", ".rtf", ".pages", ".dotx", ".htm", ".html"]);

/**
 * A plan's own file, or the files of a folder that may be plans, by name. Folders within it are not looked into.
 *
 * @throws FileError, or UsageError for a folder without a plan.
 */
export async function planPaths(path: string): Promise<PlanPaths> {
  try {
    if (!(await stat(path)).isDirectory())
      return { plans: [{ path, file: basename(path) }], isFolder: false, otherFiles: 0 };
    const entries = await readdir(path, { withFileTypes: true });
    // Hidden files, and those that Word keeps beside a document that is open.
    const files = entries.filter((one) => one.isFile() && !/^(\.|~\$)/.test(one.name)).map(({ name }) => name);
    const plans = files.filter((name) => read.has(kindOf(name)) || refused.has(kindOf(name))).sort();
    if (plans.length === 0)
      throw new UsageError("There is no plan in the folder: plans are .docx, .pdf, .md, .txt or .json files.");
    return {
      plans: plans.map((file) => ({ path: join(path, file), file })),
      isFolder: true,
      otherFiles: files.length - plans.length,
    };
  } catch (error) {
    throw fileFault(error, "read", path);
  }
}

function kindOf(name: string): string {
  return extname(name).toLowerCase();
}
