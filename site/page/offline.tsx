import { useState } from "preact/hooks";

type State = "offered" | "working" | "kept" | "refused";

const said: Readonly<Record<State, string>> = {
  offered: "",
  working: "Keeping the calculator…",
  kept: "The calculator now opens without a network. Only the program is kept, never a case.",
  refused: "This browser does not let the calculator be kept.",
};

/** Keeps the program, and nothing else, for use without a network: only where it is asked for. */
export function Offline() {
  const [state, setState] = useState<State>("offered");
  if (!("serviceWorker" in navigator)) return null;
  const keep = async () => {
    setState("working");
    try {
      await navigator.serviceWorker.register("offline-worker.js");
      await navigator.serviceWorker.ready;
      setState("kept");
    } catch {
      setState("refused");
    }
  };
  return (
    <div class="screen">
      <h2>Without a network</h2>
      <button type="button" class="button secondary" onClick={keep} disabled={state === "working" || state === "kept"}>
        Keep the calculator on this device
      </button>
      <p role="status">{said[state]}</p>
    </div>
  );
}
