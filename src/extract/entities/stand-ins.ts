import { gather } from '../words/gather.ts';
import { wordSet } from '../words/one-of.ts';
import type { NameRun } from './find-names.ts';
import type { LeadVerb } from './lead-verbs.ts';
import { type LinkContext, textAt } from './link-context.ts';
import { isPossessiveMark, stateEndingAt, stateStartingAt } from './reading.ts';
import type { Holder } from './title-phrase.ts';

/** Who acts for a state or body without a title: "Monsieur Schumann, for France, said", "Gazprom's Alexei Miller", "Al Cook of BP". */

interface Found {
  holder: Holder;
  last: number;
}

/** The state or the listed body that begins at a token, an article before it skipped. */
function holderAt(context: LinkContext, index: number): Found | null {
  const at = textAt(context, index) === 'the' ? index + 1 : index;
  const span = context.organizations.find((one) => one.body !== null && (one.first === at || one.phraseFirst === at));
  if (span) return { holder: { kind: 'organization', span }, last: span.last };
  const state = stateStartingAt(context.reading, at, context.day);
  return state && !isPossessiveMark(context.reading.tokens[state.last + 1])
    ? { holder: { kind: 'state', code: state.code }, last: state.last }
    : null;
}

const SAYING = /^(said|added|told|says|warned|asked|answered|replied)$/;
const SPEAKING = /^(speaks|spoke|speaking|answers|negotiates|negotiated)$/;
const PAUSE = /^([,.;"”]|)$/;

/** "X, for France, said", "said X for the European Union.", "X speaks for Mexico" */
function speakingFor(context: LinkContext, run: NameRun): LeadVerb | null {
  const next = run.last + 1;
  const comma = textAt(context, next) === ',' ? 1 : 0;
  const verb = SPEAKING.test(textAt(context, next)) ? 1 : 0;
  const at = next + comma + verb;
  if (textAt(context, at) !== 'for' || (comma && verb)) return null;
  const found = holderAt(context, at + 1);
  if (!found) return null;
  const told =
    verb === 1 ||
    ((comma === 1 || SAYING.test(textAt(context, run.honorificFirst - 1))) &&
      PAUSE.test(textAt(context, found.last + 1)));
  return told ? { run, holder: found.holder, role: 'representative', first: run.first, last: found.last } : null;
}

const SIGNED = wordSet('signed signs initialed initialled');

/** "Caputo for Buenos Aires and Del Valle for Santiago signed", "Ulloa signed for Peru and Barrera for Ecuador" */
function signingFor(context: LinkContext, run: NameRun): LeadVerb | null {
  const next = run.last + 1;
  const at = SIGNED.has(textAt(context, next)) ? next + 1 : next;
  if (run.last === run.first || textAt(context, at) !== 'for') return null;
  const found = holderAt(context, at + 1);
  if (found?.holder.kind !== 'state' || !context.reading.tokens.some(({ lower }) => SIGNED.has(lower))) return null;
  return { run, holder: found.holder, role: 'signatory', first: run.first, last: run.last };
}

/** A listed body that ends right before a name, as its owner: "Gazprom's Alexei Miller"; or leads in behind "of": "Al Cook of BP". */
function ofBody(context: LinkContext, run: NameRun): LeadVerb | null {
  if (run.last === run.first) return null;
  const role = 'representative';
  const mark = run.honorificFirst - 1;
  if (isPossessiveMark(context.reading.tokens[mark])) {
    const span = context.organizations.find((one) => one.body !== null && one.last === mark - 1);
    if (span) return { run, holder: { kind: 'organization', span }, role, first: span.first, last: run.last };
  }
  if (textAt(context, run.last + 1) !== 'of') return null;
  const found = holderAt(context, run.last + 2);
  return found?.holder.kind === 'organization'
    ? { run, holder: found.holder, role, first: run.first, last: found.last }
    : null;
}

/** "Germany's Sigmar Gabriel", "Daniel Ortega of Nicaragua": a name that belongs to a state. Whoever acts under it acts for the state. */
export function readBelonging(context: LinkContext): LeadVerb[] {
  return gather(context.runs, (run): LeadVerb[] => {
    if (run.last === run.first && run.listed === null && run.honorific === null) return [];
    const { tokens } = context.reading;
    const owner = isPossessiveMark(tokens[run.honorificFirst - 1])
      ? stateEndingAt(context.reading, run.honorificFirst - 2, context.day)
      : null;
    const tail = textAt(context, run.last + 1) === 'of' ? holderAt(context, run.last + 2) : null;
    if (owner) return [lead(run, { kind: 'state', code: owner.code }, { first: owner.first, last: run.last })];
    if (tail?.holder.kind !== 'state' || tokens[tail.last + 1]?.pos === 'NOUN') return [];
    return [lead(run, tail.holder, { first: run.first, last: tail.last })];
  });
}

const lead = (run: NameRun, holder: Holder, { first, last }: { first: number; last: number }): LeadVerb => ({
  run,
  holder,
  role: 'representative',
  first,
  last,
});

/** Those who act for a state or body in one sentence, none of whom a title already joins to it. */
export const readStandIns = (context: LinkContext): LeadVerb[] =>
  gather(context.runs, (run) => {
    const one = speakingFor(context, run) ?? signingFor(context, run) ?? ofBody(context, run);
    return one ? [one] : [];
  });
