import { useState } from 'preact/hooks';
import type { ChoiceFragment } from '../generated/operations.ts';
import { count } from '../words.ts';

interface Props {
  title: string;
  choices: readonly ChoiceFragment[];
  chosen: readonly string[];
  wordOf?: (key: string) => string;
  hint?: (key: string) => string;
  change: (chosen: readonly string[]) => void;
}

/** So many are shown before "more". */
const SHOWN = 6;

/** One thing to narrow by: any number of boxes, the most facts first; none ticked narrows nothing. */
export function Choices({ title, choices, chosen, wordOf, hint, change }: Props) {
  const [all, setAll] = useState(false);
  const missing = chosen.filter((key) => !choices.some((choice) => choice.key === key));
  const rows = [...choices, ...missing.map((key) => ({ key, label: key, count: 0 }))];
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.filter(({ key }, index) => index < SHOWN || chosen.includes(key));
  const toggle = (key: string): void =>
    change(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  return (
    <fieldset class="choices">
      <legend>{title}</legend>
      {shown.map((choice) => (
        <label key={choice.key} title={hint?.(choice.key)}>
          <input type="checkbox" checked={chosen.includes(choice.key)} onChange={() => toggle(choice.key)} />
          <span>{wordOf?.(choice.key) ?? choice.label}</span>
          <span class="number">{count(choice.count)}</span>
        </label>
      ))}
      {rows.length > SHOWN && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'fewer' : `${rows.length - SHOWN} more`}
          <span class="visually-hidden"> of {title}</span>
        </button>
      )}
    </fieldset>
  );
}
