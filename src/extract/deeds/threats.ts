import { type Actor, type ActorContext, countryOfEnd } from '../actors/actor-context.ts';
import { actorsOf } from '../actors/actors.ts';
import { type Deed, deedWith } from '../actors/deed.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Frame } from '../frames/frame.ts';
import type { FrameIndex } from '../frames/frames.ts';
import { gather } from '../words/gather.ts';

/** A deed below this score harms its target, so that promising it is a threat. */
const HARM = -3;

/** True where `inner` hangs on `outer` as what is threatened, promised or warned of, on its own or in a list. */
function isToldBy(inner: Clause, outer: Clause): boolean {
  for (let one: Clause | null = inner; one; one = one.parent) {
    if (one.parent === outer && (one.link === 'infinitive' || one.link === 'complement')) return true;
    if (one.link !== 'coordinate' && one.link !== 'infinitive') return false;
  }
  return false;
}

interface Threat {
  frame: Frame;
  clause: Clause;
  via: 'doing' | 'harming';
}

/** Verbs like "threaten" make one deed of the deed that they govern: its doer is theirs, its target too. */
function threatsOf(context: ActorContext, index: FrameIndex): Threat[] {
  return gather(context.reading.clauses, (clause) =>
    gather(index.threats.get(clause.verb.lemma) ?? [], (frame) => {
      const slot = frame.slots.find((one) => one.via === 'doing' || one.via === 'harming');
      return slot && !clause.verb.passive ? [{ frame, clause, via: slot.via as Threat['via'] }] : [];
    }),
  );
}

/** "pledged not to use force": who promises to leave a harm undone threatens nobody with it. */
const isHarmForsworn = ({ clause, relation }: Deed): boolean => relation.score < HARM && clause?.verb.negated === true;

/** Codebook 6.1: deeds below a threat become the threat; the threatened deed is not told besides. */
export function asThreats(context: ActorContext, index: FrameIndex, deeds: readonly Deed[]): Deed[] {
  const threats = threatsOf(context, index);
  if (threats.length === 0) return [...deeds];
  return gather(deeds, (deed) => {
    const { clause } = deed;
    const threat =
      clause &&
      threats.find((one) => isToldBy(clause, one.clause) && (one.via === 'doing' || deed.relation.score < HARM));
    if (!threat) return [deed];
    if (isHarmForsworn(deed)) return [];
    const { frame } = threat;
    const sources = gather(threat.clause.subject, (phrase) => actorsOf(context, phrase, frame.relation.source));
    const sameDoer = (source: Actor) =>
      source.entity === deed.source.entity ||
      countryOfEnd(context, source.entity) === countryOfEnd(context, deed.source.entity);
    const target = context.entities.get(deed.target.entity)?.kind ?? 'COUNTRY';
    if (!frame.relation.target.includes(target)) return [];
    const doers = sources.filter(sameDoer);
    // "warned that China would invade": a deed of somebody else is no threat of the speaker's
    if (doers.length === 0 && threat.clause.verb.lemma === 'warn') return [deed];
    return doers.map((source) =>
      deedWith(deed, {
        relation: frame.relation,
        frame,
        source,
        clause: threat.clause,
        noun: null,
        trigger: threat.clause.verb.head,
      }),
    );
  });
}
