import type { OfficeMention } from './document.ts';
import type { NameRun } from './find-names.ts';
import type { Findings } from './findings.ts';
import { gather } from './gather.ts';
import { readLeadVerbs } from './lead-verbs.ts';
import type { TitledName } from './link-titles.ts';
import { slugOf } from './name-key.ts';
import { isPast, type Person } from './people.ts';
import { wordsOf } from './reading.ts';
import { type HolderContext, holderId, settleHolder } from './settle-holder.ts';
import { readStandIns } from './stand-ins.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** One sentence with its titles, and those that stand by a name. */
export interface SentenceTitles {
  found: Findings;
  titles: TitlePhrase[];
  titled: TitledName[];
}

/** The entity id of a person. */
export const idOf = (person: Person): string => `official:${slugOf(person.name)}`;

const COUNTERPART = /^(counterpart|colleague|opposite number)$/i;

const ROYAL = /^(King|Queen|Sultan|Emir|Amir|Pope) \p{Lu}/u;

/** "Sultan Qaboos": a listed name that opens with its title. */
function royalOffices(found: Findings, bearers: ReadonlyMap<NameRun, Person>, context: HolderContext): OfficeMention[] {
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

/** Offices that the titles of one sentence tell. A title of the past, and a bare rank, make no office. */
export function officesOf(
  { found, titled }: SentenceTitles,
  bearers: ReadonlyMap<NameRun, Person>,
  context: HolderContext,
): OfficeMention[] {
  let before: string | null = null;
  const fromTitles = gather(titled, (one): OfficeMention[] => {
    const person = bearers.get(one.run);
    if (!person || (one.title.isRank && one.holder.kind === 'none')) return [];
    const of = settleHolder(one, person, { found, context, bearers });
    if (!of) return [];
    const current =
      one.title.isCurrent &&
      !isPast(person.holder, { of: of.replace(/^\w+:/, ''), role: one.title.role, day: context.day });
    const { sentence, first, last } = one.title;
    const role = COUNTERPART.test(one.title.role) ? (before ?? one.title.role) : one.title.role;
    before = role;
    return [{ official: idOf(person), of, role, current, sentence, first, last, rule: one.rule }];
  });
  const fromVerbs = gather(readLeadVerbs({ ...context, ...found }), (lead): OfficeMention[] => {
    const person = bearers.get(lead.run);
    const of = holderId(lead.holder, context);
    if (!person || !of) return [];
    return [
      {
        official: idOf(person),
        of,
        role: lead.role,
        current: true,
        sentence: found.reading.sentence.index,
        first: lead.first,
        last: lead.last,
        rule: 'office.lead-verb',
      },
    ];
  });
  const joined = new Set(titled.map((one) => one.run));
  const standIns = gather(readStandIns({ ...context, ...found }), (one): OfficeMention[] => {
    const person = bearers.get(one.run);
    const of = holderId(one.holder, context);
    if (!person || !of || joined.has(one.run)) return [];
    const { sentence } = one.run;
    const { role, first, last } = one;
    return [{ official: idOf(person), of, role, current: true, sentence, first, last, rule: 'office.stands-for' }];
  });
  return [...fromTitles, ...fromVerbs, ...standIns, ...royalOffices(found, bearers, context)];
}
