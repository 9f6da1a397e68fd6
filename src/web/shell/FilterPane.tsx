import { navigate, state } from '../session.ts';
import { countFilters, withoutFilters } from '../state/filter.ts';
import type { Tone, Undated, ViewState } from '../state/view-state.ts';
import { FacetChoices } from './FacetChoices.tsx';

/** What all panels narrow by, each choice with the facts that it would leave. */
export function FilterPane() {
  const current = state.value;
  const active = countFilters(current);
  return (
    <aside class="filters" aria-label="Filters">
      <details open={!matchMedia('(max-width: 60rem)').matches}>
        <summary>
          <h2>Filters{active > 0 && <span class="badge"> {active}</span>}</h2>
        </summary>
        {active > 0 && (
          <button type="button" class="clear" onClick={() => navigate(withoutFilters())}>
            Clear all
          </button>
        )}
        <ToneChoice tone={current.tone} />
        <FacetChoices />
        <Confidence value={current.confidence} />
        <UndatedChoice undated={current.undated} />
        <WordsField text={current.text} />
      </details>
    </aside>
  );
}

const TONES: readonly [Tone, string][] = [
  ['ALL', 'all'],
  ['COOPERATIVE', 'cooperative'],
  ['CONFLICTUAL', 'conflictual'],
];

const ToneChoice = ({ tone }: { tone: Tone }) => (
  <Radios title="Tone" options={TONES} chosen={tone} change={(chosen) => navigate({ tone: chosen })} />
);

const UNDATED: readonly [Undated, string][] = [
  ['WITH', 'with undated'],
  ['WITHOUT', 'dated only'],
  ['ONLY', 'undated only'],
];

const UndatedChoice = ({ undated }: { undated: Undated }) => (
  <Radios title="Dates" options={UNDATED} chosen={undated} change={(chosen) => navigate({ undated: chosen })} />
);

interface RadiosProps<Word> {
  title: string;
  options: readonly [Word, string][];
  chosen: Word;
  change: (word: Word) => void;
}

function Radios<Word extends string>({ title, options, chosen, change }: RadiosProps<Word>) {
  return (
    <fieldset class="radios">
      <legend>{title}</legend>
      {options.map(([word, label]) => (
        <label key={word}>
          <input type="radio" name={title} checked={word === chosen} onChange={() => change(word)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

const Confidence = ({ value }: { value: ViewState['confidence'] }) => (
  <label class="range">
    <span>
      Confidence <output>{value === 0 ? 'any' : `at least ${value} %`}</output>
    </span>
    <input
      type="range"
      min="0"
      max="95"
      step="5"
      value={value}
      aria-valuetext={value === 0 ? 'any' : `at least ${value} percent`}
      onInput={(event) => navigate({ confidence: Number(event.currentTarget.value) }, { replace: true })}
    />
  </label>
);

const WordsField = ({ text }: { text: string }) => (
  <label class="words">
    Words of the sentence
    <input
      type="search"
      value={text}
      maxLength={256}
      placeholder="e.g. drones"
      onChange={(event) => navigate({ text: event.currentTarget.value })}
    />
  </label>
);
