import type { EntityKind, FactStatus } from '../../model/kinds.ts';
import { useAnswer } from '../client/use-answer.ts';
import { FacetsDocument } from '../generated/operations.ts';
import { AnswerFrame } from '../panel/AnswerFrame.tsx';
import { navigate, state, vocabulary } from '../session.ts';
import { countFilters, filterOf, withoutFilters } from '../state/filter.ts';
import type { Tone, Undated, ViewState } from '../state/view-state.ts';
import { KIND_WORDS, STATUS_WORDS } from '../words.ts';
import { Choices } from './Choices.tsx';

/** What all panels narrow by, each choice with the facts that it would leave. */
export function FilterPane() {
  const current = state.value;
  const without = (field: 'types' | 'status' | 'kinds' | 'publishers') =>
    filterOf({ ...current, [field]: [] }, vocabulary.value);
  const facets = useAnswer(FacetsDocument, {
    withoutTypes: without('types'),
    withoutStatus: without('status'),
    withoutKinds: without('kinds'),
    withoutPublishers: without('publishers'),
  });
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
        <AnswerFrame answer={facets}>
          {({ types, status, kinds, publishers }) => (
            <>
              <Choices
                title="Relation"
                choices={types.choices}
                chosen={current.types}
                wordOf={(key) => vocabulary.value.find(({ type }) => type === key)?.label ?? key}
                change={(chosen) => navigate({ types: chosen })}
              />
              <Choices
                title="Entity"
                choices={kinds.choices}
                chosen={current.kinds}
                wordOf={(key) => KIND_WORDS[key as EntityKind].many.toLowerCase()}
                change={(chosen) => navigate({ kinds: chosen as EntityKind[] })}
              />
              <Choices
                title="Standing"
                choices={status.choices}
                chosen={current.status}
                wordOf={(key) => STATUS_WORDS[key as FactStatus].label}
                hint={(key) => STATUS_WORDS[key as FactStatus].meaning}
                change={(chosen) => navigate({ status: chosen as FactStatus[] })}
              />
              <Choices
                title="Outlet"
                choices={publishers.choices}
                chosen={current.publishers}
                change={(chosen) => navigate({ publishers: chosen })}
              />
            </>
          )}
        </AnswerFrame>
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
