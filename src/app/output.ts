import { once } from 'node:events';

/** Writes to stdout and waits where the reader is slow, so that long output stays in constant memory. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** A reader that leaves early (`entente extract … | head`) ends the program, without a complaint. */
export function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
