import { gather } from '../words/gather.ts';
import { oneOf } from '../words/one-of.ts';
import { organizationSoonAfter } from './body-of-office.ts';
import type { NameRun } from './find-names.ts';
import { type LinkContext, textAt } from './link-context.ts';
import { stateStartingAt } from './reading.ts';
import type { Holder } from './title-phrase.ts';

const LEADING = /^(head|heads|headed|lead|leads|chair|chairs|run|runs|govern|governs|rule|rules)$/;
const TAKING = /^(took|takes|taken|holds|assumed|assumes|has|inherited)$/;
const CHAIR = /^(chair|chairmanship|presidency|leadership)$/;

/** "the Bosnian Serb republic led by Radovan Karadzic": who heads a body or state, told after it. */
function readLedBy(context: LinkContext, run: NameRun): LeadVerb[] {
  const at = run.honorificFirst - 1;
  if (
    textAt(context, at) !== 'by' ||
    !/^(led|headed|chaired|ruled|governed|run|founded)$/.test(textAt(context, at - 1))
  )
    return [];
  const end = textAt(context, at - 2) === ',' ? at - 3 : at - 2;
  const span = context.organizations.find((candidate) => candidate.last === end || candidate.phraseLast === end);
  return span ? [{ run, holder: { kind: 'organization', span }, role: 'leader', first: at - 1, last: run.last }] : [];
}

const isNoun = oneOf('NOUN PROPN');
const isPower = oneOf(
  'government cabinet administration regime junta delegation side mission team republic state army forces',
);

export interface LeadVerb {
  run: NameRun;
  holder: Holder;
  role: string;
  first: number;
  last: number;
}

/** Last token of "X of Honduras": of a name, or of the state behind it. */
function endOfName(context: LinkContext, { last }: NameRun): number {
  if (textAt(context, last + 1) !== 'of') return last;
  return stateStartingAt(context.reading, last + 2, context.day)?.last ?? last;
}

/** Where the verb of a run stands: right behind the name, or behind "who"; -1 where something else does. */
function verbBehind(context: LinkContext, run: NameRun): number {
  const last = endOfName(context, run);
  const at = textAt(context, last + 1) === ',' ? last + 2 : last + 1;
  if (textAt(context, at) === 'who') return at + 1;
  return at > last + 1 ? -1 : at;
}

/** The word that tells the office: "heads", or "of" behind "took the chair"; -1 where the verb tells none. */
function officeWord(context: LinkContext, verb: number): number {
  const word = textAt(context, verb);
  if (!TAKING.test(word)) return LEADING.test(word) && !word.endsWith('ed') ? verb : -1;
  const chair = [1, 2, 3, 4].find(
    (ahead) => CHAIR.test(textAt(context, verb + ahead)) && textAt(context, verb + ahead + 1) === 'of',
  );
  return chair === undefined ? -1 : verb + chair + 1;
}

/** The body or state that begins at a position. */
function holderAt(context: LinkContext, at: number): Holder | null {
  const span =
    context.organizations.find((one) => one.first === at || one.phraseFirst === at) ??
    organizationSoonAfter(context, at);
  if (span) return { kind: 'organization', span };
  const state = stateStartingAt(context.reading, at, context.day);
  if (state?.last !== at) return null;
  const next = context.reading.tokens[at + 1];
  // "leads the French Communists": a party and no state
  return next && isNoun(next.pos) && !isPower(next.lower) ? { kind: 'unknown' } : { kind: 'state', code: state.code };
}

/** "Oleh Dubyna, who heads Naftogaz", "X took the chair of the bank". */
function readLeads(context: LinkContext, run: NameRun): LeadVerb[] {
  const verb = verbBehind(context, run);
  const office = verb < 0 ? -1 : officeWord(context, verb);
  if (office < 0) return [];
  const object = /^(the|a)$/.test(textAt(context, office + 1)) ? office + 2 : office + 1;
  const holder = holderAt(context, object);
  if (!holder) return [];
  const role = context.reading.tokens[textAt(context, office) === 'of' ? office - 1 : office]!.text;
  return [{ run, holder, role, first: run.first, last: object }];
}

/** Offices told by a verb, with their holders. */
export const readLeadVerbs = (context: LinkContext): LeadVerb[] =>
  gather(context.runs, (run) => {
    const led = readLedBy(context, run);
    return led.length > 0 ? led : readLeads(context, run);
  });
