import { slugOf } from '../lexicon/name-key.ts';
import { isInTerm, isPast, isTermAt } from '../lexicon/officeholders.ts';
import type { OfficeMention } from '../words/document.ts';
import { gather } from '../words/gather.ts';
import type { NameRun } from './find-names.ts';
import type { Findings } from './findings.ts';
import type { HolderContext } from './holder-context.ts';
import type { LeadVerb } from './lead-verbs.ts';
import type { Person } from './people.ts';
import { wordsOf } from './reading.ts';
import { holderId, settleHolder } from './settle-holder.ts';
import type { TitlePhrase } from './title-phrase.ts';
import type { TitledName } from './titled-name.ts';

/** One sentence with its titles, and those that stand by a name. */
export interface SentenceTitles {
  found: Findings;
  titles: TitlePhrase[];
  titled: TitledName[];
  /** Who leads or speaks for what, told by a verb or a list instead of a title. */
  leads: LeadVerb[];
  standIns: LeadVerb[];
  /** Who is named as a state's own, without an office. */
  belonging: LeadVerb[];
}

/** Who the names of the document are. */
type Bearers = ReadonlyMap<NameRun, Person>;

/** The entity id of a person. */
export const idOf = (person: Person): string => `official:${slugOf(person.name)}`;

const COUNTERPART = /^(counterpart|colleague|opposite number)$/i;

const ROYAL = /^(King|Queen|Sultan|Emir|Amir|Pope) \p{Lu}/u;

/** "Sultan Qaboos": a listed name that opens with its title. */
function royalOffices(found: Findings, bearers: Bearers, context: HolderContext): OfficeMention[] {
  return gather(found.runs, (run): OfficeMention[] => {
    const person = bearers.get(run);
    const whole = person ? wordsOf(found.reading, run.honorificFirst, run.last) : '';
    if (!person?.country || !ROYAL.test(whole) || /^Pope/.test(whole)) return [];
    const current = !isPast(person.holder, {
      of: person.country,
      role: person.holder?.terms[0]?.office ?? '',
      day: context.day,
    });
    return [
      {
        official: idOf(person),
        of: `country:${person.country}`,
        role: whole.split(' ')[0]!,
        current,
        sentence: run.sentence,
        first: run.first,
        last: run.last,
        rule: 'office.royal-name',
      },
    ];
  });
}

/** Rule of an office that only the state beside a name tells. */
const BY_STATE = 'office.of-state';
/** Rule of an office that the state beside a name tells and the table confirms for the day: told also of who does nothing in the article. */
const LISTED_BY_STATE = 'office.of-state-listed';
/** Rule of an office that no word of the article tells: the table has the person in it on the day. */
const LISTED = 'office.listed';
/** Rules that say less than a title does: their offices are told where the article has the person act. */
export const WITHOUT_TITLE: ReadonlySet<string> = new Set([BY_STATE, LISTED]);

/** "Burkina Faso's Blaise Compaore": whoever belongs to a state and is in no office that the table knows to be over. */
function belongingOffices(
  { belonging }: SentenceTitles,
  bearers: Bearers,
  { context, joined }: { context: HolderContext; joined: ReadonlySet<NameRun> },
): OfficeMention[] {
  return gather(belonging, (one): OfficeMention[] => {
    const person = bearers.get(one.run);
    const of = holderId(one.holder, context);
    if (!person || !of || joined.has(one.run) || person.country !== of.slice('country:'.length)) return [];
    const terms = person.holder?.terms ?? [];
    const term = terms.find((candidate) => isTermAt(candidate, context.day));
    const current = terms.length === 0 || term !== undefined;
    const { role, first, last } = one;
    const rule = term && of === `country:${term.of}` ? LISTED_BY_STATE : BY_STATE;
    return [{ official: idOf(person), of, role, current, sentence: one.run.sentence, first, last, rule }];
  });
}

/** "his predecessor, X", "X, her predecessor": in office no more, whatever the table has. */
function wentBefore({ reading: { tokens } }: Findings, { honorificFirst, last }: NameRun): boolean {
  const before = tokens[honorificFirst - 1]?.text === ',' ? honorificFirst - 2 : honorificFirst - 1;
  const after = tokens[last + 1]?.text === ',' ? tokens[last + 3] : undefined;
  return tokens[before]?.lower === 'predecessor' || after?.lower === 'predecessor';
}

/** "Boris Yeltsin told reporters": whoever the table has in a state's office on the day. A pope speaks for the Church. */
function listedOffices(found: Findings, bearers: Bearers, context: HolderContext): OfficeMention[] {
  return gather(found.runs, (run): OfficeMention[] => {
    const person = bearers.get(run);
    const term = person?.holder?.terms.find(
      (one) => isInTerm(one, context.day) && /^[A-Z]{3}$/.test(one.of) && one.office !== 'Pope',
    );
    if (!person || !term || wentBefore(found, run)) return [];
    const { sentence, first, last } = run;
    const of = `country:${term.of}`;
    return [{ official: idOf(person), of, role: term.office, current: true, sentence, first, last, rule: LISTED }];
  });
}

/** The role of a title; that of a counterpart is the one told before it. */
const roleOf = ({ title }: TitledName, before: string | null): string =>
  COUNTERPART.test(title.role) ? (before ?? title.role) : title.role;

/** "The Egyptian and Israeli leaders, Begin and Sadat": the table knows better than the order of a list whose office is which. */
const isOutOfTurn = ({ title }: TitledName, titled: readonly TitledName[], bearers: Bearers): boolean =>
  title.isPlural &&
  titled.some((one) => {
    const person = one.title === title ? bearers.get(one.run) : undefined;
    return one.holder.kind === 'state' && person?.holder && person.country && person.country !== one.holder.code;
  });

/** "President X", "X, the Iranian minister". A bare rank makes no office, and one of the past is not current. */
function titledOffices({ found, titled }: SentenceTitles, bearers: Bearers, context: HolderContext): OfficeMention[] {
  let before: string | null = null;
  return gather(titled, (one): OfficeMention[] => {
    const { title, rule } = one;
    const person = bearers.get(one.run);
    if (!person || (title.isRank && one.holder.kind === 'none')) return [];
    const of = settleHolder(one, person, { found, context, bearers });
    if (!of || isOutOfTurn(one, titled, bearers)) return [];
    const isOver = isPast(person.holder, { of: of.replace(/^\w+:/, ''), role: title.role, day: context.day });
    const { sentence, first, last } = title;
    before = roleOf(one, before);
    return [
      { official: idOf(person), of, role: before, current: title.isCurrent && !isOver, sentence, first, last, rule },
    ];
  });
}

/** "X leads the bank", "X spoke for the ministry". */
const ledOffices = ({ found, leads }: SentenceTitles, bearers: Bearers, context: HolderContext): OfficeMention[] =>
  gather(leads, ({ run, holder, role, first, last }): OfficeMention[] => {
    const person = bearers.get(run);
    const of = holderId(holder, context);
    if (!person || !of) return [];
    const sentence = found.reading.sentence.index;
    return [{ official: idOf(person), of, role, current: true, sentence, first, last, rule: 'office.lead-verb' }];
  });

/** "X stood in for the minister": who has no title himself. */
const standInOffices = (
  { standIns }: SentenceTitles,
  bearers: Bearers,
  { context, joined }: { context: HolderContext; joined: ReadonlySet<NameRun> },
): OfficeMention[] =>
  gather(standIns, ({ run, holder, role, first, last }): OfficeMention[] => {
    const person = bearers.get(run);
    const of = holderId(holder, context);
    if (!person || !of || joined.has(run)) return [];
    const { sentence } = run;
    return [{ official: idOf(person), of, role, current: true, sentence, first, last, rule: 'office.stands-for' }];
  });

/** Offices that the titles of one sentence tell, its verbs and lists, and the names themselves. */
export function officesOf(sentence: SentenceTitles, bearers: Bearers, context: HolderContext): OfficeMention[] {
  const joined = new Set(sentence.titled.map((one) => one.run));
  return [
    ...titledOffices(sentence, bearers, context),
    ...ledOffices(sentence, bearers, context),
    ...standInOffices(sentence, bearers, { context, joined }),
    ...belongingOffices(sentence, bearers, { context, joined }),
    ...royalOffices(sentence.found, bearers, context),
    ...listedOffices(sentence.found, bearers, context),
  ];
}
