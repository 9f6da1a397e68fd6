import { useRef, useState } from 'preact/hooks';
import { Notice } from '../panel/Notice.tsx';
import { change, type Draft, draft, draftProblem, EMPTY } from './draft.ts';
import { readDropped } from './dropped-file.ts';

interface Props {
  look: () => void;
  store: () => void;
  /** True once what would be stored has been seen. */
  storable: boolean;
  busy: boolean;
}

/** The article: its text and what is known of it. A dropped file fills it in. */
export function DraftForm({ look, store, storable, busy }: Props) {
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const problem = draftProblem(draft.value);

  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const dropped = readDropped(file.name, await file.text());
    setRefused(dropped.ok ? null : dropped.problem);
    if (dropped.ok) change({ ...EMPTY, ...dropped.draft });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problem === null) look();
    else form.current?.querySelector<HTMLElement>(`[name=${problem.field}]`)?.focus();
  };
  return (
    <form
      ref={form}
      class={`draft${over ? ' over' : ''}`}
      noValidate
      onSubmit={submit}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files[0]);
      }}
    >
      <Field name="title" label="Headline" />
      <div class="two">
        <Field name="publisher" label="Outlet" />
        <Field name="publishedAt" label="Published on" type="date" needed={tried && problem?.field === 'publishedAt'} />
      </div>
      <Field name="url" label="Address" />
      <label>
        Text
        <textarea
          name="text"
          rows={14}
          dir="auto"
          value={draft.value.text}
          aria-invalid={tried && problem?.field === 'text'}
          aria-describedby="draft-problem"
          onInput={(event) => change({ text: event.currentTarget.value })}
        />
      </label>
      <p id="draft-problem" class="field-problem" role="alert">
        {tried && problem?.reason}
      </p>
      {refused !== null && (
        <Notice tone="problem" close={() => setRefused(null)}>
          {refused}
        </Notice>
      )}
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
              void take(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" onClick={() => change(EMPTY)}>
          Clear
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  name: Exclude<keyof Draft, 'text'>;
  label: string;
  type?: 'text' | 'date';
  needed?: boolean;
}

function Field({ name, label, type = 'text', needed = false }: FieldProps) {
  const field = {
    id: `draft-${name}`,
    name,
    value: draft.value[name],
    'aria-invalid': needed,
    'aria-describedby': needed ? 'draft-problem' : undefined,
    onInput: (event: { currentTarget: HTMLInputElement }) => change({ [name]: event.currentTarget.value }),
  };
  return (
    <div class="field">
      <label for={field.id}>{label}</label>
      {type === 'date' ? <input type="date" {...field} /> : <input type="text" {...field} />}
    </div>
  );
}
