import { useEffect } from 'preact/hooks';
import { spoken } from '../session.ts';

/** Says to screen readers what a selection has brought, without moving the focus. */
export function useSpoken(text: string | null): void {
  useEffect(() => {
    if (text !== null) spoken.value = text;
  }, [text]);
}
