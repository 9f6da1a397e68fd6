import { wordSet } from '../words/one-of.ts';

/** The word classes that decide between readings of a clause. */

/** Verbs whose object does what a following infinitive or gerund says: "urged Iran to free them", "accused Iran of arming rebels". */
export const OBJECT_CONTROL = wordSet(
  'ask urge tell order want allow help persuade press call appeal request invite force push encourage permit enable require compel instruct lead accuse blame warn prevent stop ban bar suspect criticize criticise condemn thank praise fault see find cause expect authorize authorise invite convince implore give convict denounce castigate rebuke slam chide berate upbraid reprimand scold lambast lambaste blast charge indict reproach punish jail arrest detain sanction fine expel send dispatch despatch pick choose select hire commission appoint name task entrust recruit nominate depute assign empower counsel advise teach plead oblige entitle commit bind prompt spur goad impel provoke inspire embolden drive induce',
);
/** Verbs whose object does what a following bare infinitive says. */
export const BARE_CONTROL = wordSet('help let make see watch');
/** Verbs of speech and thought, whose clause says what somebody holds. */
export const REPORTING = wordSet(
  'say tell add note report claim state announce argue think believe hope fear insist maintain stress suggest warn know declare deny confirm admit acknowledge write retort counter respond reply allege assert contend concede observe predict reveal disclose explain recall remark reiterate caution complain charge protest testify boast hint imply proclaim swear assure inform notify tweet',
);

/** Of the verbs of speech, those whose object is a person or a thing: "recalled its envoy from Chad and Mali lent it …", "warned Chad and Mali left". */
export const NAMING = wordSet('recall protest charge warn tell assure inform notify caution');
/** Verbs that ask for what a "that" clause says: "demanded by 114 votes to 21 that". */
export const ASKING = wordSet('demand insist urge request recommend propose require decide agree order rule vote');

/** Verbs of speech with a hearer as their object: "told Hanoi it would cut off aid". */
export const TELLING = wordSet('tell warn inform notify assure remind caution advise promise');

/** Nouns that a "that" clause explains instead of describing: "the claim that X armed Y". */
export const EXPLAINED = wordSet(
  'notice word hint reminder rumour rumor speculation boast claim charge assertion insinuation contention complaint fact belief report warning hope news sign promise assertion threat idea allegation accusation suggestion fear evidence doubt view notion demand condition assurance impression concern feeling statement argument result consequence reporter journalist audience cabinet parliament lawmaker newspaper agency',
);

/** What one does with a charge or a claim: "a charge that Belgrade denied" describes it and does not say what it is. */
export const DONE_WITH_WORDS = wordSet(
  'lodge file bring submit reject deny dismiss refute repudiate rebut make repeat reiterate renew level raise withdraw drop voice press substantiate prove investigate hear',
);

/** Nouns whose owner is to do what their infinitive says. */
export const OWN_PLANS = wordSet(
  'bid plan decision offer right attempt proposal refusal request promise pledge effort move readiness willingness desire wish intention failure ability commitment vow threat drive push',
);
/** Verbs that a colon may stand behind before what is said. */
export const SPEAKING = /^(say|tell|add|write|declare|announce|report|state|note|reply|quote)$/;
/** How small words that bring company are read. */
export const ALONG = 'along with';
export const isTogether = (word: string): boolean => word === 'together with' || word === ALONG;
