import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Hit } from '../lexicon/match-phrases.ts';
import type { MentionUse } from '../words/document.ts';
import { wordSet } from '../words/one-of.ts';
import { isCapital, type Reading, wordsOf } from './reading.ts';

const PLACE_LINKS = wordSet('in at near outside around via inside across throughout through into from over');
const TRAVEL =
  /^(travel|fly|go|head|come|arrive|return|trip|visit|tour|journey|flight|land|move|drive|rush|hurry|hasten|jet|shuttle|route|way|leave|depart|reach|invite|road|call|call|stop|descend)$/;

/** True where a preposition makes the name a place: "in Moscow", "near Tehran". */
export function placeUse(reading: Reading, hit: Hit): boolean {
  let at = hit.first - 1;
  if (reading.tokens[at]?.lower === 'the') at--;
  const link = reading.tokens[at]?.lower ?? '';
  return PLACE_LINKS.has(link);
}

/** Links that make a place of each town of a list; behind "over" and its like a state may act. */
const LISTS_PLACES = wordSet('in at near from');

const isTown = (entry: Hit['entries'][number]): boolean =>
  entry.type === 'city' || (entry.type === 'state' && entry.form === 'capital');

/** "in Abuja and Paris", "from Oslo, Rome and Paris": a town of a list whose first a preposition makes a place, unless a verb follows. */
function isListedPlace(reading: Reading, hit: Hit): boolean {
  if (/^(VERB|AUX)$/.test(reading.tokens[hit.last + 1]?.pos ?? '')) return false;
  let at = hit.first - 1;
  if (reading.tokens[at]?.lower !== 'and') return false;
  for (;;) {
    at--;
    if (reading.tokens[at]?.text === ',') at--;
    const before = reading.at[at];
    if (!before?.entries.some(isTown)) return false;
    if (placeUse(reading, before))
      return LISTS_PLACES.has(reading.tokens[before.first - 1]?.lower ?? '') && !isUtterer(reading, before);
    at = before.first - 1;
    if (reading.tokens[at]?.text !== ',') return false;
  }
}

function isTravel(reading: Reading, hit: Hit): boolean {
  for (let index = Math.max(0, hit.first - 6); index < hit.first; index++) {
    const token = reading.tokens[index]!;
    if (
      TRAVEL.test(token.lemma) ||
      TRAVEL.test(token.lower) ||
      /^(flew|went|landed|travelled|traveled|arrived|came|visited|toured|headed|returned|left|reached|landing|flying|travelling|heading)$/.test(
        token.lower,
      )
    )
      return true;
  }
  return false;
}

/** "the government in Bratislava", "officials in Hanoi": the state's own people, told by their seat; "American officials in Kabul" are not. */
function isSeatOfActors(reading: Reading, hit: Hit): boolean {
  if (reading.tokens[hit.first - 1]?.lower !== 'in') return false;
  const people = reading.tokens[hit.first - 2]?.lower ?? '';
  const isOthers = isCapital(reading.tokens[hit.first - 3]) && hit.first > 3;
  return (
    /^(government|cabinet|authorities|leadership|regime|administration|junta|rulers|leaders|parliament)$/.test(
      people,
    ) ||
    (/^(officials|ministers|lawmakers)$/.test(people) && !isOthers)
  );
}

/** "sanctions from Washington", "protests from Tokyo": what only somebody can utter or impose comes from the state, not the town. */
function isUtterer(reading: Reading, hit: Hit): boolean {
  if (reading.tokens[hit.first - 1]?.lower !== 'from') return false;
  // "won praise Tuesday from Washington"
  const day = /^(yesterday|today|\p{Lu}\p{Ll}+day)$/u.test(reading.tokens[hit.first - 2]?.text ?? '');
  return /^(sanctions?|criticism|condemnation|protests?|rebukes?|praise|warnings?|pressure|support|backing|apology|apologies|aid|orders|permission|approval|recognition|assurances?|denials?|accusations?|demands?|threats?|promises?|pledges?|offers?|refusals?|guarantees?|invitations?|requests?|appeals?)$/.test(
    reading.tokens[hit.first - (day ? 3 : 2)]?.lower ?? '',
  );
}

const BUTT_WORDS = wordSet(
  'out hit hits lash lashed sneer sneered scoff scoffed jeer jeered snipe sniped aim aimed point pointed direct directed level levelled leveled swipe swipes dig digs finger fingers fist barb barbs broadside broadsides insult insults abuse invective scorn criticism fury anger ire wrath rage spleen annoyance irritation frustration dismay alarm outrage indignation disappointment displeasure unease annoyed irritated dismayed alarmed outraged angry furious indignant incensed nose',
);

/** "hit out at Moscow", "its anger at Tokyo": what one is angry at is the state, not the town. */
const isButt = (reading: Reading, hit: Hit): boolean =>
  reading.tokens[hit.first - 1]?.lower === 'at' && BUTT_WORDS.has(reading.tokens[hit.first - 2]?.lower ?? '');

/** The line's opening "ANKARA —", "TEHRAN/NEW DELHI, May 15 —" says where it was written, no more. */
function isDateline(reading: Reading, hit: Hit): boolean {
  if (reading.sentence.tokens.slice(0, hit.first).some((token) => /\p{Ll}{3,}/u.test(token.text))) return false;
  const after = reading.tokens.slice(hit.last + 1, hit.last + 9);
  const dash = after.findIndex((token) => /^[-–—]+$/.test(token.text));
  if (dash < 0) return false;
  // "Moscow — an ally since the spring — threatened": a pair of dashes parts an aside
  const closed = reading.tokens.findIndex((token, index) => index > hit.last + 1 + dash && /^[–—]+$/.test(token.text));
  if (dash === 0 && closed > 0 && /^(VERB|AUX)$/.test(reading.tokens[closed + 1]?.pos ?? '')) return false;
  return (
    /^[A-Z /.'-]+$/.test(wordsOf(reading, hit.first, hit.last)) ||
    after.slice(0, dash).every((token) => /^(,|\.|\d+|[A-Z][a-z]{2,8}\.?|\(.*|\)|[A-Z][A-Za-z]+)$/.test(token.text))
  );
}

/** "Real Madrid", "Dynamo Kyiv": a capital inside a longer name is neither place nor state. */
function isInsideName(reading: Reading, lexicon: Lexicon, hit: Hit): boolean {
  const before = reading.tokens[hit.first - 1];
  if (hit.first < 2 || !isCapital(before) || before!.end + 1 !== reading.tokens[hit.first]!.start) return false;
  if (reading.at[hit.first - 1] || lexicon.isWord('weekday', before!.text)) return false;
  return before!.pos === 'PROPN' || before!.pos === 'ADJ';
}

const CALLED_AFTER_TOWNS = wordSet(
  'treaty treaties convention conventions accord accords agreement agreements protocol protocols declaration talks conference',
);

/** "the Lome convention", "the Geneva talks": what is called after the town where it was made or held. */
const isNamesake = (reading: Reading, hit: Hit): boolean =>
  !hit.partial &&
  CALLED_AFTER_TOWNS.has(reading.tokens[hit.last + 1]?.lower ?? '') &&
  /^(the|this|that|a|last|next)$/.test(reading.tokens[hit.first - 1]?.lower ?? '');

/** How a capital is used: it acts, unless a dateline, a preposition or a journey makes it a place. */
export function capitalUse(reading: Reading, lexicon: Lexicon, hit: Hit): { use: MentionUse; isEvidence: boolean } {
  if (isInsideName(reading, lexicon, hit) || isNamesake(reading, hit)) return { use: 'place', isEvidence: false };
  if (isDateline(reading, hit)) return { use: 'place', isEvidence: false };
  if (isSeatOfActors(reading, hit) || isUtterer(reading, hit) || isButt(reading, hit))
    return { use: 'actor', isEvidence: true };
  if (isListedPlace(reading, hit)) return { use: 'place', isEvidence: false };
  if (placeUse(reading, hit))
    return {
      use: 'place',
      isEvidence:
        isTravel(reading, hit) &&
        !/^(from)$/.test(reading.tokens[hit.first - 1]?.lower ?? '') &&
        /^(in|into|at)$/.test(reading.tokens[hit.first - 1]?.lower ?? '') &&
        /^(arrive|land)/.test(
          reading.tokens
            .slice(Math.max(0, hit.first - 3), hit.first)
            .map((token) => token.lemma)
            .join(' ')
            .replace(/^.*?(arrive|land|touch)/, '$1'),
        ),
    };
  const link = reading.tokens[hit.first - 1]?.lower;
  if (link === 'to' && isTravel(reading, hit)) return { use: 'place', isEvidence: true };
  return { use: 'actor', isEvidence: true };
}
