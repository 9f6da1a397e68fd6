import type { NameRun } from './find-names.ts';
import { type LinkContext, textAt } from './link-context.ts';
import { stateStartingAt } from './reading.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { link, runStartingAt, type TitledName, tailHolder } from './titled-name.ts';

/** Plural titles and the names in their lists. */

/** "Prime Ministers Alexis Tsipras of Greece, B and C": every listed name has the title. */
export function listAfter(context: LinkContext, title: TitlePhrase, start: number): TitledName[] {
  const linked: TitledName[] = [];
  let at = start;
  for (;;) {
    const run = runStartingAt(context, at);
    if (!run) return linked;
    linked.push(link(context, run, title, 'office.plural-title'));
    at = run.last + 1;
    const holder = tailHolder(context, run);
    if (holder) {
      at += textAt(context, at + 1) === 'the' ? 2 : 1;
      at = (holder.kind === 'organization' ? holder.span.last : (context.reading.at[at]?.last ?? at)) + 1;
    } else if (/^(in|to|at)$/.test(textAt(context, at)) && context.reading.at[at + 1])
      at = context.reading.at[at + 1]!.last + 1;
    if (!/^(,|and)$/.test(textAt(context, at))) return linked;
    at++;
    if (textAt(context, at) === 'and') at++;
  }
}

/** "The US and Russian presidents, A and B": each to his own, in order. */
export function respectively(codes: readonly string[], linked: TitledName[]): TitledName[] {
  const [one, other] = linked;
  if (one?.holder.kind === 'none' && other?.holder.kind === 'none' && codes.length === 0 && linked.length === 2)
    return [
      { ...one, turn: 0 },
      { ...other, turn: 1 },
    ];
  if (codes.length !== linked.length || linked.length < 2) return linked;
  return linked.map((one, index) => ({ ...one, holder: { kind: 'state', code: codes[index]! } }));
}

/** "A and B, the Turkish and British envoys", "A and B, the foreign ministers of X and Y": a plural title told after its names. */
export function afterList(context: LinkContext, title: TitlePhrase, last: NameRun): TitledName[] {
  const runs = [last];
  for (;;) {
    const at = runs[0]!.honorificFirst - 1;
    const link = textAt(context, at) === 'and' && textAt(context, at - 1) === ',' ? at - 1 : at;
    if (!/^(,|and)$/.test(textAt(context, link))) break;
    const run = context.runs.find((candidate) => candidate.last === link - 1);
    if (!run) break;
    runs.unshift(run);
  }
  if (runs.length < 2) return [];
  const linked = runs.map((run) => link(context, run, title, 'office.apposition'));
  const holders = title.holders.length > 1 ? title.holders : statesAfter(context, title).codes;
  if (holders.length === runs.length)
    return linked.map((one, index) => ({ ...one, holder: { kind: 'state', code: holders[index]! } }));
  return title.holder.kind === 'none' || holders.length > 1 ? [] : linked;
}

/** "the foreign ministers of Greece, Egypt and Cyprus": the states of a list behind "of". */
function statesAfter({ reading, day }: LinkContext, title: TitlePhrase): { codes: string[]; last: number } {
  const codes: string[] = [];
  let { last } = title;
  if (reading.tokens[title.head + 1]?.lower !== 'of') return { codes, last };
  for (let at = title.head + 2; at < reading.tokens.length; ) {
    if (/^(,|and|the)$/.test(reading.tokens[at]!.lower)) {
      at++;
      continue;
    }
    const state = stateStartingAt(reading, at, day);
    if (!state) break;
    codes.push(state.code);
    last = state.last;
    at = state.last + 1;
  }
  return { codes, last };
}

/** "The presidents of Chile and Peru, X and Y", "the US and Russian presidents, X and Y": the names in a list behind the comma. */
export function namesBehind(context: LinkContext, title: TitlePhrase): TitledName[] {
  const states = statesAfter(context, title);
  const last = states.codes.length > 1 ? states.last : title.last;
  if (textAt(context, last + 1) !== ',') return [];
  const codes = title.holders.length > 0 ? title.holders : states.codes;
  return respectively(codes, listAfter(context, title, last + 2));
}
