// Files made to cost time: each grows with `scale`, and a scan of twice as much may take about twice as long.
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
const one = (text: string): HostileFile[] => [file('c.postman_collection.json', text)];

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
];
