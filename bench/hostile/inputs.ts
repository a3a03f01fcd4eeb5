// Files made to cost time: each grows with `scale`, and a scan of twice as much may take about twice as long.
import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

/** A file as it is given to a scan. */
export interface HostileFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files of one kind that cost a scan more than ordinary ones, in any size. */
export interface HostileInput {
  readonly name: string;
  make(scale: number): readonly HostileFile[];
}

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
const HOST = 'https://api.example.invalid';

const file = (path: string, text: string): HostileFile => ({ path, bytes: Buffer.from(text) });
const list = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: Math.round(count) }, (_, at) => make(at));
const collection = (parts: object): string =>
  JSON.stringify({ info: { name: 'C', schema: SCHEMA }, item: [], ...parts });
const request = (name: string, parts: object): object => ({
  name,
  request: { method: 'GET', url: `${HOST}/x`, header: [], ...parts },
});
const one = (text: string, path = 'c.postman_collection.json'): HostileFile[] => [file(path, text)];

/** Forty characters as a generator draws them, others for each number. */
const token = (number: number): string =>
  createHash('sha256')
    .update(`token ${number}`)
    .digest('base64')
    .replace(/[^A-Za-z0-9]/g, '0')
    .slice(0, 40);

const upper = (number: number): string =>
  createHash('sha256')
    .update(`id ${number}`)
    .digest('hex')
    .toUpperCase()
    .replace(/[01]/g, '2')
    .replace(/[89]/g, '7')
    .slice(0, 16);

/** Nothing in it looks like a credential: requests as people save them, with references to a few variables. */
const harmless = (requests: number): object => ({
  item: list(requests, (at) =>
    request(`Order ${at}`, {
      method: 'POST',
      url: {
        raw: `{{baseUrl}}/orders/${at}?page=1`,
        host: ['{{baseUrl}}'],
        path: ['orders', `${at}`],
        query: [{ key: 'page', value: '1' }],
      },
      header: [
        { key: 'Content-Type', value: 'application/json' },
        { key: 'Authorization', value: 'Bearer {{accessToken}}' },
        { key: 'X-Request-Id', value: '{{$guid}}' },
      ],
      body: {
        mode: 'raw',
        raw: JSON.stringify({ order: at, customer: '{{customerId}}', lines: [{ item: at, count: 2 }] }),
      },
      description: `Places order ${at}.`,
    }),
  ),
  variable: [
    { key: 'baseUrl', value: HOST },
    { key: 'accessToken', value: '' },
    { key: 'customerId', value: '42' },
  ],
  event: [{ listen: 'test', script: { exec: ["pm.test('ok', () => pm.response.to.have.status(200));"] } }],
});

/** A value of nine to fifteen characters that nobody uses: drawn anew for each number. */
const password = (number: number): string => {
  const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789';
  let text = '';
  for (
    let rest = (number + 1) * 2_654_435_761;
    text.length < 9 + (number % 7);
    rest = Math.floor(rest / 7) + 7919 * text.length
  ) {
    text += letters[rest % letters.length];
  }
  return `${text}!${number % 10}`;
};

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** Each grows with its scale: twice as much may take about twice as long. */
export const HOSTILE_INPUTS: readonly HostileInput[] = [
  {
    name: 'the beginning of a key, again and again',
    make: (scale) =>
      one(
        collection({ item: [request('R', { description: repeated('-----BEGIN PRIVATE KEY-----', 400_000 * scale) })] }),
      ),
  },
  {
    name: 'connection strings in a script',
    make: (scale) => [file('postman/mocks/m/index.js', repeated('postgres://u:p@', 50_000 * scale))],
  },
  {
    name: 'a broken request of newlines',
    make: (scale) => [file('postman/collections/C/R.request.yaml', `a: [\n${repeated('\n', 200_000 * scale)}`)],
  },
  {
    name: 'a new password in each body',
    make: (scale) =>
      one(
        collection({
          item: list(1_000 * scale, (at) =>
            request(`R${at}`, { body: { mode: 'raw', raw: JSON.stringify({ password: password(at) }) } }),
          ),
        }),
      ),
  },
  {
    name: 'a ZIP of harmless collections',
    make: (scale) => {
      const entries = list(
        10 * scale,
        (at) => [`c${at}.postman_collection.json`, Buffer.from(collection(harmless(1_000)))] as const,
      );
      return [{ path: 'export.zip', bytes: zipSync(Object.fromEntries(entries)) }];
    },
  },
  {
    name: 'three large collections',
    make: (scale) => list(3, (at) => file(`c${at}.postman_collection.json`, collection(harmless(10_000 * scale)))),
  },
  {
    name: 'text in armour, megabytes of it',
    make: (scale) => {
      const body = repeated('q9Zx7Lm2Kp4wR8Tn3Vb6Yc1Df5Gh0JkLsXzWeRtYuIoPaSdFgHjKlMnBvCxZ+/12\n', 1_600);
      const key = `-----BEGIN PRIVATE KEY-----\n${body}`;
      return one(collection({ item: [request('R', { description: repeated(key, 2_000_000 * scale) })] }));
    },
  },
  {
    name: 'members of one name in broken JSON',
    make: (scale) => one(`{"values": ${repeated('","value":"', 50_000 * scale)}`, 'e.postman_environment.json'),
  },
  {
    name: 'many secrets in a variable of many requests',
    make: (scale) =>
      one(
        collection({
          item: list(1_000 * scale, (at) =>
            request(`R${at}`, {
              url: `https://h${at}.example.invalid/x`,
              header: [{ key: `X-Token-${at}`, value: '{{all}}' }],
            }),
          ),
          variable: [
            {
              key: 'all',
              value: JSON.stringify(Object.fromEntries(list(1_000 * scale, (at) => [`token${at}`, token(at)]))),
            },
          ],
        }),
      ),
  },
  {
    name: 'folders that each have a secret of their own',
    make: (scale) =>
      one(
        collection({
          item: list(1_000 * scale, (at) => ({
            name: `F${at}`,
            item: [request(`R${at}`, {})],
            auth: { type: 'bearer', bearer: [{ key: 'token', value: token(at) }] },
          })),
        }),
      ),
  },
  {
    name: 'variables that refer to each other',
    make: (scale) =>
      one(
        collection({
          item: [request('R', { url: 'https://{{v0}}/x' })],
          variable: list(500 * scale, (at) => ({
            key: `v${at}`,
            value: `${token(at)} ${list(50, (other) => `{{v${(at * 7 + other * 13) % Math.round(500 * scale)}}}`).join('')}`,
          })),
        }),
      ),
  },
  {
    name: 'hosts of many references',
    make: (scale) =>
      one(
        collection({
          item: list(500 * scale, (at) =>
            request(`R${at}`, {
              url: `https://${list(60, (name) => `{{v${name}}}`).join('')}${at}.example.invalid/`,
              header: [{ key: 'X-Api-Key', value: token(at) }],
            }),
          ),
          variable: list(480, (at) => ({
            key: `v${at % 60}`,
            value: `${'a'.repeat(1 + (at % 8))}{{v${(at + 1) % 60}}}`,
          })),
        }),
      ),
  },
  {
    name: 'environments that define one name',
    make: (scale) => [
      ...list(200 * scale, (at) =>
        file(
          `e/${at}/e.postman_environment.json`,
          JSON.stringify({ name: `E${at}`, values: [{ key: 'token', value: token(at), enabled: true }] }),
        ),
      ),
      ...list(200 * scale, (at) =>
        file(
          `c/${at}/c.postman_collection.json`,
          collection({
            item: list(20, (r) =>
              request(`R${r}`, { url: '{{token}}', header: [{ key: 'X-Api-Key', value: '{{token}}' }] }),
            ),
          }),
        ),
      ),
    ],
  },
  {
    name: 'halves of pairs',
    make: (scale) =>
      one(
        collection({
          variable: list(2_000 * scale, (at) => [
            { key: 'aws_access_key_id', value: `AKIA${upper(at)}` },
            { key: 'aws_secret_access_key', value: `${token(at)}${token(at + 7)}`.slice(0, 40) },
          ]).flat(),
        }),
      ),
  },
  {
    name: 'a flow list of braces',
    make: (scale) => [
      file(
        'postman/collections/C/R.request.yaml',
        `$kind: http-request\nheaders: [${repeated('}}', 40_000 * scale)}]\nurl: ${HOST}/x\n`,
      ),
    ],
  },
  {
    name: 'connection strings as a login',
    make: (scale) => {
      const value = repeated('postgres://u:p@', 40_000 * scale);
      const basic = ['username', 'password'].map((key) => ({ key, value }));
      return one(collection({ item: [request('R', { auth: { type: 'basic', basic } })] }));
    },
  },
  {
    name: 'a variable in many places, and other values of it',
    make: (scale) => [
      ...one(
        collection({
          item: list(250 * scale, (at) =>
            request(`R${at}`, {
              url: `https://h${at}.example.invalid/x`,
              header: [{ key: `X-Setting-${at}`, value: '{{v}}' }],
            }),
          ),
        }),
      ),
      ...list(25 * scale, (at) =>
        file(
          `e${at}.postman_environment.json`,
          JSON.stringify({ name: `E${at}`, values: [{ key: 'v', value: token(at), enabled: true }] }),
        ),
      ),
    ],
  },
  {
    name: 'many tokens of a collection with many requests',
    make: (scale) =>
      one(
        collection({
          item: list(1_000 * scale, (at) => request(`R${at}`, { url: `https://h${at}.example.invalid/x` })),
          auth: { type: 'bearer', bearer: list(200 * scale, (at) => ({ key: 'token', value: token(at) })) },
        }),
      ),
  },
  {
    name: 'requests in files of their own',
    make: (scale) =>
      list(1_000 * scale, (at) =>
        file(
          `postman/collections/C/F${at}/R.request.yaml`,
          `$kind: http-request\nname: R\nurl: https://{{host}}/x\nheaders:\n  X-Api-Key: ${token(at)}\n`,
        ),
      ),
  },
];
