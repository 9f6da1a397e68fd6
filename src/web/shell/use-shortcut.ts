import { useEffect } from 'preact/hooks';
import { letterKeys } from './letter-keys.ts';

const TYPING = 'input, textarea, select, [contenteditable]';

/** Brings the cursor into a field with one key, from anywhere on the page but other fields. */
export function useShortcut(key: string | undefined, field: { current: HTMLInputElement | null }): void {
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
