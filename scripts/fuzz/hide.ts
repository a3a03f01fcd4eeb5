import { gzipSync, strToU8, zipSync } from 'fflate';
import { toTar } from '../../test/support/tar.ts';

/** A file whose content and name are being changed. */
export interface Hidden {
  readonly path: string;
  readonly bytes: Buffer;
}

type Random = () => number;

/** One way to hide what a file holds by its structure alone. */
interface Hiding {
  /** What it can be done to: a text in one syntax, any text, or any bytes. */
  readonly to: 'json' | 'yaml' | 'text' | 'bytes';
  /** What it makes of that. */
  readonly gives: 'json' | 'yaml' | 'text' | 'bytes';
  /** False if the members do not say any more what their values are: then only a token that its form tells can be asked for. */
  readonly keepsForm: boolean;
  readonly apply: (text: string, random: Random, bytes: Buffer) => string | Buffer;
}

const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const pick = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)]!;

const FOREIGN_MEMBERS = [
  '"openapi": 1',
  '"swagger": "2.0"',
  '"asyncapi": "2.0.0"',
  '"apiVersion": "v1"',
  '"lockfileVersion": 3',
  '"__export_format": 4',
  '"clientName": "Thunder Client"',
  '"type": "insomnia"',
  '"log": {"entries": []}',
  '"v": 1, "folders": []',
  '"$schema": "http://json-schema.org/draft-07/schema#", "properties": {}',
  '"_type": "environment"',
  '"condition": null, "sort": null',
];

const STRUCTURAL_KEY =
  /"(info|item|request|auth|header|values|body|url|method|event|script|variable|requests|order)"(?=\s*:)/g;

const json = (apply: Hiding['apply'], gives: Hiding['gives'] = 'json'): Hiding => ({
  to: 'json',
  gives,
  keepsForm: true,
  apply,
});
const text = (apply: Hiding['apply']): Hiding => ({ to: 'text', gives: 'text', keepsForm: true, apply });
const bytes = (apply: Hiding['apply']): Hiding => ({ to: 'bytes', gives: 'bytes', keepsForm: true, apply });
/** Nobody can read what is under it: the name alone tells. */
const encoded = (apply: (content: string, raw: Buffer) => string): Hiding => ({
  to: 'text',
  gives: 'text',
  keepsForm: false,
  apply: (content, _random, raw) => apply(content, raw),
});
const quoted = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** Everything that may be done to a content. */
export const HIDINGS: Readonly<Record<string, Hiding>> = {
  'blanks in front': {
    ...text((content, random) => pick(random, [' ', '\n', '\t', '\r\n']).repeat(1 + below(random, 20_000)) + content),
    to: 'json',
    gives: 'json',
  },
  'foreign member': json((content, random) => content.replace(/\{/, () => `{${pick(random, FOREIGN_MEMBERS)}, `)),
  'foreign member last': json((content, random) =>
    content.replace(/\}\s*$/, () => `, ${pick(random, FOREIGN_MEMBERS)}}`),
  ),
  'escaped keys': json((content, random) =>
    content.replace(STRUCTURAL_KEY, (_, key: string) => {
      const at = below(random, key.length);
      return `"${key.slice(0, at)}\\u${key.charCodeAt(at).toString(16).padStart(4, '0')}${key.slice(at + 1)}"`;
    }),
  ),
  'renamed member': {
    ...json((content, random) => {
      const keys = [...new Set([...content.matchAll(STRUCTURAL_KEY)].map(([, key]) => key!))];
      if (keys.length === 0) return content;
      const key = pick(random, keys);
      return content.replaceAll(new RegExp(`"${key}"(?=\\s*:)`, 'g'), `"${key}${pick(random, ['s', '_', '2'])}"`);
    }),
    keepsForm: false,
  },
  'wrapped deep': json((content, random) => {
    const names = Array.from({ length: 1 + below(random, 6) }, () =>
      pick(random, ['data', 'a', 'result', 'payload', 'x y']),
    );
    return names.reduce((inner, name) => (random() < 0.3 ? `[${inner}]` : `{"${name}": ${inner}}`), content);
  }),
  'empty objects in front': json((content, random) => `[${'{}, '.repeat(1 + below(random, 400))}${content}]`),
  'documents in front': json(
    (content, random) =>
      pick(random, ['{}\n', '[]\n', 'null\n', '{"a": 1},\n', '{}\x1e']).repeat(1 + below(random, 3)) + content,
    'text',
  ),
  'documents behind': json(
    (content, random) => content + pick(random, ['\n{}', '\n[1]', '\n"a"', ',\n{"a": 1}']),
    'text',
  ),
  'text in front': json(
    (content, random) =>
      pick(random, ['Exported by bob\n', '// staging\n', '/* a */ ', '# a\n', 'use { here\n', "don't\n"]) + content,
    'text',
  ),
  'a module': json(
    (content, random) =>
      `${pick(random, ['module.exports = ', 'export default ', 'const a = {b: 1}; var c = '])}${content};\n`,
    'text',
  ),
  'names without quotes': json((content) => content.replace(/"([a-z]\w*)"(?=\s*:)/g, '$1'), 'text'),
  'commas at the end': json((content) => content.replace(/\}(?=\s*\])/g, '},'), 'text'),
  'a fence in Markdown': json(
    (content, random) =>
      `# Notes\n\nIt's \`{\`.\n\n\`\`\`${pick(random, ['json', '', 'js'])}\n${content}\n\`\`\`\n\nMore.\n`,
    'text',
  ),
  'a string of JSON': json((content) => JSON.stringify(content)),
  'a string in JSON': json((content, random) =>
    JSON.stringify({ [pick(random, ['text', 'data', 'body'])]: content, n: 1 }),
  ),
  'a body in HAR': json((content) =>
    JSON.stringify({ log: { entries: [{ response: { content: { text: content } } }] } }),
  ),
  'a string in a script': json((content) => `const a = ${JSON.stringify(content)};\nrun(a);\n`, 'text'),
  base64: text((content) => Buffer.from(content).toString('base64')),
  'base64 in lines': text((content) => Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\n')),
  'base64 in JSON': {
    ...text((content) => JSON.stringify({ file: Buffer.from(content).toString('base64') })),
    gives: 'json',
  },
  'base64 of gzip': encoded((_content, raw) => Buffer.from(gzipSync(raw)).toString('base64')),
  'base64 of UTF-16': encoded((content) => Buffer.from(content, 'utf16le').toString('base64')),
  'a data URL': encoded(
    (_content, raw) => `data:application/gzip;base64,${Buffer.from(gzipSync(raw)).toString('base64')}`,
  ),
  hexadecimal: encoded((_content, raw) => raw.toString('hex')),
  'percent-encoding': encoded((content) => encodeURIComponent(content)),
  'quoted-printable': encoded((_content, raw) =>
    Array.from(raw, (byte) =>
      /[\w\n]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : quoted(byte),
    ).join(''),
  ),
  'YAML document in front': { to: 'yaml', gives: 'text', keepsForm: true, apply: (content) => `a: 1\n---\n${content}` },
  'YAML document behind': { to: 'yaml', gives: 'text', keepsForm: true, apply: (content) => `${content}\n---\na: 1\n` },
  'YAML wrapped': {
    to: 'yaml',
    gives: 'yaml',
    keepsForm: true,
    apply: (content) => `deep:\n  er:\n${content.replace(/^(?=.)/gm, '    ')}\n`,
  },
  'YAML fence in Markdown': {
    to: 'yaml',
    gives: 'text',
    keepsForm: true,
    apply: (content) => `# Notes\n\n\`\`\`yaml\n${content}\n\`\`\`\n`,
  },
  'byte order mark': bytes((content) => `\uFEFF${content}`),
  'UTF-16': bytes((content, random) => utf16(`${random() < 0.5 ? '\uFEFF' : ''}${content}`, random() < 0.5)),
  'UTF-32': bytes((content, random) => utf32(`${random() < 0.5 ? '\uFEFF' : ''}${content}`, random() < 0.5)),
  gzip: bytes((_content, _random, raw) => Buffer.from(gzipSync(raw))),
  tar: bytes((_content, _random, raw) => toTar({ 'a/b': raw })),
  'tar and gzip': bytes((_content, _random, raw) => Buffer.from(gzipSync(toTar({ 'deep/er': raw })))),
  ZIP: bytes((_content, _random, raw) => Buffer.from(zipSync({ 'a/b': raw, 'c.txt': strToU8('c') }))),
};

/** Only a content that is still text is encoded; what is no text any more can be packed. */
const ENCODINGS = new Set(['byte order mark', 'UTF-16', 'UTF-32']);

function utf16(content: string, bigEndian: boolean): Buffer {
  const encoded = Buffer.from(content, 'utf16le');
  return bigEndian ? encoded.swap16() : encoded;
}

function utf32(content: string, bigEndian: boolean): Buffer {
  const codes = Array.from(content, (character) => character.codePointAt(0)!);
  const encoded = Buffer.alloc(codes.length * 4);
  for (const [index, code] of codes.entries()) {
    if (bigEndian) encoded.writeUInt32BE(code, index * 4);
    else encoded.writeUInt32LE(code, index * 4);
  }
  return encoded;
}

const POSTMAN_NAMES = [
  '.json',
  '',
  '.txt',
  '.bak',
  '.json.orig',
  '.json~',
  '.json.gz',
  ' (1).json',
  '.json5',
  '.ndjson',
  '.md',
  '.js',
  '.yaml',
  '.json.9f31',
];
const OTHER_NAMES = [
  'x.json',
  'x.txt',
  'x.bak',
  'x',
  'x.jsonc',
  'x.har',
  'notes.md',
  'x.js',
  'package.json',
  'tsconfig.x.json',
  '.eslintrc.x.json',
  'x.data',
  'x.zip',
  'x.yaml',
];
const FOLDERS = ['', '', 'a/', 'node_modules/a/', '.vscode/', '.idea/', '.github/workflows/'];

/** A name that says Postman, whatever else it says. */
function postmanName(random: Random): string {
  const kind = pick(random, ['collection', 'environment', 'globals']);
  return `${pick(random, FOLDERS)}x.postman_${kind}${pick(random, POSTMAN_NAMES)}`;
}

/** What was done to a file, and whether its values can still be told by their members. */
export interface HidingRecipe {
  readonly file: Hidden;
  readonly applied: readonly string[];
  readonly keepsForm: boolean;
}

/** Hides a content in one to three ways and gives it a name. */
export function hide(content: string, syntax: 'json' | 'yaml' | 'text', random: Random): HidingRecipe {
  const applied: string[] = [];
  let state: Hiding['to'] = syntax;
  let current: Buffer = Buffer.from(content);
  let keepsForm = true;
  for (let left = 1 + below(random, 3); left > 0; left -= 1) {
    const names = Object.keys(HIDINGS).filter((name) => fits(name, state));
    const name = pick(random, names);
    const hiding = HIDINGS[name]!;
    const result = hiding.apply(current.toString('utf8'), random, current);
    current = typeof result === 'string' ? Buffer.from(result) : result;
    state = hiding.gives;
    keepsForm &&= hiding.keepsForm;
    applied.push(name);
  }
  const path =
    keepsForm && random() < 0.5 ? `${pick(random, FOLDERS)}${pick(random, OTHER_NAMES)}` : postmanName(random);
  return { file: { path, bytes: current }, applied, keepsForm };
}

function fits(name: string, state: Hiding['to']): boolean {
  const { to } = HIDINGS[name]!;
  if (state === 'bytes') return to === 'bytes' && !ENCODINGS.has(name);
  return to === 'bytes' || to === 'text' || to === state;
}
