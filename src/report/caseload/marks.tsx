import { outcomes } from "./outcomes";

export const ink = "#0b0c0c";
export const dark = "#12436d";
export const soft = "#484f53";
export const grid = "#d3d6d8";
export const alarm = "#8c2f1b";

/** The patterns with which bars are filled: once on a page. */
export function Patterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="stripes" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="#f6d7a0" />
          <rect width="2.6" height="7" fill={alarm} />
        </pattern>
        <pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="#dcebf7" />
          <circle cx="3" cy="3" r="1.3" fill={dark} />
        </pattern>
        <pattern id="checks" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect width="7" height="7" fill="#fff" />
          <path d="M0 0L7 7M7 0L0 7" stroke={soft} stroke-width="0.9" />
        </pattern>
        <pattern id="lines" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" fill="#fff" />
          <rect width="5" height="1" fill={soft} />
        </pattern>
      </defs>
    </svg>
  );
}

/** A sample of a filling, beside its name. */
export function Swatch({ fill }: { fill: string }) {
  return (
    <svg class="swatch" viewBox="0 0 18 14" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="17" height="13" fill={fill} stroke={ink} />
    </svg>
  );
}

/** How the outcomes are drawn and what each means. */
export function OutcomeKey() {
  return (
    <ul class="key note">
      {outcomes.map(({ name, title, means, fill }) => (
        <li key={name}>
          <Swatch fill={fill} /> <strong>{title.replace("\u00ad", "")}</strong>: {means}
        </li>
      ))}
    </ul>
  );
}

const shapes = {
  diamond: <path d="M7 0l7 7l-7 7l-7 -7z" fill={alarm} />,
  square: <rect x="2" y="2" width="10" height="10" fill={dark} />,
  ring: <circle cx="7" cy="7" r="4.5" fill="#fff" stroke={dark} stroke-width="2" />,
};

/** A mark of the charts, beside what it means. */
export function Shape({ name }: { name: keyof typeof shapes }) {
  return (
    <svg class="shape" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      {shapes[name]}
    </svg>
  );
}
