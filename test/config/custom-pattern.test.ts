import { customPatternProblem } from '../../src/config/custom-pattern.ts';

test.each(['acme_[a-z0-9]{32}', '(?P<secret>x)', '(?<secret>x)', 'a{0,200}', '(?i)key: (\\w+)'])(
  '%s is fine',
  (pattern) => {
    expect(customPatternProblem(pattern)).toBeNull();
  },
);

test.each(['(', '(?=a)b', '(a)\\1', 'a{201}', 'a{1,1000}', 'a{2}'.repeat(21), '(a{200}){200}'])(
  '%s is not',
  (pattern) => {
    expect(customPatternProblem(pattern)).toMatch(/^a (pattern|regular expression) /);
  },
);
