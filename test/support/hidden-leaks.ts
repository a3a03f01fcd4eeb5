import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import type { FileContent } from '../../demo/github/fast-import.ts';
import { lfsPointer } from '../../demo/github/fast-import.ts';
import { collectionText } from './postman-files.ts';

/** A file that hides a token from whoever looks for it by name or form alone. */
export interface HiddenLeak {
  /** What hides it. */
  readonly by: string;
  readonly path: string;
  readonly content: (token: string) => string | Uint8Array;
}

/** A file that cannot be read, though its name is Postman's. */
export interface UnreadableFile {
  readonly by: string;
  readonly path: string;
  readonly content: FileContent;
  readonly code: string;
}

const NAME = 'shop.postman_collection.json';

const leak = (token: string): string => collectionText([{ token }]);
const members = (token: string): Readonly<Record<string, unknown>> => JSON.parse(leak(token));
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const utf32 = (text: string): Uint8Array =>
  Buffer.from(Uint32Array.from(`\uFEFF${text}`, (one) => one.codePointAt(0)!).buffer);

/** Members at the top that other tools' files are known by. */
export const FOREIGN_MEMBERS: readonly Readonly<Record<string, unknown>>[] = [
  { openapi: 1 },
  { swagger: '2.0' },
  { apiVersion: 'v1' },
  { lockfileVersion: 3 },
  { __export_format: 4 },
  { clientName: 'Thunder Client' },
  { type: 'insomnia' },
  { log: { entries: [] } },
  { v: 1, requests: [] },
  { $schema: 'https://json-schema.org/draft-07/schema', properties: {} },
];

/** Folders and names that other tools' files are known by. */
const PLACES: readonly string[] = [
  `node_modules/shop/${NAME}`,
  `.vscode/${NAME}`,
  `.idea/${NAME}`,
  `.github/workflows/${NAME}`,
  `places/tsconfig.${NAME}`,
  `places/.eslintrc.${NAME}`,
];

/** What a collection may be called, or kept as, without a word of Postman in its name. */
const ENDINGS: readonly string[] = [
  'shop.txt',
  'shop.bak',
  'shop.orig',
  'shop~',
  'shop.json5',
  'shop.jsonc',
  'shop.har',
  'shop.md',
  'shop.js',
  'shop',
  'package.json',
];

const DEFINITION = (token: string): string =>
  `$kind: http-request\nmethod: GET\nurl: https://api.github.com/user\nheaders:\n  - key: Authorization\n    value: Bearer ${token}\n`;

/** Each is found by the App and the command line alike. */
export const HIDDEN_LEAKS: readonly HiddenLeak[] = [
  ...FOREIGN_MEMBERS.map(
    (more, index): HiddenLeak => ({
      by: `${Object.keys(more).join(' and ')} beside it`,
      path: `foreign/${index}/${NAME}`,
      content: (token) => JSON.stringify({ ...more, ...members(token) }, null, 1),
    }),
  ),
  ...PLACES.map((path): HiddenLeak => ({ by: `the place ${path}`, path, content: leak })),
  ...ENDINGS.map((name): HiddenLeak => ({ by: `the name ${name}`, path: `endings/${name}`, content: leak })),
  { by: '10,000 blanks before it', path: `blanks/${NAME}`, content: (token) => ' '.repeat(10_000) + leak(token) },
  {
    by: '300 empty objects before it',
    path: `array/${NAME}`,
    content: (token) => `[${'{},'.repeat(300)}${leak(token)}]`,
  },
  { by: 'a JSON string around it', path: `string/${NAME}`, content: (token) => JSON.stringify(leak(token)) },
  {
    by: 'another document before it',
    path: 'stream/postman/collections/shop/who.request.yaml',
    content: (token) => `note: nothing\n---\n${DEFINITION(token)}`,
  },
  { by: 'UTF-32', path: `utf-32/${NAME}`, content: (token) => utf32(leak(token)) },
  {
    by: 'escapes in its keys',
    path: 'plain/escaped.json',
    content: (token) => leak(token).replaceAll('"item"', '"\\u0069tem"').replace('"schema"', '"\\u0073chema"'),
  },
  {
    by: 'three wraps around it',
    path: 'plain/wrapped.json',
    content: (token) => JSON.stringify({ a: { b: [{ c: members(token) }] } }, null, 1),
  },
  { by: 'a JSON string, without a name', path: 'plain/string.json', content: (token) => JSON.stringify(leak(token)) },
  { by: 'base64', path: 'plain/base64.json', content: (token) => JSON.stringify({ data: base64(leak(token)) }) },
  {
    by: 'a line of NDJSON',
    path: 'endings/shop.ndjson',
    content: (token) => `{"a":1}\n${JSON.stringify(members(token))}\n`,
  },
  { by: 'gzip', path: 'endings/shop.gz', content: (token) => gzipSync(leak(token)) },
  { by: 'an archive in an archive', path: 'nested/backup.zip', content: (token) => zipped(2, leak(token)) },
  {
    by: 'a tar file, packed',
    path: 'endings/shop.tar.gz',
    content: (token) => gzipSync(tar('shop.json', leak(token))),
  },
];

/** None passes, and each is named. */
export const UNREADABLE_FILES: readonly UnreadableFile[] = [
  { by: 'Git LFS', path: `lfs/${NAME}`, content: lfsPointer('b'.repeat(64), 12_345), code: 'lfs-pointer' },
  { by: 'its size', path: `large/${NAME}`, content: Buffer.alloc(101 * 1024 * 1024, ' '), code: 'too-large' },
  { by: 'binary content', path: `binary/${NAME}`, content: Buffer.alloc(4096, '\0\x01\x02\xff'), code: 'binary-file' },
  {
    by: 'archives in an archive, too deep',
    path: 'nested/shop.postman_collection.zip',
    content: zipped(5, 'x'),
    code: 'archive-limit',
  },
];

/** A text in so many archives, one in the other. */
function zipped(times: number, text: string): Uint8Array {
  let bytes: Uint8Array = zipSync({ [NAME]: Buffer.from(text) });
  for (let left = times; left > 1; left -= 1) bytes = zipSync({ [`${left}.zip`]: bytes });
  return bytes;
}

/** A tar file of one entry: a block of names and numbers, the content, and two empty blocks. */
function tar(name: string, content: string): Uint8Array {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0);
  for (const [offset, text] of [
    [100, '0000644\0'],
    [108, '0000000\0'],
    [116, '0000000\0'],
    [136, '00000000000\0'],
  ] as const) {
    header.write(text, offset);
  }
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        0', 148);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc(512 - (bytes.length % 512)), Buffer.alloc(1024)]);
}
