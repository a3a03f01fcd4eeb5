import type { AdvisedFinding } from '../../../src/model/finding.ts';
import { type AnnotationInput, planAnnotations } from '../../../src/report/check/annotations.ts';
import {
  buildFinding,
  buildIssue,
  buildOccurrence,
  buildPosture,
  FAKE_SECRET,
  fingerprintOf,
  HOSTILE_NAMES,
} from '../../support/results.ts';

function plan(findings: readonly AdvisedFinding[], changes: Partial<AnnotationInput> = {}) {
  return planAnnotations({
    findings,
    failOn: 'medium',
    scrub: (text) => text,
    unread: [],
    policyProblems: [],
    ...changes,
  });
}

test('an annotation says what, where, how bad and how to fix', () => {
  expect(plan([buildFinding({ attributes: [{ name: 'expires', value: '2026-01-01' }] })])).toEqual({
    annotatedPlaces: 1,
    places: 1,
    annotations: [
      {
        path: 'collections/payments.json',
        startLine: 12,
        endLine: 12,
        startColumn: 20,
        endColumn: 44,
        level: 'failure',
        title: 'Acme API key (high)',
        message: [
          'Tr… (25 characters) in auth parameter "token" of request "Create charge" (POST api.acme.example).',
          'Used by 1 request to api.acme.example.',
          'expires: 2026-01-01',
          'Revoke the key.',
          'Revoke it here: https://acme.example/keys',
          'Documentation: https://acme.example/docs',
          `Rule acme-api-key, fingerprint ${fingerprintOf(1)}`,
        ].join('\n'),
      },
    ],
  });
});

test.each([
  ['critical', 'failure'],
  ['medium', 'failure'],
  ['low', 'warning'],
  ['info', 'notice'],
] as const)('severity %s: level %s', (severity, level) => {
  expect(plan([buildFinding({ severity })]).annotations[0]?.level).toBe(level);
});

describe('lines and columns', () => {
  test.each([
    [
      { startColumn: 5, endColumn: 9 },
      { startLine: 12, endLine: 12, startColumn: 5, endColumn: 8 },
    ],
    [
      { startColumn: 5, endColumn: 5 },
      { startLine: 12, endLine: 12, startColumn: 5, endColumn: 5 },
    ],
    [
      { endLine: 14, endColumn: 3 },
      { startLine: 12, endLine: 14 },
    ],
    [
      { endLine: 14, endColumn: 1 },
      { startLine: 12, endLine: 13 },
    ],
  ])('%j', (changes, expected) => {
    const [annotation] = plan([buildFinding({ occurrences: [buildOccurrence(changes)] })]).annotations;
    const { path, level, title, message, ...place } = annotation!;
    expect(place).toEqual(expected);
  });

  test('an entry of an archive is annotated on the archive', () => {
    const [annotation] = plan([
      buildFinding({ occurrences: [buildOccurrence({ path: 'x.zip!/a.json' })] }),
    ]).annotations;
    expect(annotation).toMatchObject({ path: 'x.zip', startLine: 1, endLine: 1 });
    expect(annotation).not.toHaveProperty('startColumn');
    expect(annotation?.message).toContain('In entry "a.json" of the archive, line 12.');
  });
});

test('new findings only, worst first', () => {
  const findings = [
    buildFinding({ title: 'a', severity: 'low' }),
    buildFinding({ title: 'b', status: 'existing' }),
    buildFinding({ title: 'c', status: 'ignored' }),
    buildFinding({ title: 'd', status: 'gone' }),
    buildPosture({ title: 'e' }),
    buildFinding({ title: 'f', severity: 'critical' }),
  ];
  expect(plan(findings).annotations.map(({ title }) => title[0])).toEqual(['f', 'a', 'e']);
});

describe('bounds', () => {
  const occurrences = (count: number) =>
    Array.from({ length: count }, (_, index) => buildOccurrence({ startLine: index + 1, endLine: index + 1 }));

  test('ten for a secret', () => {
    const { annotations, annotatedPlaces, places } = plan([buildFinding({ occurrences: occurrences(11) })]);
    expect([annotations.length, annotatedPlaces, places]).toEqual([10, 10, 11]);
  });

  test('three hundred for a run, problems of the policy included', () => {
    const findings = Array.from({ length: 400 }, (_, index) => buildFinding({ fingerprint: fingerprintOf(index) }));
    const problem = { path: '.github/postwarden.yml', problem: { line: 3, column: 1, message: 'wrong' }, fails: true };
    const { annotations, annotatedPlaces, places } = plan(findings, { policyProblems: Array(30).fill(problem) });
    expect([annotations.length, annotatedPlaces, places]).toEqual([300, 280, 400]);
    expect(annotations[0]).toEqual({
      path: '.github/postwarden.yml',
      startLine: 3,
      endLine: 3,
      startColumn: 1,
      endColumn: 1,
      level: 'failure',
      title: 'Mistake in the policy of Postwarden',
      message: 'wrong',
    });
  });

  test.each(HOSTILE_NAMES)('title and message with hostile names (%#)', (name) => {
    const occurrence = buildOccurrence({ key: name, request: { name, method: name, host: name } });
    const [annotation] = plan([
      buildFinding({ title: name, occurrences: [occurrence], attributes: [{ name, value: name }] }),
    ]).annotations;
    expect(annotation!.title.length).toBeLessThanOrEqual(255);
    expect(annotation!.message.length).toBeLessThan(2_000);
    expect(`${annotation!.title}${annotation!.message.replaceAll('\n', '')}`).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });
});

test('a path that holds a secret is not sent', () => {
  const scrub = (text: string): string => text.replaceAll(FAKE_SECRET, '…');
  const occurrences = [buildOccurrence({ path: `${FAKE_SECRET}.json` }), buildOccurrence({ key: FAKE_SECRET })];
  const { annotations, places } = plan([buildFinding({ occurrences })], { scrub });
  expect(annotations).toHaveLength(1);
  expect(places).toBe(2);
  expect(JSON.stringify(annotations)).not.toContain(FAKE_SECRET);
});

test.each([
  ['x.zip!/a.json', 'x.zip'],
  ['a/x.tar.gz!/b!/c.json', 'a/x.tar.gz'],
  ['x.txt!/y.zip!/a.json', 'x.txt'],
  ['oh my!/a.json', 'oh my!/a.json'],
  ['a.b/oh!/x.json', 'a.b/oh!/x.json'],
])('%s is annotated at %s', (path, expected) => {
  const { annotations } = plan([buildFinding({ occurrences: [buildOccurrence({ path })] })]);
  expect(annotations.map((annotation) => annotation.path)).toEqual([expected]);
});

describe('what was not read and fails the check', () => {
  const issue = buildIssue({
    code: 'binary-file',
    path: 'a.postman_collection.json',
    line: null,
  });

  test('is annotated at its file, after the findings', () => {
    expect(plan([buildFinding()], { unread: [issue] }).annotations.slice(1)).toEqual([
      {
        path: 'a.postman_collection.json',
        startLine: 1,
        endLine: 1,
        level: 'failure',
        title: 'Not scanned by Postwarden',
        message: 'The file is not text. Check that it is what its name says. (binary-file)',
      },
    ]);
  });

  test('at the archive, if it is an entry', () => {
    const unread = [{ ...issue, path: 'a.zip!/b.postman_collection.json', line: 7 }];
    expect(plan([], { unread }).annotations).toMatchObject([{ path: 'a.zip', startLine: 1, endLine: 1 }]);
  });

  test('not without a path, nor at one that cannot be sent', () => {
    const unread = [
      { ...issue, path: '' },
      { ...issue, path: `${FAKE_SECRET}.json` },
    ];
    expect(plan([], { unread, scrub: (text) => text.replaceAll(FAKE_SECRET, '…') }).annotations).toEqual([]);
  });

  test('fifty at most, within what a run may have', () => {
    const unread = Array.from({ length: 60 }, (_, index) => ({ ...issue, path: `${index}.json` }));
    expect(plan([], { unread }).annotations).toHaveLength(50);
  });
});
