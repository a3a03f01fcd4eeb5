import { fingerprintOf, placeFingerprint } from '../../../src/engine/judge/fingerprint.ts';
import { type FindingDraft, nameFindings, slowSecrets } from '../../../src/engine/judge/name-findings.ts';
import { type Severity, STATUSES, type Status } from '../../../src/model/finding.ts';
import { Secret } from '../../../src/model/secret.ts';
import { collection, item, scan } from '../../support/scan.ts';

const draft = (secret: string, status: Status = 'new', severity: Severity = 'high'): FindingDraft =>
  ({
    ruleId: 'some-key',
    secret: new Secret(secret),
    status,
    severity,
    fingerprint: null,
    occurrences: [{ path: 'a.json', span: { from: 7, to: 9 } }],
  }) as unknown as FindingDraft;

const LONG = 'x'.repeat(20);
const all = new Set(STATUSES);

describe('slowSecrets', () => {
  test('are the short ones, each once, those that matter most first', () => {
    const drafts = [
      draft('existing', 'existing', 'critical'),
      draft('low', 'new', 'low'),
      draft(LONG),
      draft('gone', 'gone', 'critical'),
      draft('bad', 'new', 'critical'),
      draft('bad', 'new', 'critical'),
    ];
    expect(slowSecrets(drafts, { most: 10, statuses: all })).toEqual(['bad', 'low', 'gone', 'existing']);
  });

  test.each([
    [2, ['a', 'b']],
    [1, ['a']],
    [0, []],
  ])('are %d at most', (most, expected) => {
    expect(slowSecrets([draft('a'), draft('b')], { most, statuses: all })).toEqual(expected);
    expect(slowSecrets([draft('a'), draft('b')], { most: most + 1, statuses: all }).length).toBe(Math.min(2, most + 1));
  });

  test('only of the statuses asked for', () => {
    const drafts = [draft('a', 'existing'), draft('b', 'new')];
    expect(slowSecrets(drafts, { most: 10, statuses: new Set(['new'] as const) })).toEqual(['b']);
  });
});

describe('nameFindings', () => {
  test('a long secret needs nobody, a short one its slow fingerprint, another goes by its place', () => {
    const { findings, unnamed } = nameFindings([draft(LONG), draft('a'), draft('b'), draft('c', 'existing')], {
      slow: new Map([['a', 'pw1_a']]),
      statuses: new Set(['new']),
    });
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual([
      fingerprintOf(LONG),
      'pw1_a',
      placeFingerprint('some-key', 'a.json', 7),
      placeFingerprint('some-key', 'a.json', 7),
    ]);
    expect(unnamed).toBe(1);
  });

  test('a place tells nothing of the secret that stands there', () => {
    const of = (secret: string) =>
      nameFindings([draft(secret)], { slow: new Map(), statuses: all }).findings[0]!.fingerprint;
    expect(of('a')).toBe(of('b'));
  });
});

describe('a scan', () => {
  const logins = (count: number) => ({
    'a.postman_collection.json': collection(
      Array.from({ length: count }, (_, index) =>
        item(`Login ${index}`, { auth: { type: 'bearer', bearer: [{ key: 'token', value: `Tr0ub4dor-${index}` }] } }),
      ),
    ),
  });

  test('says how many findings go by their place', () => {
    const { findings, issues } = scan(logins(5), { limits: { slowFingerprints: 3 } });
    expect(findings.filter(({ family }) => family === 'credential')).toHaveLength(5);
    expect(issues).toMatchObject([{ code: 'fingerprint-limit', data: { findings: 2 }, path: '', incomplete: false }]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  test('says nothing where all are reckoned', () => {
    expect(scan(logins(5), { limits: { slowFingerprints: 5 } }).issues).toEqual([]);
  });

  test('holds no more candidates than it may, and names the file that is cut', () => {
    const { findings, issues } = scan(logins(5), { limits: { candidatesPerScan: 4 } });
    expect(findings.filter(({ family }) => family === 'credential')).toHaveLength(4);
    expect(issues).toMatchObject([{ code: 'too-many-values', path: 'a.postman_collection.json', incomplete: true }]);
    expect(scan(logins(4), { limits: { candidatesPerScan: 4 } }).issues).toEqual([]);
  });
});
