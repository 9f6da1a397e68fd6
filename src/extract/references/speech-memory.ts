import type { ResolvedDocument, SentenceMention, TaggedSentence } from '../words/document.ts';
import { isQuoted, type Quotation, quotationsBySentence } from '../words/quotations.ts';
import type { Discourse } from './discourse.ts';
import { addresseeIn, type Speech, speechIn, type Words } from './quoted-speaker.ts';
import { labelledSpeakers } from './speaker-labels.ts';

/** Who speaks and to whom in one sentence, as "we", "you" and "he said" need it. */
export interface Heard {
  /** Whose words stand there in quotation marks or under a label. */
  speaker: string | null;
  /** Who spoke a few sentences ago at most. */
  before: string | null;
  addressee: string | null;
  /** Who says all of the sentence, where it is speech from its first word on and does not tell its speaker. */
  spoken: Speech | null;
}

/** How many sentences "he said" reaches back for who spoke. */
const REACH = 3;

/** A sentence whose first word stands inside a quotation: all of it is speech, as a rule. */
const opensQuoted = ({ tokens }: TaggedSentence, around: readonly Quotation[]): boolean =>
  tokens.some((token, index) => index < 2 && isQuoted(around, token));

/** Who has spoken so far; asked sentence by sentence in text order, before the references of each are read. */
export class SpeechMemory {
  readonly #sentences: readonly TaggedSentence[];
  readonly #named: readonly (readonly SentenceMention[])[];
  readonly #discourse: Discourse;
  readonly #labels: readonly (string | null | undefined)[];
  readonly #quotations: readonly (readonly Quotation[])[];
  readonly #speeches = new Map<Quotation, Speech>();
  #last: Speech | null = null;
  #lastAt = -1;

  /** `named`: the mentions of each sentence. */
  constructor(document: ResolvedDocument, named: readonly (readonly SentenceMention[])[], discourse: Discourse) {
    this.#sentences = document.sentences;
    this.#named = named;
    this.#discourse = discourse;
    this.#labels = labelledSpeakers(document);
    this.#quotations = quotationsBySentence(document.article.text, document.sentences);
  }

  hear(sentence: TaggedSentence): Heard {
    const around = this.#quotations[sentence.index]!;
    const label = this.#labels[sentence.index];
    const own = speechIn(this.#wordsOf(sentence));
    const told = own ?? this.#toldAround(around, sentence) ?? this.#last;
    for (const one of around) if (told && !this.#speeches.has(one)) this.#speeches.set(one, told);
    const isNear = this.#last !== null && sentence.index - this.#lastAt <= REACH;
    const heard: Heard = {
      speaker: label ?? (around.length > 0 ? (told?.speaker ?? null) : null),
      before: isNear ? this.#last!.speaker : null,
      addressee: around.length > 0 ? addresseeIn(this.#wordsOf(sentence)) : null,
      spoken: around.length > 0 && own === null && opensQuoted(sentence, around) ? told : null,
    };
    if (own) this.#lastAt = sentence.index;
    this.#last = label ? { speaker: label, cue: ':' } : told;
    return heard;
  }

  #wordsOf(sentence: TaggedSentence): Words {
    return {
      sentence,
      mentions: this.#named[sentence.index]!,
      discourse: this.#discourse,
      quotations: this.#quotations[sentence.index]!,
    };
  }

  /** Who speaks in a quotation that opened in a sentence before, or that a later one closes and tells of. */
  #toldAround(around: readonly Quotation[], sentence: TaggedSentence): Speech | null {
    for (const quotation of around) {
      const before = this.#speeches.get(quotation);
      if (before) return before;
      for (let at = sentence.index + 1; at <= quotation.last; at++) {
        const ahead = speechIn(this.#wordsOf(this.#sentences[at]!));
        if (ahead) return ahead;
      }
    }
    return null;
  }
}
