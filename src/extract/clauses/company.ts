import { oneOf } from '../words/one-of.ts';
import type { NounPhrase } from './chunk.ts';
import { isNoun, isWord } from './chunk-tests.ts';
import type { ClauseMemory } from './memory.ts';
import { ALONG, isTogether } from './words.ts';

/** Who acts along with others, told behind "together with", "along with", "alongside" and "like". */

const ACTING = /^(COUNTRY|OFFICIAL|ORGANIZATION)$/;
const fights = oneOf('fight battle war struggle clash skirmish');

/** Company that a preposition at `at` leads in. */
interface Company {
  word: string;
  at: number;
  taken: readonly NounPhrase[];
}

/** "Along with Kenya, Canada condemned", "Like Chad, Mali left": company of the subject to come. */
function comesFirst(memory: ClauseMemory, { at, taken }: Company): boolean {
  const { current, pending, suspended, chunks } = memory;
  if (current || pending.length > 0 || suspended.length > 0 || at > 1) return false;
  if (!isWord(chunks[chunks.indexOf(taken.at(-1)!) + 1], 'comma')) return false;
  memory.company = [...taken];
  return true;
}

/** "recognized Angola along with Chad": one more of the list right before. */
function joinsList({ groups, look }: ClauseMemory, { word, at, taken }: Company): boolean {
  const behind = look.before(at - 1);
  const group = groups.findLast((one) => one.at(-1) === behind);
  if (word !== ALONG || !isNoun(behind) || !group || !look.similar(behind, taken[0]!)) return false;
  group.push(...taken);
  return true;
}

/** A state, a body, or a person with whatever office: "along with Chad", but not "along with Chadian jets". */
function isWhole({ look }: ClauseMemory, phrase: NounPhrase): boolean {
  const kind = look.kind(phrase) ?? '';
  return ACTING.test(kind) && (phrase.modifiers.length === 0 || (kind === 'OFFICIAL' && phrase.mentions.length > 0));
}

/** Takes in company; true where nothing else is to be read from it. "sent troops alongside Egypt" has one more doer, and "with" him besides. */
export function keepCompany(memory: ClauseMemory, company: Company): boolean {
  const { current, pending } = memory;
  const along = isTogether(company.word) || company.word === 'alongside';
  if (!along && company.word !== 'like') return false;
  if (!company.taken.every((one) => isWhole(memory, one))) return false;
  // "Russia, together with France, mediates"
  if (isTogether(company.word) && pending.length > 0) {
    memory.pending = [...pending, ...company.taken];
    return true;
  }
  if (comesFirst(memory, company)) return true;
  if (!along || !current || pending.length > 0 || current.verb.passive || current.link === 'relative') return false;
  if (joinsList(memory, company)) return true;
  // "fought alongside Chad": for whom, and not against whom
  if (!fights(current.verb.lemma)) current.subject = [...current.subject, ...company.taken];
  return false;
}
