import { oneOf } from '../words/one-of.ts';
import { SCENE_ROLES } from '../words/reference-words.ts';
import { isInClauseOf } from '../words/same-clause.ts';
import type { Discourse } from './discourse.ts';
import { ofScene } from './scene.ts';
import { isKind, type Place, type Surroundings } from './surroundings.ts';
import { isPerson, takesUp } from './unnamed-people.ts';

/** People that are referred to: persons, those without a name, guests and hosts, whoever "they" are. */

/** How many sentences back people without a name are remembered. */
const UNNAMED_REACH = 2;

const singularOf = (noun: string): string => noun.replace(/ies$/, 'y').replace(/men$/, 'man').replace(/s$/, '');

/** "A Yemeni envoy arrived. He asked": nobody is named in the sentence before, or in this one. */
function envoyBefore(discourse: Discourse, at: { sentence: number; token: number }): string | null {
  const isOfficial = isKind(discourse, 'OFFICIAL');
  if (discourse.isHere(at, isOfficial) || discourse.namedIn(at.sentence - 1, isOfficial).length > 0) return null;
  return discourse.people.lastSpokenOf(at, (people) => people.doer && isPerson(people), 1);
}

/** "The Egyptians lost patience. They …": the people that acts, where no other is spoken of with it. */
function peopleBefore(discourse: Discourse, at: { sentence: number; token: number }): string | null {
  const reach = discourse.isSilent(at.sentence - 1) ? 2 : 1;
  const people = discourse.people.lastSpokenOf(at, ({ plural }) => plural, reach);
  return people === discourse.people.lastSpokenOf(at, ({ plural, doer }) => plural && doer, reach) ? people : null;
}

/** "whose heads of state began their summit": theirs whom the clause itself tells. */
function isOfWhose(discourse: Discourse, { sentence: { index, tokens }, token }: Place): boolean {
  let whose = token - 1;
  while (whose >= 0 && tokens[whose]!.lower !== 'whose' && tokens[whose]!.text !== ',') whose--;
  const noun = tokens[whose + 1];
  if (tokens[whose]?.lower !== 'whose' || !noun || noun.pos !== 'NOUN' || noun.lower === noun.lemma) return false;
  const named = (at: number): boolean => discourse.isHere({ sentence: index, token: at }, () => true);
  return (
    !named(token) ||
    discourse.last({ sentence: index, token }, () => true) ===
      discourse.last({ sentence: index, token: whose }, () => true)
  );
}

const counts = oneOf('many most some several few thousands hundreds dozens both');

/** "Most of the elders want a state, and their spokesmen …": people nobody knows act here, and nobody who is known does. */
function isOfOthersHere(discourse: Discourse, place: Place): boolean {
  const { sentence, token } = place;
  const { index, tokens } = sentence;
  if (isOfWhose(discourse, place)) return true;
  let plural = false;
  for (let at = 0; at < token; at++) {
    const { pos, lower, lemma } = tokens[at]!;
    if (pos === 'VERB' || pos === 'AUX') {
      if (!plural || discourse.isHere({ sentence: index, token: at }, isKind(discourse, 'COUNTRY', 'OFFICIAL')))
        return false;
      // "consider themselves Nigerians, and their chiefs": a verb must follow who does something
      const doer = discourse.doerBefore({ sentence: index, token });
      return !doer || !tokens.slice(doer.token + 1, token).some((one) => one.pos === 'VERB' || one.pos === 'AUX');
    }
    if (pos === 'ADP' && !plural) return false;
    plural ||= (pos === 'NOUN' && lower !== lemma) || counts(lower);
  }
  return false;
}

/** "accused the Chadians of it and gave them a week": the people of this sentence to whom something is done. */
function peopleSpokenTo(discourse: Discourse, at: { sentence: number; token: number }): string | null {
  const isActor = isKind(discourse, 'COUNTRY', 'OFFICIAL', 'ORGANIZATION');
  const people = discourse.find(at, (entity, isPeople) => isPeople && isActor(entity), 0);
  return people === discourse.subjectHere(at) ? null : people;
}

/** "X received Y. They …": two persons of the sentence before, though nothing joins them. */
function pairBefore(
  discourse: Discourse,
  { sentence, token }: { sentence: number; token: number },
): readonly string[] | null {
  if (token !== 0) return null;
  const pair = discourse.namedIn(sentence - 1, isKind(discourse, 'OFFICIAL'));
  return pair.length === 2 ? pair : null;
}

/** "they": the last list of doers, the people spoken of, or at the head of a sentence two persons of the one before. */
export function peopleFor({ discourse }: Surroundings, place: Place, isSubject: boolean): readonly string[] {
  if (isOfOthersHere(discourse, place)) return [];
  const at = { sentence: place.sentence.index, token: place.token };
  const isActor = isKind(discourse, 'COUNTRY', 'OFFICIAL', 'ORGANIZATION');
  const together = discourse.groups.last(null, isActor, at.sentence);
  const spokenTo = isSubject || together ? null : peopleSpokenTo(discourse, at);
  if (spokenTo) return [spokenTo];
  const before = discourse.groups.last(null, isActor, at.sentence - 1);
  const people = together ? null : peopleBefore(discourse, at);
  const isDoer = !isSubject && people === discourse.subjectHere(at);
  if (people && !isDoer && !before?.includes(people)) return [people];
  const list = together ?? before;
  if (list) return list;
  return (isSubject ? pairBefore(discourse, at) : null) ?? discourse.groups.near(at.sentence, isActor) ?? [];
}

/** "Wang, the minister and head of the party, sat beside him": who does something himself is not whom he does it to. */
function officialsOn({ discourse }: Surroundings, { sentence, token }: Place): readonly string[] {
  const doers = discourse.doersBefore({ sentence: sentence.index, token });
  const acting = doers.filter(({ token: from }) => isInClauseOf(sentence.tokens, { from, to: token, titled: true }));
  return acting.map(({ entity }) => entity);
}

/** "he", "him": the official spoken of, or an envoy without a name, where the sentence before tells of nobody else. */
export function personFor(around: Surroundings, place: Place, role: 'subject' | 'object' | 'owner'): string | null {
  const { discourse } = around;
  const at = { sentence: place.sentence.index, token: place.token };
  const envoy = role === 'object' ? null : envoyBefore(discourse, at);
  if (envoy) return envoy;
  const isOfficial = isKind(discourse, 'OFFICIAL');
  if (role !== 'object') return around.ahead ?? discourse.find(at, isOfficial);
  const doers = [discourse.subjectHere(at) ?? around.subject, ...officialsOn(around, place)];
  const isOther = (entity: string): boolean => isOfficial(entity) && !doers.includes(entity);
  // "who had telephoned Prodi and warned him"
  return around.ahead ?? discourse.objectBefore(at, isOther) ?? discourse.find(at, isOther);
}

/** "the delegation", "the jets", "the visitor": people without a name, or the guest of the scene. */
export function unnamedFor(around: Surroundings, place: Place, word: string): string | null {
  const at = { sentence: place.sentence.index, token: place.token };
  const role = SCENE_ROLES.get(word)?.role;
  const person = role ? ofScene(around, place, role) : null;
  const noun = singularOf(word);
  return person ?? around.discourse.people.lastSpokenOf(at, (people) => takesUp(noun, people), UNNAMED_REACH);
}

/** "his host", "her counterpart": the other person of the scene. */
export function otherPersonFor(around: Surroundings, place: Place, role?: 'guest' | 'host'): string | null {
  const { discourse } = around;
  const at = { sentence: place.sentence.index, token: place.token };
  const known = role ? ofScene(around, place, role) : null;
  if (known) return known;
  const isOfficial = isKind(discourse, 'OFFICIAL');
  const doer = discourse.subjectHere(at) ?? around.subject;
  const doers = discourse.doersBefore(at).map(({ entity }) => entity);
  return discourse.find(at, (entity) => isOfficial(entity) && !doers.includes(entity) && entity !== doer);
}
