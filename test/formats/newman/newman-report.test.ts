import { readDocument, sourceOf } from '../../support/read-document.ts';

const LITERAL = 'Tr0ub4dor-7';
const BODY = JSON.stringify({ access_token: LITERAL });
const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

const REPORT = {
  collection: {
    info: { name: 'Shop', schema: SCHEMA },
    item: [{ name: 'Login', request: { url: '{{base}}/login', method: 'POST' } }],
  },
  environment: { id: 'e', name: 'E', values: [{ type: 'any', value: `env-${LITERAL}`, key: 'token' }] },
  globals: { id: 'g', values: [{ type: 'any', value: `glob-${LITERAL}`, key: 'token' }] },
  run: {
    stats: { items: { total: 1 } },
    executions: [
      {
        cursor: { position: 0, ref: 'x' },
        item: { id: 'i', name: 'Login', request: { url: '{{base}}/login', method: 'POST' } },
        request: {
          url: {
            protocol: 'https',
            path: ['login'],
            host: ['api', 'example', 'invalid'],
            query: [{ key: 'k', value: `query-${LITERAL}` }],
          },
          header: [{ key: 'Authorization', value: `Bearer ${LITERAL}` }],
          method: 'POST',
        },
        response: {
          id: 'r',
          status: 'OK',
          code: 200,
          header: [{ key: 'Set-Cookie', value: `s=${LITERAL}` }],
          stream: { type: 'Buffer', data: [...Buffer.from(BODY)] },
          responseTime: 12,
        },
        assertions: [{ assertion: 'Status', skipped: false }],
      },
    ],
    failures: [{ error: { message: `expected ${LITERAL}` }, source: { name: 'Login' } }],
  },
};

const document = readDocument('report.json', REPORT);

test.each([
  ['header', 'Authorization', `Bearer ${LITERAL}`],
  ['query', 'k', `query-${LITERAL}`],
  ['response-header', 'Set-Cookie', `s=${LITERAL}`],
  ['response-body', null, BODY],
  ['variable', 'token', `env-${LITERAL}`],
  ['variable', 'token', `glob-${LITERAL}`],
  ['other', 'message', `expected ${LITERAL}`],
])('%s %s', (role, key, text) => {
  expect(document.values).toContainEqual(expect.objectContaining({ role, key, text }));
});

test('a body of bytes stands for its whole array', () => {
  const body = document.values.find(({ text }) => text === BODY)!;
  const from = BODY.indexOf(LITERAL);
  const source = sourceOf(document, body, from, from + LITERAL.length);
  expect(Buffer.from(JSON.parse(source)).toString()).toBe(BODY);
  expect(body.place.decodedFrom).toEqual(['bytes']);
  expect(body.place.pointer()).toBe('/run/executions/0/response/stream/data');
});

test('values belong to the request as it was sent', () => {
  const header = document.values.find(({ key }) => key === 'Authorization')!;
  expect(header.request).toMatchObject({
    name: 'Login',
    method: 'POST',
    urlTemplate: 'https://api.example.invalid/login',
  });
  expect(header.request!.exampleOf).toEqual(document.values.find(({ text }) => text === BODY)!.request);
});

test('variables keep their scopes', () => {
  expect(document.variables.map(({ name, scope }) => [name, scope])).toEqual([
    ['token', 'environment'],
    ['token', 'globals'],
  ]);
});

test('what is no array of bytes is read loosely', () => {
  const odd = structuredClone(REPORT) as { run: { executions: { response: { stream: unknown } }[] } };
  odd.run.executions[0]!.response.stream = { type: 'text', data: `odd-${LITERAL}` };
  expect(readDocument('report.json', odd).values).toContainEqual(
    expect.objectContaining({ role: 'response-body', text: `odd-${LITERAL}` }),
  );
});
