import { customPatternProblems } from '../../src/config/custom-pattern.ts';

const messageOf = (pattern: string): string | undefined => customPatternProblems([pattern])[0]?.message;

test.each([
  'acme_[a-z0-9]{32}',
  '(?P<secret>x)',
  '(?<secret>x)',
  'a{0,200}',
  '(?i)key: (\\w+)',
  '\\w{1,200}\\.\\w{1,200}',
])('%s is fine', (pattern) => {
  expect(messageOf(pattern)).toBeUndefined();
});

test.each(['(', '(?=a)b', '(a)\\1', 'a{201}', 'a{1,1000}', 'a{2}'.repeat(21), '(a{200}){200}'])(
  '%s is not',
  (pattern) => {
    expect(messageOf(pattern)).toMatch(/^a (pattern|regular expression) /);
  },
);

describe('what a pattern may cost', () => {
  /** Within a few steps of so many times a hundred. */
  const hundreds = (count: number): string => `(?:${'ab'.repeat(50)}){${count}}`;

  test('a pattern, with its repetitions written out', () => {
    expect(messageOf(hundreds(19))).toBeUndefined();
    expect(messageOf(hundreds(21))).toBe('a pattern of at most 2000 steps');
    expect(messageOf(`(${'a'.repeat(900)}){200}`)).toBe('a pattern of at most 2000 steps');
  });

  test('all patterns together: the one with which it is too much is named', () => {
    expect(customPatternProblems(Array.from({ length: 10 }, () => hundreds(19)))).toEqual([]);
    expect(customPatternProblems(Array.from({ length: 12 }, () => hundreds(19)))).toEqual([
      { index: 10, message: 'shorter: up to here the patterns have more than 20000 steps' },
    ]);
  });

  test('nothing is compiled beyond it', () => {
    const huge = Array.from({ length: 100 }, () => `(${'a'.repeat(900)}){200}`);
    expect(customPatternProblems(huge)).toEqual([{ index: 0, message: 'a pattern of at most 2000 steps' }]);
  });
});
