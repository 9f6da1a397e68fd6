import type { ClaimStatus } from '../../model/kinds.ts';
import { wordSet, wordTable } from './one-of.ts';

/**
 * What words say about the deed that they govern. Tables only: src/extract/stance/hold.ts reads them.
 * DROP: the sentence does not claim the deed (asked for, threatened, prevented, failed); KEEP: the words say nothing about it.
 */
export type Stance = ClaimStatus | 'DENIED' | 'DROP' | 'KEEP';

function rows(stance: Stance, words: string): Record<string, Stance> {
  return Object.fromEntries(words.split(' ').map((word) => [word, stance]));
}

/** What a verb says of the deed in its infinitive, gerund, clause or event noun. `+` joins a particle. A missing verb says nothing. */
export const VERB_STANCES: ReadonlyMap<string, Stance> = wordTable({
  ...rows(
    'PLANNED',
    'plan agree intend prepare schedule promise pledge vow decide commit undertake arrange approve expect set slate due aim ready announce mean near opt resolve choose swear anticipate await book elect determine gear+up line+up earmark envision foresee look+forward authorize authorise clear plot scheme',
  ),
  ...rows(
    'PROPOSED',
    'propose offer hope suggest seek want wish consider mull weigh contemplate explore discuss study envisage like try attempt look dream moot float ponder debate recommend strive desire volunteer lobby toy think prefer apply advocate favour favor endeavour endeavor bid',
  ),
  ...rows('REFUSED', 'refuse decline rule+out balk baulk'),
  ...rows(
    'SUSPENDED',
    'suspend halt freeze pause stop+off interrupt postpone delay shelve stop put+off hold+off adjourn defer discontinue mothball hold+up cut+off turn+off shut+off withhold',
  ),
  ...rows(
    'CANCELLED',
    'cancel scrap abandon call+off abort drop scuttle axe shelve+out wind+up revoke rescind annul ditch cut+short scotch cease quit desist',
  ),
  ...rows('DENIED', 'deny dismiss refute disclaim'),
  ...rows(
    'DROP',
    'fail ask urge demand call request threaten warn tell press prevent stop+from ban bar forbid oppose allow permit order beg appeal avoid invite encourage refrain abstain instruct push pressure implore entreat exhort advise require force compel persuade convince need pretend forget neglect hesitate prohibit deter dissuade discourage block veto lure tempt fear resist conspire plead ought lack miss risk',
  ),
});

/** What a verb says of its infinitive alone. */
export const INFINITIVE_STANCES: ReadonlyMap<string, Stance> = wordTable({
  ...rows('PLANNED', 'vote poise slat bind oblige require pledge suppose gear move'),
  // "stopped in Cairo to brief him"
  ...rows('KEEP', 'stop pause halt'),
});

/** What a verb with "not" says of its infinitive or gerund, "not" included: who does not intend to do it refuses, who does not hesitate does it. */
export const NEGATED_STANCES: ReadonlyMap<string, Stance> = wordTable({
  ...rows('REFUSED', 'intend plan want wish agree consent care'),
  ...rows('KEEP', 'hesitate shrink fail forget neglect help'),
  ...rows('PROPOSED', 'rule+out exclude'),
});

/** What a verb says of the event that is its object, where that differs: to reject talks is to refuse them (codebook 6.3). */
export const EVENT_STANCES: ReadonlyMap<string, Stance> = wordTable({
  ...rows('REFUSED', 'reject rule+out turn+down rebuff spurn boycott snub shun'),
  // "broke off the talks", but "broke off from a campaign to fly to Quito"
  ...rows('CANCELLED', 'break+off'),
  // "called the raids unacceptable"
  ...rows('KEEP', 'call'),
});

/** What a verb makes of a plan, an offer or a promise that is its object: "dropped its plan to sell", "withdrew an offer to help". */
export const PLAN_STANCES: ReadonlyMap<string, Stance> = wordTable({
  ...rows(
    'CANCELLED',
    'withdraw retract drop abandon cancel scrap rescind revoke ditch renounce annul axe give+up take+back call+off forsake',
  ),
  ...rows('SUSPENDED', 'shelve suspend freeze postpone put+off defer delay pause'),
});

/** Adjectives of the noun that tells a deed: "the planned exercise", "a proposed visit". */
export const NOUN_ADJECTIVES: ReadonlyMap<string, Stance> = wordTable({
  ...rows('PLANNED', 'planned scheduled upcoming forthcoming impending intended imminent expected anticipated'),
  ...rows('PROPOSED', 'proposed prospective mooted'),
  ...rows('CANCELLED', 'cancelled canceled aborted'),
  ...rows('SUSPENDED', 'suspended postponed'),
});

/** Nouns before an infinitive or clause: "a plan to build", "a promise to end", "assertions that". */
export const NOUN_STANCES: ReadonlyMap<string, Stance> = wordTable({
  ...rows(
    'PLANNED',
    'plan promise pledge decision commitment intention agreement deal contract order vow resolution undertaking preparation approval mandate authorization authorisation intent move arrangement mind course track step preparation',
  ),
  ...rows(
    'PROPOSED',
    'proposal offer hope bid attempt effort wish desire idea readiness willingness ambition talk possibility option prospect chance negotiation suggestion project scheme initiative interest aspiration dream',
  ),
  ...rows('REFUSED', 'refusal'),
  ...rows(
    'DROP',
    'request demand call failure threat inability reluctance appeal pressure need ban duty obligation temptation invitation warning right opportunity permission clearance consent reason hurry mood nothing',
  ),
});

/** Nouns before a preposition and a gerund: "on the verge of sending", "the idea of selling". */
export const GERUND_NOUNS: ReadonlyMap<string, Stance> = wordTable({
  ...rows('PLANNED', 'verge brink point cusp edge plan intention aim'),
  ...rows('PROPOSED', 'idea possibility prospect hope interest option talk thought likelihood chance proposal dream'),
  ...rows('DROP', 'risk danger fear threat'),
});

/** Adjectives before a preposition and a gerund: "bent on sending", "opposed to selling". */
export const GERUND_ADJECTIVES: ReadonlyMap<string, Stance> = wordTable({
  ...rows('PLANNED', 'bent intent committed pledged'),
  ...rows('PROPOSED', 'interested open amenable keen'),
  ...rows('REFUSED', 'opposed averse'),
  ...rows('DROP', 'incapable capable fearful wary'),
});

/** Adjectives between "be" (or alone) and an infinitive. */
export const ADJECTIVE_STANCES: ReadonlyMap<string, Stance> = wordTable({
  ...rows(
    'PLANNED',
    'due set ready likely poised bound scheduled expected keen prepared about certain sure determined slated committed resolved supposed obliged',
  ),
  ...rows('PROPOSED', 'willing eager open interested amenable inclined tempted anxious minded hopeful interested'),
  ...rows('REFUSED', 'unwilling loath loth'),
  ...rows(
    'DROP',
    'unable unlikely impossible reluctant hesitant wary powerless afraid able free welcome hard difficult easy foolish unwise mad crazy reckless stupid premature wrong absurd misleading inaccurate',
  ),
});

export const MODAL_STANCES: ReadonlyMap<string, Stance> = wordTable({
  will: 'PLANNED',
  would: 'PLANNED',
  may: 'DROP',
  could: 'PROPOSED',
  can: 'DROP',
  should: 'DROP',
  must: 'DROP',
});

/** Prepositions before a gerund: what a verb hopes or plans still holds ("talked of sending"), after the others the deed is not told as done. */
export const GERUND_OPENERS: ReadonlyMap<string, Stance> = wordTable({
  ...rows('DROP', 'without from against than'),
  'instead of': 'DROP',
  before: 'PLANNED',
});

/** Words that open a clause which only supposes. */
export const HYPOTHETICAL = wordSet('if unless whether lest');

/** Nouns for what others allege: rejecting them is denying. */
export const CHARGES =
  /^(assertion|allegation|accusation|claim|charge|suggestion|report|rumour|rumor|insinuation|speculation|notion|contention)$/;
