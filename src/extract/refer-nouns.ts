import type { Antecedents } from './antecedents.ts';
import type { SentenceMention } from './document.ts';
import type { EntityDraft } from './findings.ts';
import type { Lexicon } from './lexicon.ts';
import type { Person } from './people.ts';
import { isPossessiveMark, type Reading } from './reading.ts';

/** What settling descriptions needs to know of the document. */
export interface NounContext {
  lexicon: Lexicon;
  discourse: Antecedents;
  people: ReadonlyMap<string, Person>;
  entities: ReadonlyMap<string, EntityDraft>;
}

const COUNTS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5 };
const OF_OFFICIALS =
  /^(leaders|ministers|presidents|men|officials|envoys|diplomats|foreign ministers|prime ministers|negotiators)$/;
const STATE_NOUNS = /^(country|nation|state|government|administration|regime|junta|republic)$/;
/** Nouns for organizations, with what the table or the name must say of those that they may mean. */
const BODY_NOUNS: Readonly<Record<string, RegExp>> = {
  bloc: /^(bloc|international)$|union|community|alliance|mercosur|ecowas/i,
  alliance: /^bloc$|alliance|nato|coalition/i,
  union: /union/i,
  organisation: /^(international|bloc|ngo|armed-group)$|organi[sz]ation/i,
  organization: /^(international|bloc|ngo|armed-group)$|organi[sz]ation/i,
  company: /^company$|company|corporation|ltd|group/i,
  firm: /^company$/i,
  group: /^(armed-group|company|bloc|ngo)$|group|movement|front/i,
  movement: /^armed-group$|movement/i,
  militia: /^armed-group$|militia/i,
  agency: /^(agency|international|outlet)$|agency/i,
  watchdog: /^(agency|international)$/i,
  ministry: /^ministry$|ministry|department/i,
  department: /^ministry$|department/i,
  bank: /^bank$|bank/i,
  lender: /^bank$|bank|fund/i,
  fund: /fund/i,
  court: /^court$|court|tribunal/i,
  tribunal: /^court$|court|tribunal/i,
  council: /council/i,
  commission: /commission/i,
  committee: /committee/i,
  parliament: /^parliament$|parliament|assembly/i,
  assembly: /assembly/i,
  party: /^party$|party/i,
  newspaper: /^outlet$/i,
  broadcaster: /^outlet$/i,
  body: /^(international|bloc|organ|agency)$|council|committee/i,
  institution: /^(bank|international|bloc|organ)$/i,
  army: /^army$|army|forces/i,
  rebels: /^armed-group$/i,
};

interface Place {
  reading: Reading;
  index: number;
}

function mention(place: Place, first: number, entities: readonly string[]): SentenceMention {
  const { reading, index } = place;
  const owns = isPossessiveMark(reading.tokens[index + 1]);
  return {
    sentence: reading.sentence.index,
    first,
    last: index,
    head: index,
    entities,
    form: 'description',
    phraseFirst: first,
    phraseLast: index,
    use: owns ? 'modifier' : 'actor',
  };
}

/** The last entity before a place that passes the test. */
function last(place: Place, context: NounContext, fits: (id: string) => boolean): string | null {
  for (const antecedent of context.discourse.nearest(place.reading.sentence.index, place.index, 12))
    for (const id of antecedent.entities) if (fits(id)) return id;
  return null;
}

/** The state that the article speaks of just now: the first that acts in the nearest sentence, else any named there. */
export function stateInFocus(place: Place, context: NounContext): string | null {
  const { reading, index } = place;
  let named: string | null = null;
  for (const antecedent of context.discourse.before(reading.sentence.index, index)) {
    const id = antecedent.entities[0]!;
    if (!id.startsWith('country:')) continue;
    if (antecedent.isActor && antecedent.entities.length === 1) return id;
    named ??= id;
  }
  return named;
}

/** "the two sides", "both countries", "the three leaders": the last so many of their kind. */
function group(place: Place, context: NounContext): SentenceMention | null {
  const { reading, index } = place;
  const noun = reading.tokens[index]!.lower;
  if (!context.lexicon.isWord('group-noun', noun)) return null;
  const number = reading.tokens[index - 1]?.lower ?? '';
  const count = COUNTS[number] ?? COUNTS[reading.tokens[index - 2]?.lower ?? ''];
  if (!count) return null;
  const prefix = OF_OFFICIALS.test(noun) ? 'official:' : 'country:';
  const found = lastSeveral(place, context, { count, prefix });
  const first = reading.tokens[index - 2]?.lower === 'the' ? index - 2 : index - 1;
  return found.length === count ? mention(place, first, found) : null;
}

/** The last `count` entities of a kind, in the order in which they were named. */
export function lastSeveral(
  place: Place,
  context: Pick<NounContext, 'discourse'>,
  wanted: { count: number; prefix: string },
): string[] {
  const found = new Set<string>();
  for (const antecedent of context.discourse.nearest(place.reading.sentence.index, place.index, 12)) {
    const ids = antecedent.entities.filter((id) => id.startsWith(wanted.prefix));
    if (ids.length === wanted.count) return [...ids];
    for (const id of ids.toReversed()) if (found.size < wanted.count) found.add(id);
    if (found.size === wanted.count) break;
  }
  return [...found].reverse();
}

/** "the Gulf kingdom", "the island nation": the last state of that sort. */
function sort(place: Place, context: NounContext): SentenceMention | null {
  const { reading, index } = place;
  for (let first = Math.max(0, index - 3); first <= index; first++) {
    const determiner = reading.tokens[first - 1]?.lower;
    if (determiner !== 'the' && determiner !== 'this') continue;
    const phrase = reading.tokens
      .slice(first, index + 1)
      .map((token) => token.lower)
      .join(' ');
    const codes = context.lexicon.sorts.get(phrase);
    if (!codes) continue;
    const id = last(place, context, (candidate) => codes.has(candidate.slice('country:'.length)));
    return id ? mention(place, first - 1, [id]) : null;
  }
  return null;
}

/** "the country", "the government", "his country": the state in focus, or the person's own. */
function plainState(place: Place, context: NounContext): SentenceMention | null {
  const { reading, index } = place;
  if (!STATE_NOUNS.test(reading.tokens[index]!.lower)) return null;
  const determiner = reading.tokens[index - 1]?.lower ?? '';
  if (/^(his|her)$/.test(determiner)) {
    const id = last(place, context, (candidate) => candidate.startsWith('official:'));
    const country = id ? context.people.get(id)?.country : null;
    return country && context.entities.has(`country:${country}`)
      ? mention(place, index - 1, [`country:${country}`])
      : null;
  }
  if (determiner !== 'the' || /^(of|where|that)$/.test(reading.tokens[index + 1]?.lower ?? '')) return null;
  const id = stateInFocus(place, context);
  return id ? mention(place, index - 1, [id]) : null;
}

/** "the bloc", "the company", "the Commission": the last organization of that sort. */
function body(place: Place, context: NounContext): SentenceMention | null {
  const { reading, index } = place;
  const token = reading.tokens[index]!;
  const pattern = Object.hasOwn(BODY_NOUNS, token.lower) ? BODY_NOUNS[token.lower] : undefined;
  if (!pattern) return null;
  let first = index - 1;
  if (
    /^(NOUN|ADJ|PROPN)$/.test(reading.tokens[first]?.pos ?? '') &&
    reading.tokens[first - 1]?.lower === 'the' &&
    token.text === token.lower
  )
    first--;
  if (!/^(the|this)$/.test(reading.tokens[first]?.lower ?? '')) return null;
  if (/^(NOUN|PROPN)$/.test(reading.tokens[index + 1]?.pos ?? '') && reading.tokens[index + 1]!.lower !== 'spokesman')
    return null;
  const fits = (id: string): boolean => {
    const entity = context.entities.get(id);
    if (entity?.kind !== 'ORGANIZATION') return false;
    const kind = context.lexicon.bodies.get(id.slice('organization:'.length))?.kind;
    return (kind !== undefined && token.text === token.lower && pattern.test(kind)) || pattern.test(entity.name);
  };
  const id = last(place, context, fits);
  return id ? mention(place, first, [id]) : null;
}

/** "the former", "the latter": of the last two that were named together. */
function oneOfTwo(place: Place, context: NounContext): SentenceMention | null {
  const { reading, index } = place;
  const word = reading.tokens[index]!.lower;
  if ((word !== 'latter' && word !== 'former') || reading.tokens[index - 1]?.lower !== 'the') return null;
  const next = reading.tokens[index + 1];
  if (next && /^(NOUN|ADJ|PROPN|NUM)$/.test(next.pos)) return null;
  const pair: string[] = [];
  for (const antecedent of context.discourse.nearest(reading.sentence.index, index, 2)) {
    for (const id of antecedent.entities.toReversed())
      if (!pair.includes(id) && /^(country|official|organization):/.test(id)) pair.push(id);
    if (pair.length >= 2) break;
  }
  return pair.length >= 2 ? mention(place, index - 1, [word === 'latter' ? pair[0]! : pair[1]!]) : null;
}

const RULES = [group, sort, plainState, body, oneOfTwo];

/** The entity that a noun phrase ending at a token describes, by the first rule that knows it; null where none does. */
export function referNoun(place: Place, context: NounContext): SentenceMention | null {
  for (const rule of RULES) {
    const found = rule(place, context);
    if (found) return found;
  }
  return null;
}
