import { change, EMPTY } from './draft.ts';

interface Props {
  store: () => void;
  storable: boolean;
  busy: boolean;
  open: (file: File | undefined) => void;
}

/** What can be done with the article: look, store, fill in from a file, start anew. */
export const DraftActions = ({ store, storable, busy, open }: Props) => (
  <div class="draft-actions">
    <button type="submit" class="primary" disabled={busy}>
      See what it says
    </button>
    <button type="button" disabled={!storable || busy} onClick={store}>
      Store it
    </button>
    <label class="button">
      Open a file
      <input
        class="visually-hidden"
        type="file"
        accept=".txt,.text,.md,.markdown"
        onChange={(event) => {
          open(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </label>
    <button type="button" onClick={() => change(EMPTY)}>
      Clear
    </button>
  </div>
);
