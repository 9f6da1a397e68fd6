import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../src/app/lexicon.ts';

const lexicon = loadLexicon();

describe('the curated tables', () => {
  it('hold all states with unique codes', () => {
    expect(lexicon.states.size).toBeGreaterThan(205);
  });

  it('name only known states and bodies as holders of offices', () => {
    const unknown = [...lexicon.officeholders.values()]
      .flatMap((holder) => holder.terms)
      .filter((term) => !lexicon.states.has(term.of) && !lexicon.bodies.has(term.of));
    expect(unknown).toEqual([]);
  });

  it('end no term before it begins', () => {
    const wrong = [...lexicon.officeholders.values()]
      .flatMap((holder) => holder.terms)
      .filter((term) => term.to !== null && term.to < term.from);
    expect(wrong).toEqual([]);
  });

  it('name only known states as homes of bodies and as members', () => {
    const codes = [...lexicon.bodies.values()].flatMap((body) => [body.state ?? 'USA', ...body.members]);
    expect(codes.filter((code) => !lexicon.states.has(code))).toEqual([]);
  });

  it('cover the leaders of at least 60 states with at least 400 terms', () => {
    const terms = [...lexicon.officeholders.values()].flatMap((holder) => holder.terms);
    expect(terms.length).toBeGreaterThan(400);
    expect(new Set(terms.map((term) => term.of).filter((of) => lexicon.states.has(of))).size).toBeGreaterThan(60);
  });
});
