import { ask } from '../client/ask.ts';
import { CoverageDocument } from '../generated/operations.ts';
import { coverage } from '../session.ts';

const EVERY = 60_000;

/** Looks now and then, and whenever the page is come back to, whether the graph has changed: then every panel asks anew. Gives the way to stop. */
export function followRevision(): () => void {
  const left = new AbortController();
  const look = (): void => {
    if (!document.hidden) void refreshCoverage(left.signal);
  };
  const timer = setInterval(look, EVERY);
  addEventListener('focus', look, { signal: left.signal });
  return () => {
    clearInterval(timer);
    left.abort();
  };
}

/** Asks how much there is; call it after a write. A failure changes nothing: the panels tell of their own. */
export async function refreshCoverage(signal: AbortSignal = new AbortController().signal): Promise<void> {
  const reply = await ask(CoverageDocument, {}, signal).catch(() => null);
  if (reply?.ok && reply.data.coverage.revision !== coverage.value?.revision) coverage.value = reply.data.coverage;
}
