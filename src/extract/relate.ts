import type { ActorContext } from './actors.ts';
import type { NounPhrase } from './chunk.ts';
import type { Clause } from './clause.ts';
import type { Deed } from './deed.ts';
import type { SentenceMention } from './document.ts';
import { fillNoun } from './fill-noun.ts';
import { fillVerb } from './fill-verb.ts';
import type { Frame, FrameIndex } from './frames.ts';
import { deedsOf } from './pair-ends.ts';
import { headMatches, wordsOf } from './slot-fillers.ts';
import { STRUCTURES } from './structure.ts';
import { asThreats } from './threats.ts';

/** Verbs that only carry an event noun: "hold talks", "pay a visit", "launch an attack". */
const LIGHT_VERBS = new Set(
  'hold have conduct make pay stage launch carry start begin open undertake do wage mount take give receive lodge deliver issue complete attend join cancel suspend postpone halt stop freeze resume continue extend end announce plan propose offer agree seek want discuss step+up expand boost strengthen deepen cut reduce increase order approve block ban refuse reject impose lead wrap+up conclude finish schedule arrange break+off call+off express voice reiterate reaffirm renew tweet convey relay send post host convene chair lend declare rule+out turn+down rebuff spurn boycott shelve sign+up kick+off resume restart put+off hold+off drop clear authorize authorise revive wind+up promise pledge vow scrap abandon axe deny mull consider weigh'.split(
    ' ',
  ),
);

/** Prepositions after which an event noun takes the clause's subject as its doer: "said at a meeting with X". */
const ATTENDING = new Set(['at', 'in', 'during', 'after', 'following', 'for', 'before', 'on', 'ahead of', 'to']);

/** How much of a sentence a frame asks for: "order T out" says more than "order T". */
const demandOf = (frame: Frame): number =>
  frame.slots.filter((slot) => slot.literal || slot.said || slot.heads).length +
  frame.slots.filter((slot) => slot.role === 'O').length / 2 +
  (frame.particle ? 1 : 0) +
  (frame.infinitive ? 1 : 0) +
  (frame.complement ? 1 : 0);

/** Of several readings of one verb that join the same two ends, only those of the most demanding frames. */
function mostTelling(deeds: readonly Deed[]): Deed[] {
  const ends = ({ source, target }: Deed) => [source.entity, target.entity].sort().join(' ');
  return deeds.filter(
    (deed) => !deeds.some((other) => ends(other) === ends(deed) && demandOf(other.frame) > demandOf(deed.frame)),
  );
}

const takesNoObject = (frame: Frame): boolean =>
  frame.complement === null &&
  frame.slots.every((slot) => slot.via === 'subject' || (Array.isArray(slot.via) && slot.literal === null)) &&
  frame.slots.some((slot) => slot.role === 'T');

/** "withdrew its envoys from Niamey" is no withdrawal of a state. */
const isTransitive = (clause: Clause): boolean =>
  !clause.verb.passive && (clause.objects[0]?.some((phrase) => !phrase.temporal) ?? false);

const CONTESTS =
  /^(final|semi-final|semifinal|quarter-final|quarterfinal|match|tournament|championship|cup|play-off|playoff|derby|league)$/;

/** "met Spain's champion in the final": sport is no diplomacy. */
const isContest = (clause: Clause): boolean =>
  wordsOf(clause.prepositionals, ['in', 'at', 'during']).some((phrase) => CONTESTS.test(phrase.lemma));

/** "told Iran to withdraw": an infinitive that the object of the verb is to do. */
function hasInfinitive(context: ActorContext, clause: Clause): boolean {
  const objects = clause.verb.passive ? clause.subject : (clause.objects[0] ?? []);
  const told = [...objects, ...clause.prepositionals.flatMap((one) => one.phrases)];
  return context.reading.clauses.some(
    (one) =>
      one.parent === clause &&
      one.link === 'infinitive' &&
      one.verb.first > clause.verb.last &&
      one.subject.some((phrase) => told.includes(phrase)),
  );
}

function verbDeeds(context: ActorContext, index: FrameIndex, clause: Clause): Deed[] {
  const deeds: Deed[] = [];
  for (const frame of index.verbs.get(clause.verb.lemma) ?? []) {
    if ((frame.particle ?? null) !== (frame.particle === null ? null : clause.particle)) continue;
    if (!frame.needed.every((nouns) => nouns.some((noun) => context.reading.heads.has(noun)))) continue;
    if (
      frame.complement &&
      !context.sentence.tokens.slice(clause.verb.last).some((token) => frame.complement!.includes(token.lower))
    )
      continue;
    if (frame.closed && clause.objects.length > frame.slots.filter((slot) => slot.via === 'object').length) continue;
    if (frame.infinitive && !hasInfinitive(context, clause)) continue;
    if (takesNoObject(frame) && isTransitive(clause)) continue;
    if (frame.relation.plover === 'CONSULT' && isContest(clause)) continue;
    const filling = fillVerb(context, frame, clause);
    if (filling) deeds.push(...deedsOf(context, frame, filling, { clause, noun: null, trigger: clause.verb.head }));
  }
  return mostTelling(deeds);
}

const MEASURES = new Set(
  'round series day hour week set session string spate bout flurry burst kind sort form'.split(' '),
);

/** "a round of talks", "three days of negotiations": the measure stands where the event noun would. */
function measuresOf(reading: ActorContext['reading'], noun: NounPhrase): NounPhrase[] {
  return [...reading.ofNoun]
    .filter(
      ([owner, list]) => MEASURES.has(owner.lemma) && list.some((one) => one.word === 'of' && one.phrases[0] === noun),
    )
    .map(([owner]) => owner);
}

/** The clause that an event noun belongs to, and whether its verb only carries the noun. */
function hostOf(
  reading: ActorContext['reading'],
  noun: NounPhrase,
  consult: boolean,
): { clause: Clause; light: boolean } | null {
  const holders = [noun, ...measuresOf(reading, noun)];
  const holds = (phrases: readonly NounPhrase[]): boolean => holders.some((one) => phrases.includes(one));
  for (const clause of reading.clauses) {
    const object = clause.objects.some(holds) || (clause.verb.passive && holds(clause.subject));
    const verb = clause.particle ? `${clause.verb.lemma}+${clause.particle}` : clause.verb.lemma;
    if (object) return LIGHT_VERBS.has(verb) || LIGHT_VERBS.has(clause.verb.lemma) ? { clause, light: true } : null;
    if (consult && clause.prepositionals.some((one) => ATTENDING.has(one.word) && holds(one.phrases)))
      return { clause, light: false };
  }
  return null;
}

/** The clause in which a noun stands as subject or object, whatever its verb says of it. */
const clauseWith = (reading: ActorContext['reading'], noun: NounPhrase): Clause | null =>
  reading.clauses.find((one) => one.subject.includes(noun) || one.objects.some((group) => group.includes(noun))) ??
  null;

/** "trade talks" are negotiations and no mere talks: frames that name the noun with its modifier go before those that name it alone. */
function mostExact(noun: NounPhrase, frames: readonly Frame[]): readonly Frame[] {
  const fitting = frames.filter((frame) => headMatches(noun, frame.lemmas));
  const exact = fitting.filter((frame) =>
    headMatches(
      noun,
      frame.lemmas.filter((lemma) => lemma.includes('_')),
    ),
  );
  return exact.length > 0 ? exact : fitting;
}

function nounDeeds(context: ActorContext, index: FrameIndex, noun: NounPhrase): Deed[] {
  const frames = index.nouns.get(noun.lemma);
  const names = (mention: SentenceMention) =>
    mention.form === 'name' || context.entities.get(mention.entities[0] ?? '')?.kind === 'AGREEMENT';
  if (!frames || noun.mentions.some(names)) return [];
  const deeds: Deed[] = [];
  for (const frame of mostExact(noun, frames)) {
    const host = hostOf(context.reading, noun, frame.relation.plover === 'CONSULT');
    const filling = fillNoun(context, frame, noun, host);
    if (!filling) continue;
    const clause = host?.clause ?? clauseWith(context.reading, noun);
    deeds.push(...deedsOf(context, frame, filling, { clause, noun, trigger: noun.head }));
  }
  return deeds;
}

const endsOf = ({ source, target }: Deed): string => [source.entity, target.entity].toSorted().join(' ');

/** "lifted sanctions on X": the noun that a verb's frame names tells nothing besides of the same two ends. */
const isRetold = (deed: Deed, byVerb: readonly Deed[]): boolean =>
  byVerb.some((other) => other.literal !== null && other.literal === deed.noun && endsOf(other) === endsOf(deed));

/** Where the document that is worked on or agreed is named, its parties have edges to it and none to one another. */
function documentsFirst(context: ActorContext, deeds: readonly Deed[]): Deed[] {
  const toDocument = (deed: Deed) => context.entities.get(deed.target.entity)?.kind === 'AGREEMENT';
  const parties = (deed: Deed): string[] =>
    deeds
      .filter((one) => toDocument(one) && (one.relation.documentFirst || (one.clause && one.clause === deed.clause)))
      .map((one) => one.source.entity);
  return deeds.filter(
    (deed) => !deed.relation.documentFirst || toDocument(deed) || !parties(deed).includes(deed.source.entity),
  );
}

/** "Bolivia, a full member of Mercosur,": an aside says what its noun is, as "Bolivia is a full member" would. States only. */
function asideDeeds(context: ActorContext, index: FrameIndex): Deed[] {
  const frames = (index.verbs.get('be') ?? []).filter((frame) => frame.relation.plover === 'STATE');
  return [...context.reading.appositions].flatMap(([noun, asides]) =>
    asides.flatMap((aside) => {
      const named = noun.mentions.length > 0 || aside.mentions.length === 0;
      const clause = named ? copulaOf(context, noun, aside) : copulaOf(context, aside, noun);
      return frames.flatMap((frame) => {
        const filling = fillVerb(context, frame, clause);
        return filling ? deedsOf(context, frame, filling, { clause: null, noun: aside, trigger: aside.head }) : [];
      });
    }),
  );
}

/** The clause "noun is aside" that an apposition stands for; a plural aside speaks of the whole list that its noun ends. */
function copulaOf(context: ActorContext, noun: NounPhrase, aside: NounPhrase): Clause {
  const lists = context.reading.clauses.flatMap((clause) => [
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
    },
    particle: null,
    subject: [...subject],
    objects: [[aside]],
    prepositionals: [...(context.reading.ofNoun.get(aside) ?? [])],
    parent: null,
    link: 'main',
    opener: null,
    inferredSubject: false,
  };
}

/** Deeds by a structural rule: the words themselves join the ends. A name that no rule bears is read elsewhere ("@office"). */
const structureDeeds = (context: ActorContext, frame: Frame): Deed[] =>
  (STRUCTURES[frame.id]?.(context, frame.relation) ?? []).map(({ source, target, clause, noun }) => ({
    relation: frame.relation,
    frame,
    source,
    target,
    clause,
    noun,
    trigger: noun.head,
    item: null,
    literal: null,
    inferred: false,
  }));

/** All deeds that the frames of the table find in one sentence, verbs first. Ends are of the kinds that their rows allow. */
export function relate(context: ActorContext, index: FrameIndex): Deed[] {
  const { clauses, phrases } = context.reading;
  const nouns = phrases.flatMap((phrase) => (phrase.possessor ? [phrase, phrase.possessor] : [phrase]));
  const byVerb = clauses.flatMap((clause) => verbDeeds(context, index, clause));
  const byNoun = nouns.flatMap((noun) => nounDeeds(context, index, noun)).filter((deed) => !isRetold(deed, byVerb));
  return [
    ...asThreats(context, index, documentsFirst(context, [...byVerb, ...byNoun])),
    ...asideDeeds(context, index),
    ...index.structures.flatMap((frame) => structureDeeds(context, frame)),
  ];
}
