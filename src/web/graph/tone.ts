export type LinkTone = 'cooperative' | 'conflictual' | 'mixed';

/** Balances nearer to nought than this are called neither. */
const NEITHER = 0.5;

/** What a balance on the scale of -10 … +10 is called, and drawn as. */
export const toneOf = (balance: number): LinkTone =>
  balance > NEITHER ? 'cooperative' : balance < -NEITHER ? 'conflictual' : 'mixed';
