import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { renderJson } from '../../../src/report/output/json.ts';
import type { ReportOptions } from '../../../src/report/output/report-options.ts';
import {
  buildFinding,
  buildIssue,
  buildOccurrence,
  buildPosture,
  buildResult,
  FAKE_SECRET,
  HOSTILE_NAMES,
} from '../../support/results.ts';

const OPTIONS: ReportOptions = { version: '1.2.3', failOn: 'medium', scrub: (text) => text, showSecrets: false };

const schema: object = JSON.parse(readFileSync('docs/schema/report.schema.json', 'utf8'));
const isValid = new Ajv2020({ allErrors: true }).compile(schema);

function checked(text: string) {
  const report = JSON.parse(text);
  isValid(report);
  expect(isValid.errors ?? []).toEqual([]);
  return report;
}

test('a report of everything fits its schema', () => {
  const result = buildResult(
    [
      buildFinding({ attributes: [{ name: 'expires', value: '2026-01-01' }], alternatives: ['other-key'] }),
      buildFinding({ status: 'ignored', ignoredBy: { reason: 'r', owner: 'o', expires: null } }),
      buildFinding({
        provider: null,
        occurrences: [buildOccurrence({ pointer: null, request: null, key: null, decodedFrom: [] })],
      }),
      buildPosture(),
    ],
    { issues: [buildIssue(), buildIssue({ line: null, incomplete: true })] },
  );
  const report = checked(renderJson(result, OPTIONS));
  expect(report).toMatchObject({
    schemaVersion: 1,
    tool: { name: 'postwarden', version: '1.2.3' },
    summary: { files: 3, documents: 2, bytes: 2_048, findings: 4, occurrences: 4 },
  });
  expect(report.findings[0]).toEqual({
    ruleId: 'acme-api-key',
    family: 'credential',
    title: 'Acme API key',
    provider: 'Acme',
    severity: 'high',
    confidence: 'high',
    status: 'new',
    fingerprint: 'pw1_00000000000000000000000000000001',
    preview: 'Tr… (25 characters)',
    occurrences: [
      {
        path: 'collections/payments.json',
        format: 'collection-v2.1',
        pointer: '/item/0/request/auth/bearer/0/value',
        role: 'auth-param',
        key: 'token',
        enabled: true,
        startLine: 12,
        startColumn: 20,
        endLine: 12,
        endColumn: 45,
        request: { name: 'Create charge', method: 'POST', host: 'api.acme.example' },
        decodedFrom: ['json'],
      },
    ],
    usedBy: { requests: 1, hosts: ['api.acme.example'] },
    alternatives: ['other-key'],
    attributes: [{ name: 'expires', value: '2026-01-01' }],
    remediation: {
      summary: 'Revoke the key.',
      revokeUrl: 'https://acme.example/keys',
      docsUrl: 'https://acme.example/docs',
    },
    ignoredBy: null,
    history: null,
  });
  expect(report.issues[0]).toEqual({
    code: 'invalid-json',
    path: 'broken.json',
    message: 'The file is not valid JSON; what could be read of it was scanned.',
    line: 7,
    incomplete: false,
  });
});

test('an empty report fits its schema', () => {
  expect(checked(renderJson(buildResult(), OPTIONS)).findings).toEqual([]);
});

test('a report of a history and a baseline fits its schema', () => {
  const history = { introducedIn: 'a'.repeat(40), removedIn: 'b'.repeat(40), lastIn: 'a'.repeat(40) };
  const result = buildResult([buildFinding({ status: 'gone', history })]);
  const past = { commits: 2, versions: 3, bytes: 4 };
  const unusedBaseline = [`pw1_${'0'.repeat(32)}`];
  const report = checked(renderJson({ ...result, counts: { ...result.counts, past }, unusedBaseline }, OPTIONS));
  expect(report.findings[0]).toMatchObject({ status: 'gone', history });
  expect(report.summary.past).toEqual(past);
  expect(report.unusedBaseline).toEqual(unusedBaseline);
});

test('the secret is there only when asked for, and never for posture', () => {
  const result = buildResult([buildFinding(), buildPosture()]);
  expect(renderJson(result, OPTIONS)).not.toContain(FAKE_SECRET);
  const shown = checked(renderJson(result, { ...OPTIONS, showSecrets: true }));
  expect(shown.findings[0].secret).toBe(FAKE_SECRET);
  expect(shown.findings[1]).not.toHaveProperty('secret');
});

test('secrets in names are replaced, unless secrets are asked for', () => {
  const name = `x${FAKE_SECRET}y`;
  const result = buildResult(
    [
      buildFinding({
        usedBy: { requests: 1, hosts: [name] },
        attributes: [{ name: 'issuer', value: name }],
        occurrences: [
          buildOccurrence({ path: name, pointer: name, key: name, request: { name, method: name, host: name } }),
        ],
      }),
    ],
    { issues: [buildIssue({ path: name })] },
  );
  const scrub = (text: string): string => text.replaceAll(FAKE_SECRET, '…');
  const report = renderJson(result, { ...OPTIONS, scrub });
  expect(report).not.toContain(FAKE_SECRET);
  expect(report.match(/x…y/g)).toHaveLength(9);
  expect(renderJson(result, { ...OPTIONS, scrub, showSecrets: true })).toContain(name);
});

test.each(HOSTILE_NAMES)('a name comes back as it was, and a terminal cannot obey it (%#)', (name) => {
  const occurrence = buildOccurrence({ path: name, request: { name, method: name, host: name } });
  const text = renderJson(buildResult([buildFinding({ occurrences: [occurrence] })]), OPTIONS);
  expect(checked(text).findings[0].occurrences[0].request).toEqual({ name, method: name, host: name });
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
});

test('the same result gives the same bytes', () => {
  const build = () => buildResult([buildFinding(), buildPosture()], { issues: [buildIssue()] });
  expect(renderJson(build(), OPTIONS)).toBe(renderJson(build(), OPTIONS));
});
