import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { listen } from '../../src/server/listen.ts';
import { BodyReader } from '../../src/server/read-body.ts';

const LIMITS = { bytes: 100, inAll: 250 };

const arrived: { readonly request: IncomingMessage; size: number }[] = [];
let bodies = new BodyReader(LIMITS);

const server = createServer((request, response) => {
  const arrival = { request, size: 0 };
  arrived.push(arrival);
  const reading = bodies.read(request, (body) => {
    response.setHeader('connection', 'close');
    response.end(typeof body === 'string' ? body : `${body.length} bytes`);
  });
  reading.catch(() => undefined);
  request.on('data', (chunk: Buffer) => {
    arrival.size += chunk.length;
  });
});
let port = 0;

beforeAll(async () => {
  ({ port } = await listen(server, { host: '127.0.0.1', port: 0 }));
});

beforeEach(() => {
  arrived.length = 0;
  bodies = new BodyReader(LIMITS);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function begin(headers: Readonly<Record<string, string>> = {}) {
  const sending = httpRequest({ port, host: '127.0.0.1', method: 'POST', headers });
  sending.on('error', () => undefined);
  const answered = once(sending, 'response').then(async ([response]) => {
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  });
  answered.catch(() => undefined);
  return { sending, answered };
}

function post(size: number): Promise<string> {
  const { sending, answered } = begin();
  sending.end(Buffer.alloc(size));
  return answered;
}

/** Sends a part of a body, and gives what is to be finished or broken off once it has arrived. */
async function hold(size: number) {
  const count = arrived.length;
  const { sending, answered } = begin();
  sending.write(Buffer.alloc(size));
  await until(() => arrived[count]?.size === size);
  return { sending, answered };
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 2));
}

test.each([
  [0, '0 bytes'],
  [100, '100 bytes'],
  [101, 'too-large'],
])('a body of %d bytes: %s', async (size, expected) => {
  expect(await post(size)).toBe(expected);
});

test('one that says it is longer is not read at all', async () => {
  const { sending, answered } = begin({ 'content-length': '101' });
  sending.flushHeaders();
  expect(await answered).toBe('too-large');
});

test('all that are being read have a limit together; those that have ended do not count', async () => {
  const first = await hold(100);
  const second = await hold(100);
  expect(await post(60)).toBe('no-room');
  expect(await post(50)).toBe('50 bytes');
  first.sending.end();
  expect(await first.answered).toBe('100 bytes');
  expect(await post(100)).toBe('100 bytes');
  second.sending.destroy();
  await until(() => arrived[1]!.request.destroyed);
  await hold(100);
  expect(await post(100)).toBe('100 bytes');
});
