import type { Actor } from '../actors/actor-context.ts';
import { ownersOf } from '../actors/actors.ts';
import { asPhrase } from '../clauses/chunk.ts';
import { gather } from '../words/gather.ts';
import { wordSet } from '../words/one-of.ts';
import { cross, namesOf, ownersBefore, type StructureRule, told, withPossessors } from './rule.ts';

/** Nouns for a part that is named after or beside what it belongs to: "its subsidiary Atomstroyexport". */
const PARTS = wordSet(
  'subsidiary arm mission force commission secretariat court parliament council committee command peacekeeping unit branch wing division affiliate agency offshoot organ section terminal reactor leg stage phase spur segment stretch berth',
);

/** "the port's Shahid Beheshti terminal", "the first unit of the plant", "its subsidiary X", "X, the group's export arm". */
export const part: StructureRule = (context, relation) =>
  gather(withPossessors(context), (phrase) => {
    const parts = namesOf(context, phrase, relation.source);
    const kindOf = (actor: Actor) => context.entities.get(actor.entity)?.kind;
    const partly = PARTS.has(phrase.lemma) || phrase.before.some((word) => PARTS.has(word));
    if (parts.length === 0) {
      if (!partly) return [];
      const beside = gather(
        [
          ...[...context.reading.appositions].filter(([, asides]) => asides.includes(phrase)).map(([noun]) => noun),
          ...(context.reading.appositions.get(phrase) ?? []),
        ],
        (noun) => namesOf(context, noun, relation.source),
      );
      return cross(beside, ownersOf(context, phrase, relation.target), phrase, null);
    }
    const inside = gather(phrase.modifiers, (mention) =>
      namesOf(context, asPhrase({ ...phrase, mentions: [mention], modifiers: [] }), ['PROJECT']),
    );
    const wholes = [
      ...inside,
      ...ownersBefore(context, phrase, relation.target),
      ...gather(told(context, phrase, ['of']), (one) => namesOf(context, one, relation.target)),
    ];
    return cross(parts, wholes, phrase, null).filter(
      ({ source, target }) => kindOf(source) === kindOf(target) && (kindOf(source) === 'PROJECT' || partly),
    );
  });
