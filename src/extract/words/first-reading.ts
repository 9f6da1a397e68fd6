/** What the first of several readings says that says anything of what is asked; null where none does. They are tried in order. */
export function firstReading<Asked, Answer>(
  readings: readonly ((asked: Asked) => Answer | null)[],
  asked: Asked,
): Answer | null {
  for (const read of readings) {
    const answer = read(asked);
    if (answer !== null) return answer;
  }
  return null;
}
