import { createHmac } from 'node:crypto';
import { type ClientRequest, request as httpRequest, type Server } from 'node:http';
import type { DeliveredEvent } from '../../src/intake/event-reader.ts';
import type { Log } from '../../src/model/log.ts';
import { createFrontDoor, MAX_BODY_BYTES } from '../../src/server/front-door.ts';
import { listen } from '../../src/server/listen.ts';

const SECRET = 'a-long-enough-webhook-secret';
const PATH = '/api/github/webhooks';
const lines: unknown[] = [];
const write: Log['error'] = (fields, message) => void lines.push([fields, message]);
const log: Log = { info: write, warn: write, error: write };

let server: Server;
let origin: string;
let taken: DeliveredEvent[] = [];
let outcome: 'taken' | 'full' | Error = 'taken';
let isReady = true;

beforeAll(async () => {
  server = createFrontDoor({
    webhookPath: PATH,
    webhookSecret: SECRET,
    log,
    accepts: () => isReady,
    isReady: async () => isReady,
    receive: async (event) => {
      taken.push(event);
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
  });
  const { port } = await listen(server, { host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  taken = [];
  lines.length = 0;
  outcome = 'taken';
  isReady = true;
});

const sign = (body: string, secret = SECRET): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${origin}${PATH}`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-github-delivery': 'f3b1c2d4-0000-4000-8000-000000000000',
      'x-github-event': 'push',
      'x-hub-signature-256': sign(body),
      ...headers,
    },
  });
}

test('a signed webhook is taken in and accepted', async () => {
  const response = await post('{"ref":"refs/heads/main"}');
  expect(response.status).toBe(202);
  expect(taken).toEqual([
    {
      id: 'f3b1c2d4-0000-4000-8000-000000000000',
      name: 'push',
      content: `push ${sign('{"ref":"refs/heads/main"}')}`,
      payload: { ref: 'refs/heads/main' },
    },
  ]);
});

test.each([
  ['without a signature', { 'x-hub-signature-256': '' }, 401],
  ['signed with another secret', { 'x-hub-signature-256': sign('{}', 'another-secret-of-length') }, 401],
  ['signed with Probot’s default secret', { 'x-hub-signature-256': sign('{}', 'development') }, 401],
  ['signed with SHA-1', { 'x-hub-signature-256': '', 'x-hub-signature': 'sha1=00' }, 401],
  ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['without a delivery id', { 'x-github-delivery': '' }, 400],
  ['with a delivery id that is none', { 'x-github-delivery': 'a b' }, 400],
  ['without an event', { 'x-github-event': '' }, 400],
])('%s it is refused', async (_, headers, status) => {
  expect((await post('{}', headers)).status).toBe(status);
  expect(taken).toEqual([]);
});

test.each(['{', '1', 'null', ''])('a body of %p is refused', async (body) => {
  expect((await post(body)).status).toBe(400);
});

test('503 where there is no room, so that GitHub remembers a failed delivery', async () => {
  outcome = 'full';
  expect((await post('{}')).status).toBe(503);
});

test('a mistake of ours is logged, without its words', async () => {
  outcome = new Error('the payload says hunter2');
  expect((await post('{}')).status).toBe(500);
  const fields = { event: 'push', delivery: 'f3b1c2d4-0000-4000-8000-000000000000', code: 'internal' };
  expect(lines).toEqual([[fields, 'a webhook could not be taken in']]);
});

test('503 while starting or stopping', async () => {
  isReady = false;
  expect((await post('{}')).status).toBe(503);
  expect((await fetch(`${origin}/readyz`)).status).toBe(503);
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
});

test.each([
  ['GET', '/healthz', 200],
  ['HEAD', '/readyz', 200],
  ['POST', '/healthz', 404],
  ['GET', PATH, 405],
  ['GET', '/', 404],
  ['POST', '/api/github', 404],
  ['GET', '/probot', 404],
  ['GET', '/ping', 404],
])('%s %s is answered with %d', async (method, path, status) => {
  expect((await fetch(`${origin}${path}`, { method })).status).toBe(status);
});

test.each([
  ['a million arrays in each other', `{"a":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`],
  ['a million keys', `{${Array.from({ length: 1_000_000 }, (_, index) => `"k${index}":1`).join(',')}}`],
  ['a million empty arrays', `{"a":[${'[],'.repeat(1_000_000)}[]]}`],
])('a signed body of %s is refused', async (_, body) => {
  expect((await post(body)).status).toBe(413);
  expect(taken).toEqual([]);
  expect(lines).toEqual([[{ code: 'too-complex' }, 'webhook refused']]);
});

test('a connection outlives the time that its headers may take', () => {
  expect(server.keepAliveTimeout).toBeGreaterThan(75_000);
  expect(server.headersTimeout).toBeLessThan(server.keepAliveTimeout);
});

describe('bodies that are signed by nobody', () => {
  const begun: ClientRequest[] = [];

  afterEach(() => {
    for (const request of begun.splice(0)) request.destroy();
  });

  /** Begins a large body and never ends it. */
  function hang(headers: Record<string, string>): Promise<number | 'cut'> {
    return new Promise((resolve) => {
      const request = httpRequest(`${origin}${PATH}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
      });
      begun.push(request);
      request.on('response', (response) => resolve(response.statusCode ?? 0));
      request.on('error', () => resolve('cut'));
      request.write(Buffer.alloc(MAX_BODY_BYTES - 1, 0x20));
    });
  }

  test('are not read at all without a signature', async () => {
    expect([401, 'cut']).toContain(await hang({}));
  });

  test('twelve of 25 MB each that never end, from as many addresses, keep no webhook out', async () => {
    const guessed = `sha256=${'0'.repeat(64)}`;
    const hanging = Array.from({ length: 12 }, (_, index) =>
      hang({ 'x-hub-signature-256': guessed, 'x-forwarded-for': `192.0.2.${index}` }),
    );
    // There is room for eight: these have given way.
    const gone = new Set<unknown>();
    for (const one of hanging) void one.then(() => gone.add(one));
    while (gone.size < 4) await Promise.race(hanging.filter((one) => !gone.has(one)));
    expect((await post('{}')).status).toBe(202);
    expect((await post(`{"a":"${'x'.repeat(1024 * 1024)}"}`)).status).toBe(202);
  });
});

describe('a body over 25 MB', () => {
  function send(headers: Record<string, string>, bytes: number): Promise<number | 'cut'> {
    return new Promise((resolve) => {
      const sending = httpRequest(`${origin}${PATH}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-hub-signature-256': sign('{}'), ...headers },
      });
      sending.on('response', (response) => resolve(response.statusCode ?? 0));
      sending.on('error', () => resolve('cut'));
      const chunk = Buffer.alloc(1024 * 1024, 0x20);
      for (let sent = 0; sent < bytes; sent += chunk.length) sending.write(chunk);
      sending.end();
    });
  }

  test('is refused by its declared length, before it is read', async () => {
    expect(await send({ 'content-length': String(MAX_BODY_BYTES + 1) }, 0)).toBe(413);
  });

  test('is refused while it streams in', async () => {
    expect([413, 'cut']).toContain(await send({ 'transfer-encoding': 'chunked' }, MAX_BODY_BYTES + 1));
    expect(taken).toEqual([]);
  });

  test('one of 25 MB is read', async () => {
    const body = `{"a":"${'x'.repeat(MAX_BODY_BYTES - 8)}"}`;
    expect(Buffer.byteLength(body)).toBe(MAX_BODY_BYTES);
    expect((await post(body)).status).toBe(202);
  });
});
