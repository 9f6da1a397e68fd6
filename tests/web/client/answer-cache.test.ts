import { describe, expect, test } from 'vitest';
import { AnswerCache, answerKey } from '../../../src/web/client/answer-cache.ts';

describe('the cache of answers', () => {
  test('forgets what was unused for longest', () => {
    const cache = new AnswerCache(2);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.get('a');
    cache.set('c', 3);
    expect(['a', 'b', 'c'].map((key) => cache.get(key))).toEqual([1, undefined, 3]);
  });

  test('takes the same question to a changed graph for another one', () => {
    expect(answerKey('Pair', { a: 'x' }, '7')).not.toBe(answerKey('Pair', { a: 'x' }, '8'));
    expect(answerKey('Pair', { a: 'x' }, '7')).toBe(answerKey('Pair', { a: 'x' }, '7'));
  });
});
