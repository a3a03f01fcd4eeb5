import { code, describePattern } from '../../../scripts/generate/describe-pattern.ts';

describe('describePattern', () => {
  test.each([
    ['ghp_<36 alnum>', '`ghp_`, 36 letters or digits'],
    ['<8-10 digits>:AA<33 base64url>', '8 to 10 digits, `:AA`, 33 URL-safe base64 characters'],
    ['CCDB1_<uuid>', '`CCDB1_`, a UUID'],
    ['<UUID>', 'an upper-case UUID'],
    ['mb_<43 base64>=', '`mb_`, 43 base64 characters, `=`'],
    ['<2 alnum+.->', '2 letters or digits or `.-`'],
    ['<1 A-P>', '1 characters of `A-P`'],
    ['VF.(DM|WS).', '`VF.`, `DM` or `WS`, `.`'],
    ['a(|b)', '`a`, optionally `b`'],
    ['(a|b|c)', '`a`, `b` or `c`'],
  ])('%s', (pattern, words) => {
    expect(describePattern(pattern)).toBe(words);
  });
});

describe('code', () => {
  test.each([
    ['plain', '`plain`'],
    ['a|b', '`a\\|b`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
  ])('%s', (text, markdown) => {
    expect(code(text)).toBe(markdown);
  });
});
