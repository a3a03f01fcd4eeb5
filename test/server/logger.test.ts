import type { LogFields } from '../../src/model/log.ts';
import { createLog, createTamedLog } from '../../src/server/logger.ts';

function capture() {
  const lines: string[] = [];
  const log = createLog('trace', { write: (line: string) => void lines.push(line) });
  return { log, lines: () => lines.map((line): Record<string, unknown> => JSON.parse(line)) };
}

test('a line holds its message, time, level and allowed fields', () => {
  const { log, lines } = capture();
  log.warn({ event: 'push', sha: 'abc', status: 502, code: 'github-unreachable' }, 'attempt failed');
  expect(lines()).toEqual([
    {
      level: 40,
      time: expect.any(String),
      event: 'push',
      sha: 'abc',
      status: 502,
      code: 'github-unreachable',
      msg: 'attempt failed',
    },
  ]);
});

test.each([
  ['a field that is not on the list', { payload: 'secret' }],
  ['an error', { err: new Error('secret') }],
  ['an object in an allowed field', { event: { name: 'secret' } }],
  ['a text of unlikely length', { repository: 'secret'.repeat(200) }],
])('%s is left out', (_, fields) => {
  const { log, lines } = capture();
  log.error(fields as unknown as LogFields, 'something');
  expect(JSON.stringify(lines())).not.toContain('secret');
});

describe('what Probot and Octokit log', () => {
  test('tells that they complained, and the status, never what they said', () => {
    const { log, lines } = capture();
    const tamed = createTamedLog(log).child({ name: 'octokit', secret: 'secret' });
    tamed.error(Object.assign(new Error('secret'), { status: 500, event: { payload: 'secret' } }));
    tamed.error({ err: Object.assign(new Error('secret'), { status: 404 }) }, 'secret');
    tamed.warn('Request quota exhausted for request GET /secret');
    expect(lines().map((line) => line.status)).toEqual([500, 404, null]);
    expect(JSON.stringify(lines())).not.toContain('secret');
  });

  test('below a warning is silence', () => {
    const { log, lines } = capture();
    const tamed = createTamedLog(log);
    for (const level of ['info', 'debug', 'trace'] as const) tamed[level]({ body: 'secret' }, 'secret');
    expect(lines()).toEqual([]);
  });
});
