import { zipSync } from 'fflate';
import { DEFAULT_POLICY } from '../../../src/config/default-policy.ts';
import type { PastVersion } from '../../../src/engine/history/past.ts';
import { createScan, type Scan, type ScanOptions } from '../../../src/engine/scan.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { ScanResult } from '../../../src/model/scan-result.ts';
import type { SourceFile } from '../../../src/model/source-file.ts';
import { RULES } from '../../../src/providers/generated/rules.ts';
import { buildFake } from '../../support/fakes.ts';
import { item, collection as makeCollection, environment as makeEnvironment } from '../../support/scan.ts';

const toText = (content: unknown): string => JSON.stringify(content, null, 2);
const collection = (items: readonly unknown[]): string => toText(makeCollection(items));
const environment = (values: Readonly<Record<string, string>>): string => toText(makeEnvironment(values));

const SECRET = 'Tr0ub4dor-7';
const OTHER = 'Zyl0phon-99';

const bearer = (token: string, name = 'Get') =>
  item(name, { auth: { type: 'bearer', bearer: [{ key: 'token', value: token }] } });
const leaking = (token = SECRET): string => collection([bearer(token)]);
const clean = collection([bearer('{{token}}')]);

type Files = Readonly<Record<string, string | null>>;

const toFile = (path: string, text: string): SourceFile => ({ path, bytes: Buffer.from(text), origin: 'commit' });

interface Story {
  readonly base?: Files;
  /** What each commit changes, oldest first: null deletes. */
  readonly commits: readonly Files[];
  readonly head: Files;
}

/** Scans a history; its commits are called c1, c2 and so on. */
function scanPast({ base = {}, commits, head }: Story, options: Partial<ScanOptions> = {}): ScanResult {
  const scan = createScan({ rules: RULES, policy: DEFAULT_POLICY, today: '2026-11-22', ...options });
  for (const [path, text] of Object.entries(base)) scan.addBaseFile(toFile(path, text!));
  for (const [path, text] of Object.entries(head)) if (text !== null) scan.addFile(toFile(path, text));
  for (const [index, files] of commits.entries()) addCommit(scan, `c${index + 1}`, files);
  return scan.finish();
}

function addCommit(scan: Scan, commit: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    scan.addPastFile({ commit, path, file: text === null ? null : toFile(path, text) });
  }
}

function credentials({ findings }: ScanResult): readonly Finding[] {
  return findings.filter(({ family }) => family === 'credential');
}

/** Status, history, and the first place of each credential. */
function outline(result: ScanResult) {
  return credentials(result).map(({ status, secret, history, occurrences }) => [
    secret!.reveal(),
    status,
    history === undefined
      ? null
      : `${history.introducedIn}..${history.removedIn ?? ''}${history.lastIn === null ? '' : ` at ${history.lastIn}`}`,
    occurrences.map(({ path, startLine }) => `${path}:${startLine}`).join(' '),
  ]);
}

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;
const LINE = lineOf(leaking(), SECRET);

describe('what came and went', () => {
  test.each<[string, Story, ReturnType<typeof outline>]>([
    [
      'added and removed again',
      { commits: [{ 'c.json': leaking() }, { 'c.json': clean }], head: { 'c.json': clean } },
      [[SECRET, 'gone', 'c1..c2 at c1', `c.json:${LINE}`]],
    ],
    [
      'added and deleted with its file',
      { commits: [{ 'c.json': leaking() }, { 'c.json': null }], head: {} },
      [[SECRET, 'gone', 'c1..c2 at c1', `c.json:${LINE}`]],
    ],
    [
      'renamed in between: its last place counts',
      {
        commits: [{ 'c.json': leaking() }, { 'c.json': null, 'd.json': leaking() }, { 'd.json': clean }],
        head: { 'd.json': clean },
      },
      [[SECRET, 'gone', 'c1..c3 at c2', `d.json:${LINE}`]],
    ],
    [
      'renamed and removed at once',
      { commits: [{ 'c.json': leaking() }, { 'd.json': clean, 'c.json': null }], head: { 'd.json': clean } },
      [[SECRET, 'gone', 'c1..c2 at c1', `c.json:${LINE}`]],
    ],
    [
      'copied, and removed file by file',
      {
        commits: [{ 'c.json': leaking() }, { 'd.json': leaking() }, { 'c.json': clean }, { 'd.json': clean }],
        head: { 'c.json': clean, 'd.json': clean },
      },
      [[SECRET, 'gone', 'c1..c4 at c2', `d.json:${LINE}`]],
    ],
    [
      'in two files, removed from both at once',
      {
        commits: [
          { 'c.json': leaking(), 'd.json': leaking() },
          { 'c.json': clean, 'd.json': clean },
        ],
        head: { 'c.json': clean, 'd.json': clean },
      },
      [[SECRET, 'gone', 'c1..c2 at c1', `c.json:${LINE} d.json:${LINE}`]],
    ],
    [
      'removed and added again: still there',
      {
        commits: [{ 'c.json': leaking() }, { 'c.json': clean }, { 'c.json': leaking() }],
        head: { 'c.json': leaking() },
      },
      [[SECRET, 'new', 'c1..', `c.json:${LINE}`]],
    ],
    [
      'removed, added again and removed for good',
      {
        commits: [{ 'c.json': leaking() }, { 'c.json': clean }, { 'c.json': leaking() }, { 'c.json': clean }],
        head: { 'c.json': clean },
      },
      [[SECRET, 'gone', 'c1..c4 at c3', `c.json:${LINE}`]],
    ],
    [
      'replaced by another',
      { commits: [{ 'c.json': leaking() }, { 'c.json': leaking(OTHER) }], head: { 'c.json': leaking(OTHER) } },
      [
        [SECRET, 'gone', 'c1..c2 at c1', `c.json:${LINE}`],
        [OTHER, 'new', 'c2..', `c.json:${LINE}`],
      ],
    ],
    [
      'there before the range: not its doing',
      { base: { 'c.json': leaking() }, commits: [{ 'c.json': clean }], head: { 'c.json': clean } },
      [],
    ],
    [
      'there before the range, removed and added again',
      {
        base: { 'c.json': leaking() },
        commits: [{ 'c.json': clean }, { 'c.json': leaking() }],
        head: { 'c.json': leaking() },
      },
      [[SECRET, 'existing', null, `c.json:${LINE}`]],
    ],
    [
      'dropped by no commit, as a merge may',
      { commits: [{ 'c.json': leaking() }], head: { 'c.json': clean } },
      [[SECRET, 'gone', 'c1.. at c1', `c.json:${LINE}`]],
    ],
    [
      'at the tip in another file',
      { commits: [{ 'c.json': leaking() }, { 'c.json': null }], head: { 'other.json': leaking() } },
      [[SECRET, 'new', 'c1..', `other.json:${LINE}`]],
    ],
    [
      'a tip that no commit brought',
      { commits: [{ 'c.json': clean }], head: { 'c.json': leaking() } },
      [[SECRET, 'new', null, `c.json:${LINE}`]],
    ],
    ['no commits at all', { commits: [], head: { 'c.json': clean } }, []],
  ])('%s', (_, story, expected) => {
    expect(outline(scanPast(story))).toEqual(expected);
  });

  test('a file that leaves the policy’s paths is gone from what is read', () => {
    const policy = { ...DEFAULT_POLICY, ignorePaths: ['old/**'] };
    const story = { commits: [{ 'c.json': leaking() }, { 'c.json': null, 'old/c.json': leaking() }], head: {} };
    expect(outline(scanPast(story, { policy }))).toEqual([[SECRET, 'gone', 'c1..c2 at c1', `c.json:${LINE}`]]);
    const ignored = { commits: [{ 'old/c.json': leaking() }, { 'old/c.json': null }], head: {} };
    expect(outline(scanPast(ignored, { policy }))).toEqual([]);
  });

  test('an ignore of the policy counts for them too', () => {
    const story = { commits: [{ 'c.json': leaking() }, { 'c.json': null }], head: {} };
    const [finding] = credentials(scanPast(story));
    const entry = { fingerprint: finding!.fingerprint, reason: 'r', owner: 'o', expires: null, rule: null, paths: [] };
    const policy = { ...DEFAULT_POLICY, ignores: [{ ...entry, line: null }] };
    const result = scanPast(story, { policy });
    expect(credentials(result)[0]).toMatchObject({ status: 'ignored', history: { removedIn: 'c2' } });
    expect(result.unusedIgnores).toEqual([]);
  });
});

describe('what stands beside a secret that goes', () => {
  const sender = (token: string): string =>
    collection([item('Get', { url: '{{baseUrl}}/v1', header: [{ key: 'Authorization', value: `Bearer ${token}` }] })]);
  const env = environment({ baseUrl: 'https://api.shop.test' });

  test.each<[string, Story]>([
    [
      'came in the same commit',
      { commits: [{ 'c.json': sender(SECRET), 'e.json': env }, { 'c.json': clean }], head: {} },
    ],
    [
      'came earlier',
      { commits: [{ 'e.json': env }, { 'c.json': sender(SECRET) }, { 'c.json': clean }], head: { 'e.json': env } },
    ],
    [
      'was there before the range, and goes later',
      {
        base: { 'e.json': env },
        commits: [{ 'c.json': sender(SECRET) }, { 'c.json': clean }, { 'e.json': null }],
        head: {},
      },
    ],
    [
      'goes at the same time',
      {
        commits: [
          { 'c.json': sender(SECRET), 'e.json': env },
          { 'c.json': null, 'e.json': null },
        ],
        head: {},
      },
    ],
  ])('tells where it was sent: %s', (_, story) => {
    const [finding] = credentials(scanPast(story));
    expect(finding!.usedBy).toEqual({ requests: 1, hosts: ['api.shop.test'] });
  });

  test('does not count versions as places or requests', () => {
    const later = collection([bearer(SECRET), bearer('{{token}}', 'More')]);
    const story = { commits: [{ 'c.json': leaking() }, { 'c.json': later }, { 'c.json': clean }], head: {} };
    const [finding] = credentials(scanPast(story));
    expect(finding!.occurrences).toHaveLength(1);
    expect(finding!.usedBy.requests).toBe(1);
  });
});

describe('what else may stand in a commit', () => {
  test('archives, also when they move', () => {
    const zip = (text: string): Uint8Array => zipSync({ 'in/c.json': Buffer.from(text) });
    const scan = createScan({ rules: RULES, policy: DEFAULT_POLICY, today: '2026-11-22' });
    const file = (path: string, text: string): SourceFile => ({ path, bytes: zip(text), origin: 'commit' });
    scan.addPastFile({ commit: 'c1', path: 'a.zip', file: file('a.zip', leaking()) });
    scan.addPastFile({ commit: 'c2', path: 'a.zip', file: null });
    scan.addPastFile({ commit: 'c2', path: 'sub/b.zip', file: file('sub/b.zip', leaking()) });
    scan.addPastFile({ commit: 'c3', path: 'sub/b.zip', file: file('sub/b.zip', clean) });
    expect(outline(scan.finish())).toEqual([[SECRET, 'gone', 'c1..c3 at c2', `sub/b.zip!/in/c.json:${LINE}`]]);
  });

  test('the order of a commit’s files does not matter', () => {
    const commits = [
      { 'a.json': leaking(), 'b.json': leaking(OTHER), 'c.json': clean },
      { 'a.json': null, 'b.json': leaking(SECRET), 'c.json': leaking(OTHER) },
      { 'b.json': clean, 'c.json': null, 'd.json': leaking(OTHER) },
      { 'd.json': null, 'b.json': leaking('Vexillum-4417') },
    ];
    const turned = commits.map((files) => Object.fromEntries(Object.entries(files).reverse()));
    const head = { 'b.json': leaking('Vexillum-4417') };
    const result = scanPast({ commits, head });
    expect(outline(result)).toEqual([
      [SECRET, 'gone', 'c1..c3 at c2', `b.json:${LINE}`],
      ['Vexillum-4417', 'new', 'c4..', `b.json:${LINE}`],
      [OTHER, 'gone', 'c1..c4 at c3', `d.json:${LINE}`],
    ]);
    expect(JSON.stringify(scanPast({ commits: turned, head }))).toBe(JSON.stringify(result));
  });

  test('only a part of an older secret changes: what wins over it still stands', () => {
    const cookie = (rest: string): string =>
      collection([
        item('Get', { header: [{ key: 'Cookie', value: `theme=${rest}; sessionid=${buildFake('<32 alnum>', 5)}` }] }),
      ]);
    const commits = [{ 'c.json': cookie('light') }, { 'c.json': cookie('dark') }];
    const result = scanPast({ commits, head: { 'c.json': cookie('dark') } });
    expect(credentials(result).map(({ status }) => status)).toEqual(['new']);
  });

  test('what base or head have read stands beside a secret too', () => {
    const sender = collection([
      item('Get', { url: '{{baseUrl}}/v1', header: [{ key: 'Authorization', value: `Bearer ${SECRET}` }] }),
    ]);
    const env = environment({ baseUrl: 'https://api.shop.test' });
    const scan = createScan({ rules: RULES, policy: DEFAULT_POLICY, today: '2026-11-22' });
    scan.addFile({ ...toFile('e.json', env), blob: 'e1' });
    scan.addPastFile({ commit: 'c1', path: 'e.json', file: { blob: 'e1' } });
    scan.addPastFile({ commit: 'c1', path: 'c.json', file: toFile('c.json', sender) });
    scan.addPastFile({ commit: 'c2', path: 'c.json', file: null });
    expect(credentials(scan.finish())[0]!.usedBy.hosts).toEqual(['api.shop.test']);
  });
});

describe('work', () => {
  const counts = (story: Story) => scanPast(story).counts.past;
  const bytes = (text: string): number => Buffer.byteLength(text);

  test('reads equal versions once, also under another path', () => {
    const commits = [
      { 'c.json': leaking() },
      { 'c.json': null, 'd.json': leaking() },
      { 'd.json': clean },
      { 'e.json': leaking(OTHER) },
    ];
    expect(counts({ commits, head: {} })).toEqual({
      commits: 4,
      versions: 4,
      bytes: bytes(leaking()) + bytes(clean) + bytes(leaking(OTHER)),
    });
  });

  test('needs no bytes of what it holds', () => {
    const scan = createScan({ rules: RULES, policy: DEFAULT_POLICY, today: '2026-11-22' });
    scan.addBaseFile({ ...toFile('c.json', clean), blob: 'b1' });
    scan.addFile({ ...toFile('d.json', leaking(OTHER)), blob: 'b2' });
    expect(['b1', 'b2', 'b3'].map((blob) => scan.holdsBlob(blob))).toEqual([true, true, false]);
    scan.addPastFile({ commit: 'c1', path: 'c.json', file: { ...toFile('c.json', leaking()), blob: 'b3' } });
    expect(scan.holdsBlob('b3')).toBe(true);
    for (const version of [
      { commit: 'c2', path: 'x.json', file: { blob: 'b3' } },
      { commit: 'c3', path: 'c.json', file: { blob: 'b1' } },
      { commit: 'c4', path: 'x.json', file: null },
      { commit: 'c5', path: 'd.json', file: { blob: 'b2' } },
    ] satisfies PastVersion[]) {
      scan.addPastFile(version);
    }
    const result = scan.finish();
    expect(outline(result)).toEqual([
      [OTHER, 'new', 'c5..', `d.json:${LINE}`],
      [SECRET, 'gone', 'c1..c4 at c2', `x.json:${LINE}`],
    ]);
    expect(result.counts.past).toEqual({ commits: 5, versions: 4, bytes: bytes(leaking()) });
  });

  test('lets go of what stands nowhere any more, and says when it is not given again', () => {
    const scan = createScan({ rules: RULES, policy: DEFAULT_POLICY, today: '2026-11-22' });
    scan.addPastFile({ commit: 'c1', path: 'c.json', file: { ...toFile('c.json', leaking()), blob: 'b1' } });
    scan.addPastFile({ commit: 'c2', path: 'c.json', file: null });
    scan.addPastFile({ commit: 'c3', path: 'd.json', file: null });
    expect(scan.holdsBlob('b1')).toBe(false);
    scan.addPastFile({ commit: 'c4', path: 'c.json', file: { blob: 'b1' } });
    expect(scan.finish().issues).toEqual([
      {
        code: 'file-missing',
        path: 'c.json',
        data: { from: 'caller', commit: 'c4' },
        line: null,
        incomplete: true,
      },
    ]);
  });

  test.each([
    [bytes(leaking()), 1],
    [bytes(leaking()) - 1, 2],
  ])('stops after so many bytes, and says so: %d', (pastBytes, leftOut) => {
    const story = { commits: [{ 'c.json': leaking() }, { 'c.json': clean }], head: { 'c.json': clean } };
    const { issues, findings } = scanPast(story, { limits: { pastBytes } });
    const data = { what: 'last-versions', versions: leftOut };
    expect(issues).toEqual([{ code: 'history-truncated', data, path: '', line: null, incomplete: true }]);
    expect(findings.map(({ history }) => history)).toEqual(
      leftOut === 1 ? [{ introducedIn: 'c1', removedIn: null, lastIn: 'c1' }] : [],
    );
  });

  test('reports once what could not be read, unless the tip says it', () => {
    const lfs = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n';
    const story = {
      commits: [{ 'c.json': lfs }, { 'c.json': `${lfs} ` }, { 'c.json': '\0' }],
      head: { 'c.json': '\0' },
    };
    expect(scanPast(story).issues).toEqual([
      { code: 'binary-file', path: 'c.json', line: null, incomplete: true },
      { code: 'lfs-pointer', path: 'c.json', line: null, version: { commit: 'c1' }, incomplete: true },
    ]);
  });
});

describe('data beside a collection', () => {
  const login = collection([
    item('Log in', { method: 'POST', body: { mode: 'raw', raw: '{"user":"{{user}}","password":"{{password}}"}' } }),
  ]);
  const rows = (password: string): string => toText([{ user: 'me', password }]);
  const csv = (password: string): string => `user,password\nme,${password}\n`;
  const LOGIN = 'tests/login.json';

  test.each<[string, Story, ReturnType<typeof outline>]>([
    [
      'came and went beside one that stays',
      {
        commits: [{ [LOGIN]: login, 'tests/users.json': rows(SECRET) }, { 'tests/users.json': null }],
        head: { [LOGIN]: login },
      },
      [[SECRET, 'gone', 'c1..c2 at c1', 'tests/users.json:4']],
    ],
    [
      'came before its collection, and went with it',
      {
        commits: [{ 'tests/users.csv': csv(SECRET) }, { [LOGIN]: login }, { 'tests/users.csv': null, [LOGIN]: null }],
        head: {},
      },
      [[SECRET, 'gone', 'c2..c3 at c2', 'tests/users.csv:2']],
    ],
    [
      'came in one commit with its collection, in the order of their names, and went',
      {
        commits: [
          { 'tests/accounts.csv': csv(SECRET), [LOGIN]: login },
          { 'tests/accounts.csv': null, [LOGIN]: null },
        ],
        head: {},
      },
      [[SECRET, 'gone', 'c1..c2 at c1', 'tests/accounts.csv:2']],
    ],
    [
      'outlives its collection: still there',
      {
        commits: [
          { 'tests/users.csv': csv(SECRET), [LOGIN]: login },
          { 'tests/users.csv': `${csv(SECRET)}you,\n`, [LOGIN]: null },
        ],
        head: { 'tests/users.csv': `${csv(SECRET)}you,\n` },
      },
      [[SECRET, 'new', 'c1..', 'tests/users.csv:2']],
    ],
    [
      'stood there before the range',
      {
        base: { [LOGIN]: login, 'tests/users.csv': csv(SECRET) },
        commits: [{ 'tests/users.csv': csv(OTHER) }, { 'tests/users.csv': null }],
        head: {},
      },
      [[OTHER, 'gone', 'c1..c2 at c1', 'tests/users.csv:2']],
    ],
    [
      'beside no collection',
      { commits: [{ [LOGIN]: login, 'data/users.csv': csv(SECRET) }, { 'data/users.csv': null }], head: {} },
      [],
    ],
  ])('%s', (_, story, expected) => {
    expect(outline(scanPast(story))).toEqual(expected);
  });

  test('more than is kept of it is told, with the commit', () => {
    const commits = [{ [LOGIN]: login, 'a/list.csv': `x\n${'y\n'.repeat(30)}`, 'tests/users.csv': csv(SECRET) }];
    const result = scanPast(
      { commits: [...commits, { 'tests/users.csv': null }], head: { [LOGIN]: login } },
      { limits: { besideBytes: 70 } },
    );
    expect(outline(result)).toEqual([]);
    expect(result.issues).toEqual([
      {
        code: 'scan-limit',
        data: { what: 'beside' },
        path: 'tests/users.csv',
        line: null,
        version: { commit: 'c1' },
        incomplete: true,
      },
    ]);
  });

  test('what a commit removes makes room', () => {
    const list = `x\n${'y\n'.repeat(30)}`;
    const commits = [
      { 'a/list.csv': list },
      { 'a/list.csv': null },
      { [LOGIN]: login, 'tests/users.csv': csv(SECRET) },
      { 'tests/users.csv': null },
    ];
    const result = scanPast({ commits, head: { [LOGIN]: login } }, { limits: { besideBytes: 70 } });
    expect(outline(result)).toEqual([[SECRET, 'gone', 'c3..c4 at c3', 'tests/users.csv:2']]);
    expect(result.issues).toEqual([]);
  });
});
