import type { ActorContext } from '../actors/actor-context.ts';
import type { Deed } from '../actors/deed.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import type { Clause, Prepositional } from '../clauses/clause.ts';
import { fillVerb } from '../fillers/fill-verb.ts';
import { deedsOf } from '../fillers/pair-ends.ts';
import type { Frame } from '../frames/frame.ts';
import type { FrameIndex } from '../frames/frames.ts';
import { gather } from '../words/gather.ts';
import { oneOf } from '../words/one-of.ts';

const isNotNow = oneOf('former ex one-time onetime old potential possible likely');

/** "Norway, not a member of the Union", "once a party to the treaty": what is not, or no longer, so. */
const isDenied = (context: ActorContext, aside: NounPhrase): boolean =>
  [aside.first - 1, aside.first - 2].some((at) =>
    /^(not|never|once|formerly|longer|until)$/.test(context.sentence.tokens[at]?.lower ?? ''),
  );

/** "the main supplier of arms", "host of the talks": what else is said of somebody names him as its doer, and says that he is so today. */
const isSaidOf = ({ slots }: Frame, aside: NounPhrase): boolean =>
  !aside.negated &&
  !aside.before.some(isNotNow) &&
  slots.some(({ literal, via }) => via === 'object' && literal?.includes(aside.lemma) === true);

/** "Bolivia, a full member of Mercosur,": an aside says what its noun is, as "Bolivia is a full member" would. */
export function asideDeeds(context: ActorContext, index: FrameIndex): Deed[] {
  if (context.reading.appositions.size === 0) return [];
  const frames = index.verbs.get('be') ?? [];
  return gather([...context.reading.appositions], ([noun, asides]) =>
    gather(asides, (aside) => {
      if (isDenied(context, aside)) return [];
      const named = noun.mentions.length > 0 || aside.mentions.length === 0;
      const clause = named ? copulaOf(context, noun, aside) : copulaOf(context, aside, noun);
      return gather(frames, (frame) => {
        if (frame.relation.plover !== 'STATE' && !isSaidOf(frame, aside)) return [];
        const filling = fillVerb(context, frame, clause);
        return filling ? deedsOf(context, { frame, filling, clause: null, noun: aside, trigger: aside.head }) : [];
      });
    }),
  );
}

/** "host of the talks between X and Y": what an aside leads in, and whom the talks in it are between. */
const behind = ({ reading: { ofNoun } }: ActorContext, aside: NounPhrase): Prepositional[] =>
  gather(ofNoun.get(aside) ?? [], (one) => [
    one,
    ...gather(one.phrases, (phrase) => (ofNoun.get(phrase) ?? []).filter(({ word }) => word === 'between')),
  ]);

/** The clause "noun is aside" that an apposition stands for; a plural aside speaks of the whole list that its noun ends. */
function copulaOf(context: ActorContext, noun: NounPhrase, aside: NounPhrase): Clause {
  const lists = gather(context.reading.clauses, (clause) => [
    clause.subject,
    ...clause.objects,
    ...clause.prepositionals.map((one) => one.phrases),
  ]);
  const subject = aside.plural
    ? (lists.find((list) => list.at(-1) === noun && !list.includes(aside)) ?? [noun])
    : [noun];
  return {
    index: -1,
    verb: {
      kind: 'verb',
      first: aside.head,
      last: aside.head,
      head: aside.head,
      lemma: 'be',
      form: 'finite',
      passive: false,
      negated: false,
      modal: null,
      perfect: false,
      progressive: false,
      past: false,
      participial: false,
      bare: false,
      plural: false,
    },
    particle: null,
    subject: [...subject],
    objects: [[aside]],
    prepositionals: behind(context, aside),
    parent: null,
    link: 'main',
    opener: null,
    inferredSubject: false,
  };
}
