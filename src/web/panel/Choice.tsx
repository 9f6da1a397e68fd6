interface Props<Word extends string> {
  label: string;
  value: Word;
  options: readonly (readonly [value: Word, label: string])[];
  change: (value: Word) => void;
}

/** One of a few, with its label beside it. */
export const Choice = <Word extends string>({ label, value, options, change }: Props<Word>) => (
  <label class="choice">
    {label}
    <select value={value} onChange={(event) => change(event.currentTarget.value as Word)}>
      {options.map(([word, text]) => (
        <option key={word} value={word}>
          {text}
        </option>
      ))}
    </select>
  </label>
);
