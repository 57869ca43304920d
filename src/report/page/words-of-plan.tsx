import { clip } from "./clip";

/** Quoted words are cut beyond this, so that a page stays a page. */
const most = 280;

/** Words of somebody else: kept apart from ours in the direction in which they run, and cut where they are long. */
export function Words({ text }: { text: string }) {
  return <bdi>{clip(text, most)}</bdi>;
}

/** Words of the plan, in quotation marks. */
export function Quote({ text }: { text: string }) {
  return (
    <q>
      <Words text={text} />
    </q>
  );
}

/** What to write instead: the places to fill in stand in square brackets. */
export function Remedy({ text }: { text: string }) {
  const parts = text.split(/(\{[^{}]*\})/);
  return (
    <bdi>
      {parts.map((part) => {
        const isSlot = part.startsWith("{") && part.endsWith("}");
        return isSlot ? <span class="slot">[{clip(part.slice(1, -1), most)}]</span> : part;
      })}
    </bdi>
  );
}
