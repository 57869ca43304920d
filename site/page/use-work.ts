import { useRef, useState } from "preact/hooks";

/** What became of work that takes a while. */
export type Work<Result> =
  | { state: "none" }
  | { state: "busy" }
  | { state: "done"; result: Result }
  | { state: "failed"; problems: string[] };

/**
 * Work that is started and answers later. Only the answer to what was asked last counts.
 *
 * @param problemsOf Puts an error into words for the reader.
 */
export function useWork<Result>(problemsOf: (error: unknown) => string[]) {
  const [work, setWork] = useState<Work<Result>>({ state: "none" });
  const asked = useRef(0);
  const start = async (job: () => Promise<Result>): Promise<void> => {
    asked.current += 1;
    const own = asked.current;
    setWork((before) => (before.state === "done" ? before : { state: "busy" }));
    const answer = await job().then(
      (result): Work<Result> => ({ state: "done", result }),
      (error): Work<Result> => ({ state: "failed", problems: problemsOf(error) }),
    );
    if (own === asked.current) setWork(answer);
  };
  const clear = () => {
    asked.current += 1;
    setWork({ state: "none" });
  };
  return { work, start, clear };
}
