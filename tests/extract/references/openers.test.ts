import { describe, expect, it } from 'vitest';
import { openersOf, rulesOpenedBy } from '../../../src/extract/references/openers.ts';
import { REFERENCE_RULES } from '../../../src/extract/references/rules.ts';

describe('openersOf', () => {
  it.each([
    ['one word', 'the latter\\b', ['the']],
    ['a list', '(?:he|she)\\b', ['he', 'she']],
    ['a list that may be left out', '(?:the|these)? ?(both|two)(?: of them)? sides', ['the', 'these', 'both', 'two']],
    ['a number in digits', '(two|\\d{1,2}) sides', ['two', '#']],
    ['a word that is not told in full', 'neighbou?r', null],
    ['anything', '[a-z]+ side', null],
  ])('reads %s', (_, source, openers) => {
    expect(openersOf(source)).toEqual(openers);
  });

  it('leaves no rule of the table to be tried at every word', () => {
    expect(REFERENCE_RULES.filter((rule) => openersOf(rule.pattern.source.slice(1)) === null)).toEqual([]);
  });
});

describe('rulesOpenedBy', () => {
  it('knows a word by what stands before a mark', () => {
    expect(rulesOpenedBy("she's")).toEqual(rulesOpenedBy('she'));
    expect(rulesOpenedBy('harvest').rules).toEqual([]);
  });
});
