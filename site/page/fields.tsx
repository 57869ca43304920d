import type { ComponentChildren } from "preact";
import type { DayParts } from "./day";

interface FieldProps<Value> {
  /** No other field of the page has it. */
  id: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  fault?: string | undefined;
  value: Value;
  onChange: (value: Value) => void;
}

const describedBy = (id: string, hint: unknown, fault: unknown) =>
  [hint ? `${id}-hint` : "", fault ? `${id}-fault` : ""].filter(Boolean).join(" ") || undefined;

function Hint({ id, hint }: Pick<FieldProps<unknown>, "id" | "hint">) {
  return hint ? (
    <div class="hint" id={`${id}-hint`}>
      {hint}
    </div>
  ) : null;
}

function Fault({ id, fault }: Pick<FieldProps<unknown>, "id" | "fault">) {
  return fault ? (
    <p class="fault" id={`${id}-fault`}>
      <span class="unseen">Error: </span>
      {fault}
    </p>
  ) : null;
}

interface AroundProps extends Pick<FieldProps<unknown>, "id" | "label" | "hint" | "fault"> {
  children: ComponentChildren;
}

const groupClass = (fault: string | undefined) => (fault ? "field faulty" : "field");

/** A field with its label, its hint, and what is wrong with it. */
function Labelled({ id, label, hint, fault, children }: AroundProps) {
  return (
    <div class={groupClass(fault)} id={`${id}-field`}>
      <label for={id}>{label}</label>
      <Hint id={id} hint={hint} />
      <Fault id={id} fault={fault} />
      {children}
    </div>
  );
}

/** A group of fields with what it asks, its hint, and what is wrong with it. */
function Fieldset({ id, label, hint, fault, children }: AroundProps) {
  return (
    <div class={groupClass(fault)} id={`${id}-field`}>
      <fieldset aria-describedby={describedBy(id, hint, fault)}>
        <legend>{label}</legend>
        <Hint id={id} hint={hint} />
        <Fault id={id} fault={fault} />
        {children}
      </fieldset>
    </div>
  );
}

const boxes = [
  ["day", "Day", 2],
  ["month", "Month", 2],
  ["year", "Year", 4],
] as const;

/** A date in three boxes, so that nobody has to guess which number is the month. */
export function DateField({ id, label, hint, fault, value, onChange }: FieldProps<DayParts>) {
  return (
    <Fieldset id={id} label={label} hint={hint} fault={fault}>
      <div class="date">
        {boxes.map(([part, name, size]) => (
          <label key={part}>
            {name}
            <input
              id={part === "day" ? id : `${id}-${part}`}
              class={`width-${size}`}
              inputMode="numeric"
              maxLength={size}
              autocomplete="off"
              aria-invalid={fault ? true : undefined}
              value={value[part]}
              onInput={(event) => onChange({ ...value, [part]: event.currentTarget.value })}
            />
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

/** One line of text, or a number. */
export function TextField({
  id,
  label,
  hint,
  fault,
  value,
  onChange,
  number,
}: FieldProps<string> & { number?: boolean }) {
  return (
    <Labelled id={id} label={label} hint={hint} fault={fault}>
      <input
        id={id}
        class={number ? "width-4" : "width-20"}
        inputMode={number ? "decimal" : "text"}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(id, hint, fault)}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Labelled>
  );
}

/** Text of many lines. */
export function TextArea({
  id,
  label,
  hint,
  fault,
  value,
  onChange,
  rows = 6,
}: FieldProps<string> & { rows?: number }) {
  return (
    <Labelled id={id} label={label} hint={hint} fault={fault}>
      <textarea
        id={id}
        rows={rows}
        spellcheck={false}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(id, hint, fault)}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Labelled>
  );
}

/** A choice that the fields of this sort offer, with what it means. */
export interface Choice {
  value: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
}

interface ChoiceProps<Value> extends FieldProps<Value> {
  choices: readonly Choice[];
  /** Side by side where there is room. */
  inline?: boolean;
}

/** One of some choices. */
export function Radios({ id, label, hint, fault, value, onChange, choices, inline }: ChoiceProps<string>) {
  return (
    <Fieldset id={id} label={label} hint={hint} fault={fault}>
      <div class={inline ? "choices inline" : "choices"}>
        {choices.map((one, i) => (
          <Option
            key={one.value}
            type="radio"
            id={i === 0 ? id : `${id}-${one.value}`}
            name={id}
            choice={one}
            checked={value === one.value}
            onPick={() => onChange(one.value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** Any of some choices. */
export function Checkboxes({ id, label, hint, fault, value, onChange, choices }: ChoiceProps<readonly string[]>) {
  const toggle = (one: string) =>
    onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
  return (
    <Fieldset id={id} label={label} hint={hint} fault={fault}>
      <div class="choices">
        {choices.map((one, i) => (
          <Option
            key={one.value}
            type="checkbox"
            id={i === 0 ? id : `${id}-${one.value}`}
            name={id}
            choice={one}
            checked={value.includes(one.value)}
            onPick={() => toggle(one.value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

interface OptionProps {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  choice: Choice;
  checked: boolean;
  onPick: () => void;
}

function Option({ type, id, name, choice, checked, onPick }: OptionProps) {
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        name={name}
        checked={checked}
        onChange={onPick}
        aria-describedby={choice.hint ? `${id}-means` : undefined}
      />
      <label for={id}>{choice.label}</label>
      {choice.hint ? (
        <div class="hint" id={`${id}-means`}>
          {choice.hint}
        </div>
      ) : null}
    </div>
  );
}

/** One of many choices. */
export function Select({ id, label, hint, value, onChange, choices }: ChoiceProps<string>) {
  return (
    <Labelled id={id} label={label} hint={hint}>
      <select
        id={id}
        value={value}
        aria-describedby={describedBy(id, hint, undefined)}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface FileFieldProps {
  id: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  fault?: string | undefined;
  /** The endings of names that are offered first. */
  accept: string;
  multiple?: boolean;
  /** A folder with all its files, and not single ones. */
  folder?: boolean;
  onChange: (files: readonly File[]) => void;
}

/** Files of this device, which stay on it. */
export function FileField({ id, label, hint, fault, accept, multiple, folder, onChange }: FileFieldProps) {
  return (
    <Labelled id={id} label={label} hint={hint} fault={fault}>
      <input
        type="file"
        id={id}
        accept={accept}
        multiple={multiple}
        {...(folder ? { webkitdirectory: true } : {})}
        aria-invalid={fault ? true : undefined}
        aria-describedby={describedBy(id, hint, fault)}
        onChange={(event) => onChange([...(event.currentTarget.files ?? [])])}
      />
    </Labelled>
  );
}
