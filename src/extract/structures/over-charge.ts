import { actorsOf, ownersOf } from '../actors/actors.ts';
import type { Clause } from '../clauses/clause.ts';
import { gather } from '../words/gather.ts';
import { wordSet } from '../words/one-of.ts';
import { cross, type StructureRule } from './rule.ts';

const CUTTING = wordSet('cut sever break suspend end freeze recall withdraw close shut downgrade break_off cut_off');
const TIES = wordSet('tie relation link ambassador envoy embassy mission');
const CHARGING = new Set(['accuse', 'blame', 'charge']);
/** What leads in with whom, or where, after all. */
const WITH_WHOM = /^(with|to|from|in|of)$/;

const cutsTies = ({ verb, objects, prepositionals }: Clause): boolean =>
  !verb.passive &&
  CUTTING.has(verb.lemma) &&
  (objects[0] ?? []).some(
    ({ lemma, mentions, modifiers }) => TIES.has(lemma) && mentions.length === 0 && modifiers.length === 0,
  ) &&
  !prepositionals.some(({ word, phrases }) => WITH_WHOM.test(word) && !phrases.every(({ temporal }) => temporal));

/** "recalled its ambassador, accusing Rwanda of arming rebels": ties that are cut with nobody named are cut with whom the charge meets. */
export const overCharge: StructureRule = (context, { source, target }) =>
  gather(
    context.reading.clauses.filter(({ link, verb }) => link === 'participle' && CHARGING.has(verb.lemma)),
    (charge) => {
      const cut = context.reading.clauses.find(
        (clause) => cutsTies(clause) && (charge.parent === clause || charge.parent?.parent === clause),
      );
      if (!cut) return [];
      const accused = gather(charge.objects[0] ?? [], (phrase) => {
        const named = actorsOf(context, phrase, target);
        return named.length > 0 ? named : ownersOf(context, phrase, target);
      });
      const doers = gather(cut.subject, (phrase) => actorsOf(context, phrase, source));
      return cross(doers, accused, cut.objects[0]![0]!, cut);
    },
  );
