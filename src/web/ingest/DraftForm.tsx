import { useRef, useState } from 'preact/hooks';
import { Notice } from '../panel/Notice.tsx';
import { DraftActions } from './DraftActions.tsx';
import { DraftField } from './DraftField.tsx';
import { change, draft, draftProblem, EMPTY } from './draft.ts';
import { readDropped } from './dropped-file.ts';
import { useFileDrop } from './use-file-drop.ts';

interface Props {
  look: () => void;
  store: () => void;
  /** True once what would be stored has been seen. */
  storable: boolean;
  busy: boolean;
}

/** A file that fills the form in, or why it was refused. */
function useDraftFile() {
  const [refused, setRefused] = useState<string | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const dropped = readDropped(file.name, await file.text());
    setRefused(dropped.ok ? null : dropped.problem);
    if (dropped.ok) change({ ...EMPTY, ...dropped.draft });
  };
  return {
    refused,
    forget: () => setRefused(null),
    open: (file: File | undefined): void => void take(file),
  };
}

/** The article: its text and what is known of it. A dropped file fills it in. */
export function DraftForm({ look, store, storable, busy }: Props) {
  const { refused, forget, open } = useDraftFile();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problem = draftProblem(draft.value);
  const { over, handlers } = useFileDrop(open);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problem === null) look();
    else form.current?.querySelector<HTMLElement>(`[name=${problem.field}]`)?.focus();
  };
  return (
    <form ref={form} class={`draft${over ? ' over' : ''}`} noValidate onSubmit={submit} {...handlers}>
      <DraftField name="title" label="Headline" />
      <div class="two">
        <DraftField name="publisher" label="Outlet" />
        <DraftField
          name="publishedAt"
          label="Published on"
          type="date"
          needed={tried && problem?.field === 'publishedAt'}
        />
      </div>
      <DraftField name="url" label="Address" />
      <TextField invalid={tried && problem?.field === 'text'} />
      <p id="draft-problem" class="field-problem" role="alert">
        {tried && problem?.reason}
      </p>
      {refused !== null && (
        <Notice tone="problem" close={forget}>
          {refused}
        </Notice>
      )}
      <DraftActions store={store} storable={storable} busy={busy} open={open} />
    </form>
  );
}

const TextField = ({ invalid }: { invalid: boolean }) => (
  <label>
    Text
    <textarea
      name="text"
      rows={14}
      dir="auto"
      value={draft.value.text}
      aria-invalid={invalid}
      aria-describedby="draft-problem"
      onInput={(event) => change({ text: event.currentTarget.value })}
    />
  </label>
);
