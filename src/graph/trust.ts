/** Ratings of sources, and the share of a claim's confidence that each leaves. A source that nobody rated counts as C. */
export const RATINGS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Rating = (typeof RATINGS)[number];

const WEIGHTS: Record<Rating, number> = { A: 1, B: 0.95, C: 0.85, D: 0.65, E: 0.4, F: 0.2 };

export const isRating = (text: string): text is Rating => (RATINGS as readonly string[]).includes(text);

export const trustOf = (rating: string | null | undefined): number =>
  WEIGHTS[rating && isRating(rating) ? rating : 'C'];
