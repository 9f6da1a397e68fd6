import type { EntityKind, FactStatus } from '../model/kinds.ts';

/** How kinds of entity are told apart where colour cannot be relied on: shape and letter besides. */
export const KIND_WORDS: Record<EntityKind, { one: string; many: string; letter: string }> = {
  COUNTRY: { one: 'country', many: 'Countries', letter: 'C' },
  OFFICIAL: { one: 'official', many: 'Officials', letter: 'O' },
  ORGANIZATION: { one: 'organization', many: 'Organizations', letter: 'B' },
  AGREEMENT: { one: 'agreement', many: 'Agreements', letter: 'A' },
  PROJECT: { one: 'project', many: 'Projects', letter: 'P' },
};

/** What each standing of a fact means, for a tooltip and the screen reader. */
export const STATUS_WORDS: Record<FactStatus, { label: string; meaning: string }> = {
  CONFIRMED: { label: 'confirmed', meaning: 'told by two or more independent reports' },
  REPORTED: { label: 'reported', meaning: 'told by one report' },
  ALLEGED: { label: 'alleged', meaning: 'told by accusers only' },
  DISPUTED: { label: 'disputed', meaning: 'affirmed by some, denied by others' },
  DENIED: { label: 'denied', meaning: 'only denied' },
  PLANNED: { label: 'planned', meaning: 'intended, agreed or due' },
  PROPOSED: { label: 'proposed', meaning: 'offered, hoped for or suggested' },
  REQUESTED: { label: 'requested', meaning: 'asked for by another' },
  THREATENED: { label: 'threatened', meaning: 'threatened, not done' },
  REFUSED: { label: 'refused', meaning: 'refused' },
  SUSPENDED: { label: 'suspended', meaning: 'halted for a time' },
  CANCELLED: { label: 'cancelled', meaning: 'called off or ended early' },
  OVERDUE: { label: 'overdue', meaning: 'planned for a day that has passed, and nothing tells that it happened' },
  RETRACTED: { label: 'retracted', meaning: 'nothing that supports it counts any more' },
};

const NUMBER = new Intl.NumberFormat('en');
const SIGNED = new Intl.NumberFormat('en', { signDisplay: 'exceptZero', maximumFractionDigits: 1 });

/** `1,240` */
export const count = (value: number): string => NUMBER.format(value);
/** `+2.5`, `−1` with a real minus sign. */
export const signed = (value: number): string => SIGNED.format(value).replace('-', '−');
/** `1 fact`, `12 facts` */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;

const DAY_FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH_FORMAT = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** `3 May 2023` */
export const dayText = (day: string): string => DAY_FORMAT.format(new Date(`${day}T00:00:00Z`));
const monthText = (day: string): string => MONTH_FORMAT.format(new Date(`${day}T00:00:00Z`));

interface FactDate {
  from: string;
  to: string;
  precision: 'DAY' | 'MONTH' | 'YEAR' | 'RANGE';
}

const DATE_TEXTS: Record<FactDate['precision'], (date: FactDate) => string> = {
  DAY: ({ from }) => dayText(from),
  MONTH: ({ from }) => monthText(from),
  YEAR: ({ from }) => from.slice(0, 4),
  RANGE: ({ from, to }) => `${dayText(from)} – ${dayText(to)}`,
};

/** A date as finely as it is known: `29 Mar 2023`, `Mar 2023`, `2023`. */
export const dateText = (date: FactDate | null | undefined): string =>
  date == null ? 'undated' : DATE_TEXTS[date.precision](date);
