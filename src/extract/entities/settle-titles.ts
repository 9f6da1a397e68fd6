import { isTermAt } from '../lexicon/officeholders.ts';
import { startsWithCapital } from '../words/characters.ts';
import type { OfficeMention, SentenceMention, TaggedSentence, Token } from '../words/document.ts';
import { isInClauseOf } from '../words/same-clause.ts';
import type { HolderContext } from './holder-context.ts';
import type { Person } from './people.ts';
import { countryOfId, holderId } from './settle-holder.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** Offices that news uses for one another: "the Georgian leader" is the president. */
const SAME: readonly RegExp[] = [
  /^(president|leader|ruler|head of state|strongman|general secretary|supreme leader|chairman)$/,
  /^(prime minister|premier|leader|head of government|chancellor|taoiseach)$/,
  /^(king|emir|amir|sultan|monarch|ruler|leader|crown prince)$/,
  /^(foreign minister|foreign secretary|external affairs minister|secretary of state|top diplomat|chief diplomat|minister of foreign affairs|minister|secretary)$/,
  /^(defen[cs]e minister|defen[cs]e secretary|minister|secretary)$/,
  /^(spokesman|spokeswoman|spokesperson|press secretary)$/,
  /^(envoy|special envoy|ambassador|negotiator|chief negotiator|mediator|representative|diplomat)$/,
  /^(foreign policy chief|high representative|chief|top diplomat)$/,
  /^(secretary-general|secretary general|chief|head)$/,
  /^(chief executive|head|chairman|chief|boss|director|general director)$/,
];

const bare = (role: string): string =>
  role.toLowerCase().replace(/^(new|outgoing|current|acting|interim|then|visiting|veteran|senior) /, '');

/** "his Spanish counterpart" is of the office that is spoken of, whatever it is. */
const COUNTERPART = /^(counterpart|opposite number)$/;

const isSameOffice = (one: string, other: string): boolean =>
  one === other ||
  COUNTERPART.test(one) ||
  other.endsWith(` ${one}`) ||
  one.endsWith(` ${other}`) ||
  SAME.some((family) => family.test(one) && family.test(other));

/** "Aydin met the minister", "Aydin held talks with the minister": who does it and to whom are two. */
const doesItTo = (tokens: readonly Token[], { last }: SentenceMention, { first, last: end }: TitlePhrase): boolean =>
  /^(VERB|ADP|DET)$/.test(tokens[first - 1]?.pos ?? '') &&
  tokens[first - 1]!.lower !== 'as' &&
  tokens[end + 1]?.lower !== "'s" &&
  !/^(VERB|AUX)$/.test(tokens[end + 1]?.pos ?? '') &&
  isInClauseOf(tokens, { from: last, to: first, titled: true });

/** Whom a title means, and where the office is held. */
interface Bearer {
  id: string;
  of: string | null;
}

interface Referee {
  sentences: readonly TaggedSentence[];
  context: HolderContext;
  /** Mentions of officials by name, in reading order. */
  named: readonly SentenceMention[];
  people: ReadonlyMap<string, Person>;
  offices: readonly OfficeMention[];
}

/** Offices that the text or the table gives a person, lower case. */
function rolesOf(id: string, referee: Referee): string[] {
  const told = referee.offices.filter((office) => office.official === id).map((office) => bare(office.role));
  const listed = referee.people.get(id)?.holder?.terms.filter((term) => isTermAt(term, referee.context.day)) ?? [];
  return [...told, ...listed.map((term) => term.office.toLowerCase())];
}

/** "The Secretary" is whoever is called so (the Secretary of State), before whoever has an office of that sort (the foreign minister). */
const isSaidSo = (one: string, other: string): boolean =>
  one === other || other.endsWith(` ${one}`) || other.startsWith(`${one} of `);

/** The person whom a title without a name means: the one last named who holds an office of that name there, else one of that sort. */
const bearerOf = (title: TitlePhrase, referee: Referee): Bearer | null =>
  presidentOfState(title, referee) ??
  lastBearer(title, referee, isSaidSo) ??
  (bare(title.role) === 'leader' ? lastBearer(title, referee, isHeadOfState) : null) ??
  lastBearer(title, referee, isSameOffice);

/** "The Egyptian leader" is the president before the premier. */
const isHeadOfState = (_role: string, other: string): boolean => HEAD_OF_STATE.test(other);
const HEAD_OF_STATE = /^(president|king|emir|amir|sultan|supreme leader|general secretary|chairman)$/;

/** How many sentences back "the President" is he of a state, with a capital letter and without. */
const REACH_OF_CAPITAL = 3;
const REACH_OF_SMALL = 1;

/** "Chirac received Prodi, the president of the Commission. The president condemned Syria": he of a state comes before him of a body or a bank. */
function presidentOfState(title: TitlePhrase, referee: Referee): Bearer | null {
  if (bare(title.role) !== 'president' || title.holder.kind !== 'none') return null;
  const reach = startsWithCapital(title.role) ? REACH_OF_CAPITAL : REACH_OF_SMALL;
  for (let index = referee.named.length - 1; index >= 0; index--) {
    const { sentence, first, entities } = referee.named[index]!;
    if (sentence > title.sentence || (sentence === title.sentence && first > title.first)) continue;
    if (title.sentence - sentence > reach) return null;
    const id = entities[0]!;
    const office = referee.offices.find(
      ({ official, of, role }) => official === id && of.startsWith('country:') && bare(role).endsWith('president'),
    );
    if (office) return { id, of: office.of };
  }
  return null;
}

/** True where the text or the table has a person in an office of a body. */
function servesBody(id: string, body: string, { offices, people, context }: Referee): boolean {
  if (offices.some((office) => office.official === id && office.of === body)) return true;
  const terms = people.get(id)?.holder?.terms.filter((term) => isTermAt(term, context.day)) ?? [];
  return terms.some(({ of }) => `organization:${context.lexicon.bodies.get(of)?.id}` === body);
}

/** Where a title says that its office is held: a state, or a body and its state. */
interface Seat {
  holder: string | null;
  country: string | null;
}

/** A person of the state, or of the body that no state owns, where a title names one. */
const mayHold = (id: string, { holder, country }: Seat, referee: Referee): boolean => {
  if (country) return referee.people.get(id)!.country === country;
  return !holder || servesBody(id, holder, referee);
};

/** True for a mention before a title, of whoever does nothing to the one that the title means. */
function standsBefore({ sentences }: Referee, mention: SentenceMention, title: TitlePhrase): boolean {
  if (mention.sentence !== title.sentence) return mention.sentence < title.sentence;
  return mention.first <= title.first && !doesItTo(sentences[title.sentence]?.tokens ?? [], mention, title);
}

function lastBearer(
  title: TitlePhrase,
  referee: Referee,
  isSame: (one: string, other: string) => boolean,
): Bearer | null {
  const role = bare(title.role);
  const holder = holderId(title.holder, referee.context);
  const seat: Seat = { holder, country: countryOfId(holder, referee.context) };
  const mention = referee.named.findLast(
    ({ entities: [id] }, index) =>
      standsBefore(referee, referee.named[index]!, title) &&
      referee.people.has(id!) &&
      mayHold(id!, seat, referee) &&
      rolesOf(id!, referee).some((other) => isSame(role, other)),
  );
  if (!mention) return null;
  const id = mention.entities[0]!;
  const own = referee.people.get(id)!.country;
  return { id, of: holder ?? (own ? `country:${own}` : null) };
}

/** "The president", "the Iranian foreign minister": a title that may mean somebody named before. */
const meansSomebody = ({ isPlural, isCurrent, holder, determiner, role }: TitlePhrase): boolean =>
  !isPlural &&
  isCurrent &&
  holder.kind !== 'pronoun' &&
  holder.kind !== 'person' &&
  (holder.kind !== 'none' || determiner === 'the') &&
  determiner !== 'a' &&
  determiner !== 'an' &&
  !/^(official|deputy|aide|diplomat|officer|candidate|lawmaker)$/.test(bare(role));

const mentionOf = ({ sentence, first, last, head }: TitlePhrase, bearer: Bearer): SentenceMention => ({
  sentence,
  first,
  last,
  head,
  entities: [bearer.id],
  form: 'title',
  phraseFirst: first,
  phraseLast: last,
  use: 'actor',
});

/** The office that a title of the body of a text tells. */
const officeOf = ({ sentence, first, last, role }: TitlePhrase, { id, of }: Bearer): OfficeMention[] =>
  of && sentence > 0
    ? [{ official: id, of, role, current: true, sentence, first, last, rule: 'office.reference' }]
    : [];

/** Settles titles that stand without a name ("the Iranian Foreign Minister", "the new president"). Unsettled ones are left to their state. */
export function settleTitles(
  titles: readonly TitlePhrase[],
  referee: Referee,
): { mentions: SentenceMention[]; offices: OfficeMention[]; settled: TitlePhrase[] } {
  const settled: TitlePhrase[] = [];
  const mentions: SentenceMention[] = [];
  const offices: OfficeMention[] = [];
  for (const title of titles) {
    const bearer = meansSomebody(title) ? bearerOf(title, referee) : null;
    if (!bearer) continue;
    mentions.push(mentionOf(title, bearer));
    settled.push(title);
    offices.push(...officeOf(title, bearer));
  }
  return { mentions, offices, settled };
}
