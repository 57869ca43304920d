import { limits } from "./limits";
import { PlanFileError } from "./plan-file-error";

/** Counts what is read of a file, and refuses it once there is more than any plan has. */
export class BlockCounter {
  #blocks = 0;
  #characters = 0;

  /** One more block or cell, with so many characters. Throws {@link PlanFileError} past the limits. */
  add(characters: number): void {
    this.#blocks += 1;
    this.#characters += characters;
    if (this.#blocks > limits.blocks)
      throw new PlanFileError(
        "too-long",
        `The file has more than ${limits.blocks} paragraphs and cells: that is no plan.`,
      );
    if (this.#characters > limits.characters)
      throw new PlanFileError(
        "too-long",
        `The file has more than ${limits.characters} characters of text: that is no plan.`,
      );
  }
}
