import { sieveWord } from '../../../scripts/generate/sieve-words.ts';

describe('sieveWord', () => {
  test.each([
    ['ghp_<36 alnum>', 'ghp_'],
    ['<52 alnum>JQQJ99<1 alnum><16 alnum>', 'JQQJ99'],
    ['https://<3-40 lower-alnum>.tines.com/webhook/<32 hex>', '.tines.com/webhook/'],
    ['sk-<20 alnum>T3BlbkFJ<20 alnum>', 'T3BlbkFJ'],
    ['hc<1 lower>ik_<58 lower-alnum>', 'ik_'],
    ['https://<9 alnum>', 'https://'],
  ])('%s is looked for by %s', (pattern, word) => {
    expect(sieveWord(pattern)).toBe(word);
  });

  test.each(['<32 hex>-<8 hex>-<8 hex>', '(live|test)<32 hex>', 'AC<32 hex>'])('%s has none', (pattern) => {
    expect(sieveWord(pattern)).toBeNull();
  });
});
