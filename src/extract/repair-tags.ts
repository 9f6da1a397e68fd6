import type { PartOfSpeech, Token } from './document.ts';
import { restoreVerbs } from './known-verbs.ts';

/**
 * Corrections of wink-nlp's tags where they cost a clause (measured faults: participles after an auxiliary tagged ADJ, finite verbs
 * that look like plurals tagged NOUN, "new" as ADV). A repair is one row: it sees the sentence and a position, and says the right tag or nothing.
 */

const BE_OR_HAVE = new Set(['be', 'have', 'get']);
/** Words that wink calls verbs or adverbs but that news uses as adjectives before nouns. */
const ADJECTIVES = new Set([
  'new',
  'first',
  'last',
  'second',
  'third',
  'next',
  'former',
  'outgoing',
  'united',
  'joint',
]);
const IRREGULAR_PAST: Readonly<Record<string, string>> = {
  met: 'meet',
  held: 'hold',
  said: 'say',
  told: 'tell',
  hit: 'hit',
  struck: 'strike',
  cut: 'cut',
  shut: 'shut',
  sent: 'send',
  sold: 'sell',
  bought: 'buy',
  built: 'build',
  took: 'take',
  taken: 'take',
  gave: 'give',
  given: 'give',
  went: 'go',
  gone: 'go',
  broke: 'break',
  broken: 'break',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  flew: 'fly',
  flown: 'fly',
  spoke: 'speak',
  spoken: 'speak',
  led: 'lead',
  left: 'leave',
  sought: 'seek',
  drew: 'draw',
  drawn: 'draw',
  began: 'begin',
  begun: 'begin',
  won: 'win',
  lent: 'lend',
  paid: 'pay',
  laid: 'lay',
  made: 'make',
  kept: 'keep',
  brought: 'bring',
  thrown: 'throw',
  threw: 'throw',
  agreed: 'agree',
  freed: 'free',
  fed: 'feed',
  fought: 'fight',
  sank: 'sink',
  sunk: 'sink',
  overthrew: 'overthrow',
  saw: 'see',
  seen: 'see',
  was: 'be',
  were: 'be',
  been: 'be',
  had: 'have',
  did: 'do',
  done: 'do',
  put: 'put',
  set: 'set',
  quit: 'quit',
  sued: 'sue',
  vetoed: 'veto',
  wrote: 'write',
  written: 'write',
  tore: 'tear',
  torn: 'tear',
  rang: 'ring',
  rung: 'ring',
  shot: 'shoot',
  fled: 'flee',
  spent: 'spend',
  taught: 'teach',
  caught: 'catch',
  thought: 'think',
  knew: 'know',
  known: 'know',
  grew: 'grow',
  grown: 'grow',
  rose: 'rise',
  risen: 'rise',
  fell: 'fall',
  fallen: 'fall',
  became: 'become',
  chose: 'choose',
  chosen: 'choose',
  swore: 'swear',
  sworn: 'swear',
  drove: 'drive',
  driven: 'drive',
  stole: 'steal',
  stolen: 'steal',
  lost: 'lose',
  felt: 'feel',
  meant: 'mean',
  stood: 'stand',
  understood: 'understand',
  sat: 'sit',
  ran: 'run',
  dealt: 'deal',
  forbade: 'forbid',
  forbidden: 'forbid',
  undertook: 'undertake',
  undertaken: 'undertake',
  upheld: 'uphold',
  withheld: 'withhold',
  rebuilt: 'rebuild',
  retook: 'retake',
  retaken: 'retake',
  hid: 'hide',
  hidden: 'hide',
  bore: 'bear',
  shook: 'shake',
  shaken: 'shake',
  froze: 'freeze',
  frozen: 'freeze',
  came: 'come',
  forgave: 'forgive',
  forgiven: 'forgive',
  rode: 'ride',
  slid: 'slide',
  swept: 'sweep',
  wound: 'wind',
  overran: 'overrun',
  hurt: 'hurt',
};

const isPastForm = (lower: string): boolean => lower.length > 4 && (lower.endsWith('ed') || lower in IRREGULAR_PAST);

/** The base form of a past or participle: from the table of irregular verbs, else wink's lemma, else by rule. */
export function verbLemma(token: Token): string {
  const irregular = IRREGULAR_PAST[token.lower];
  if (irregular) return irregular;
  const hyphen = token.lower.lastIndexOf('-');
  if (hyphen > 0) return prefixedLemma(token, hyphen);
  if (token.lemma !== token.lower) return token.lemma;
  const { lower } = token;
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  if (lower.length > 4 && lower.endsWith('ed'))
    return /(.)\1ed$/.test(lower) && !/(ll|ss|zz)ed$/.test(lower)
      ? lower.slice(0, -3)
      : lower.replace(/d$/, '').replace(/([^aeiou])([aeiou])([bdgmnprt])e$/, '$1$2$3e');
  if (lower.length > 5 && lower.endsWith('ing')) return baseOfGerund(lower.slice(0, -3));
  return lower;
}

/** Base forms that keep their last consonants without an "e": "hosted", "established", "opened". */
const BARE_BEFORE_ED = /(sh|ch|[ncfplrs]t|[nlr]d|ck|ss|ff|rn|lk|nk|rk|mp|lp|rm|lm|sk|wn|en|er|it|et)ed$/;

/** "co-host" of "co-hosted", "re-establish" of "re-established": the tagger knows no lemma of a hyphenated verb. */
function prefixedLemma(token: Token, hyphen: number): string {
  const rest = token.lower.slice(hyphen + 1);
  const base = BARE_BEFORE_ED.test(rest) ? rest.slice(0, -2) : verbLemma({ ...token, lower: rest, lemma: rest });
  return `${token.lower.slice(0, hyphen)}-${base}`;
}

/** "arm" of "arming", "hide" of "hiding", "plan" of "planning": only for words that the tagger's own lemmas lack. */
function baseOfGerund(stem: string): string {
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /^[^aeiou]*[aeiou][cdgkmnprstuvz]$/.test(stem) ? `${stem}e` : stem;
}

/** Words in -ing that news uses as nouns before other nouns ("training camps"). */
const NOUNS_IN_ING = new Set(
  'meeting building training spending warning funding opening hearing shipping banking trading engineering manufacturing fighting bombing shelling fishing mining housing farming landing leading growing emerging developing neighbouring neighboring remaining existing competing'.split(
    ' ',
  ),
);

/** Irregular past forms that are never nouns or adjectives in news. */
const ONLY_PAST = new Set(
  'met told said sold bought took gave went withdrew flew sought drew began kept brought threw tore fled fought overthrew wrote chose swore forbade undertook upheld became retook shook'.split(
    ' ',
  ),
);

const NEVER_VERBS = new Set([
  'member',
  'members',
  'neighbour',
  'neighbours',
  'neighbor',
  'neighbors',
  'ally',
  'allies',
]);

type Repair = (tokens: readonly Token[], at: number) => PartOfSpeech | null;

const precedingWord = (tokens: readonly Token[], at: number): Token | undefined => {
  let index = at - 1;
  while (index >= 0 && (tokens[index]!.pos === 'ADV' || tokens[index]!.lower === 'not')) index--;
  return tokens[index];
};

/** Plurals that open a sentence as plain nouns, though their capital makes wink take them for names. */
const OPENING_PLURALS = new Set(
  'talks negotiations relations ties sanctions exports imports troops forces officials diplomats ministers leaders envoys members deliveries shipments accusations allegations rockets shells missiles bombs drones fighters gunmen jets warplanes warships tanks weapons arms supplies demands protests warnings threats attacks raids calls appeals complaints charges loans flights tensions differences efforts strikes soldiers exercises consultations discussions tariffs presidents premiers chancellors kings negotiators ambassadors lawmakers senators commanders generals delegates delegations governments countries nations states parliaments ministries militants rebels authorities thousands hundreds scores dozens representatives protesters students families citizens workers farmers investors banks companies firms peacekeepers inspectors monitors observers leaks elections'.split(
    ' ',
  ),
);

const REPAIRS: readonly Repair[] = [
  // "Talks between Armenia and Azerbaijan": the capital is the sentence's
  (tokens, at) => (at === 0 && tokens[at]!.pos === 'PROPN' && OPENING_PLURALS.has(tokens[at]!.lower) ? 'NOUN' : null),
  // "Algeria mediated a ceasefire": a past form between a name and an article is the verb
  (tokens, at) =>
    tokens[at]!.pos === 'ADJ' &&
    isPastForm(tokens[at]!.lower) &&
    tokens[at - 1]?.pos === 'PROPN' &&
    tokens[at + 1]?.pos === 'DET'
      ? 'VERB'
      : null,
  // "the army chief praised": an office, not a quality
  (tokens, at) =>
    tokens[at]!.lower === 'chief' && tokens[at]!.pos === 'ADJ' && !/^(NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')
      ? 'NOUN'
      : null,
  // "Germany's backing of the pipeline", "its bombing of": owned and followed by a preposition, a gerund is a noun
  (tokens, at) =>
    tokens[at]!.pos === 'VERB' &&
    tokens[at]!.lower.endsWith('ing') &&
    /^('s|its|his|her|their|the|a|an|our)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at + 1]?.pos === 'ADP'
      ? 'NOUN'
      : null,
  // "take part in", "plays a part": no adverb after these verbs
  (tokens, at) =>
    tokens[at]!.lower === 'part' && /^(take|play|have|be|become|form|remain)$/.test(tokens[at - 1]?.lemma ?? '')
      ? 'NOUN'
      : null,
  // "the 32nd member"
  (tokens, at) => (/^\d+(st|nd|rd|th)$/.test(tokens[at]!.lower) ? 'ADJ' : null),
  // "EU members Hungary and Slovakia": nouns that wink takes for verbs
  (tokens, at) => (NEVER_VERBS.has(tokens[at]!.lower) ? 'NOUN' : null),
  // "act as go-between": a noun that ends in a preposition
  (tokens, at) =>
    (tokens[at]!.pos === 'ADP' || tokens[at]!.pos === 'ADV') &&
    /^(go-betweens?|[a-z]+-(off|over|out|up|down|in|back))$/.test(tokens[at]!.lower) &&
    /^(DET|ADJ|ADP|VERB|NUM|NOUN|PROPN|PART)$/.test(tokens[at - 1]?.pos ?? '')
      ? 'NOUN'
      : null,
  // "talks between X and Y mediated by Z": a past form after a name and before "by" is a participle
  (tokens, at) =>
    tokens[at]!.pos === 'ADJ' &&
    isPastForm(tokens[at]!.lower) &&
    tokens[at + 1]?.lower === 'by' &&
    (tokens[at - 1]?.pos === 'PROPN' || tokens[at - 1]?.pos === 'NOUN')
      ? 'VERB'
      : null,
  // "was hit", "has been sanctioned", "were later expelled": a participle after its auxiliary is the verb
  (tokens, at) => {
    const token = tokens[at]!;
    if (token.pos !== 'ADJ' || !isPastForm(token.lower)) return null;
    const before = precedingWord(tokens, at);
    const after = tokens[at + 1];
    return before && BE_OR_HAVE.has(before.lemma) && after?.pos !== 'NOUN' && after?.pos !== 'PROPN' ? 'VERB' : null;
  },
  // "Russia supplies Iran", "Iran warns Azerbaijan": between two names a word in -s that could be a verb is one
  (tokens, at) => {
    const token = tokens[at]!;
    if (token.pos !== 'NOUN' || !/[^s]s$/.test(token.lower) || /^\p{Lu}/u.test(token.text)) return null;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (/[^aeiou]ers$/.test(token.lower) && after?.lower === 'that') return null;
    return before?.pos === 'PROPN' && after && (after.pos === 'PROPN' || after.pos === 'DET' || after.pos === 'PRON')
      ? 'VERB'
      : null;
  },
  // "which regards the island", "who heads the mission": after a relative pronoun a word in -s before an article is the verb
  (tokens, at) => {
    const token = tokens[at]!;
    if (token.pos !== 'NOUN' || !/[^s]s$/.test(token.lower)) return null;
    const after = tokens[at + 1];
    const opens =
      after && (after.pos === 'DET' || after.pos === 'PRON' || after.pos === 'PROPN' || after.pos === 'ADP');
    return opens && /^(which|who|that|he|she|it)$/.test(tokens[at - 1]?.lower ?? '') ? 'VERB' : null;
  },
  // "have all dropped", "were both expelled": no article between auxiliary and verb
  (tokens, at) => {
    const before = tokens[at - 1];
    return /^(all|both|each)$/.test(tokens[at]!.lower) &&
      before?.pos === 'AUX' &&
      (tokens[at + 1]?.pos === 'VERB' || tokens[at + 1]?.pos === 'AUX')
      ? 'ADV'
      : null;
  },
  // "the Mirage fighters that": agents in -ers are no verbs after a name
  (tokens, at) =>
    tokens[at]!.pos === 'VERB' &&
    /[^aeiou]ers$/.test(tokens[at]!.lower) &&
    /^(PROPN|ADJ|DET)$/.test(tokens[at - 1]?.pos ?? '') &&
    !/^(offers|delivers|orders|covers|enters|suffers|considers|transfers|lowers|answers|prefers|refers|differs|remembers)$/.test(
      tokens[at]!.lower,
    )
      ? 'NOUN'
      : null,
  // "launched an offensive against", "the military in": an article and no noun after it
  (tokens, at) =>
    tokens[at]!.pos === 'ADJ' &&
    tokens[at - 1]?.pos === 'DET' &&
    !tokens[at]!.lower.endsWith('ed') &&
    !/^(same|most|more|least|few|first|last|former|latter|next)$/.test(tokens[at]!.lower) &&
    /^(ADP|PUNCT|VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '')
      ? 'NOUN'
      : null,
  // "appealed for help."
  (tokens, at) =>
    tokens[at]!.pos === 'VERB' &&
    tokens[at - 1]?.lower === 'for' &&
    tokens[at]!.lower === tokens[at]!.lemma &&
    /^(PUNCT|ADP)$/.test(tokens[at + 1]?.pos ?? 'PUNCT')
      ? 'NOUN'
      : null,
  // "bowed to pressure from": a plain form after "to" and before a preposition or the end, where no verb of wishing stands before
  (tokens, at) =>
    tokens[at]!.pos === 'VERB' &&
    tokens[at - 1]?.lower === 'to' &&
    /^(pressure|demand|attack|plan|request|appeal|protest|force|visit|call)$/.test(tokens[at]!.lower) &&
    tokens[at + 1]?.lower === 'from'
      ? 'NOUN'
      : null,
  // "sought Beijing's help": no verb right after a possessive
  (tokens, at) =>
    tokens[at]!.pos === 'VERB' &&
    tokens[at]!.lower === tokens[at]!.lemma &&
    tokens[at - 1]?.lower === "'s" &&
    tokens[at - 1]?.pos === 'PART'
      ? 'NOUN'
      : null,
  // "sought help from", "offered support to": what is asked for or given is a noun
  (tokens, at) =>
    tokens[at]!.pos === 'VERB' &&
    /^(help|support|aid|shelter|cover|work|talk|change|trade)$/.test(tokens[at]!.lower) &&
    /^(seek|offer|request|provide|promise|pledge|give|send|receive|get|ask)$/.test(tokens[at - 1]?.lemma ?? '') &&
    tokens[at + 1]?.pos === 'ADP'
      ? 'NOUN'
      : null,
  // "took them to task"
  (tokens, at) => (tokens[at]!.lower === 'task' && tokens[at]!.pos === 'VERB' ? 'NOUN' : null),
  // "ordered the ambassador home"
  (tokens, at) =>
    tokens[at]!.lower === 'home' &&
    tokens[at]!.pos === 'NOUN' &&
    /^(NOUN|PROPN|VERB)$/.test(tokens[at - 1]?.pos ?? '') &&
    /^(PUNCT|ADP|ADV)$/.test(tokens[at + 1]?.pos ?? 'PUNCT')
      ? 'ADV'
      : null,
  // "let the crew go"
  (tokens, at) => (/^crews?$/.test(tokens[at]!.lower) && tokens[at]!.pos === 'VERB' ? 'NOUN' : null),
  // "shot down a drone"
  (tokens, at) =>
    tokens[at]!.lower === 'shot' && tokens[at]!.pos === 'NOUN' && tokens[at + 1]?.lower === 'down' ? 'VERB' : null,
  // "was arming the rebels"
  (tokens, at) =>
    tokens[at]!.pos === 'NOUN' &&
    tokens[at]!.lower.endsWith('ing') &&
    tokens[at - 1]?.lemma === 'be' &&
    /^(DET|PROPN|PRON)$/.test(tokens[at + 1]?.pos ?? '')
      ? 'VERB'
      : null,
  // "suspended part of its aid"
  (tokens, at) =>
    tokens[at]!.lower === 'part' && tokens[at + 1]?.lower === 'of' && tokens[at]!.pos === 'ADV' ? 'NOUN' : null,
  // "for want of a contract"
  (tokens, at) =>
    tokens[at]!.lower === 'want' && tokens[at - 1]?.lower === 'for' && tokens[at + 1]?.lower === 'of' ? 'NOUN' : null,
  // "closed the land crossing": a crossing of a kind is a place
  (tokens, at) =>
    /^crossings?$/.test(tokens[at]!.lower) &&
    /^(land|border|rail|road|river|frontier|sea|main|only)$/.test(tokens[at - 1]?.lower ?? '')
      ? 'NOUN'
      : null,
  // "demanded that Russia respect the truce": the subjunctive after a verb of demand looks like a noun
  (tokens, at) => {
    const token = tokens[at]!;
    const after = tokens[at + 1];
    if (token.pos !== 'NOUN' || token.lower !== token.lemma || tokens[at - 1]?.pos !== 'PROPN') return null;
    if (after?.pos !== 'DET' && after?.pos !== 'PRON' && after?.pos !== 'ADP') return null;
    const that = tokens.slice(Math.max(0, at - 4), at).findLast((word) => word.lower === 'that');
    return that &&
      /^(demand|insist|urge|request|ask|recommend|propose|require)$/.test(tokens[that.index - 1]?.lemma ?? '')
      ? 'VERB'
      : null;
  },
  // "signed a new deal": not an adverb
  (tokens, at) =>
    ADJECTIVES.has(tokens[at]!.lower) && tokens[at]!.pos !== 'ADJ' && tokens[at]!.pos !== 'PROPN' ? 'ADJ' : null,
  // "the White House Rose Garden": a capitalized verb form between capitalized words is part of a name
  (tokens, at) => {
    const token = tokens[at]!;
    if (token.pos !== 'VERB' || at === 0 || !/^\p{Lu}\p{Ll}/u.test(token.text)) return null;
    const capital = (word: Token | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);
    return capital(tokens[at + 1]) || (capital(tokens[at - 1]) && at > 1 && !/^["(]$/.test(tokens[at - 1]!.text))
      ? 'PROPN'
      : null;
  },
  // "put on hold", "when protests against him": a base or -s form after a preposition or before one in subject place
  (tokens, at) => {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    if (token.pos !== 'VERB' || !before) return null;
    if (before.pos === 'ADP' && before.lower !== 'to' && token.lower === token.lemma) return 'NOUN';
    const opens =
      /^(when|as|after|before|while|if)$/.test(before.lower) ||
      (before.lower === 'that' && tokens[at - 2]?.pos === 'VERB');
    return before.pos === 'SCONJ' && opens && /[^s]s$/.test(token.lower) && tokens[at + 1]?.pos === 'ADP'
      ? 'NOUN'
      : null;
  },
  // "by lifting the sanctions": a gerund after a preposition and before its object
  (tokens, at) => {
    const token = tokens[at]!;
    const after = tokens[at + 1];
    if (token.pos !== 'NOUN' || !token.lower.endsWith('ing') || tokens[at - 1]?.pos !== 'ADP') return null;
    return after && /^(DET|PRON|PROPN|NUM)$/.test(after.pos) ? 'VERB' : null;
  },
  // "accused of arming rebels": a gerund before a bare plural
  (tokens, at) => {
    const token = tokens[at]!;
    const after = tokens[at + 1];
    if ((token.pos !== 'NOUN' && token.pos !== 'ADJ') || !token.lower.endsWith('ing') || NOUNS_IN_ING.has(token.lower))
      return null;
    const opened = /^(of|for|by|from|against|without)$/.test(tokens[at - 1]?.lower ?? '');
    return opened && after?.pos === 'NOUN' && after.lower.endsWith('s') && after.lemma !== after.lower ? 'VERB' : null;
  },
  // "helping Iran gain access": a bare infinitive after the object of help, let and make
  (tokens, at) => {
    const token = tokens[at]!;
    const after = tokens[at + 1];
    if (
      token.pos !== 'NOUN' ||
      token.lower !== token.lemma ||
      tokens[at - 1]?.pos !== 'PROPN' ||
      !after ||
      after.pos === 'PUNCT' ||
      (after.pos === 'VERB' && !(after.lower.endsWith('ed') && /^(NOUN|ADJ)$/.test(tokens[at + 2]?.pos ?? '')))
    )
      return null;
    return tokens
      .slice(Math.max(0, at - 4), at)
      .some((word) => /^(help|let|make)/.test(word.lemma) && word.pos === 'VERB')
      ? 'VERB'
      : null;
  },
  // "given it diplomatic cover", "its military attaches": a verb form after an adjective inside a noun phrase is a noun
  (tokens, at) => {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    const opener = tokens[at - 2];
    if (
      token.pos !== 'VERB' ||
      before?.pos !== 'ADJ' ||
      !opener ||
      token.lower.endsWith('ed') ||
      token.lower.endsWith('ing')
    )
      return null;
    return opener.lower === "'s" ||
      opener.pos === 'DET' ||
      opener.pos === 'PRON' ||
      opener.pos === 'VERB' ||
      opener.pos === 'ADP'
      ? 'NOUN'
      : null;
  },
  // "to block the pact": a plain noun after infinitive "to" and before an object, or after a verb
  (tokens, at) => {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (token.pos !== 'NOUN' || token.lower !== token.lemma || before?.pos !== 'PART' || before.lower !== 'to')
      return null;
    const objectFollows = after !== undefined && /^(DET|PRON|PROPN|ADJ)$/.test(after.pos);
    return objectFollows || tokens[at - 2]?.pos === 'VERB' ? 'VERB' : null;
  },
  // "will open a market", "had won", "may hurt": the verb of a modal or of "have"
  (tokens, at) => {
    const token = tokens[at]!;
    const before = precedingWord(tokens, at);
    if ((token.pos !== 'ADJ' && token.pos !== 'NOUN') || before?.pos !== 'AUX') return null;
    if (/^(will|would|can|could|may|might|must|should|shall|'ll|wo)$/.test(before.lower))
      return token.lower === token.lemma ? 'VERB' : null;
    return before.lemma === 'have' && token.lower in IRREGULAR_PAST ? 'VERB' : null;
  },
  // "tore it up", "fled": past forms that are nothing else
  (tokens, at) =>
    tokens[at]!.pos !== 'VERB' && tokens[at]!.pos !== 'PROPN' && ONLY_PAST.has(tokens[at]!.lower) ? 'VERB' : null,
  // "the political will to", "Under WTO rules the parties have": no verb inside a noun phrase
  (tokens, at) => {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    if (token.lower === 'will' && token.pos === 'AUX')
      return before?.pos === 'ADJ' || before?.pos === 'DET' || before?.lower === "'s" ? 'NOUN' : null;
    return token.pos === 'VERB' &&
      /[^s]s$/.test(token.lower) &&
      at <= 3 &&
      tokens[at - 2]?.pos === 'ADP' &&
      before?.pos === 'PROPN' &&
      tokens[at + 1]?.pos === 'DET'
      ? 'NOUN'
      : null;
  },
  // "heads of state"
  (tokens, at) =>
    /^heads?$/.test(tokens[at]!.lower) && tokens[at]!.pos === 'VERB' && tokens[at + 1]?.lower === 'of' ? 'NOUN' : null,
  // "condemned the downing as", "lends its backing to": a gerund after an article that no noun follows
  (tokens, at) => {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (token.pos !== 'VERB' || !token.lower.endsWith('ing') || !before || !after) return null;
    const opened = before.pos === 'DET' || /^(its|his|her|their|our)$/.test(before.lower);
    return opened && (after.pos === 'ADP' || after.pos === 'PUNCT' || after.pos === 'CCONJ' || after.pos === 'PART')
      ? 'NOUN'
      : null;
  },
  // "keep promises": no finite verb right after another verb
  (tokens, at) => {
    const token = tokens[at]!;
    return token.pos === 'VERB' &&
      /[^s]s$/.test(token.lower) &&
      tokens[at - 1]?.pos === 'VERB' &&
      !/^(say|says|said|believe|think|know|hope)$/.test(tokens[at - 1]!.lower)
      ? 'NOUN'
      : null;
  },
  // "including drones", "according to TASS", "following the talks": prepositions in the shape of participles
  (tokens, at) => {
    const token = tokens[at]!;
    if (token.lower === 'including' || token.lower === 'regarding' || token.lower === 'concerning') return 'ADP';
    if (token.lower === 'according') return tokens[at + 1]?.lower === 'to' ? 'ADP' : null;
    const before = precedingWord(tokens, at);
    return token.lower === 'following' && before?.pos !== 'AUX' && before?.pos !== 'DET' ? 'ADP' : null;
  },
  // "on the subject,": an adjective that ends a phrase after its article is the noun
  (tokens, at) => {
    const after = tokens[at + 1];
    return tokens[at]!.pos === 'ADJ' &&
      tokens[at - 1]?.pos === 'DET' &&
      after?.pos === 'PUNCT' &&
      /^[,.;]$/.test(after.text) &&
      /(ct|nt|or|er)$/.test(tokens[at]!.lower) &&
      !/^(latter|former)$/.test(tokens[at]!.lower)
      ? 'NOUN'
      : null;
  },
  // "its visit", "the supply": after a determiner or possessive pronoun never a finite verb
  (tokens, at) => {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    return token.pos === 'VERB' &&
      !token.lower.endsWith('ed') &&
      !token.lower.endsWith('ing') &&
      before &&
      (before.pos === 'DET' || /^(its|his|their|our|my)$/.test(before.lower)) &&
      !/^(that|this|all|both|some|those|these|each)$/.test(before.lower)
      ? 'NOUN'
      : null;
  },
];

const singular = (plural: string): string => plural.replace(/ies$/, 'y').replace(/s$/, '');

/** The tokens with our repairs applied in order of the table; a repaired verb gets its verb lemma. */
export function repairTags(tokens: readonly Token[]): Token[] {
  return restoreVerbs(
    tokens.map((token, at) => {
      for (const repair of REPAIRS) {
        const pos = repair(tokens, at);
        if (pos)
          return {
            ...token,
            pos,
            lemma:
              pos === 'NOUN' && token.pos === 'PROPN'
                ? singular(token.lower)
                : pos === 'VERB'
                  ? verbLemma(token)
                  : pos === 'PROPN' || (pos === 'NOUN' && token.lower.endsWith('ing'))
                    ? token.lower
                    : token.lemma,
          };
      }
      return token.pos === 'VERB' || token.pos === 'AUX' ? { ...token, lemma: verbLemma(token) } : token;
    }),
  );
}
