import type { Token } from '../words/document.ts';
import { oneOf } from '../words/one-of.ts';
import { isInClauseOf } from '../words/same-clause.ts';
import type { Place, Surroundings } from './surroundings.ts';

/**
 * "Qatar stood alone. Peru sold it tanks", "… Chad closed its embassy in the country": what a doer acts on is not the doer, and where the
 * sentence names nobody else it is the one state or body of the sentence before. Where that one names more, nobody is meant.
 */

/** Who does what a place is acted on by; null where it stands in no doer's clause, or does something itself ("said it supplied"). */
export function doersOn(
  { discourse }: Surroundings,
  { sentence, token }: Place,
  titled = false,
): readonly string[] | null {
  const { tokens } = sentence;
  if (tokens[token - 1]?.pos === 'VERB' && /^(VERB|AUX|ADV)$/.test(tokens[token + 1]?.pos ?? '')) return null;
  const at = { sentence: sentence.index, token };
  const doer = discourse.doerBefore(at) ?? discourse.people.actingIn(at);
  if (!doer || !isInClauseOf(tokens, { from: doer.token, to: token, titled })) return null;
  const together = discourse.groups.last(null, () => true, sentence.index);
  const doers = together?.includes(doer.entity) ? together : [doer.entity];
  return doers.flatMap((one) => {
    const country = discourse.entity(one)?.country;
    return country ? [one, `country:${country}`] : [one];
  });
}

/** "Aydin met the minister", "Boeing sued the company": those whom a description behind what they do does not mean; it may where it owns what follows. */
export function doersBeside(around: Surroundings, place: Place, words: readonly string[]): readonly string[] {
  const owns = place.sentence.tokens[place.token + words.length]?.lower === "'s";
  return owns ? [] : (doersOn(around, place, true) ?? []);
}

/** How many sentences back a state stays in mind, where those between speak of nobody. */
const REACH = 3;

/** Those who fit and are none of the doers. */
export const besides =
  (doers: readonly (string | null)[], fits: (entity: string) => boolean) =>
  (entity: string): boolean =>
    fits(entity) && !doers.includes(entity);

/** The one other entity of the last sentence that spoke of anybody; null where there are more or none. */
export function soleOther(
  { discourse }: Surroundings,
  { sentence }: Place,
  isOther: (entity: string) => boolean,
): string | null {
  for (let back = 1; back <= REACH; back++) {
    if (back < REACH && discourse.isSilent(sentence.index - back)) continue;
    const before = discourse.namedIn(sentence.index - back, isOther);
    return before.length === 1 ? before[0]! : null;
  }
  return null;
}

const leadsToAnother = oneOf('to with on against at from toward towards upon');
const isPost = oneOf('embassy consulate mission embassies consulates ambassador envoy troops forces bases base');
/** What one does with one's own land: "deported migrants from the country", "invited investors to the country". */
const movesOwn = oneOf(
  'expel deport bar ban evict remove drive oust flee leave return invite welcome admit let allow come bring import smuggle exile banish spread escape be have hold',
);

/** "sold tanks to the country", "closed its embassy in the country": led in as somebody else's. */
export function isLedToAnother({ sentence: { tokens }, token }: Place): boolean {
  const before = tokens[token - 1]?.lower ?? '';
  if (before === 'in') return isPost(tokens[token - 2]?.lower ?? '');
  if (!leadsToAnother(before)) return false;
  for (let at = token - 2; at >= 0; at--) if (tokens[at]!.pos === 'VERB') return !movesOwn(tokens[at]!.lemma);
  return false;
}

const rules = oneOf('government regime authorities leaders leadership rulers junta');

/** "urged its government to talk": nobody asks that of the own one. */
const isAnothersRule = ({ sentence: { tokens }, token }: Place): boolean =>
  /^(VERB|ADP)$/.test(tokens[token - 1]?.pos ?? '') &&
  (rules(tokens[token + 1]?.lower ?? '') ||
    (tokens[token + 1]?.pos === 'ADJ' && rules(tokens[token + 2]?.lower ?? '')));

/** What is done to somebody else: "crossed its border", "shelled a camp inside its territory", "expelled two of its diplomats". */
export const isDoneToOthers = oneOf(
  'cross violate invade raid shell bomb attack strike hit enter penetrate bombard massacre kill sink ambush infiltrate intrude overrun strafe blockade seize capture impound expel besiege',
);
const answersOffer = oneOf('reject decline refuse spurn dismiss accept turn rebuff');
const isOffer = oneOf(
  'offer offers demand demands request requests proposal proposals invitation appeal plea charge charges',
);

/** "gave its diplomats 48 hours to leave": nobody gives his own a term. */
const givesTerm = ({ sentence: { tokens }, token }: Place, { lemma }: Token): boolean =>
  lemma === 'give' && tokens.slice(token + 2, token + 6).some(({ lower }) => /^(?:hours?|days?|weeks?)$/.test(lower));

/** The verb before "its" where what it owns cannot be the doer's own. */
export function isOthersOwn({ discourse }: Surroundings, place: Place, verb: Token | undefined): boolean {
  // a parliament may bind its own government
  if (isAnothersRule(place)) {
    const doer = discourse.subjectHere({ sentence: place.sentence.index, token: place.token });
    return doer !== null && discourse.kind(doer) === 'COUNTRY';
  }
  if (!verb) return false;
  return (
    isDoneToOthers(verb.lemma) ||
    givesTerm(place, verb) ||
    (answersOffer(verb.lemma) && isOffer(place.sentence.tokens[place.token + 1]?.lower ?? ''))
  );
}

const takesStand = oneOf(
  'refuse decline reject accept spurn dismiss scorn shun embrace object protest react respond agree reply listen consent subscribe vote demur voice express raise oppose',
);

/** "refused it", "voiced concern at it": a stand is taken on offers, papers, projects and potatoes as much as on states. */
export function isStoodOnAs({ sentence: { tokens }, token }: Place): boolean {
  for (let at = token - 1; at >= 0; at--) if (tokens[at]!.pos === 'VERB') return takesStand(tokens[at]!.lemma);
  return false;
}
