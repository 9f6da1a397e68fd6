import { useState } from 'preact/hooks';
import { spoken } from '../session.ts';

/** Copies the address, which holds all that is on the page. */
export function ShareButton() {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard?.writeText(location.href).catch(() => {});
    setCopied(true);
    spoken.value = 'The address of this view is in the clipboard.';
    setTimeout(() => setCopied(false), 2_000);
  };
  return (
    <button type="button" onClick={copy}>
      {copied ? 'Copied' : 'Copy link'}
    </button>
  );
}
