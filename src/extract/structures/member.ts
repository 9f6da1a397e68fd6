import type { Actor, ActorContext } from '../actors/actor-context.ts';
import { ownersOf } from '../actors/actors.ts';
import type { NounPhrase } from '../clauses/chunk.ts';
import { gather } from '../words/gather.ts';
import { oneOf, wordSet } from '../words/one-of.ts';
import { BODY, cross, type Joint, namesOf, ownersBefore, type StructureRule, told, withPossessors } from './rule.ts';

const isBelonging = oneOf('member member-state state country nation signatory founder');

const MEMBERS = new Set(['member', 'member-state', 'member_state']);

const GONE = wordSet('former ex prospective future potential proposed planned');

/** The phrases listed together with one: "EU members Hungary and Slovakia". */
function companions(context: ActorContext, phrase: NounPhrase): readonly NounPhrase[] {
  for (const clause of context.reading.clauses)
    for (const group of [clause.subject, ...clause.objects, ...clause.prepositionals.map((one) => one.phrases)])
      if (group.includes(phrase)) return group;
  return [phrase];
}

/** "NATO member Turkey", "EU members Hungary and Slovakia", "the bloc's members, X and Y", "whose members are X and Y". */
export const member: StructureRule = (context) => [
  ...besideMember(context),
  ...listedMembers(context),
  ...membersAre(context),
  ...spelledOut(context),
];

const besideMember = (context: ActorContext): Joint[] =>
  gather(withPossessors(context), (phrase) => {
    const inside = phrase.before.some((word) => MEMBERS.has(word)) && !phrase.before.some((word) => GONE.has(word));
    if (!inside || MEMBERS.has(phrase.lemma)) return [];
    const bodies = ownersBefore(context, phrase, ['ORGANIZATION']);
    const several = context.sentence.tokens.slice(phrase.first, phrase.head).some((token) => token.lower === 'members');
    const members = gather(several ? companions(context, phrase) : [phrase], (one) => namesOf(context, one, BODY));
    return cross(members, bodies, phrase, null);
  });

/** "the ten members of ASEAN: Brunei, Cambodia, …", "Lithuania, a member of the EU": who is named beside the word. */
const spelledOut = (context: ActorContext): Joint[] =>
  gather(withPossessors(context), (phrase) => {
    if (!MEMBERS.has(phrase.lemma) || phrase.before.some((word) => GONE.has(word))) return [];
    const bodies = ownersOf(context, phrase, ['ORGANIZATION']);
    const named = gather(context.reading.appositions.get(phrase) ?? [], (one) => namesOf(context, one, BODY));
    return cross(named, bodies, phrase, null);
  });

/** The states that a body's members are called, with the body: "the ten members of ASEAN", "the bloc's founding states". */
function bodyOfMembers(context: ActorContext, phrase: NounPhrase): Actor[] {
  if (!isBelonging(phrase.lemma) || !phrase.plural) return [];
  if (phrase.before.some((word) => GONE.has(word)) || phrase.mentions.some((mention) => mention.form === 'name'))
    return [];
  if (!phrase.relative) return ownersOf(context, phrase, ['ORGANIZATION']);
  const before = context.reading.phrases.filter((one) => one.last < phrase.first).at(-1);
  return before ? namesOf(context, before, ['ORGANIZATION']) : [];
}

/** "ASEAN's members - Brunei, Laos and Thailand -", "(Brunei, Laos and Thailand)": a list of states directly behind the members. */
const listedMembers = (context: ActorContext): Joint[] =>
  gather(context.reading.phrases, (phrase) => {
    const bodies = bodyOfMembers(context, phrase);
    if (bodies.length === 0) return [];
    const last = Math.max(phrase.last, ...told(context, phrase, ['of']).map((one) => one.last));
    return cross(listBehind(context, last + 1), bodies, phrase, null);
  });

/** The states of a list that a dash, a colon or a bracket opens at a token; none where it names fewer than two. */
function listBehind(context: ActorContext, at: number): Actor[] {
  const { tokens } = context.sentence;
  if (!/^[-–—:(]$/.test(tokens[at]?.text ?? '')) return [];
  const states: Actor[] = [];
  for (let index = at + 1; index < tokens.length; index++) {
    if (/^(,|and|the)$/.test(tokens[index]!.lower)) continue;
    const mention = context.mentions.find((one) => one.first === index);
    const state = mention?.entities[0];
    if (!mention || !state?.startsWith('country:')) break;
    states.push({
      entity: state,
      start: tokens[mention.first]!.start,
      end: tokens[mention.last]!.end,
      represented: false,
    });
    index = mention.last;
  }
  return states.length > 1 ? states : [];
}

/** "whose members are X and Y", "members of the bloc include X". */
const membersAre = (context: ActorContext): Joint[] =>
  gather(
    context.reading.clauses.filter((clause) => clause.verb.lemma === 'be' || clause.verb.lemma === 'include'),
    (clause) =>
      gather(clause.subject, (phrase) =>
        cross(
          gather(clause.objects.flat(), (one) => namesOf(context, one, BODY)),
          bodyOfMembers(context, phrase),
          phrase,
          null,
        ),
      ),
  );
