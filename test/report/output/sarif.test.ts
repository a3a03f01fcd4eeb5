import type { ReportOptions } from '../../../src/report/output/report-options.ts';
import { renderSarif } from '../../../src/report/output/sarif.ts';
import {
  buildFinding,
  buildIssue,
  buildOccurrence,
  buildPosture,
  buildResult,
  FAKE_SECRET,
  fingerprintOf,
  HOSTILE_NAMES,
} from '../../support/results.ts';

const OPTIONS: ReportOptions = { version: '1.2.3', failOn: 'medium', scrub: (text) => text, showSecrets: false };

function runOf(...args: Parameters<typeof buildResult>) {
  return JSON.parse(renderSarif(buildResult(...args), OPTIONS)).runs[0];
}

test('one result with rule, place and fingerprint', () => {
  const log = JSON.parse(renderSarif(buildResult([buildFinding()]), OPTIONS));
  expect(log).toMatchObject({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' });
  const [run] = log.runs;
  expect(run.tool.driver).toMatchObject({ name: 'Postwarden', semanticVersion: '1.2.3' });
  expect(run.tool.driver.rules).toEqual([
    {
      id: 'acme-api-key',
      name: 'acme-api-key',
      shortDescription: { text: 'Acme API key' },
      fullDescription: { text: 'Acme API key (Acme)' },
      help: {
        text: 'Revoke the key.\nRevoke it here: https://acme.example/keys\nDocumentation: https://acme.example/docs',
        markdown:
          '- Revoke the key.\n- Revoke it here: https://acme.example/keys\n- Documentation: https://acme.example/docs',
      },
      helpUri: 'https://github.com/postwarden/postwarden/blob/main/docs/rules/acme.md#acme-api-key',
      defaultConfiguration: { level: 'error' },
      properties: { precision: 'very-high', 'security-severity': '8.0', tags: ['security', 'secret'] },
    },
  ]);
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.results).toEqual([
    {
      ruleId: 'acme-api-key',
      ruleIndex: 0,
      level: 'error',
      message: {
        text: 'Acme API key Tr… (25 characters) in auth parameter "token" of request "Create charge" (POST api.acme.example). Used by 1 request to api.acme.example. Revoke the key. Revoke it here: https://acme.example/keys Documentation: https://acme.example/docs',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'collections/payments.json', uriBaseId: '%SRCROOT%' },
            region: { startLine: 12, startColumn: 20, endLine: 12, endColumn: 45 },
          },
          logicalLocations: [{ fullyQualifiedName: '/item/0/request/auth/bearer/0/value', kind: 'member' }],
        },
      ],
      partialFingerprints: {
        primaryLocationLineHash: `${fingerprintOf(1)}:1`,
        'postwardenSecret/v1': fingerprintOf(1),
      },
      properties: { severity: 'high', status: 'new', preview: 'Tr… (25 characters)' },
    },
  ]);
});

test.each([
  ['critical', 'error', '9.5'],
  ['high', 'error', '8.0'],
  ['medium', 'warning', '5.5'],
  ['low', 'warning', '2.5'],
  ['info', 'note', undefined],
] as const)('severity %s: level %s, security severity %s', (severity, level, securitySeverity) => {
  const run = runOf([buildFinding({ severity })]);
  expect(run.results[0].level).toBe(level);
  expect(run.tool.driver.rules[0].properties['security-severity']).toBe(securitySeverity);
});

test('a rule has the severity of its worst finding; rules are ordered by id', () => {
  const run = runOf([
    buildFinding({ severity: 'low' }),
    buildFinding({ severity: 'critical', fingerprint: fingerprintOf(2) }),
    buildFinding({ ruleId: 'aaa-key', fingerprint: fingerprintOf(3) }),
  ]);
  expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['aaa-key', 'acme-api-key']);
  expect(run.tool.driver.rules[1].properties['security-severity']).toBe('9.5');
  expect(run.results.map((result: { level: string; ruleIndex: number }) => [result.level, result.ruleIndex])).toEqual([
    ['error', 1],
    ['error', 0],
    ['warning', 1],
  ]);
});

test('places of one secret are counted within their file, whatever their line', () => {
  const occurrences = [
    buildOccurrence({ path: 'a.json', startLine: 1 }),
    buildOccurrence({ path: 'a.json', startLine: 2 }),
    buildOccurrence({ path: 'b.json', startLine: 9 }),
  ];
  const hashes = runOf([buildFinding({ occurrences })]).results.map(
    (result: { partialFingerprints: { primaryLocationLineHash: string } }) =>
      result.partialFingerprints.primaryLocationLineHash.split(':')[1],
  );
  expect(hashes).toEqual(['1', '2', '1']);
});

test('what is accepted or gone is no alert', () => {
  const statuses = (['new', 'existing', 'ignored', 'gone'] as const).map((status) => buildFinding({ status }));
  expect(runOf(statuses).results).toHaveLength(2);
});

test('what is gone is told beside the alerts', () => {
  const history = { introducedIn: 'a'.repeat(40), removedIn: 'b'.repeat(40), lastIn: 'a'.repeat(40) };
  const [notification] = runOf([buildFinding({ status: 'gone', history })]).invocations[0].toolExecutionNotifications;
  expect(notification).toEqual({
    descriptor: { id: 'gone-from-tip' },
    level: 'warning',
    message: {
      text: 'Acme API key Tr… (25 characters): gone from the tip, still in the history since aaaaaaaaaa; removed in bbbbbbbbbb. Rotate it: whoever has these commits has it. If nobody has them yet, rewriting them is enough. Revoke the key. Revoke it here: https://acme.example/keys Documentation: https://acme.example/docs',
    },
    properties: { ruleId: 'acme-api-key', severity: 'high', fingerprint: 'pw1_00000000000000000000000000000001' },
  });
});

test('an entry of an archive is reported on the archive', () => {
  const occurrence = buildOccurrence({ path: 'data/export.zip!/a/b.json' });
  const [result] = runOf([buildFinding({ occurrences: [occurrence] })]).results;
  expect(result.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'data/export.zip', uriBaseId: '%SRCROOT%' },
    region: { startLine: 1 },
  });
  expect(result.message.text).toContain('In entry "a/b.json" of the archive, line 12.');
});

test.each([
  ['a b/c#d?.json', 'a%20b/c%23d%3F.json'],
  ['c:/x.json', 'c%3A/x.json'],
  ['ü/[x]/(y)!.json', '%C3%BC/%5Bx%5D/%28y%29%21.json'],
  ['\ud800.json', '%EF%BF%BD.json'],
])('path %j is the URI %s', (path, uri) => {
  const [result] = runOf([buildFinding({ occurrences: [buildOccurrence({ path })] })]).results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

test('posture has neither preview nor security severity', () => {
  const run = runOf([buildPosture()]);
  expect(run.results[0].message.text).toMatch(/^TLS verification is off in auth parameter/);
  expect(run.tool.driver.rules[0]).toMatchObject({
    helpUri: 'https://github.com/postwarden/postwarden/blob/main/docs/posture.md#posture-tls-verification-off',
    properties: { tags: ['security', 'posture'] },
  });
});

test('issues become notifications', () => {
  const [invocation] = runOf([], {
    issues: [buildIssue(), buildIssue({ incomplete: true, path: '', line: null })],
  }).invocations;
  expect(invocation.toolExecutionNotifications).toEqual([
    {
      descriptor: { id: 'invalid-json' },
      level: 'note',
      message: { text: 'The file is not valid JSON; what could be read of it was scanned.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'broken.json', uriBaseId: '%SRCROOT%' },
            region: { startLine: 7 },
          },
        },
      ],
    },
    {
      descriptor: { id: 'invalid-json' },
      level: 'warning',
      message: { text: 'The file is not valid JSON; what could be read of it was scanned.' },
    },
  ]);
});

test('results are bounded, the worst are kept', () => {
  const occurrences = Array.from({ length: 26_000 }, (_, index) => buildOccurrence({ startLine: index + 1 }));
  const run = runOf([buildFinding({ severity: 'low', occurrences }), buildFinding({ severity: 'critical' })]);
  expect(run.results).toHaveLength(25_000);
  expect(run.results[0].level).toBe('error');
  expect(run.invocations[0].toolExecutionNotifications).toEqual([
    {
      descriptor: { id: 'results-left-out' },
      level: 'warning',
      message: { text: '1,001 results left out: a run takes 25,000. Scan folders one by one.' },
    },
  ]);
});

test('as many results as a run takes are all there, and nothing is said', () => {
  const occurrences = Array.from({ length: 25_000 }, (_, index) => buildOccurrence({ startLine: index + 1 }));
  const run = runOf([buildFinding({ occurrences })]);
  expect(run.results).toHaveLength(25_000);
  expect(run.invocations[0].toolExecutionNotifications).toEqual([]);
});

test('notifications that are left out are counted', () => {
  const issues = Array.from({ length: 1_200 }, (_, index) => buildIssue({ line: index + 1 }));
  const { toolExecutionNotifications: told } = runOf([], { issues }).invocations[0];
  expect(told).toHaveLength(1_001);
  expect(told[0]).toEqual({
    descriptor: { id: 'notifications-left-out' },
    level: 'warning',
    message: { text: '200 notifications left out: a run takes 1,000. Scan folders one by one.' },
  });
});

test.each(HOSTILE_NAMES)('names make no links (%#)', (name) => {
  const occurrence = buildOccurrence({ key: name, request: { name, method: 'GET', host: name } });
  const [result] = runOf([buildFinding({ occurrences: [occurrence] })]).results;
  expect(result.message.text.replace(/\\[[\]]/g, '')).not.toMatch(/[[\]]|[\p{Cc}\u202a-\u202e]/u);
});

test('no secret, even when asked for', () => {
  const scrub = (text: string): string => text.replaceAll(FAKE_SECRET, '…');
  const occurrence = buildOccurrence({ path: `a/${FAKE_SECRET}.json`, pointer: `/${FAKE_SECRET}`, key: FAKE_SECRET });
  const result = buildResult([buildFinding({ occurrences: [occurrence] })]);
  expect(renderSarif(result, { ...OPTIONS, scrub, showSecrets: true })).not.toContain(FAKE_SECRET);
});
