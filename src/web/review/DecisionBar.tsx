/** One thing that can be decided, by button or by key. */
export interface Decision {
  key: string;
  label: string;
  act: () => void;
  /** The usual one. */
  primary?: boolean;
  disabled?: boolean;
}

/** Buttons that say their keys. The keys count only while the card or something in it has the focus. */
export const DecisionBar = ({ decisions }: { decisions: readonly Decision[] }) => (
  <div class="decisions">
    {decisions.map(({ key, label, act, primary, disabled }) => (
      <button
        key={key}
        type="button"
        class={primary ? 'primary' : ''}
        disabled={disabled}
        aria-keyshortcuts={key.toUpperCase()}
        onClick={act}
      >
        <span>{label}</span> <kbd>{key.toUpperCase()}</kbd>
      </button>
    ))}
  </div>
);

const TYPING = 'input, textarea, select';

/** Does what a key stands for. Fields keep their letters. */
export function onDecisionKey(event: KeyboardEvent, decisions: readonly Decision[]): void {
  if (event.ctrlKey || event.metaKey || event.altKey || (event.target as HTMLElement).closest(TYPING)) return;
  const decision = decisions.find(({ key, disabled }) => key === event.key.toLowerCase() && !disabled);
  if (decision === undefined) return;
  event.preventDefault();
  decision.act();
}
