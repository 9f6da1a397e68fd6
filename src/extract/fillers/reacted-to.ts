import type { PloverRoot, RelationSpec } from '../../model/relation-spec.ts';
import { type Actor, type ActorContext, countryOfEnd } from '../actors/actor-context.ts';
import { DEED_REACH, type ToldDeed } from '../actors/deed-memory.ts';

/**
 * "Iran shelled a village in Pakistan. Islamabad recalled its ambassador": a deed whose target is left to the reader answers the one that was
 * done to its doer just before. What answers what is a matter of its kind: a blow is met by hostile deeds, a request by refusals and help.
 */

const isHostile = ({ relation }: ToldDeed): boolean => relation.score < 0;
/** "Warned by Russia, Jordan closed its airspace": a warning is heeded, and no blow that is returned. */
const isBlow = (deed: ToldDeed): boolean => isHostile(deed) && deed.relation.plover !== 'THREATEN';
const isAsked = ({ relation }: ToldDeed): boolean => relation.plover === 'REQUEST';
const isAskedOrOffered = (deed: ToldDeed): boolean =>
  isAsked(deed) || deed.status === 'PROPOSED' || deed.relation.plover === 'THREATEN';

const ANSWERED: Partial<Record<PloverRoot, (deed: ToldDeed) => boolean>> = {
  SANCTION: isBlow,
  ACCUSE: isHostile,
  THREATEN: isHostile,
  MOBILIZE: isBlow,
  COERCE: isBlow,
  ASSAULT: isBlow,
  REQUEST: isHostile,
  REJECT: isAskedOrOffered,
  AID: isAsked,
  COOPERATE: isAsked,
  SUPPORT: ({ relation, status }) => relation.score > 0 && status !== 'REFUSED',
};

/** The deeds that may be answered here. */
const nearDeeds = ({ told, sentence }: ActorContext): ToldDeed[] =>
  (told?.deeds ?? []).filter((deed) => sentence.index - deed.sentence <= DEED_REACH);

/** What is given goes to whoever asked for it, and not to whomever it is told to go. */
export const isGiven = ({ plover }: RelationSpec): boolean => plover === 'AID' || plover === 'COOPERATE';

/** True where nobody is named behind the doer but the two sides: a third state, or its people, may be meant as well. */
const isBetween = (context: ActorContext, from: number, sides: readonly (string | null)[]): boolean =>
  context.mentions.every(({ first, entities }) =>
    entities.every((id) => {
      if (context.sentence.tokens[first]!.start < from) return true;
      const home = countryOfEnd(context, id);
      return home === null || sides.includes(home);
    }),
  );

/**
 * "Iraq sent an envoy to Kuwait. The envoy demanded": who is spoken of again without a name speaks to those whom he has come to; "China blamed
 * Japan and demanded an apology": to those whom he has just blamed.
 */
function spokenTo(context: ActorContext, doer: Actor, homeOf: (id: string) => string): string | null {
  const { sentence, mentions } = context;
  const named = mentions.find(({ first }) => sentence.tokens[first]!.start === doer.start);
  const last = nearDeeds(context).findLast(({ source }) => homeOf(source) === homeOf(doer.entity));
  if (!last) return null;
  const isSpokenOfAgain = named?.form === 'description' || named?.form === 'pronoun';
  const comes = last.relation.plover === 'CONSULT' && !last.relation.symmetric && last.target.startsWith('country:');
  const blames = last.relation.plover === 'ACCUSE' && homeOf(last.target).startsWith('country:');
  if (!(comes && isSpokenOfAgain) && !(blames && (isSpokenOfAgain || last.sentence === sentence.index))) return null;
  const other = homeOf(last.target);
  return isBetween(context, doer.start, [homeOf(doer.entity), other]) ? other : null;
}

/** Whom a deed of this kind answers; null where nobody did such a thing to its doer, or more than one did. */
export function reactedTo(context: ActorContext, relation: RelationSpec, doers: readonly Actor[]): string | null {
  const answers = ANSWERED[relation.plover];
  const deeds = nearDeeds(context);
  if (!answers || deeds.length === 0 || doers.length !== 1) return null;
  const homeOf = (id: string): string => countryOfEnd(context, id) ?? id;
  const own = homeOf(doers[0]!.entity);
  const isDone = ({ relation: { symmetric, plover }, target }: ToldDeed): boolean =>
    !symmetric && plover !== 'STATE' && homeOf(target) === own;
  const last = deeds.findLast((deed) => isDone(deed) && answers(deed));
  if (!last) return relation.speechAct ? spokenTo(context, doers[0]!, homeOf) : null;
  const other = homeOf(last.source);
  if (other === own) return null;
  // the doer dealt with nobody else since, and nobody else with the doer
  const isApart = (deed: ToldDeed): boolean => {
    if (deed.sentence < last.sentence || deed.relation.plover === 'STATE') return false;
    const [source, target] = [homeOf(deed.source), homeOf(deed.target)];
    return source === own ? target.startsWith('country:') && target !== other : target === own && source !== other;
  };
  if (deeds.some(isApart) || !isBetween(context, doers[0]!.start, [own, other])) return null;
  return other;
}
