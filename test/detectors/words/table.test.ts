import { patternTable, wordTable } from '../../../src/detectors/words/table.ts';

const PATTERNS = patternTable(
  'patterns',
  [/^slot:\d+$/, /^(?:a|b)$/, /^one|^two/i, /middle/, /end$/i].map((pattern, row) => ({
    id: `row-${row}`,
    reason: 'a row',
    pattern,
  })),
);

describe('a table of patterns', () => {
  test.each([
    ['slot:12', true],
    ['slot:x', false],
    ['my slot:12', false],
    ['b', true],
    ['B', false],
    ['bb', false],
    ['TWO more', true],
    ['the two', false],
    ['in the middle of it', true],
    ['MIDDLE', false],
    ['to the END', true],
    ['endless', false],
  ])('%j fits: %s', (text, expected) => {
    expect(PATTERNS.find(text) !== null).toBe(expected);
  });

  test('of no patterns none fits', () => {
    expect(patternTable('none', []).find('text')).toBeNull();
  });

  test.each([
    ['slot:12', 'row-0'],
    ['a', 'row-1'],
    ['two at the end', 'row-2'],
    ['in the middle to the end', 'row-3'],
    ['to the end', 'row-4'],
  ])('the row that %j fits is the first: %s', (text, id) => {
    expect(PATTERNS.find(text)?.id).toBe(id);
  });
});

describe('a table of words', () => {
  const rows = [
    { id: 'numbers', words: 'one two\n  three', reason: 'a number' },
    { id: 'colours', words: 'RED', reason: 'a colour' },
  ] as const;

  test.each([
    ['one', 'numbers'],
    ['three', 'numbers'],
    ['RED', 'colours'],
    ['red', undefined],
    ['one two', undefined],
    ['', undefined],
  ])('%j is of %s', (text, id) => {
    expect(wordTable('words', rows).find(text)?.id).toBe(id);
  });

  test('is spelled as the texts are that are looked up', () => {
    expect(wordTable('words', rows, (word) => word.toLowerCase()).find('red')?.id).toBe('colours');
  });
});
