import fs from 'node:fs';
import path from 'node:path';
import { readLabelledSet } from '../../scripts/eval/labels.ts';
import { materialise } from '../../scripts/eval/materialise.ts';
import { problemWith } from '../../scripts/fixes/compare-files.ts';
import { scoreFixes } from '../../scripts/fixes/score-fixes.ts';

test('nearly every secret of the cases gets all its suggestions; with them committed, each file is what it was but for its secrets', () => {
  const folder = materialise(path.resolve('fixtures/eval'));
  const score = scoreFixes(readLabelledSet(folder));
  fs.rmSync(folder, { recursive: true });
  expect(score.problems).toEqual([]);
  expect(score.eligible).toBeGreaterThan(500);
  expect(score.share).toBeGreaterThanOrEqual(0.97);
  expect(score.filesChanged).toBeGreaterThan(90);
});

describe('a file is not what it was if', () => {
  const pointers = new Set(['/item/0/request/header/0/value']);
  const collection = (value: unknown, rest: object = {}, name = 'R'): string =>
    JSON.stringify({
      info: { name: 'C', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: [{ name, request: { header: [{ key: 'Authorization', value, ...rest }], url: 'https://api.example' } }],
    });
  const before = collection('Bearer SECRET');

  test.each([
    ['it parses no more', collection('Bearer {{token}}').slice(0, -1), 'is no JSON any more'],
    ['another value differs', collection('Bearer {{token}}', {}, 'Q'), 'differs at /item/0/name'],
    ['a key is gone', collection(undefined), 'has other keys at /item/0/request/header/0'],
    ['a key is new', collection('Bearer {{token}}', { type: 'x' }), 'has other keys at /item/0/request/header/0'],
    ['more than the secret went', collection('{{token}} and more'), 'differs at /item/0/request/header/0/value'],
    ['something else took its place', collection('Bearer OTHER'), 'differs at /item/0/request/header/0/value'],
    ['a text became none', collection(1), 'differs at /item/0/request/header/0/value'],
  ])('%s', (_, after, problem) => {
    expect(problemWith(before, after, pointers)).toBe(problem);
  });

  test.each([
    ['replaced by a reference', collection('Bearer {{token}}')],
    ['replaced by a variable that was there', collection('Bearer {{gh.token-2}}')],
    ['taken out', collection('Bearer ')],
    ['left', before],
  ])('but not if the secret is %s', (_, after) => {
    expect(problemWith(before, after, pointers)).toBeNull();
  });

  test('YAML is held against YAML', () => {
    const at = new Set(['/token']);
    expect(problemWith('token: SECRET\nname: a\n', "token: '{{token}}'\nname: a\n", at)).toBeNull();
    expect(problemWith('token: SECRET\nname: a\n', "token: '{{token}}'\nname: b\n", at)).toBe('differs at /name');
    expect(problemWith('token: SECRET\nname: a\n', 'token: {{token}\nname: a\n', at)).toBe('is no YAML any more');
  });

  test('what could not be read before is nobody’s fault', () => {
    expect(problemWith('{"a": ', '{"a": ', new Set())).toBeNull();
  });
});
