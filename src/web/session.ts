import { computed, signal } from '@preact/signals';
import type { ExtentFragment } from './generated/operations.ts';
import { INITIAL, readAddress, writeAddress } from './state/address.ts';
import { filterOf, type Vocabulary } from './state/filter.ts';
import type { Selection, ViewState } from './state/view-state.ts';

/** What all parts of the page share. Everything else is handed down. */
export const state = signal<ViewState>(INITIAL);
/** Parts of the address that meant nothing. */
export const dropped = signal<readonly string[]>([]);
export const coverage = signal<ExtentFragment | null>(null);
export const revision = computed(() => coverage.value?.revision ?? '');
export const vocabulary = signal<Vocabulary>([]);
/** The shared filter as the service takes it. */
export const filter = computed(() => filterOf(state.value, vocabulary.value));
/** What screen readers are told of changes that they would not notice. */
export const spoken = signal('');

/** Goes to another state of the page. `replace` leaves no step to come back to: for what changes while something is dragged or typed. */
export function navigate(change: Partial<ViewState>, { replace = false }: { replace?: boolean } = {}): void {
  const next = { ...state.value, ...change };
  const address = writeAddress(next);
  state.value = next;
  const url = address === '' ? location.pathname : `?${address}`;
  if (replace || `?${address}` === location.search) history.replaceState(null, '', url);
  else history.pushState(null, '', url);
}

export const select = (selection: Selection | null): void => navigate({ selection });

/** Takes the state from the address, now and whenever the browser goes back or forward. */
export function followAddress(): void {
  const read = (): void => {
    const told = readAddress(location.search);
    state.value = told.state;
    dropped.value = told.dropped;
  };
  read();
  addEventListener('popstate', read);
}
