// Loaded when a passage is first to be read: the lexicon is large.
export { analyseWording } from "../../src/quality/index";
