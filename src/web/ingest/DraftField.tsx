import { change, type Draft, draft } from './draft.ts';

interface Props {
  name: Exclude<keyof Draft, 'text'>;
  label: string;
  type?: 'text' | 'date';
  needed?: boolean;
}

/** One thing that is known of the article, in one line. */
export function DraftField({ name, label, type = 'text', needed = false }: Props) {
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
