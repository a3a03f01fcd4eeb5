import { isTar, readTar } from '../../../src/text/archive/tar.ts';
import { toTar } from '../../support/tar.ts';

const bytesOf = (text: string): Uint8Array => Buffer.from(text);
const textsOf = (bytes: Uint8Array): [string, string][] =>
  readTar(bytes).entries.map(({ path, bytes: content }) => [path, Buffer.from(content).toString()]);

test('reads the files in their order, below the archive', () => {
  const archive = toTar({ 'a/b.json': bytesOf('{}'), '../c.txt': bytesOf('c'.repeat(513)), empty: bytesOf('') });
  expect(isTar(archive)).toBe(true);
  expect(textsOf(archive)).toEqual([
    ['a/b.json', '{}'],
    ['c.txt', 'c'.repeat(513)],
    ['empty', ''],
  ]);
});

test('is no archive without its sign', () => {
  expect(isTar(bytesOf('{}'))).toBe(false);
});

test('more entries than are read are a problem', () => {
  const archive = toTar({ a: bytesOf('1'), b: bytesOf('2') });
  const { entries, problems } = readTar(archive, { maxEntries: 1, maxBytes: 1_000, maxRatio: 10 });
  expect(entries).toHaveLength(1);
  expect(problems).toEqual([{ code: 'archive-limit', path: null }]);
});

test('what is damaged or cut off is a problem', () => {
  const archive = toTar({ a: bytesOf('x'.repeat(2_000)) });
  expect(readTar(archive.subarray(0, 1_024)).problems).toEqual([{ code: 'archive-unreadable', path: null }]);
  archive[0] = 0x62;
  expect(readTar(archive).problems).toEqual([{ code: 'archive-unreadable', path: null }]);
});
