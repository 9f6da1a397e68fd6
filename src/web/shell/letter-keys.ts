import { signal } from '@preact/signals';

const NAME = 'letter-keys';

/** Whether keys without Ctrl or Alt do anything outside of fields: who speaks to the browser may turn them off (WCAG 2.1.4). Kept in this browser. */
export const letterKeys = signal(localStorage.getItem(NAME) !== 'off');

export function allowLetterKeys(allowed: boolean): void {
  letterKeys.value = allowed;
  localStorage.setItem(NAME, allowed ? 'on' : 'off');
}
