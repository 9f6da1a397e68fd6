import type { NameRun } from './find-names.ts';
import { type LinkContext, textAt } from './link-context.ts';
import { stateStartingAt } from './reading.ts';
import type { Holder, TitlePhrase } from './title-phrase.ts';

/** A name and the title that stands by it, with the rule that joined them. */
export interface TitledName {
  run: NameRun;
  title: TitlePhrase;
  /** Holder of the office: the title's own, or what the name's tail says ("President X of Armenia"). */
  holder: Holder;
  rule: string;
  /** Which of two names behind one plural title that does not say whose ministers they are; not told elsewhere. */
  turn?: 0 | 1;
}

/** The name that begins here, or the honours before it do: "Minister Dr. Jaishankar", "President Lt. Gen. Bashir". */
export const runStartingAt = (context: LinkContext, index: number): NameRun | undefined =>
  context.runs.find((run) => run.honorificFirst <= index && index <= run.first);

/** "President Serzh Sarkisian of Armenia", "Pak Rim-su of the National Defence Commission". */
export function tailHolder(context: LinkContext, run: NameRun): Holder | null {
  if (textAt(context, run.last + 1) !== 'of') return null;
  let at = run.last + 2;
  if (textAt(context, at) === 'the') at++;
  const span = context.organizations.find((candidate) => candidate.first === at || candidate.phraseFirst === at);
  if (span) return { kind: 'organization', span };
  const state = stateStartingAt(context.reading, at, context.day);
  return state ? { kind: 'state', code: state.code } : null;
}

/** "The force lost its head, Hedi Annabi of Tunisia": where he comes from, and not what he heads. */
const isOrigin = (context: LinkContext, { holder, role }: TitlePhrase, tail: Holder | null): boolean =>
  tail?.kind === 'state' &&
  holder.kind === 'pronoun' &&
  /^(?:its|their)$/.test(textAt(context, holder.token)) &&
  !/^(?:counterpart|colleague|opposite number)$/i.test(role);

/** Joins a name to a title; whose office it is the name's tail says first. */
export function link(context: LinkContext, run: NameRun, title: TitlePhrase, rule: string): TitledName {
  const tail = tailHolder(context, run);
  return { run, title, holder: isOrigin(context, title, tail) ? { kind: 'unknown' } : (tail ?? title.holder), rule };
}
