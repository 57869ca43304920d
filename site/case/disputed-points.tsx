import { Radios } from "../page/fields";
import { wordOf } from "./fields";
import type { Interpretation, JudgedCase, Readings } from "./judge";

interface DisputedPointsProps {
  points: JudgedCase["points"];
  readings: Readings;
  onReadings: (readings: Readings) => void;
}

/** Lets the reader take another reading on points that are read in more than one way. */
export function DisputedPoints({ points: { bearing, others }, readings, onReadings }: DisputedPointsProps) {
  const ask = (point: Interpretation) => (
    <Point
      key={point.id}
      point={point}
      chosen={readings[point.id] ?? point.default ?? ""}
      onChoose={(reading) => onReadings(withReading(readings, point, reading))}
    />
  );
  const changed = Object.keys(readings).length;
  return (
    <details class="points">
      <summary>
        Disputed points: {bearing.length} bear on this case{changed > 0 ? `, ${changed} read otherwise than usual` : ""}
      </summary>
      <div class="inset">
        <p>The law is read in more than one way here. Choose a reading, and the answer follows it.</p>
        {bearing.map(ask)}
        {others.length === 0 ? null : (
          <details>
            <summary>Points that do not bear on this case</summary>
            {others.map(ask)}
          </details>
        )}
      </div>
    </details>
  );
}

interface PointProps {
  point: Interpretation;
  chosen: string;
  onChoose: (reading: string) => void;
}

function Point({ point, chosen, onChoose }: PointProps) {
  const choices = Object.entries(point.readings).map(([reading, { meaning }]) => ({
    value: reading,
    label: wordOf(reading) + (reading === point.default ? " (the usual reading)" : ""),
    hint: meaning,
  }));
  // A point without a usual reading stays open until one is chosen.
  const open = point.default === undefined ? [{ value: "", label: "None: leave it open" }] : [];
  return (
    <Radios
      id={`point-${point.id}`}
      label={point.question}
      value={chosen}
      onChange={onChoose}
      choices={[...open, ...choices]}
    />
  );
}

function withReading(readings: Readings, { id, default: usual }: Interpretation, reading: string): Readings {
  const { [id]: _, ...others } = readings;
  return reading === "" || reading === usual ? others : { ...others, [id]: reading };
}
