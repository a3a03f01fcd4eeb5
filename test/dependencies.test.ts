import { readFileSync } from 'node:fs';

interface LockEntry {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly engines?: { readonly node?: string };
}

const PACKAGE = JSON.parse(readFileSync('package.json', 'utf8'));
const LOCK: { readonly packages: Readonly<Record<string, LockEntry>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const ENTRIES = Object.entries(LOCK.packages).filter(([path]) => path !== '');

/** The entries of the lock for which something is not as it should be. */
function entriesThat(fail: (entry: LockEntry) => boolean): readonly string[] {
  return ENTRIES.filter(([, entry]) => fail(entry)).map(([path]) => path);
}

/** True if a range of versions, in the forms that `engines` are written in, admits a version. */
function admits(range: string, version: string): boolean {
  const order = (of: string): number =>
    of
      .split('.')
      .map((part) => Number.parseInt(part, 10) || 0)
      .concat(0, 0)
      .slice(0, 3)
      .reduce((sum, part) => sum * 1000 + part, 0);
  const meets = ([, operator, bound]: RegExpExecArray): boolean => {
    if (operator === '<') return order(version) < order(bound!);
    if (operator !== '>=' && !bound!.startsWith(`${Number.parseInt(version, 10)}`)) return false;
    return order(version) >= order(bound!);
  };
  return range
    .split('||')
    .some((all) => all.trim() === '*' || [...all.matchAll(/(>=|<|\^|)\s*(\d[\d.x*]*)/g)].every(meets));
}

test('each package of the lock is told by its content, and by no address', () => {
  expect(ENTRIES.length).toBeGreaterThan(100);
  expect(entriesThat(({ integrity }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
  expect(entriesThat(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test.each([
  ['>=20.18.1', true],
  ['>= 20', true],
  ['>=20.19.0', false],
  ['>=22', false],
  ['^18.14.0 || ^20.0.0 || >=24.0.0', true],
  ['^20.19.0 || >=22.12.0', false],
  ['>=18.20.0 <20 || >=20.12.1', true],
  ['18 || 20 || >=22', true],
  ['^18', false],
  ['*', true],
])('node %s admits 20.18.1: %s', (range, isAdmitted) => {
  expect(admits(range, '20.18.1')).toBe(isAdmitted);
});

test('no package asks for a newer Node than the README promises', () => {
  const oldest = /^>=(\d+\.\d+\.\d+)$/.exec(PACKAGE.engines.node)![1]!;
  expect(readFileSync('README.md', 'utf8')).toContain(oldest);
  expect(entriesThat(({ engines }) => engines?.node !== undefined && !admits(engines.node, oldest))).toEqual([]);
});

test('each image that the container is built from has a tag and a digest', () => {
  const stages = [...readFileSync('Dockerfile', 'utf8').matchAll(/^FROM +(?:--\S+ +)*(\S+)(?: +AS +(\S+))?/gim)];
  const own = new Set(stages.map(([, , name]) => name));
  const images = stages.map(([, image]) => image!).filter((image) => !own.has(image));
  expect(images).not.toEqual([]);
  for (const image of images) expect(image).toMatch(/^[a-z0-9./-]+:[\w.-]+@sha256:[0-9a-f]{64}$/);
});
