import { useId, useRef, useState } from 'preact/hooks';
import type { EntityKind } from '../../model/kinds.ts';
import { useAnswer } from '../client/use-answer.ts';
import { type ActorFragment, SuggestDocument } from '../generated/operations.ts';
import { counted } from '../words.ts';
import { letterKeys } from './letter-keys.ts';
import { type Hits, Suggestions } from './Suggestions.tsx';
import { usePaused } from './use-paused.ts';
import { useShortcut } from './use-shortcut.ts';

interface Props {
  label: string;
  placeholder?: string;
  /** A key that brings the cursor here from anywhere on the page. */
  shortcut?: string;
  /** What stands in the field as long as nobody types. */
  value?: string;
  /** Only these kinds are found; left out: all. */
  kinds?: readonly EntityKind[] | undefined;
  onPick: (entity: ActorFragment) => void;
}

/** Milliseconds without a key before the service is asked. */
const PAUSE = 120;

/** What is typed, what is found for it, and which of it is taken. */
function usePicking({ kinds, onPick }: Pick<Props, 'kinds' | 'onPick'>) {
  const [text, setText] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const typed = text?.trim() ?? '';
  const asked = usePaused(typed, PAUSE);
  const answer = useAnswer(asked === '' ? null : SuggestDocument, { text: asked, kinds });
  const hits: Hits = typed === '' ? [] : (answer.data?.suggest ?? []);
  const pick = (index: number): void => {
    const hit = hits[index];
    if (hit === undefined) return;
    setText(null);
    onPick(hit.entity);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => setActive(Math.min(active + 1, hits.length - 1)),
    ArrowUp: () => setActive(Math.max(active - 1, 0)),
    Enter: () => pick(active),
    Escape: () => setText(null),
  };
  const type = (words: string): void => {
    setText(words);
    setActive(0);
  };
  const press = (event: KeyboardEvent): void => {
    const act = keys[event.key];
    if (act === undefined || text === null) return;
    event.preventDefault();
    act();
  };
  return {
    text,
    active,
    hits,
    answer,
    open: typed !== '',
    asked: asked === typed,
    pick,
    type,
    press,
    leave: () => setText(null),
  };
}

/**
 * A field that finds entities by any of their names: a combobox with a list below it. Arrows move in the list, Enter takes, Escape closes,
 * then clears.
 */
export function EntityPicker({ label, placeholder, shortcut, value = '', kinds, onPick }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { text, active, hits, answer, open, asked, pick, type, press, leave } = usePicking({ kinds, onPick });
  const { data, problem, again } = answer;
  useShortcut(shortcut, field);
  return (
    <div class="picker">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && hits.length > 0 ? `${id}-${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        value={text ?? value}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => setTimeout(leave, 150)}
        onKeyDown={press}
      />
      {shortcut && letterKeys.value && text === null && <kbd>{shortcut}</kbd>}
      <Suggestions {...{ id, label, hits, active, open, pick }} settled={asked && data !== null} />
      {open && problem && <PickerProblem message={problem.message} again={again} />}
      <span class="visually-hidden" role="status">
        {open && data !== null ? counted(hits.length, 'match', 'matches') : ''}
      </span>
    </div>
  );
}

const PickerProblem = ({ message, again }: { message: string; again: () => void }) => (
  <p class="picker-note" role="alert">
    {message}{' '}
    <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={again}>
      Try again
    </button>
  </p>
);
