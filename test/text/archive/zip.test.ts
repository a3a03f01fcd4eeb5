import { Buffer } from 'node:buffer';
import { zipSync } from 'fflate';
import { readZip } from '../../../src/text/archive/zip.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textsOf = (archive: ReturnType<typeof readZip>): [string, string][] =>
  archive.entries.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
const NOISE = new Uint8Array(300_000).map((_, i) => Math.imul(i, 0x9e3779b1) >>> 24);

describe('readZip', () => {
  test('unpacks an export of Postman', () => {
    const archive = readZip(
      zipSync({
        'id/archive.json': bytesOf('{"collection":{}}'),
        'id/collection/x.json': [bytesOf('{}'), { level: 0 }],
        'id/empty/': new Uint8Array(),
      }),
    );
    expect(textsOf(archive)).toEqual([
      ['id/archive.json', '{"collection":{}}'],
      ['id/collection/x.json', '{}'],
    ]);
    expect(archive.problems).toEqual([]);
  });

  test('unpacks what is longer than a step', () => {
    const { entries, problems } = readZip(zipSync({ a: NOISE, b: [NOISE, { level: 0 }], c: new Uint8Array() }));
    expect(entries.map(({ bytes }) => bytes.length)).toEqual([300_000, 300_000, 0]);
    expect(Buffer.compare(entries[0]?.bytes as Uint8Array, NOISE)).toBe(0);
    expect(problems).toEqual([]);
  });

  test('keeps paths below the archive', () => {
    const archive = readZip(
      zipSync({
        '../../etc/a.json': bytesOf('1'),
        '/b//c.json': bytesOf('2'),
        'd\\e.json': bytesOf('3'),
        '..': bytesOf('4'),
      }),
    );
    expect(textsOf(archive).map(([path]) => path)).toEqual(['etc/a.json', 'b/c.json', 'd/e.json']);
  });

  test('does not open archives within', () => {
    const inner = zipSync({ 'a.json': bytesOf('{}') });
    expect(readZip(zipSync({ 'b.zip': inner })).entries.map(({ path }) => path)).toEqual(['b.zip']);
  });

  test.each([
    ['entries', { maxEntries: 2, maxBytes: 1_000, maxRatio: 100 }, ['a', 'b']],
    ['bytes', { maxEntries: 9, maxBytes: 6, maxRatio: 100 }, ['a', 'b']],
  ])('stops at too many %s', (_, limits, paths) => {
    const archive = readZip(zipSync({ a: bytesOf('123'), b: bytesOf('456'), c: bytesOf('789') }), limits);
    expect(archive.entries.map(({ path }) => path)).toEqual(paths);
    expect(archive.problems).toEqual([{ code: 'archive-limit', path: null }]);
  });

  test('takes exactly as much as the limits allow', () => {
    const limits = { maxEntries: 3, maxBytes: 9, maxRatio: 100 };
    const archive = readZip(zipSync({ a: bytesOf('123'), b: bytesOf('456'), c: bytesOf('789') }), limits);
    expect(archive.entries).toHaveLength(3);
    expect(archive.problems).toEqual([]);
  });

  test('stops at a bomb', () => {
    const archive = readZip(zipSync({ bomb: new Uint8Array(4_000_000) }));
    expect(archive.entries).toEqual([]);
    expect(archive.problems).toEqual([{ code: 'archive-limit', path: null }]);
  });

  test('does not take a small repetitive file for a bomb', () => {
    expect(readZip(zipSync({ a: new Uint8Array(900_000) })).problems).toEqual([]);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['text', bytesOf('{"a": 1}')],
    ['zeroes', new Uint8Array(100)],
    ['the mark of a ZIP alone', bytesOf('PK\u0003\u0004')],
  ])('cannot read %s', (_, bytes) => {
    expect(readZip(bytes)).toEqual({ entries: [], problems: [{ code: 'archive-unreadable', path: null }] });
  });

  test('says so wherever an archive is cut off', () => {
    const bytes = zipSync({ 'a.json': bytesOf('{"a": "x"}'), 'b.json': NOISE.subarray(0, 500) });
    for (let end = 0; end < bytes.length - 22; end++) {
      expect(readZip(bytes.subarray(0, end)).problems.map(({ code }) => code)).toContain('archive-unreadable');
    }
  });

  test('never throws on damaged bytes', () => {
    const bytes = zipSync({ 'a.json': bytesOf('{"a": "x"}'), b: NOISE.subarray(0, 200) });
    for (let at = 0; at < bytes.length; at++) {
      for (const mask of [0x01, 0x80, 0xff]) {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] as number) ^ mask;
        expect(readZip(damaged).entries.length).toBeLessThanOrEqual(2);
      }
    }
  });
});
