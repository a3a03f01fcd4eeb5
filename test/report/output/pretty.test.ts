import { type PrettyOptions, renderPretty } from '../../../src/report/output/pretty.ts';
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

const OPTIONS: PrettyOptions = {
  version: '1.2.3',
  failOn: 'medium',
  scrub: (text) => text,
  showSecrets: false,
  color: false,
  width: 100,
};

test('a clean scan', () => {
  expect(renderPretty(buildResult(), OPTIONS)).toBe('No secrets found in 2 Postman documents of 3 files (2.0 KB).\n');
});

test('what is gone, since when, and what a baseline holds in vain', () => {
  const history = { introducedIn: 'a'.repeat(40), removedIn: 'b'.repeat(40), lastIn: 'a'.repeat(40) };
  const result = buildResult([
    buildFinding({ status: 'gone', history }),
    buildFinding({ history: { introducedIn: 'c'.repeat(40), removedIn: null, lastIn: null } }),
  ]);
  const past = { commits: 1_000, versions: 1, bytes: 4 };
  const unusedBaseline = Array.from({ length: 21 }, (_, index) => fingerprintOf(index));
  const text = renderPretty({ ...result, counts: { ...result.counts, past }, unusedBaseline }, OPTIONS);
  expect(text).toContain(`  12:20  high  Acme API key (gone from the tip)  acme-api-key
    value:   Tr… (25 characters)
    in:      auth parameter "token" of request "Create charge" (POST api.acme.example)
    history: gone from the tip, still in the history since aaaaaaaaaa; removed in bbbbbbbbbb
    used by: 1 request to api.acme.example
    fix:     Rotate it: whoever has these commits has it. If nobody has them yet, rewriting them is
             enough.
             Revoke the key.
`);
  expect(text).toContain('    history: since cccccccccc\n');
  expect(text).toContain(`baseline  entry ${fingerprintOf(19)} matches nothing\nand 1 more entry\n`);
  expect(text).toContain(
    '1 secret found (1 high) in 2 Postman documents of 3 files (2.0 KB) and 1 version in 1,000 commits.',
  );
  expect(text).toContain('1 secret of severity medium or worse gone from the tip, still in the history.');
});

test('findings file by file, then issues, then the sum', () => {
  const result = buildResult(
    [
      buildFinding({
        severity: 'critical',
        alternatives: ['other-key'],
        attributes: [{ name: 'expires', value: '2026-01-01' }],
        occurrences: [
          buildOccurrence(),
          buildOccurrence({ startLine: 30 }),
          buildOccurrence({ path: 'env.json', startLine: 4, startColumn: 2 }),
        ],
      }),
      buildFinding({
        status: 'existing',
        severity: 'low',
        fingerprint: fingerprintOf(2),
        usedBy: { requests: 0, hosts: [] },
        occurrences: [
          buildOccurrence({ startLine: 40, role: 'variable', key: 'apiKey', request: null, enabled: false }),
        ],
      }),
      buildPosture({ occurrences: ['y.json', 'y.json'].map((path) => buildOccurrence({ path, request: null })) }),
      buildPosture({
        fingerprint: fingerprintOf(998),
        occurrences: [buildOccurrence({ path: 'z.json', request: null })],
      }),
      buildFinding({ status: 'ignored' }),
    ],
    {
      issues: [buildIssue(), buildIssue({ code: 'lfs-pointer', path: 'big.json', line: null, incomplete: true })],
    },
  );
  expect(renderPretty(result, OPTIONS)).toBe(`collections/payments.json
  12:20  critical  Acme API key  acme-api-key
    value:   Tr… (25 characters)
    in:      auth parameter "token" of request "Create charge" (POST api.acme.example)
    used by: 1 request to api.acme.example
    expires: 2026-01-01
    or:      other-key
    also at: 30:20, env.json:4:2
    fix:     Revoke the key.
             Revoke it here: https://acme.example/keys
             Documentation: https://acme.example/docs
    id:      ${fingerprintOf(1)}

  40:20  low  Acme API key (not new)  acme-api-key
    value:   Tr… (25 characters)
    in:      variable "apiKey", switched off
    fix:     Revoke the key.
             Revoke it here: https://acme.example/keys
             Documentation: https://acme.example/docs
    id:      ${fingerprintOf(2)}

Remarks
  info  TLS verification is off  posture-tls-verification-off
    in:      y.json:12:20, 1 more place (${fingerprintOf(999)})
             z.json:12:20 (${fingerprintOf(998)})
    fix:     Switch it on.

note  broken.json:7: The file is not valid JSON; what could be read of it was scanned. (invalid-json)
not read  big.json: The file is kept in Git LFS; only its pointer is in the repository. (lfs-pointer)

1 secret and 2 remarks found (1 critical, 2 info) in 2 Postman documents of 3 files (2.0 KB).
Besides: 1 not new, 1 ignored by the policy.
1 finding of severity medium or worse.
1 file not, or not wholly, read: see above.
`);
});

test('of a remark in many files ten are named', () => {
  const postures = Array.from({ length: 12 }, (_, index) =>
    buildPosture({ fingerprint: fingerprintOf(index), occurrences: [buildOccurrence({ path: `${index}.json` })] }),
  );
  const text = renderPretty(buildResult(postures), OPTIONS);
  expect(text).toContain('9.json:12:20');
  expect(text).not.toContain('10.json');
  expect(text).toContain('             and 2 more files\n    fix:     Switch it on.\n');
});

test('many places and issues are counted', () => {
  const occurrences = Array.from({ length: 9 }, (_, index) => buildOccurrence({ startLine: index + 1 }));
  const text = renderPretty(
    buildResult([buildFinding({ occurrences })], { issues: Array(60).fill(buildIssue()) }),
    OPTIONS,
  );
  expect(text).toContain('also at: 2:20, 3:20, 4:20, 5:20, 6:20, 3 more places');
  expect(text).toContain('and 10 more issues');
});

test('ignores that do nothing are told', () => {
  const entry = {
    fingerprint: fingerprintOf(7),
    reason: 'r',
    owner: 'o',
    expires: null,
    rule: null,
    paths: [],
    line: 9,
  };
  const text = renderPretty(
    buildResult([], { unusedIgnores: [entry], expiredIgnores: [{ ...entry, line: null }] }),
    OPTIONS,
  );
  expect(text).toContain(`policy  ignore entry ${fingerprintOf(7)} on line 9 matches nothing\n`);
  expect(text).toContain(`policy  ignore entry ${fingerprintOf(7)} has expired and counts no more\n`);
});

test.each([40, 60, 100])('lines fit into %d columns, addresses apart', (width) => {
  const summary =
    'Revoke the key, create a new one, and keep it in a variable or in Postman Vault instead of the file.';
  const finding = buildFinding({ remediation: { summary, revokeUrl: null, docsUrl: null } });
  const lines = renderPretty(buildResult([finding]), { ...OPTIONS, width }).split('\n');
  for (const line of lines.filter((each) => each.startsWith('    ') && !each.includes('id:'))) {
    expect(line.length).toBeLessThanOrEqual(width);
  }
});

test.each([
  [100, ['  12:20  high  A variable holds a key and is not marked (not new)  acme-api-key']],
  [60, ['  12:20  high  A variable holds a key and is not marked', '               (not new)  acme-api-key']],
  [
    40,
    [
      '  12:20  high  A variable holds a key',
      '               and is not marked',
      '               (not new)  acme-api-key',
    ],
  ],
])('the title of a finding in %d columns', (width, lines) => {
  const finding = buildFinding({ title: 'A variable holds a key and is not marked', status: 'existing' });
  expect(renderPretty(buildResult([finding]), { ...OPTIONS, width })).toContain(`\n${lines.join('\n')}\n    value:`);
});

test('colours only where they are wanted', () => {
  const result = buildResult([buildFinding()]);
  const plain = renderPretty(result, OPTIONS);
  const painted = renderPretty(result, { ...OPTIONS, color: true });
  expect(plain).not.toContain('\u001b');
  expect(painted).toContain('\u001b[31m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of a terminal are what is taken out
  expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});

test('the secret is printed only when asked for', () => {
  const occurrence = buildOccurrence({ key: FAKE_SECRET, path: `${FAKE_SECRET}.json` });
  const result = buildResult([buildFinding({ occurrences: [occurrence] })]);
  const scrub = (text: string): string => text.replaceAll(FAKE_SECRET, '…');
  expect(renderPretty(result, { ...OPTIONS, scrub })).not.toContain(FAKE_SECRET);
  expect(renderPretty(result, { ...OPTIONS, scrub, showSecrets: true })).toContain(`value:   "${FAKE_SECRET}"`);
});

test.each(HOSTILE_NAMES)('a terminal obeys no name (%#)', (name) => {
  const occurrence = buildOccurrence({ path: name, key: name, request: { name, method: name, host: name } });
  const finding = buildFinding({ title: name, occurrences: [occurrence], attributes: [{ name, value: name }] });
  const text = renderPretty(buildResult([finding], { issues: [buildIssue({ path: name })] }), OPTIONS);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  expect(text.length).toBeLessThan(4_000);
});
