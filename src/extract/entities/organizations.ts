import type { Lexicon } from '../lexicon/lexicon.ts';
import { nameKey, slugOf } from '../lexicon/name-key.ts';
import type { OrganizationSpan } from './organization-name.ts';

/** An organization of one document with all its surface forms. */
export interface Organization {
  id: string;
  name: string;
  country: string | null;
  names: Set<string>;
}

const titleCase = (text: string): string =>
  text
    .replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())
    .replace(/\b(Of|And|For|The)\b/g, (word) => word.toLowerCase());

/** The words that tell one state body from another of the same state: "Ministry of Foreign Affairs" and "foreign ministry" are one. */
const bodyKey = (name: string): string =>
  nameKey(name)
    .split(' ')
    .map((word) =>
      word
        .replace(/^department$/, 'ministry')
        .replace(/^defense$/, 'defence')
        .replace(/^affairs$/, ''),
    )
    .filter((word) => word && !/^(the|of|and|for|s|own)$/.test(word))
    .sort()
    .join(' ');

/** The organizations of one document: listed ones by id, bodies of a state by state and words, others by name and acronym. */
export class Organizations {
  readonly all: Organization[] = [];
  readonly #byKey = new Map<string, Organization>();
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** Adds a span, or joins it to the organization that it names again. `country` settles what the span left open. */
  add(span: OrganizationSpan, surface: string): Organization {
    const keys = this.#keysOf(span);
    const known = keys.map((key) => this.#byKey.get(key)).find((found) => found !== undefined);
    const organization = known ?? this.#create(span);
    organization.names.add(surface);
    if (span.acronym) organization.names.add(span.acronym);
    organization.country ??= span.country;
    for (const key of keys) this.#byKey.set(key, organization);
    return organization;
  }

  /** The organization that a name or acronym of this document means. */
  find(name: string): Organization | null {
    return this.#byKey.get(nameKey(name)) ?? null;
  }

  #keysOf(span: OrganizationSpan): string[] {
    const keys: string[] = [];
    if (span.body) keys.push(`body ${span.body}`);
    if (span.isStateBody && span.country) keys.push(`state ${span.country} ${bodyKey(this.#withoutState(span))}`);
    else keys.push(nameKey(span.name));
    if (span.acronym) keys.push(nameKey(span.acronym));
    return keys;
  }

  /** The name of a state's body without the state: "Egyptian foreign ministry" → "foreign ministry". */
  #withoutState(span: OrganizationSpan): string {
    const state = span.country ? this.#lexicon.states.get(span.country) : undefined;
    const words = [state?.name, ...(state?.aliases ?? []), ...(state?.adjectives ?? [])].filter(
      (word) => word !== undefined,
    );
    return words
      .reduce((name, word) => (name.includes(word) ? name.replace(owned(word), ' ') : name), span.name)
      .trim();
  }

  #create(span: OrganizationSpan): Organization {
    const body = span.body ? this.#lexicon.bodies.get(span.body) : undefined;
    const name = body?.name ?? (span.isStateBody ? this.#stateBodyName(span) : span.name);
    const organization: Organization = {
      id: `organization:${body?.id ?? slugOf(name)}`,
      name,
      country: body?.state ?? span.country,
      names: new Set(),
    };
    const same = this.all.find((other) => other.id === organization.id);
    if (same) return same;
    this.all.push(organization);
    return organization;
  }

  #stateBodyName(span: OrganizationSpan): string {
    const state = span.country ? this.#lexicon.states.get(span.country) : undefined;
    const adjective = state?.adjectives[0] ?? state?.name;
    return adjective ? `${adjective} ${titleCase(this.#withoutState(span))}` : span.name;
  }
}

/** A state's name in a body's own: "of the Islamic Republic of Iran", "Iranian". */
const owned = (word: string): RegExp => new RegExp(`(^|\\s)(of )?(the )?${escapePattern(word)}(?=\\s|$)`);

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
