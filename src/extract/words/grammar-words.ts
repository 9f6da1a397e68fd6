import type { Token } from './document.ts';
import { oneOf, wordSet, wordTable } from './one-of.ts';

/** The closed classes of English that chunking needs, and the two tests on verb forms. */

export const TEMPORAL = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december year month week day today tonight yesterday tomorrow morning evening night afternoon weekend hour minute moment decade century dawn daybreak sunrise sunset dusk nightfall fortnight midnight noon spring summer autumn winter',
);
export const MODALS: ReadonlyMap<string, string> = wordTable({
  will: 'will',
  "'ll": 'will',
  wo: 'will',
  shall: 'will',
  would: 'would',
  "'d": 'would',
  may: 'may',
  might: 'may',
  can: 'can',
  ca: 'can',
  could: 'could',
  should: 'should',
  must: 'must',
});
export const SUBORDINATORS = wordSet(
  'that because if unless although though when whereas once whether while where why how what lest whenever',
);
/** Words that open a clause or a phrase; the clause reader decides. */
export const AMBIGUOUS_OPENERS = wordSet('after before since until as than like till');
export const PARTICLES = wordSet('out off up down back away over together forward ahead home apart aside along');
/** Words that stand as adverbs between an auxiliary and its verb, whatever their tag. */
export const INNER_ADVERBS = wordSet('since also now then even still already all both each long so far');
export const RELATIVES = wordSet('who which whom whose');

export const isPossessivePronoun = oneOf('its his her their our my your whose');
export const isPersonalPronoun = oneOf(
  'he she it they we i you him them us me himself itself themselves herself both neither each one others those these this all none nobody everyone who somebody another ours theirs',
);

const isPresent = oneOf("are am 're 'm 've");
export const isPast = (token: Token): boolean =>
  token.lemma !== token.lower && !token.lower.endsWith('ing') && !token.lower.endsWith('s') && !isPresent(token.lower);
/** Past forms that are no participles: "a deal broke" is never "a deal that was broken". */
export const PAST_ONLY = wordSet(
  'spoke took gave went came began broke chose drove flew wrote rose saw did fell grew knew shook stole swore threw wore withdrew drew froze forgot became ran sank forbade forgave undertook overtook arose woke rang sang swam mistook overthrew foresaw underwent overcame hid bit beat ate lay bore shrank sprang strode bade',
);
/** Plain verbs that look like gerunds: "to bring", "will cling". */
const isPlainInIng = oneOf('bring ring sing fling swing spring wring cling sting sling string');
/** "using", but not "bring". */
export const isGerundShape = (lower: string): boolean => lower.endsWith('ing') && !isPlainInIng(lower);

/** What "by" leads in without naming a doer: "by telephone", "by sea". */
export const MEANS = wordSet(
  'phone telephone video videolink videoconference letter email e-mail post mail fax radio sea air road rail land train plane car bus ship boat helicopter force law mistake chance default satellite hand percent way vote majority margin acclamation consensus decree',
);
/** Verbs that take no object and so have no passive. */
export const NEVER_PASSIVE = wordSet(
  'arrive travel accede belong remain happen occur appear emerge speak vote object die exist consist depend stand sit roll march land agree meet talk clash skirmish retreat advance sail flee head return appeal protest react respond retaliate resign rise gather mass converge swarm erupt explode depart confer converse dine lunch side collaborate cooperate comply abstain apologize apologise plead',
);
export const PAST_SAME = wordSet(
  'hit cut shut put set quit let cost spread read beat overrun beset burst cast hurt split thrust',
);
export const isParticipleShape = (token: Token): boolean => isPast(token) || PAST_SAME.has(token.lower);

export const isDash = oneOf('— – -- -');
export const isCurrency = oneOf('$ € £');
