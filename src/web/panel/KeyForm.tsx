import { keepKey } from '../client/ask.ts';
import type { Problem } from '../client/problem.ts';

/** Asks for an API key where the service wants one; it is kept in this tab only. */
export function KeyForm({ problem, again }: { problem: Problem; again: () => void }) {
  const use = (event: SubmitEvent): void => {
    event.preventDefault();
    keepKey(String(new FormData(event.currentTarget as HTMLFormElement).get('key')).trim() || null);
    again();
  };
  return (
    <form class="notice problem key-form" onSubmit={use}>
      <label>
        {problem.message} Key of this service:
        <input name="key" type="password" autocomplete="off" required />
      </label>
      <button type="submit">Use it</button>
    </form>
  );
}
