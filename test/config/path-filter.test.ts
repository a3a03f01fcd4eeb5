import { globProblem } from '../../src/config/glob.ts';
import { createPathFilter } from '../../src/config/path-filter.ts';

describe('createPathFilter', () => {
  const verdictOn = createPathFilter({
    include: ['exports/**', 'a.txt'],
    ignorePaths: ['exports/old/', '*.bak.json', '**/tmp/*'],
  });

  test.each([
    ['exports/a', 'include'],
    ['exports/.hidden/a', 'include'],
    ['a.txt', 'include'],
    ['b/a.txt', 'default'],
    ['exports/old/a', 'ignore'],
    ['exports/old/deep/a', 'ignore'],
    ['exports/older/a', 'include'],
    ['x.bak.json', 'ignore'],
    ['d/x.bak.json', 'default'],
    ['tmp/x', 'ignore'],
    ['a/b/tmp/x', 'ignore'],
    ['a/b/tmp/c/x', 'default'],
    ['', 'default'],
  ])('%s: %s', (path, verdict) => {
    expect(verdictOn(path)).toBe(verdict);
  });

  test.each([
    ['#a', '#a', true],
    ['+(a|b)', 'a', false],
    ['+(a|b)', '+(a|b)', true],
    ['{a,b}.json', 'b.json', true],
    ['a?c', 'abc', true],
    ['[ab].json', 'b.json', true],
    ['**', '.postman/resources.yaml', true],
    ['.github/', '.github/x/y', true],
  ])('glob %s, path %s: %s', (glob, path, matches) => {
    expect(createPathFilter({ include: [glob], ignorePaths: [] })(path)).toBe(matches ? 'include' : 'default');
  });

  test('a glob of many wildcards against a long path comes to an end', () => {
    const filter = createPathFilter({
      include: [],
      ignorePaths: ['**/*a*a*a*/**/*a*a*a*/**/x', '{1..100000}{1..100000}', `${'**/a/'.repeat(8)}x`],
    });
    expect(filter(`${'a'.repeat(120)}/`.repeat(30))).toBe('default');
  });
});

describe('globProblem', () => {
  test.each(['a', 'a/**', '**/*.json', '*a*b*c*', '{a,b}', 'a!', '.x/', `${'**/'.repeat(8)}a`])(
    '%s is fine',
    (glob) => {
      expect(globProblem(glob)).toBeNull();
    },
  );

  test.each(['/a', '!a', '../a', 'a/../b', './a', '*a*b*c*d*e', `${'**/'.repeat(9)}a`])('%s is not', (glob) => {
    expect(globProblem(glob)).toMatch(/^a glob /);
  });
});
