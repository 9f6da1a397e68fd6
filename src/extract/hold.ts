import type { ClaimStatus, Polarity } from '../model/kinds.ts';
import type { Clause } from './clauses.ts';
import type { Deed } from './deed.ts';
import type { TaggedSentence } from './document.ts';

/** Whether a deed holds: its status and polarity, or why the sentence does not claim it at all. */
export type Holding = { status: ClaimStatus; polarity: Polarity } | { dropped: string };

type Stance = ClaimStatus | 'DENIED' | 'DROP' | 'KEEP';

/** What a verb says of the deed in its infinitive, gerund, clause or event noun. A missing verb says nothing. */
const STANCES: Readonly<Record<string, Stance>> = {
  ...rows(
    'PLANNED',
    'plan agree intend prepare schedule promise pledge vow decide commit undertake arrange approve expect set slate due aim ready announce mean near',
  ),
  ...rows(
    'PROPOSED',
    'propose offer hope suggest seek want wish consider mull weigh contemplate explore discuss study envisage like try attempt look dream moot float',
  ),
  ...rows('REFUSED', 'refuse decline'),
  ...rows('SUSPENDED', 'suspend halt freeze pause stop+off interrupt postpone delay shelve stop'),
  ...rows('CANCELLED', 'cancel scrap abandon call+off abort drop scuttle'),
  ...rows('DENIED', 'deny dismiss'),
  ...rows(
    'DROP',
    'fail ask urge demand call request threaten warn tell press prevent stop+from ban bar forbid oppose allow permit order beg appeal avoid rule+out invite encourage',
  ),
};

function rows(stance: Stance, verbs: string): Record<string, Stance> {
  return Object.fromEntries(verbs.split(' ').map((verb) => [verb, stance]));
}

/** Nouns before an infinitive or "that" clause: "a plan to build", "a promise to end", "assertions that". */
const NOUN_STANCES: Readonly<Record<string, Stance>> = {
  ...rows('PLANNED', 'plan promise pledge decision commitment intention'),
  ...rows('PROPOSED', 'proposal offer hope bid attempt effort wish desire idea readiness willingness'),
  ...rows('REFUSED', 'refusal'),
  ...rows('DROP', 'request demand call failure threat'),
};

/** Adjectives between "be" and an infinitive. */
const ADJECTIVE_STANCES: Readonly<Record<string, Stance>> = {
  ...rows('PLANNED', 'due set ready likely poised bound scheduled expected keen prepared'),
  ...rows('PROPOSED', 'willing eager open'),
  ...rows('REFUSED', 'unwilling'),
  ...rows('DROP', 'unable unlikely impossible reluctant'),
};
const MODAL_STANCES: Readonly<Record<string, Stance>> = {
  will: 'PLANNED',
  would: 'PLANNED',
  may: 'PROPOSED',
  could: 'PROPOSED',
  can: 'DROP',
  should: 'DROP',
  must: 'DROP',
};
const HYPOTHETICAL = new Set(['if', 'unless', 'whether', 'lest']);
const CHARGES = /^(assertion|allegation|accusation|claim|charge|suggestion|report|rumour|rumor)$/;

const strongest = (held: Stance, next: Stance): Stance =>
  held === 'KEEP' || next === 'DROP' || next === 'DENIED' ? next : held;

/** The stance of a verb group on its own deed: modal, negation, progressive. */
function ownStance(clause: Clause): Stance {
  const { verb } = clause;
  if (verb.negated) return verb.modal === 'will' || verb.modal === 'would' ? 'REFUSED' : 'DROP';
  if (verb.modal) return MODAL_STANCES[verb.modal] ?? 'KEEP';
  return 'KEEP';
}

/** What the clause that governs another says of it. */
function governingStance(sentence: TaggedSentence, inner: Clause, outer: Clause): Stance {
  const verb = outer.particle ? `${outer.verb.lemma}+${outer.particle}` : outer.verb.lemma;
  const before = sentence.tokens[inner.verb.first - 1];
  const noun = before && (NOUN_STANCES[before.lemma] ?? NOUN_STANCES[before.lower]);
  if (inner.link === 'infinitive' && noun && outer.verb.head !== before.index) return noun;
  if (inner.link === 'infinitive' && outer.verb.lemma === 'be') {
    const adjective = before && ADJECTIVE_STANCES[before.lower];
    return adjective ?? (before?.index === outer.verb.last ? 'PLANNED' : 'KEEP');
  }
  const governs = inner.link === 'infinitive' || inner.link === 'gerund' || inner.link === 'complement';
  if (!governs) return 'KEEP';
  if (
    inner.link === 'complement' &&
    outer.verb.lemma === 'reject' &&
    outer.objects.flat().some((phrase) => CHARGES.test(phrase.lemma))
  )
    return 'DENIED';
  if (outer.verb.negated && STANCES[verb] !== 'DENIED') return inner.link === 'infinitive' ? 'DROP' : 'KEEP';
  if (inner.link === 'gerund' && inner.opener === 'before') return 'PLANNED';
  if (
    inner.link === 'gerund' &&
    inner.opener !== null &&
    (inner.opener === 'without' || inner.opener === 'from' || inner.opener === 'against')
  )
    return 'DROP';
  const stance = STANCES[verb] ?? STANCES[outer.verb.lemma] ?? 'KEEP';
  if (inner.link === 'complement')
    return stance === 'DENIED' || stance === 'PROPOSED' || stance === 'DROP'
      ? outer.verb.lemma === 'warn'
        ? 'KEEP'
        : stance
      : 'KEEP';
  if (inner.link === 'gerund' && inner.opener !== null) return stance === 'DENIED' ? stance : 'KEEP';
  return stance;
}

/**
 * Status and polarity of a deed from its own verb group and from every clause that governs it, inside out. A deed that the sentence only
 * asks for, makes conditional or negates without refusal is dropped (codebook 6.1, 6.6).
 */
export function hold(sentence: TaggedSentence, deed: Deed): Holding {
  const { clause } = deed;
  if (!clause) return { status: 'DONE', polarity: 'AFFIRMED' };
  let stance = ownStance(clause);
  if (deed.frame.status) stance = strongest(stance, deed.frame.status);
  if (deed.noun) {
    const verb = clause.particle ? `${clause.verb.lemma}+${clause.particle}` : clause.verb.lemma;
    const direct =
      clause.objects.some((group) => group.includes(deed.noun!)) ||
      (clause.verb.passive && clause.subject.includes(deed.noun));
    if (direct) stance = strongest(stance, STANCES[verb] ?? STANCES[clause.verb.lemma] ?? 'KEEP');
  }
  for (let inner = clause; inner.parent; inner = inner.parent) {
    if (inner.opener && HYPOTHETICAL.has(inner.opener)) return { dropped: 'hypothetical' };
    const outer = inner.parent;
    const linked = inner.link === 'infinitive' || inner.link === 'gerund' || inner.link === 'complement';
    if (!linked && inner.link !== 'coordinate') break;
    if (linked) {
      stance = strongest(stance, governingStance(sentence, inner, outer));
      if (inner.link === 'infinitive') stance = strongest(stance, ownStance(outer));
    } else if (
      inner.link === 'coordinate' &&
      inner.inferredSubject &&
      inner.verb.first === inner.verb.head &&
      inner.verb.form !== 'finite'
    )
      stance = strongest(stance, ownStance(outer));
    if (inner.link === 'coordinate' && !inner.inferredSubject) break;
  }
  if (stance === 'DROP') return { dropped: 'not claimed as done, planned or refused' };
  if (stance === 'DENIED') return { status: 'DONE', polarity: 'DENIED' };
  if (stance === 'KEEP')
    return {
      status: clause.verb.progressive && !clause.verb.past && !deed.noun ? 'ONGOING' : 'DONE',
      polarity: 'AFFIRMED',
    };
  return { status: stance, polarity: 'AFFIRMED' };
}
