import { KindMark } from '../shell/KindMark.tsx';
import { allowLetterKeys, letterKeys } from '../shell/letter-keys.ts';
import { KINDS } from '../state/address.ts';
import { KIND_WORDS } from '../words.ts';
import { keysOpen } from './keys-open.ts';

const LINES = [
  { tone: 'cooperative', label: 'cooperative' },
  { tone: 'conflictual', label: 'conflictual' },
  { tone: 'mixed', label: 'neither or both' },
] as const;

const KEYS: readonly (readonly [string, string])[] = [
  ['← ↑ → ↓', 'nearest actor that way'],
  ['Enter', 'select, show evidence'],
  ['n', 'next neighbour'],
  ['l', 'next link of the actor'],
  ['e', 'show hidden neighbours'],
  ['+  −  Home', 'closer, farther, whole picture'],
  ['Esc', 'clear the selection'],
  ['/', 'search'],
];

/** How the picture is to be read, and by which keys it is walked. */
export function Legend() {
  return (
    <div class="legend">
      <ul>
        {KINDS.map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} /> {KIND_WORDS[kind].one}
          </li>
        ))}
        {LINES.map(({ tone, label }) => (
          <li key={tone}>
            <svg class={`link ${tone}`} width="26" height="10" aria-hidden="true">
              <line class="stroke" x1="1" y1="5" x2="25" y2="5" stroke-width="2.5" />
            </svg>
            {label}
          </li>
        ))}
        <li>width: facts</li>
      </ul>
      <Keys />
    </div>
  );
}

/** The keys of the picture, listed by a question mark; who speaks to the browser can turn those of a single letter off. */
const Keys = () => (
  <details
    open={keysOpen.value}
    onToggle={(event) => {
      keysOpen.value = event.currentTarget.open;
    }}
  >
    <summary>Keys</summary>
    <dl class="keys">
      {KEYS.map(([key, what]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
    <label class="compact">
      <input
        type="checkbox"
        checked={letterKeys.value}
        onChange={(event) => allowLetterKeys(event.currentTarget.checked)}
      />
      keys of a single letter
    </label>
    <p class="summary">With the pointer: drag moves, Ctrl and wheel zooms, a double click centres.</p>
  </details>
);
