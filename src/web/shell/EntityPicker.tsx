import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { EntityKind } from '../../model/kinds.ts';
import { useAnswer } from '../client/use-answer.ts';
import { type ActorFragment, SuggestDocument, type SuggestQuery } from '../generated/operations.ts';
import { counted, KIND_WORDS } from '../words.ts';
import { KindMark } from './KindMark.tsx';
import { letterKeys } from './letter-keys.ts';

interface Props {
  label: string;
  placeholder?: string;
  /** A key that brings the cursor here from anywhere on the page. */
  shortcut?: string;
  /** What stands in the field as long as nobody types. */
  value?: string;
  /** Only these kinds are found; left out: all. */
  kinds?: readonly EntityKind[];
  onPick: (entity: ActorFragment) => void;
}

type Hits = SuggestQuery['suggest'];

/** Milliseconds without a key before the service is asked. */
const PAUSE = 120;

/**
 * A field that finds entities by any of their names: a combobox with a list below it. Arrows move in the list, Enter takes, Escape closes,
 * then clears.
 */
export function EntityPicker({ label, placeholder, shortcut, value = '', kinds, onPick }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const asked = usePaused(text?.trim() ?? '', PAUSE);
  const { data, problem, again } = useAnswer(asked === '' ? null : SuggestDocument, { text: asked, kinds });
  const hits: Hits = text?.trim() ? (data?.suggest ?? []) : [];
  const open = text !== null && text.trim() !== '';
  useShortcut(shortcut, field);

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
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onBlur={() => setTimeout(() => setText(null), 150)}
        onKeyDown={(event) => {
          const act = keys[event.key];
          if (act === undefined || text === null) return;
          event.preventDefault();
          act();
        }}
      />
      {shortcut && letterKeys.value && text === null && <kbd>{shortcut}</kbd>}
      <Suggestions {...{ id, label, hits, active, open, pick }} settled={asked === text?.trim() && data !== null} />
      {open && problem && (
        <p class="picker-note" role="alert">
          {problem.message}{' '}
          <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={again}>
            Try again
          </button>
        </p>
      )}
      <span class="visually-hidden" role="status">
        {open && data !== null ? counted(hits.length, 'match', 'matches') : ''}
      </span>
    </div>
  );
}

interface SuggestionsProps {
  id: string;
  label: string;
  hits: Hits;
  active: number;
  open: boolean;
  settled: boolean;
  pick: (index: number) => void;
}

function Suggestions({ id, label, hits, active, open, settled, pick }: SuggestionsProps) {
  if (open && settled && hits.length === 0) return <p class="picker-note">Nothing by that name.</p>;
  return (
    <div id={`${id}-list`} class="picker-list" role="listbox" aria-label={label} hidden={!open || hits.length === 0}>
      {hits.map(({ entity, matched }, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: as above.
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled on the field.
        <div
          key={entity.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(index)}
        >
          <KindMark kind={entity.kind} />
          <span>
            {entity.name}
            {matched !== entity.name && <small> {matched}</small>}
          </span>
          <small>{KIND_WORDS[entity.kind].one}</small>
        </div>
      ))}
    </div>
  );
}

/** The value as it was once it stayed the same for so many milliseconds. */
function usePaused(value: string, pause: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return value === '' ? '' : settled;
}

const TYPING = 'input, textarea, select, [contenteditable]';

function useShortcut(key: string | undefined, field: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    if (key === undefined) return;
    const listen = (event: KeyboardEvent): void => {
      const typing = (event.target as HTMLElement).closest?.(TYPING);
      if (event.key !== key || !letterKeys.value || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [key, field]);
}
