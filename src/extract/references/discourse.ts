import type { EntityKind } from '../../model/kinds.ts';
import type { Entity } from '../../model/records.ts';
import type { SentenceMention, TaggedSentence } from '../words/document.ts';
import { isOblique, isSubject } from '../words/mention-place.ts';
import { ToldGroups } from './told-groups.ts';
import { ToldPeople } from './told-people.ts';
import { mostProminent, type Trace } from './trace.ts';

/**
 * What a reader keeps in mind while reading: who was named, how recently and how prominently. References are looked up here.
 * Fed sentence by sentence, mention by mention, in text order.
 */

/** How many sentences back a pronoun reaches. */
const PRONOUN_REACH = 3;

export class Discourse {
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #traces: Trace[] = [];
  /** The lists that were told. */
  readonly groups = new ToldGroups();
  /** The people that were told without a name. */
  readonly people = new ToldPeople();
  /** Sentence and state of the towns that only say where: "7 country:CHE". */
  readonly towns = new Set<string>();
  readonly #counts = new Map<string, number>();
  readonly #scenes = new Map<number, string[]>();

  constructor(entities: ReadonlyMap<string, Entity>) {
    this.#entities = entities;
  }

  kind(entity: string): EntityKind | null {
    return this.#entities.get(entity)?.kind ?? null;
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  add(sentence: TaggedSentence, mention: SentenceMention): void {
    const subject = mention.use === 'actor' && isSubject(sentence, mention);
    const oblique = isOblique(sentence, mention);
    const named = mention.form !== 'pronoun' && mention.form !== 'possessive';
    const people = mention.form === 'demonym' && sentence.tokens[mention.last]!.lower.endsWith('ans');
    for (const entity of mention.entities) {
      this.#traces.push({ entity, sentence: sentence.index, token: mention.first, subject, oblique, named, people });
      if (mention.use !== 'place') this.#counts.set(entity, (this.#counts.get(entity) ?? 0) + 1);
    }
    if (mention.entities.length > 1) this.groups.add(mention.entities, sentence.index);
  }

  /** Takes note of the state in which a sentence plays. */
  addScene(state: string, sentence: number): void {
    this.#scenes.set(sentence, [...(this.#scenes.get(sentence) ?? []), state]);
  }

  /** The states in which a sentence plays: those of its towns. */
  sceneIn(sentence: number): readonly string[] {
    return this.#scenes.get(sentence) ?? [];
  }

  /** True where a sentence spoke of nobody. */
  isSilent(sentence: number): boolean {
    const isPaper = (entity: string): boolean => /^(AGREEMENT|PROJECT)$/.test(this.kind(entity) ?? '');
    return sentence >= 0 && !this.#traces.some((trace) => trace.sentence === sentence && !isPaper(trace.entity));
  }

  /**
   * The entity that a singular reference means: of the acceptable ones the subject of this sentence or of the one before, else the last
   * one named. `reach` is in sentences.
   */
  find(
    at: { sentence: number; token: number },
    accepts: (entity: string, people: boolean) => boolean,
    reach = PRONOUN_REACH,
  ): string | null {
    const near = this.#traces.filter(
      (trace) =>
        at.sentence - trace.sentence <= reach &&
        (trace.sentence < at.sentence || trace.token < at.token) &&
        accepts(trace.entity, trace.people),
    );
    return mostProminent(near, at.sentence, reach);
  }

  /** What was named or referred to in a sentence before a position: that sentence is being read, so its traces stand last. */
  #here({ sentence, token }: { sentence: number; token: number }): readonly Trace[] {
    const first = this.#traces.findLastIndex((trace) => trace.sentence < sentence) + 1;
    return this.#traces.slice(first).filter((trace) => trace.sentence === sentence && trace.token < token);
  }

  /** The doers named in a sentence before a position, and where. */
  doersBefore(at: { sentence: number; token: number }): readonly { entity: string; token: number }[] {
    return this.#here(at).filter((trace) => trace.subject);
  }

  /** The doer named last in a sentence before a position, and where; or null. */
  doerBefore(at: { sentence: number; token: number }): { entity: string; token: number } | null {
    return this.doersBefore(at).at(-1) ?? null;
  }

  /** The doer named last in a sentence before a position, or null. */
  subjectHere(at: { sentence: number; token: number }): string | null {
    return this.doerBefore(at)?.entity ?? null;
  }

  /** Whom the clause before was about, and not by whom: named there behind the verb, before the doer at `doer`; null where nobody is. */
  undergoerBefore(at: { sentence: number; token: number }, accepts: (entity: string) => boolean): string | null {
    const here = this.#here(at);
    const first = this.people.actingIn(at)?.token ?? here.find((trace) => trace.subject)?.token ?? -1;
    return here.findLast((trace) => trace.token > first && !trace.subject && accepts(trace.entity))?.entity ?? null;
  }

  /** To whom the doer named last does something, no preposition between: named behind him; null where nobody is. */
  objectBefore(at: { sentence: number; token: number }, accepts: (entity: string) => boolean): string | null {
    const here = this.#here(at);
    const behind = here.slice(here.findLastIndex((trace) => trace.subject) + 1);
    return behind.findLast((trace) => !trace.oblique && accepts(trace.entity))?.entity ?? null;
  }

  /** True where an acceptable entity is named earlier in the same sentence. */
  isHere(at: { sentence: number; token: number }, accepts: (entity: string) => boolean): boolean {
    return this.#here(at).some((trace) => accepts(trace.entity));
  }

  /** The last acceptable entity named anywhere before. */
  last(at: { sentence: number; token: number }, accepts: (entity: string) => boolean): string | null {
    return (
      this.#traces.findLast(
        (trace) =>
          (trace.sentence < at.sentence || (trace.sentence === at.sentence && trace.token < at.token)) &&
          accepts(trace.entity),
      )?.entity ?? null
    );
  }

  /** The group that the article speaks of; two of whom it says much else before a list told once, long ago, of two of whom it says little. */
  groupSpokenOf(size: number | null, accepts: (entity: string) => boolean, sentence: number): readonly string[] | null {
    const spoken = this.groups.spokenOf(size, accepts, sentence);
    if (!spoken) return null;
    const two = spoken.times === 1 && spoken.entities.length === 2 ? this.mostNamed(2, accepts) : null;
    return two && !spoken.entities.some((entity) => two.includes(entity)) ? two : spoken.entities;
  }

  /** The first group of `size` acceptable members in a sentence that names a body as well: "A, B and C, the three members of the bloc". */
  groupBeside(size: number, body: string, accepts: (entity: string) => boolean): readonly string[] | null {
    const beside = (sentence: number): boolean =>
      this.#traces.some((trace) => trace.sentence === sentence && trace.entity === body);
    return this.groups.first(size, accepts, beside);
  }

  /** The acceptable entities named in one sentence, each once, in text order; with those that it only refers to, where these are wanted too. */
  namedIn(sentence: number, accepts: (entity: string) => boolean, orReferredTo = false): readonly string[] {
    const here = this.#traces.filter(
      (trace) => trace.sentence === sentence && (trace.named || orReferredTo) && accepts(trace.entity),
    );
    return [...new Set(here.map((trace) => trace.entity))];
  }

  /** How often an entity was told of so far. */
  timesNamed(entity: string): number {
    return this.#counts.get(entity) ?? 0;
  }

  /** The `size` acceptable entities that were named most, in order of first mention; null where there are fewer. */
  mostNamed(size: number, accepts: (entity: string) => boolean): readonly string[] | null {
    const ranked = [...this.#counts].filter(([entity]) => accepts(entity)).sort((a, b) => b[1] - a[1]);
    return ranked.length < size ? null : ranked.slice(0, size).map(([entity]) => entity);
  }

  /** The `size` acceptable entities named last, each once, in text order. */
  lastNamed(size: number, accepts: (entity: string) => boolean): readonly string[] | null {
    const found: string[] = [];
    for (const trace of this.#traces.toReversed()) {
      if (accepts(trace.entity) && !found.includes(trace.entity)) found.unshift(trace.entity);
      if (found.length === size) return found;
    }
    return null;
  }
}
