import { createSieve } from '../../../src/detectors/forms/sieve.ts';
import { TextUnits } from '../../../src/detectors/forms/text-units.ts';
import { createRandom } from '../../support/fakes.ts';

const units = new TextUnits();

function hitsOf(words: readonly string[], text: string, ignoreCase = false): readonly string[] {
  const sieve = createSieve(words.map((word) => ({ word, ignoreCase })));
  return sieve
    .scan(units.read(text), text.length)
    .map(({ word, at }) => `${words[word]}@${at}`)
    .sort();
}

describe('createSieve', () => {
  test.each([
    ['at the start', 'ghp_rest', ['ghp_@0']],
    ['at the end of an even text', 'xxxxghp_', ['ghp_@4']],
    ['at the end of an odd text', 'xxxghp_', ['ghp_@3']],
    ['twice', 'ghp_ ghp_', ['ghp_@0', 'ghp_@5']],
    ['not in another case', 'GHP_', []],
    ['not when cut', 'ghp', []],
    ['nothing in nothing', '', []],
  ])('finds a word %s', (_, text, expected) => {
    expect(hitsOf(['ghp_'], text)).toEqual(expected);
  });

  test.each([0, 1, 2, 3, 4, 5, 62, 63, 64, 65])('finds words of 3 to 6 characters behind %i others', (before) => {
    const words = ['sk_', 'ghp_', 'AKIA-', 'xoxb-1'];
    for (const word of words) {
      expect(hitsOf(words, `${' '.repeat(before)}${word}`)).toEqual([`${word}@${before}`]);
    }
  });

  test('ignores case where told to', () => {
    expect(hitsOf(['secret'], 'a SeCrEt', true)).toEqual(['secret@2']);
    expect(hitsOf(['a_b'], 'A\u007fB', true)).toEqual([]);
  });

  test('finds words beyond characters outside Latin-1', () => {
    expect(hitsOf(['ghp_'], '密码 ghp_x')).toEqual(['ghp_@3']);
  });

  test('finds what indexOf finds, in random texts', () => {
    const random = createRandom(1);
    const words = ['abc', 'abca', 'bcabb', 'cab_', 'aaaaaa'];
    for (let round = 0; round < 200; round += 1) {
      let text = '';
      const length = Math.floor(random() * 120);
      while (text.length < length) text += 'abc_'[Math.floor(random() * 4)];
      const expected = words.flatMap((word) =>
        [...text].flatMap((_, at) => (text.startsWith(word, at) ? [`${word}@${at}`] : [])),
      );
      expect(hitsOf(words, text)).toEqual(expected.sort());
    }
  });

  test('takes texts larger than its buffer', () => {
    const text = `${'x'.repeat(5_000_001)}ghp_`;
    expect(hitsOf(['ghp_'], text)).toEqual(['ghp_@5000001']);
    expect(hitsOf(['ghp_'], 'ghp_')).toEqual(['ghp_@0']);
  });

  test('refuses words that are too short', () => {
    expect(() => createSieve([{ word: 'ab', ignoreCase: false }])).toThrow('three characters');
  });
});
