// Counts a caseload in a thread of its own, so that the page answers while it does.
import "../no-eval";
import type { CountingAnswer, CountingTask } from "./task";

const thread = self as unknown as {
  postMessage(answer: CountingAnswer): void;
  addEventListener(type: "message", listener: (event: MessageEvent<CountingTask>) => void): void;
};

thread.addEventListener("message", async ({ data: task }) => {
  try {
    const { countCaseload } = await import("./count");
    const counted = await countCaseload(task, (cases, share) => thread.postMessage({ kind: "progress", cases, share }));
    thread.postMessage({ kind: "done", counted });
  } catch (error) {
    const { problemsOf } = await import("../page/problems");
    thread.postMessage({ kind: "failed", problems: problemsOf(error) });
  }
});
