import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { listen } from '../../src/server/listen.ts';
import { BodyReader } from '../../src/server/read-body.ts';

const LIMITS = { bytes: 100, perSender: 150, inAll: 250, milliseconds: 60_000 };

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

const from = (address: string) => ({ 'x-forwarded-for': `203.0.113.99, ${address}` });

function post(size: number, address = '192.0.2.1'): Promise<string> {
  const { sending, answered } = begin(from(address));
  sending.end(Buffer.alloc(size));
  return answered;
}

/** Sends a part of a body, and gives what is to be finished or broken off once it has arrived. */
async function hold(size: number, address = '192.0.2.1') {
  const count = arrived.length;
  const { sending, answered } = begin(from(address));
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

test('one that takes too long is not waited for', async () => {
  bodies = new BodyReader({ ...LIMITS, milliseconds: 20 });
  const { answered } = await hold(10);
  expect(await answered).toBe('too-slow');
});

describe('all that are being read have a limit together', () => {
  test('up to it each is read', async () => {
    const held = [await hold(100, '192.0.2.1'), await hold(100, '192.0.2.2')];
    expect(await post(50, '192.0.2.3')).toBe('50 bytes');
    for (const { sending } of held) sending.end();
    expect(await Promise.all(held.map(({ answered }) => answered))).toEqual(['100 bytes', '100 bytes']);
  });

  test('beyond it the largest gives way, of equal ones the oldest: small bodies always find room', async () => {
    const first = await hold(90, '192.0.2.1');
    const second = await hold(90, '192.0.2.2');
    expect(await post(71, '192.0.2.3')).toBe('71 bytes');
    expect(await first.answered).toBe('no-room');
    second.sending.end();
    expect(await second.answered).toBe('90 bytes');
  });

  test('the newcomer itself, if it is the largest', async () => {
    const held = [await hold(80, '192.0.2.1'), await hold(80, '192.0.2.2')];
    expect(await post(95, '192.0.2.3')).toBe('no-room');
    for (const { sending } of held) sending.end();
    expect(await Promise.all(held.map(({ answered }) => answered))).toEqual(['80 bytes', '80 bytes']);
  });

  test('what has ended or broken off no longer counts', async () => {
    for (let round = 0; round < 4; round += 1) expect(await post(100)).toBe('100 bytes');
    const broken = await hold(100);
    broken.sending.destroy();
    await until(() => arrived.at(-1)!.request.destroyed);
    const held = [await hold(100, '192.0.2.1'), await hold(100, '192.0.2.2')];
    for (const { sending } of held) sending.end();
    expect(await Promise.all(held.map(({ answered }) => answered))).toEqual(['100 bytes', '100 bytes']);
  });
});

test('one sender has a limit of its own, whatever room there is', async () => {
  const first = await hold(90);
  const other = await hold(90, '192.0.2.2');
  expect(await post(70)).toBe('70 bytes');
  expect(await first.answered).toBe('no-room');
  other.sending.end();
  expect(await other.answered).toBe('90 bytes');
});
