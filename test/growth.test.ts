import { HOSTILE_INPUTS } from '../bench/hostile/inputs.ts';
import { DEFAULT_POLICY } from '../src/config/default-policy.ts';
import { createScan, scanFiles } from '../src/engine/scan.ts';
import { createScrubber } from '../src/engine/scrubber.ts';
import { suggestFixes } from '../src/fix/suggest-fixes.ts';
import { nameVariables } from '../src/fix/variable-names.ts';
import type { AdvisedFinding } from '../src/model/finding.ts';
import { Secret } from '../src/model/secret.ts';
import type { SourceFile } from '../src/model/source-file.ts';
import { RULES } from '../src/providers/generated/rules.ts';
import { planComments } from '../src/report/check/review-comments.ts';
import { growthOf } from './support/count-work.ts';
import { buildFinding, buildOccurrence } from './support/results.ts';

/** What grows with the square of its size is four times the work. */
const MOST = 2.5;
const PATH = 'c.postman_collection.json';
const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

const list = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at));

test.each(HOSTILE_INPUTS.map(({ name, make }) => [name, make] as const))('%s: a scan of twice as much', (_, make) => {
  const scan = (scale: number) => {
    const files = make(scale).map(({ path, bytes }): SourceFile => ({ path, bytes, origin: 'blob' }));
    const options = { rules: RULES, policy: DEFAULT_POLICY, today: '2026-01-01', limits: { slowFingerprints: 0 } };
    return () => void scanFiles(files, options);
  };
  expect(growthOf(scan, 0.1)).toBeLessThan(MOST);
});

const scanOf = (text: string, path: string): (() => void) => {
  const files: SourceFile[] = [{ path, bytes: Buffer.from(text), origin: 'blob' }];
  const options = { rules: RULES, policy: DEFAULT_POLICY, today: '2026-01-01', limits: { slowFingerprints: 0 } };
  return () => void scanFiles(files, options);
};

test.each(['// a\n', '/* a */\n', '// /* a */ //\n'])('comments of a script: %j', (comment) => {
  const scan = (size: number) => scanOf(comment.repeat(size), 'postman/mocks/m/index.js');
  expect(growthOf(scan, 1_000)).toBeLessThan(MOST);
});

const GET = "pm.environment.get('k')";

test.each<[string, (size: number) => string]>([
  [
    'one request, sent many times',
    (size) =>
      `const r = { url: u, header: { ${list(size, (at) => `h${at}: ${GET}`)} } };\n${'pm.sendRequest(r);\n'.repeat(size)}`,
  ],
  [
    'names that stand for names',
    (size) => `${list(size, (at) => `v${at + 1} = v${at} + ${GET}`).join('\n')}\nheaders.add(v${size})`,
  ],
  ['links of an assertion', (size) => `pm.expect(a.token)${'.to.eql("Zk81q7Rt2").and'.repeat(size)}`],
  ['expectations without a subject', (size) => `.to.eql("Zk81q7Rt2")\n`.repeat(size)],
  ['setters that are not closed', (size) => `pm.environment.set('a', 'b' + ${GET} + `.repeat(size)],
])('a script: %s', (_, make) => {
  const scan = (size: number) => {
    const event = [{ listen: 'test', script: { exec: [make(size)] } }];
    const item = [{ name: 'a', event, request: { method: 'GET', url: 'https://h.test' } }];
    return scanOf(JSON.stringify({ info: { name: 'C', schema: SCHEMA }, item }), PATH);
  };
  expect(growthOf(scan, 400)).toBeLessThan(MOST);
});

test.each<[string, (size: number) => string]>([
  ['quotes of a table', (size) => `password,a\nb,c\n${'"'.repeat(20 * size)}`],
  ['quoted rows of a table', (size) => `password,a\n${'"b"c,"d\n'.repeat(size)}`],
  ['columns of a table', (size) => `password,${'a,'.repeat(size)}b\n${'c,'.repeat(size)}d,e`],
  ['inputs of a page', (size) => `<html>${'<input type="password" value="Zk81q7Rt2">'.repeat(size)}</html>`],
  ['inputs of a page that end nowhere', (size) => `<html>${'<input value="'.repeat(size)}>`],
  ['calls within calls', (size) => `${'a({"b":'.repeat(size)}1`],
])('a body: %s', (_, make) => {
  const scan = (size: number) => {
    const request = { method: 'POST', url: 'https://h.test', body: { mode: 'raw', raw: make(size) } };
    return scanOf(JSON.stringify({ info: { name: 'C', schema: SCHEMA }, item: [{ name: 'a', request }] }), PATH);
  };
  expect(growthOf(scan, 400)).toBeLessThan(MOST);
});

test('a variable that begins with a long blank and holds many secrets', () => {
  const scan = (size: number) => {
    const value = ' '.repeat(100 * size) + list(size, (at) => `postgres://u:Kz7${at}mQ2w9@h `).join('');
    const text = JSON.stringify({ name: 'E', values: [{ key: 'v', value, enabled: true }] });
    return scanOf(text, 'e.postman_environment.json');
  };
  expect(growthOf(scan, 200)).toBeLessThan(MOST);
});

const findingsAt = (count: number, place: (at: number) => Parameters<typeof buildOccurrence>[0]): AdvisedFinding[] =>
  list(count, (at) =>
    buildFinding({
      secret: new Secret(`Kz7${at.toString(36).padStart(6, '0')}`),
      fingerprint: `pw1_${at.toString(16).padStart(32, '0')}`,
      occurrences: [buildOccurrence(place(at))],
    }),
  );

test('commits beside many files', () => {
  const follow = (size: number) => {
    const file = (at: number, word: string): SourceFile => ({
      path: `${at}.postman_environment.json`,
      bytes: Buffer.from(
        JSON.stringify({ name: word, values: [{ key: 'token', value: `Kz7mQ2w9${word}`, enabled: true }] }),
      ),
      origin: 'blob',
    });
    const files = list(size, (at) => file(at, 'a'));
    return () => {
      const scan = createScan({ rules: RULES, policy: DEFAULT_POLICY, today: '2026-01-01' });
      for (const one of files) {
        scan.addFile(one);
        scan.addBaseFile(one);
      }
      for (const [at, { path }] of files.entries())
        scan.addPastFile({ commit: `c${at}`, path, file: file(at, `b${at}`) });
      scan.finish();
    };
  };
  expect(growthOf(follow, 100)).toBeLessThan(MOST);
});

test('fixes of a long list, one of which is wrong', () => {
  const suggest = (size: number) => {
    const rows = list(size, (at) => `  {"value": "Kz7${at.toString(36).padStart(6, '0')}"}`);
    const text = `[\n${rows.join(',\n')}\n]`;
    let from = 2;
    const findings = findingsAt(size, (at) => {
      const start = from + (at === 3 ? 3 : 13);
      from += rows[at]!.length + 2;
      return {
        path: PATH,
        startLine: at + 2,
        endLine: at + 2,
        pointer: `/${at}/value`,
        span: { from: start, to: start + 9 },
      };
    });
    const files: SourceFile[] = [{ path: PATH, bytes: Buffer.from(text), origin: 'disk' }];
    return () => {
      const fixes = suggestFixes(findings, { files, style: 'variable', variables: new Set() });
      expect(fixes.length).toBe(size - 1);
    };
  };
  expect(growthOf(suggest, 500)).toBeLessThan(MOST);
});

test('fixes of many files', () => {
  const suggest = (size: number) => {
    const text = '{"value": "Kz7000000"}';
    const files = list(size, (at): SourceFile => ({ path: `${at}.json`, bytes: Buffer.from(text), origin: 'disk' }));
    const findings = findingsAt(size, (at) => ({ path: `${at}.json`, pointer: '/value', span: { from: 11, to: 20 } }));
    return () => void suggestFixes(findings, { files, style: 'variable', variables: new Set() });
  };
  expect(growthOf(suggest, 200)).toBeLessThan(MOST);
});

test('names of variables where one is taken by all, and many secrets are words', () => {
  const name = (size: number) => {
    const words = list(size, (at) => buildFinding({ secret: new Secret(`word${'abcdefghij'[at % 10]}`) }));
    const findings = [...findingsAt(size, () => ({ key: null })), ...words];
    return () => void nameVariables(findings, { style: 'vault', variables: new Set() });
  };
  expect(growthOf(name, 300)).toBeLessThan(MOST);
});

test('a review of many secrets, fixes and hunks', () => {
  const review = (size: number) => {
    const findings = findingsAt(size, (at) => ({ path: PATH, startLine: 10 * at + 3, endLine: 10 * at + 3 }));
    const fixes = findings.map((finding, at) => {
      const line = 10 * at + 3;
      return { path: PATH, startLine: line, endLine: line, text: '"{{v}}"', findings: [finding], variables: ['v'] };
    });
    const hunks = new Map([[PATH, list(size, (at) => ({ startLine: 10 * at + 1, endLine: 10 * at + 7 }))]]);
    return () => void planComments({ findings, fixes, hunks, scrub: (text) => text, maxComments: 9 });
  };
  expect(growthOf(review, 400)).toBeLessThan(MOST);
});

test('many short secrets to remove from many texts', () => {
  const scrub = (size: number) => {
    const findings = list(size, (at) =>
      buildFinding({ secret: new Secret(`k${at.toString().padStart(5, '0')}`), preview: '…' }),
    );
    return () => {
      const clean = createScrubber({ findings });
      for (let at = 0; at < size; at += 1) expect(clean(`a-k${at.toString().padStart(5, '0')}.b`)).toBe('a-….b');
    };
  };
  expect(growthOf(scrub, 200)).toBeLessThan(MOST);
});
