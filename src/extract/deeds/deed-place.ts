import type { TextSpan } from '../../model/records.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import type { Prepositional } from '../clauses/clause.ts';

/** "before the war in Ukraine": the place of another event, which neither is the deed nor takes part in it. */
function placesAnother(deed: Deed, { after }: Prepositional): boolean {
  if (!after || after === deed.noun || after.temporal || after.mentions.length > 0) return false;
  return !deed.clause?.objects.some((group) => group.includes(after)) && !deed.clause?.subject.includes(after);
}

/** "in Moscow", "at Camp David": where the place stands, from a phrase of the deed's own clause. */
export function placeOf(context: ActorContext, deed: Deed): TextSpan | null {
  const ofNoun = deed.noun ? (context.reading.ofNoun.get(deed.noun) ?? []) : [];
  const { tokens } = context.sentence;
  for (const one of [...ofNoun, ...(deed.clause?.prepositionals ?? [])]) {
    const phrase = one.phrases[0];
    if ((one.word !== 'in' && one.word !== 'at') || !phrase || phrase.temporal || placesAnother(deed, one)) continue;
    if (tokens[phrase.head]!.pos === 'PROPN')
      return { start: tokens[phrase.first]!.start, end: tokens[phrase.last]!.end };
  }
  return null;
}
