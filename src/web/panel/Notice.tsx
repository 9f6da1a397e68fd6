import type { ComponentChildren } from 'preact';

interface Props {
  tone: 'info' | 'warning' | 'problem';
  children: ComponentChildren;
  /** Offers to try again. */
  again?: () => void;
  /** Offers to put it away. */
  close?: () => void;
}

/** One message in its place: what happened, and what can be done. */
export function Notice({ tone, children, again, close }: Props) {
  return (
    <div class={`notice ${tone}`} role={tone === 'problem' ? 'alert' : 'note'}>
      <p>{children}</p>
      {again && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
      {close && (
        <button type="button" onClick={close} aria-label="Dismiss this message">
          ×
        </button>
      )}
    </div>
  );
}
