import { readDocument, sourceOf } from '../support/read-document.ts';

const LITERAL = 'Tr0ub4dor-7';
const ENVIRONMENT = {
  name: 'Stage',
  values: [{ key: 'token', value: LITERAL, enabled: true }],
  _postman_variable_scope: 'environment',
};
const TEXT = JSON.stringify(ENVIRONMENT, null, 2);
const NAME = 'stage.postman_environment.json';

function tokens(path: string, content: string | Uint8Array): string[] {
  const document = readDocument(path, content);
  return document.values.filter(({ key }) => key === 'token').map((value) => sourceOf(document, value));
}

describe('encodings', () => {
  const utf16 = Buffer.from(`\uFEFF${TEXT}`, 'utf16le');
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16', utf16],
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
    ['UTF-16 without a mark', Buffer.from(TEXT, 'utf16le')],
  ])('%s', (_name, bytes) => {
    expect(tokens('e.json', bytes)).toEqual([LITERAL]);
    expect(readDocument('e.json', bytes).issues).toEqual([]);
  });

  test('bytes that are no text are reported, and the rest is read', () => {
    const bytes = Buffer.concat([Buffer.from(TEXT.slice(0, -2)), Buffer.from([0x22, 0xff, 0x22]), Buffer.from('\n}')]);
    const { format, issues } = readDocument('e.json', bytes);
    expect(format).toBe('environment');
    expect(issues.map(({ code }) => code)).toContain('undecodable-text');
  });
});

describe('broken JSON', () => {
  test.each([
    ['cut off', TEXT.slice(0, TEXT.indexOf('"_postman'))],
    ['cut off within a value', TEXT.slice(0, TEXT.indexOf(LITERAL) + LITERAL.length)],
    ['a comma too many', TEXT.replace('"enabled": true', '"enabled": true,')],
    ['a comment', TEXT.replace('{', '{ // by hand\n')],
  ])('%s: read all the same, and reported', (_name, text) => {
    expect(tokens(NAME, text)).toEqual([LITERAL]);
    expect(readDocument(NAME, text).issues).toEqual([
      { code: 'invalid-json', path: NAME, line: expect.any(Number), incomplete: false },
    ]);
  });

  test('a merge conflict: both sides are read', () => {
    const line = `      "value": "${LITERAL}",\n`;
    const conflict = `<<<<<<< HEAD\n${line}=======\n      "value": "other",\n>>>>>>> theirs\n`;
    const text = TEXT.replace(line, conflict);
    const document = readDocument(NAME, text);
    expect(document.values.map((value) => value.text)).toEqual(expect.arrayContaining([LITERAL, 'other']));
    expect(document.issues.map(({ code }) => code)).toContain('merge-conflict');
  });

  test('a name that stands twice hides nothing', () => {
    const text = TEXT.replace(`"value": "${LITERAL}"`, `"value": "${LITERAL}", "value": "last"`);
    const document = readDocument(NAME, text);
    const values = document.values.filter(({ key }) => key === 'token');
    expect(values.map((value) => value.text)).toEqual([LITERAL, 'last']);
    expect(document.issues.map(({ code, incomplete }) => [code, incomplete])).toEqual([['duplicate-key', false]]);
  });

  test('a list that stands twice hides nothing', () => {
    const text = TEXT.replace('"values"', '"values": [{"key":"token","value":"first"}], "values"');
    expect(readDocument(NAME, text).values.map((value) => value.text)).toEqual(
      expect.arrayContaining(['first', LITERAL]),
    );
  });

  test('an auth block that stands twice hides nothing', () => {
    const auth = (token: string): string => `"auth":{"type":"bearer","bearer":[{"key":"token","value":"${token}"}]}`;
    const request = `"request":{"method":"GET","url":"h",${auth('first')},${auth('last')}}`;
    const text = `{"info":{"_postman_id":"0","name":"D"},"item":[{"name":"R",${request}}]}`;
    const found = readDocument('c.json', text).values.filter(({ role }) => role === 'auth-param');
    expect(found.map((value) => value.text)).toEqual(['first', 'last']);
  });

  test('what only its name calls Postman’s is one text', () => {
    const text = `token = ${LITERAL}`;
    const document = readDocument(NAME, text);
    expect(document.format).toBe('text');
    expect(document.values).toHaveLength(1);
    expect(document.values[0]).toMatchObject({ text, role: 'other', key: null, sensitivity: 'unknown' });
    expect(document.issues.map(({ code }) => code)).toEqual(['invalid-json']);
    expect(readDocument('stage.json', text).format).toBeNull();
  });

  test('no issue quotes the file', () => {
    const { issues } = readDocument(NAME, TEXT.slice(0, 60));
    expect(issues).not.toEqual([]);
    expect(JSON.stringify(issues.map((issue) => ({ ...issue, path: '' })))).not.toMatch(/Tr0|Stage|token/);
  });
});

describe('what is no text', () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n';
  const binary = Buffer.from([0x7b, 0, 0, 1, 2, 0xff, 0x7b]);

  test.each([
    ['lfs-pointer', pointer],
    ['binary-file', binary],
  ])('%s is reported, and not read', (code, content) => {
    const { format, values, issues } = readDocument(NAME, content);
    expect([format, values]).toEqual([null, []]);
    expect(issues).toEqual([{ code, path: NAME, line: null, incomplete: true }]);
  });

  test('other files go without a word', () => {
    expect(readDocument('logo.png', binary).issues).toEqual([]);
    expect(readDocument('data.bin', pointer).issues).toEqual([]);
  });

  test('an empty file is nothing', () => {
    expect(readDocument(NAME, '')).toMatchObject({ format: null, issues: [] });
  });
});

describe('hostile files', () => {
  test('folders may nest to any depth', () => {
    const depth = 300;
    const auth = `"auth":{"type":"bearer","bearer":[{"key":"token","value":"${LITERAL}"}]}`;
    const text = `{"info":{"_postman_id":"0"},"item":[${'{"name":"F","item":['.repeat(depth)}{"request":{"url":"h",${auth}}}${']}'.repeat(depth)}]}`;
    const found = readDocument('c.json', text).values.filter(({ role }) => role === 'auth-param');
    expect(found.map((value) => value.text)).toEqual([LITERAL]);
    expect(found[0]!.request!.path).toHaveLength(50);
  });

  test.each([
    ['objects', '{"a":', '}'],
    ['arrays', '[', ']'],
    ['folders', '{"name":"F","item":[', ']}'],
  ])('a million %s within each other', (_name, open, close) => {
    const nested = `${open.repeat(1_000_000)}"${LITERAL}"${close.repeat(1_000_000)}`;
    const text = `{"info":{"_postman_id":"0"},"item":[],"x":${nested}}`;
    const document = readDocument('c.json', text);
    expect(document.format).toBe('collection-v2.1');
    expect(document.values.map((value) => value.text)).toContain(LITERAL);
  });

  test.each([
    [
      'raw bodies',
      '"raw":"x",',
      (many: string) => `{"info":{"_postman_id":"0"},"item":[{"request":{"url":"h","body":{${many}"mode":"raw"}}}]}`,
    ],
    [
      'bodies of examples',
      '"body":"x",',
      (many: string) => `{"info":{"_postman_id":"0"},"item":[{"request":"h","response":[{${many}"name":"e"}]}]}`,
    ],
    ['helpers', '"helperAttributes":"x",', (many: string) => `{"name":"D","order":[],"requests":[{${many}"url":"h"}]}`],
    ['texts of v1', '"rawModeData":"x",', (many: string) => `{"name":"D","order":[],"requests":[{${many}"url":"h"}]}`],
    [
      'API keys',
      '{"key":"value","value":"x"},',
      (many: string) =>
        `{"info":{"_postman_id":"0"},"item":[],"auth":{"type":"apikey","apikey":[${many}{"key":"key","value":"k"}]}}`,
    ],
    [
      'stores of a jar',
      '"storeType":"M",',
      (many: string) => `{"version":"tough-cookie@4",${many}"cookies":[{"key":"a","value":"q8Zr2LxW"}]}`,
    ],
  ])('a hundred thousand %s in one object', (_name, member, around) => {
    const text = around(member.repeat(100_000));
    expect(readDocument('c.json', text).values.length).toBeGreaterThanOrEqual(100_000);
  });

  test('names of prototypes are names', () => {
    const text = `{"info":{"_postman_id":"0"},"__proto__":{"token":"${LITERAL}"},"item":[{"name":"R","request":{"url":"h","auth":{"type":"constructor","constructor":[{"key":"__proto__","value":"x-${LITERAL}"}]},"body":{"mode":"raw","raw":"{}","options":{"raw":{"language":"constructor"}}}}}]}`;
    const document = readDocument('c.json', text);
    expect(document.values.map(({ key, text: value }) => [key, value])).toEqual(
      expect.arrayContaining([
        ['token', LITERAL],
        ['__proto__', `x-${LITERAL}`],
      ]),
    );
  });

  test.each([
    [
      'null everywhere',
      {
        info: { _postman_id: '0' },
        item: [null, { request: null }, { name: null, request: { url: null, header: null, body: null, auth: null } }],
        variable: null,
        event: null,
        auth: null,
      },
    ],
    [
      'scalars everywhere',
      {
        info: { _postman_id: '0' },
        item: [
          1,
          'x',
          { request: { url: 1, header: 2, body: 3, auth: 4, certificate: 5, proxy: 6 }, response: 7, event: 8 },
        ],
        variable: 9,
        event: 10,
        auth: 11,
      },
    ],
    [
      'arrays everywhere',
      {
        info: { _postman_id: '0' },
        item: [
          [],
          {
            request: { url: [], header: [[]], body: [], auth: [[]], certificate: [], proxy: [] },
            response: [[]],
            event: [[]],
          },
        ],
        variable: [[]],
        auth: [],
      },
    ],
    [
      'objects everywhere',
      {
        info: { _postman_id: '0' },
        item: [
          {
            name: {},
            request: {
              url: { raw: {}, query: { a: {} }, path: {}, auth: {} },
              header: {},
              body: { raw: {}, urlencoded: {}, formdata: {}, graphql: {}, file: {} },
              auth: { type: {}, bearer: {} },
            },
            response: {},
            event: { script: {} },
          },
        ],
      },
    ],
  ])('%s', (_name, content) => {
    expect(readDocument('c.json', content).format).toBe('collection-v2.1');
  });
});

describe('the order of what is given', () => {
  test('is that of the file', () => {
    const content = {
      item: [
        {
          request: { url: { query: [{ key: 'q', value: '2' }], raw: 'https://1' }, header: [{ key: 'h', value: '3' }] },
          name: 'R',
        },
      ],
      variable: [{ key: 'v', value: '4' }],
      info: { _postman_id: '0', name: 'D' },
    };
    const { values } = readDocument('c.json', content);
    const offsets = values.map((value) => value.place.toFile(0, 1).from);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    expect(values.map((value) => value.text)).toEqual(['2', 'https://1', '3', 'R', '4', 'D']);
  });

  test('does not depend on when it is read', () => {
    const read = (): unknown => readDocument('e.json', TEXT).values.map(({ key, text }) => [key, text]);
    expect(read()).toEqual(read());
  });
});

test('a document goes by its name', () => {
  expect(readDocument('e.json', TEXT).documents).toEqual([{ path: 'e.json', format: 'environment', name: 'Stage' }]);
  const wrapped = JSON.stringify({ environment: ENVIRONMENT });
  expect(readDocument('e.json', wrapped).documents[0]!.name).toBe('Stage');
});
