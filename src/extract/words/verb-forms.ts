import { RELATIONS } from '../../model/relations.ts';
import type { Token } from './document.ts';
import { gather } from './gather.ts';

/** The verbs of the relation table with what they look like in the past, the third person and as gerunds. */

interface VerbForm {
  lemma: string;
  kind: 'plain' | 'third' | 'past' | 'gerund';
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  shoot: ['shot'],
  cast: ['cast'],
  split: ['split'],
  burst: ['burst'],
  thrust: ['thrust'],
  forgive: ['forgave', 'forgiven'],
  bend: ['bent'],
  beseech: ['besought'],
  partake: ['partook'],
  waylay: ['waylaid'],
  fling: ['flung'],
  wring: ['wrung'],
  sling: ['slung'],
  string: ['strung'],
  forsake: ['forsook', 'forsaken'],
  slay: ['slew', 'slain'],
  bid: ['bade', 'bidden'],
  overfly: ['overflew', 'overflown'],
  underwrite: ['underwrote', 'underwritten'],
  withstand: ['withstood'],
};

/** Verbs that carry event nouns or stances but stand in no frame. */
const CARRIERS =
  'wage stage mount voice host fear mull weigh moot float pledge vow aim plan seek hope refuse deny warn return step end free halt stop resign'.split(
    ' ',
  );

const ONE_SYLLABLE = /^[^aeiou]*[aeiou][bdgkmnprt]$/;
const VOWEL_CONSONANT = /[aeiou][bdgklmnprt]$/;

function inflections(lemma: string): [string, VerbForm['kind']][] {
  const forms: [string, VerbForm['kind']][] = [[lemma, 'plain']];
  const sibilant = /(s|sh|ch|x|z|[^aeiou]o)$/.test(lemma);
  const y = /[^aeiou]y$/.test(lemma);
  forms.push([y ? `${lemma.slice(0, -1)}ies` : sibilant ? `${lemma}es` : `${lemma}s`, 'third']);
  const doubled = lemma + lemma.at(-1);
  // "wagging" and never "waging", but "visiting"
  const stems = ONE_SYLLABLE.test(lemma) ? [doubled] : VOWEL_CONSONANT.test(lemma) ? [lemma, doubled] : [lemma];
  for (const stem of stems) {
    if (!IRREGULAR[lemma])
      forms.push([y ? `${lemma.slice(0, -1)}ied` : stem.endsWith('e') ? `${stem}d` : `${stem}ed`, 'past']);
    forms.push([stem.endsWith('e') && !stem.endsWith('ee') ? `${stem.slice(0, -1)}ing` : `${stem}ing`, 'gerund']);
  }
  for (const past of IRREGULAR[lemma] ?? []) forms.push([past, 'past']);
  return forms;
}

function knownVerbs(): ReadonlySet<string> {
  const framed = gather(RELATIONS, (relation) =>
    gather(
      relation.frames.filter((frame) => !frame.startsWith('the ') && !frame.startsWith('@')),
      (frame) => (frame.split(' ')[1] ?? '').split('/').map((verb) => verb.split('+')[0]!),
    ),
  );
  return new Set([...framed, ...CARRIERS].filter((verb) => /^[a-z-]{3,}$/.test(verb)));
}

const KNOWN = knownVerbs();

/** The forms of the table's verbs. */
export const FORMS: ReadonlyMap<string, VerbForm> = new Map(
  [...KNOWN].flatMap((lemma) => inflections(lemma).map(([form, kind]): [string, VerbForm] => [form, { lemma, kind }])),
);

/** The lemma of a verb form, where wink's own is no verb of the table but the form is of one; gerunds are regular, and "waging" is not of "wag". */
export function lemmaOf(token: Token): string {
  const form = FORMS.get(token.lower);
  // "waged war" is not of "wag" either
  if (form?.kind === 'past' && token.lower.endsWith('ed')) return form.lemma;
  if (KNOWN.has(token.lemma) && !token.lower.endsWith('ing')) return token.lemma;
  return form?.lemma ?? token.lemma;
}
