import type { SourceFile } from '../../src/model/source-file.ts';

/** Changes a file's bytes in one way that breaks, bloats or confuses it. */
type Mutation = (bytes: Buffer, random: () => number) => Buffer;

const below = (random: () => number, limit: number): number => Math.floor(random() * limit);

function replaceAt(bytes: Buffer, random: () => number, insertion: Buffer, removed = 0): Buffer {
  const at = below(random, bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), insertion, bytes.subarray(at + removed)]);
}

/** Inserts before a random `"`, so that the insertion stands where a member or a value may. */
function insertAtQuote(bytes: Buffer, random: () => number, text: string): Buffer {
  const at = bytes.indexOf(0x22, below(random, bytes.length));
  return at === -1 ? bytes : Buffer.concat([bytes.subarray(0, at), Buffer.from(text), bytes.subarray(at)]);
}

const DEPTHS = [10, 101, 5_000, 1_000_000];

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  none: (bytes) => bytes,
  'flip bytes': (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let count = 1 + below(random, 8); count > 0; count--) copy[below(random, copy.length)] = below(random, 256);
    return copy;
  },
  truncate: (bytes, random) => bytes.subarray(0, below(random, bytes.length)),
  'remove a stretch': (bytes, random) => replaceAt(bytes, random, Buffer.alloc(0), below(random, 200)),
  'repeat a stretch': (bytes, random) => {
    const from = below(random, bytes.length);
    return replaceAt(bytes, random, bytes.subarray(from, from + below(random, 400)));
  },
  'nest deeply': (bytes, random) => {
    // The deepest nesting is rare: it is the same size whatever the file.
    const depth = DEPTHS[Math.floor(random() ** 6 * DEPTHS.length)]!;
    return insertAtQuote(bytes, random, (random() < 0.5 ? '[' : '{"a":').repeat(depth));
  },
  'nest YAML flow': (bytes, random) =>
    replaceAt(bytes, random, Buffer.from(`\nx: ${'['.repeat(1 + below(random, 2000))}`)),
  'huge string': (bytes, random) => insertAtQuote(bytes, random, `"${'A1b2'.repeat(1 + below(random, 50_000))}": `),
  'duplicate keys': (bytes, random) => insertAtQuote(bytes, random, '"value": "x", "value": "y", "token": "z", '),
  'prototype keys': (bytes, random) =>
    insertAtQuote(bytes, random, '"__proto__": {"constructor": 1}, "toString": null, '),
  'lone surrogates': (bytes, random) => insertAtQuote(bytes, random, '"\\ud800\\udc": "\\udfff", '),
  'variable bomb': (bytes, random) => {
    const bomb = Array.from(
      { length: 30 },
      (_, index) => `{"key":"v${index}","value":"{{v${index + 1}}}{{v${index + 1}}}{{v${index}}}"}`,
    );
    return insertAtQuote(bytes, random, `"values": [${bomb.join(',')}], `);
  },
  'alias bomb': (bytes, random) => {
    const lines = Array.from(
      { length: 20 },
      (_, index) =>
        `a${index}: &a${index} [${
          index === 0
            ? 'x'
            : Array(9)
                .fill(`*a${index - 1}`)
                .join(', ')
        }]`,
    );
    return Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), random() < 0.5 ? bytes : Buffer.alloc(0)]);
  },
  'merge conflict': (bytes, random) =>
    replaceAt(bytes, random, Buffer.from('\n<<<<<<< ours\n"value": 1\n=======\n"value": 2\n>>>>>>> theirs\n')),
  'UTF-16': (bytes, random) => {
    const text = Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le');
    return random() < 0.5 ? text : text.swap16();
  },
  'windows lines': (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('\n', '\r\n')),
  'one line': (bytes) => Buffer.from(bytes.toString('utf8').replace(/\n\s*/g, '')),
  'escape letters': (bytes) =>
    Buffer.from(
      bytes.toString('latin1').replace(/[g-z]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`),
      'latin1',
    ),
};

/** Applies one to three mutations. */
export function mutate(
  file: SourceFile,
  random: () => number,
): { readonly file: SourceFile; readonly applied: readonly string[] } {
  const names = Object.keys(MUTATIONS);
  const applied = Array.from({ length: 1 + below(random, 3) }, () => names[below(random, names.length)]!);
  const bytes = applied.reduce<Buffer>((current, name) => MUTATIONS[name]!(current, random), Buffer.from(file.bytes));
  return { file: { ...file, bytes }, applied };
}
