import { createLog } from '../../src/server/logger.ts';
import { buildFake } from '../support/fakes.ts';
import { leaksIn } from '../support/leaks.ts';
import { type RunningPair, startPair } from '../support/running-pair.ts';

const CANARY = buildFake('ghp_<36 alnum>', 4711);
const LABEL = `Key ${CANARY} here`;

let pair: RunningPair;
let logged = '';

beforeAll(async () => {
  const destination = {
    write(line: string) {
      logged += line;
    },
  };
  pair = await startPair({ write: createLog('trace', destination) });
});

afterAll(async () => {
  await pair.stop();
});

/** A collection with the canary in every place that Postman has for a value or a name. */
function canaryCollection(): string {
  const row = { key: LABEL, value: CANARY, description: LABEL };
  const request = {
    method: 'POST',
    auth: { type: 'bearer', bearer: [{ key: 'token', value: CANARY, type: 'string' }] },
    header: [{ key: 'Authorization', value: `Bearer ${CANARY}` }, row, { key: 'Cookie', value: `session=${CANARY}` }],
    url: {
      raw: `https://user:${CANARY}@api.github.com/${CANARY}/:id?access_token=${CANARY}`,
      protocol: 'https',
      auth: { user: 'user', password: CANARY },
      host: ['api', 'github', 'com'],
      path: [CANARY, ':id'],
      query: [{ key: 'access_token', value: CANARY }, row],
      variable: [{ key: 'id', value: CANARY }],
    },
    body: { mode: 'raw', raw: JSON.stringify({ token: CANARY, [CANARY]: 1 }), options: { raw: { language: 'json' } } },
    description: `curl -H "Authorization: Bearer ${CANARY}" https://api.github.com`,
  };
  const forms = ['urlencoded', 'formdata'].map((mode) => ({
    name: LABEL,
    request: { ...request, body: { mode, [mode]: [row] } },
  }));
  const basic = Buffer.from(`user:${CANARY}`).toString('base64');
  return JSON.stringify(
    {
      info: {
        name: LABEL,
        description: LABEL,
        schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
      },
      auth: { type: 'basic', basic: [{ key: 'password', value: CANARY }] },
      variable: [row, { key: 'token', value: CANARY, type: 'secret' }],
      event: [
        { listen: 'prerequest', script: { exec: [`pm.environment.set("token", "${CANARY}");`, '//', `const x = (`] } },
      ],
      item: [
        {
          name: LABEL,
          item: [
            {
              name: LABEL,
              request,
              response: [
                {
                  name: LABEL,
                  header: [{ key: 'Set-Cookie', value: `a=${CANARY}` }],
                  body: JSON.stringify({ access_token: CANARY }),
                  originalRequest: request,
                },
              ],
            },
            { name: LABEL, request: { ...request, header: [{ key: 'Authorization', value: `Basic ${basic}` }] } },
            ...forms,
          ],
        },
      ],
    },
    null,
    2,
  );
}

function outgoing(): string {
  return pair.github
    .traffic()
    .map(({ method, path, query, requestBody }) => JSON.stringify([method, path, query, requestBody]))
    .join('\n');
}

const environment = JSON.stringify({
  name: LABEL,
  values: [{ key: LABEL, value: CANARY, enabled: true, type: 'secret' }],
  _postman_variable_scope: 'environment',
});

const FILES: Record<string, string> = {
  [`${CANARY}/a/${CANARY}.postman_collection.json`]: canaryCollection(),
  [`${CANARY}.postman_environment.json`]: environment,
  'broken.postman_collection.json': `${canaryCollection().slice(0, 2000)}\n<<<<<<< ${CANARY}\n`,
  'broken.yaml': `$kind: collection\nname: [${LABEL}\nvariables:\n  token: "${CANARY}\n`,
  '.github/postwarden.yml': `version: 1\n${CANARY}: 1\nfailOn: "${CANARY}"\n`,
};

async function judge(name: string, files: Record<string, string>) {
  const { github } = pair;
  const repository = await github.createRepository({ name });
  // The same paths with other contents in the base, so that base versions are asked for as well.
  const before = Object.fromEntries(Object.keys(files).map((path) => [path, '{}']));
  await github.push({ repository, files: before, tell: false });
  const branch = `feature/${CANARY}`;
  const sha = await github.push({ repository, branch, files, message: `Add ${CANARY}` });
  await github.openPullRequest({ repository, head: branch, title: LABEL, body: LABEL });
  await pair.settle();
  return { repository, sha, runs: github.checkRuns(repository, sha) };
}

test('no request and no line of the log holds more of a secret than its preview', async () => {
  const { runs } = await judge('canary', FILES);
  expect(runs).toMatchObject([{ conclusion: 'failure' }]);
  expect(runs[0]!.annotations.length).toBeGreaterThan(3);
  expect(leaksIn(canaryCollection(), CANARY)).not.toEqual([]);
  expect(leaksIn(outgoing(), CANARY)).toEqual([]);
  expect(leaksIn(logged, CANARY)).toEqual([]);
});

test.each([
  ['the contents cannot be read', { path: '/graphql', body: /FileContents/ }],
  ['the comparison fails', { path: '/compare/' }],
  ['the run cannot be created', { method: 'POST', path: /check-runs$/ }],
  ['the run cannot be concluded', { method: 'PATCH' }],
])('nor where %s', async (name, fault) => {
  pair.github.clearTraffic();
  pair.github.setFault({ ...fault, action: { kind: 'status', status: 422, when: 'before' }, times: 100 });
  await judge(name.replaceAll(' ', '-'), FILES);
  pair.github.clearFaults();
  expect(leaksIn(outgoing(), CANARY)).toEqual([]);
  expect(leaksIn(logged, CANARY)).toEqual([]);
  expect(logged).toContain('"level":50');
});

test('nor in a file that is only renamed, removed or not scanned', async () => {
  const { github } = pair;
  const repository = await github.createRepository({ name: 'moved' });
  const path = `${CANARY}.json`;
  await github.push({ repository, files: { [path]: environment, 'b.json': environment }, tell: false });
  github.clearTraffic();
  const sha = await github.push({
    repository,
    branch: CANARY,
    renames: { [path]: `moved/${CANARY}.json` },
    files: { 'b.json': null, [`${CANARY}-link.json`]: { symlink: CANARY } },
  });
  await pair.settle();
  expect(github.checkRuns(repository, sha)).toHaveLength(1);
  expect(leaksIn(outgoing(), CANARY)).toEqual([]);
});
