import { gzipSync } from 'fflate';
import { isGzip, readGzip } from '../../../src/text/archive/gunzip.ts';

const UNREADABLE = { entries: [], problems: [{ code: 'archive-unreadable', path: null }] };

test('unpacks one text without a path', () => {
  const packed = gzipSync(Buffer.from('text'));
  expect(isGzip(packed)).toBe(true);
  expect(readGzip(packed).entries.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
    ['', 'text'],
  ]);
});

test('members that follow each other are one text', () => {
  const packed = Buffer.concat([gzipSync(Buffer.from('one, ')), gzipSync(Buffer.from('two'))]);
  expect(Buffer.from(readGzip(packed).entries[0]!.bytes).toString()).toBe('one, two');
});

test('what is cut off or damaged is a problem', () => {
  const packed = gzipSync(Buffer.from('some text of some length'));
  expect(readGzip(packed.subarray(0, 20))).toEqual(UNREADABLE);
  expect(readGzip(Buffer.from([0x1f, 0x8b, 8]))).toEqual(UNREADABLE);
});

test('a bomb is not unpacked', () => {
  expect(readGzip(gzipSync(new Uint8Array(4_000_000))).problems).toEqual([{ code: 'archive-limit', path: null }]);
  expect(readGzip(gzipSync(new Uint8Array(900_000))).problems).toEqual([]);
});
