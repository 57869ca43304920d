import { type EpochDay, fromCivil, parseIsoDate, toCivil, toIsoDate } from "../../src/calendar/index";
import type { Finding } from "../../src/index";

/** A time limit to be drawn. */
export interface Limit {
  title: string;
  finding: Finding;
}

/** One limit, in pixels. */
export interface TimelineRow {
  finding: Finding;
  /** The title, broken into lines. */
  lines: string[];
  /** The top of the row, and the middle of its bar. */
  top: number;
  middle: number;
  /** Where the clock starts, where the last day ends it, and where it was done. */
  start: number;
  last: number;
  done: number | undefined;
  /** How far it went over, to the day it was done or to the as-of date. */
  lateUntil: number | undefined;
}

/** The drawing of a case's limits, in pixels. */
export interface TimelineLayout {
  width: number;
  height: number;
  rows: TimelineRow[];
  /** The beginnings of months or years. */
  ticks: { x: number; iso: string }[];
  /** The as-of date; at the edge where it lies far beyond everything else. */
  asOf: { x: number; isBeyond: boolean };
  /** The top of the rows, under the axis. */
  top: number;
}

const margin = 14;
const axis = 54;
const lineHeight = 19;
const barHeight = 34;
const gap = 16;
const characterWidth = 7.6;

/** Lays out the limits that have a clock and a last day, the earliest last day first; nothing where none has. */
export function layOutTimeline(limits: readonly Limit[], asOf: string, width: number): TimelineLayout | undefined {
  const drawn = limits
    .filter(({ finding }) => finding.startedOn !== undefined && finding.dueOn !== undefined)
    .sort((a, b) => (a.finding.dueOn! < b.finding.dueOn! ? -1 : 1));
  if (drawn.length === 0) return undefined;
  const day = parseIsoDate(asOf);
  const all = drawn.flatMap(({ finding }) => daysOf(finding));
  const first = Math.min(...all);
  const lastEvent = Math.max(...all);
  // An as-of date years later would press everything else into a corner.
  const isBeyond = day - lastEvent > (lastEvent - first) * 1.5 + 60;
  const last = isBeyond ? lastEvent + Math.ceil((lastEvent - first) * 0.12) + 7 : Math.max(lastEvent, day);
  const span = Math.max(last - first, 7);
  const x = (one: EpochDay) => Math.round((margin + ((one - first) / span) * (width - 2 * margin)) * 10) / 10;
  const asOfX = x(Math.max(first, Math.min(day, last)));
  let top = axis;
  const rows = drawn.map(({ title, finding }): TimelineRow => {
    const lines = wrap(title, Math.floor(width / characterWidth));
    const row = { top, middle: top + lines.length * lineHeight + 19 };
    top = row.middle + barHeight / 2 + gap;
    const { startedOn, dueOn, doneOn, daysLate } = finding;
    return {
      ...row,
      finding,
      lines,
      start: x(parseIsoDate(startedOn!)),
      last: x(parseIsoDate(dueOn!)),
      done: doneOn === undefined ? undefined : x(parseIsoDate(doneOn)),
      lateUntil: daysLate === undefined ? undefined : doneOn === undefined ? asOfX : x(parseIsoDate(doneOn)),
    };
  });
  return {
    width,
    height: top,
    rows,
    ticks: ticksOf(first, last, width).map((one) => ({ x: x(one), iso: toIsoDate(one) })),
    asOf: { x: asOfX, isBeyond },
    top: axis,
  };
}

function daysOf({ startedOn, dueOn, doneOn }: Finding): EpochDay[] {
  return [startedOn, dueOn, doneOn].flatMap((one) => (one === undefined ? [] : [parseIsoDate(one)]));
}

/** First days of months, as many months apart as leaves room for their names. */
function ticksOf(first: EpochDay, last: EpochDay, width: number): EpochDay[] {
  const months = ((last - first) / 365.25) * 12;
  const room = Math.max(2, Math.floor(width / 74));
  const step = [1, 2, 3, 6, 12, 24, 60].find((one) => months / one <= room) ?? 120;
  const { year, month } = toCivil(first);
  const from = Math.floor((year * 12 + month - 1) / step) * step;
  const ticks: EpochDay[] = [];
  for (let at = from; ; at += step) {
    const one = fromCivil(Math.floor(at / 12), (at % 12) + 1, 1);
    if (one > last) return ticks;
    if (one >= first) ticks.push(one);
  }
}

/** Breaks a text into lines of so many characters at most, between words. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
