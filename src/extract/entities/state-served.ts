import { oneOf } from '../words/one-of.ts';
import { actingFor, openingCapital } from './acting-state.ts';
import type { Surroundings } from './holder-context.ts';
import { isBesideHolder, isTakenByAnother } from './office-taken.ts';
import type { Person } from './people.ts';
import type { TitledName } from './titled-name.ts';

/** The state that an office serves which names no holder. */

/** Offices whose very name tells the state. */
const STATE_BY_ROLE: readonly [RegExp, string][] = [
  [
    /secretary of (?:state(?! for)|commerce|defense|energy|labor|agriculture|homeland security|the (?:treasury|interior|navy|army|air force))|^assistant secretary|^(?:defense|treasury|commerce|agriculture) secretary$|^attorney general$|^(?:us )?trade representative$/i,
    'USA',
  ],
  [/chancellor of the exchequer|^(?:defence|home|foreign|colonial|trade) secretary$|secretary of state for/i, 'GBR'],
  [/external affairs minister/i, 'IND'],
  [/taoiseach/i, 'IRL'],
  [/^pope$/i, 'VAT'],
];

/** "Foreign Secretary" is Britain's where no state acts that has such a secretary too. */
const SECRETARY = /^(?:defence|home|foreign) secretary$/i;
const hasSecretaries = oneOf('IND PAK BGD NPL LKA PHL MEX MDV BTN MMR');

/** Heads of firms, films and teams: the state last spoken of is not theirs. */
const PRIVATE =
  /^(?:majority leader|minority leader|(?:(?:managing|general|film|stage|art) )?(?:director|manager|producer|editor|coach|captain|founder|owner|professor|analyst|officer|chief (?:executive|financial|operating|technology)(?: officer)?|ceo))$/i;

/** "Ambassador Adlai Stevenson": the state last spoken of may well be where he is sent. */
const AT_LARGE =
  /(ambassador|high commissioner|envoy|consul|delegate|senator|congressman|congresswoman|representative|governor-general)$/i;

/** Who is sent to another state: the one last spoken of may be either. */
const SENT = /(ambassador|high commissioner|consul)$/i;

/** "Britain will send Ambassador X": the state that sends him is his. */
function senderOf(one: TitledName, { found, context }: Surroundings): string | null {
  const { sentence, first } = one.title;
  const verb = found.reading.tokens[first - 1]?.lemma ?? '';
  if (!/^(send|dispatch|despatch|recall|name|appoint|withdraw|delegate|depute)$/.test(verb)) return null;
  const states = context.states.mentions.filter(
    (mention) => mention.sentence === sentence && mention.last < first && mention.use === 'actor',
  );
  return states[0]?.entities[0]?.replace('country:', '') ?? null;
}

/** Whom an embassy has: the state last spoken of may well be where he is sent. */
const OF_EMBASSIES = /(?:(?:first|second|third) secretary|attaché|attache|counsellor|chargé d'affaires)$/i;

/** Officers whom bodies have and no state has. */
const OF_BODIES = /^(?:deputy |assistant )?(?:secretary-general|director-general)$/i;

/** Nobody's office but a firm's or a body's, or one that may well be held where the state last spoken of is not. */
const isApart = ({ holder, title: { role, determiner } }: TitledName): boolean =>
  PRIVATE.test(role) ||
  OF_BODIES.test(role) ||
  OF_EMBASSIES.test(role) ||
  (AT_LARGE.test(role) && (determiner === null || (holder.kind === 'none' && SENT.test(role))));

/** The state that an office tells by its name. */
function byRoleOf(one: TitledName, around: Surroundings): string | null {
  const { role } = one.title;
  const state = STATE_BY_ROLE.find(([roles]) => roles.test(role))?.[1] ?? null;
  if (!SECRETARY.test(role)) return state;
  const acting = actingFor(one, around);
  return acting !== null && hasSecretaries(acting) ? acting : state;
}

/** The code of the state that the office itself tells, the person's own, the one that sends him, or the one that acts around him unless another is known to be in the office. */
export function stateServed(one: TitledName, person: Person, around: Surroundings): string | null {
  const { found, context } = around;
  const own = byRoleOf(one, around) ?? person.country ?? senderOf(one, around);
  if (own || isApart(one)) return own;
  const capital = openingCapital(found, context);
  if (capital && !isTakenByAnother(one, person, { code: capital, context })) return capital;
  const code = actingFor(one, around);
  if (code === null || isTakenByAnother(one, person, { code, context })) return null;
  return isBesideHolder(one, around, code) ? null : code;
}
