import fs from 'node:fs';
import path from 'node:path';
import { type LabelledSet, readLabelledSet } from '../../scripts/eval/labels.ts';
import { describeSet, materialise } from '../../scripts/eval/materialise.ts';
import { scannerOf } from '../../scripts/eval/scan-set.ts';
import { isSameSecret, scorer } from '../../scripts/eval/score.ts';

const folder = materialise(path.resolve('fixtures/eval'));
const set: LabelledSet = readLabelledSet(folder);
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('the cases', () => {
  const { places, negatives, cells, kinds } = describeSet(set);

  test('are many, and about half of them are no secrets', () => {
    expect(places).toBeGreaterThanOrEqual(600);
    expect(negatives / places).toBeGreaterThan(0.4);
    expect(negatives / places).toBeLessThan(0.6);
  });

  test('cover each role of each form with eight places or more, and 150 kinds with their host', () => {
    const thin = Object.entries(cells).filter(([cell, count]) => count < 8 && !cell.startsWith('false-friend'));
    expect(thin).toEqual([]);
    expect(kinds).toBeGreaterThanOrEqual(150);
  });
});

test('recall and precision are high overall and in every form', () => {
  const figures = scorer(set)(scannerOf(set, '2026-01-01')());
  const weakForms = Object.entries(figures.by.form).filter(
    ([, { secrets, found, falseAlarms }]) => found < 0.9 * secrets || found < 0.9 * (found + falseAlarms),
  );
  expect(weakForms).toEqual([]);
  expect(figures.recall).toBeGreaterThanOrEqual(0.97);
  expect(figures.precision).toBeGreaterThanOrEqual(0.97);
  expect(figures.spansRight).toBe(figures.spans);
  expect(figures.falseFriendFindings).toBe(0);
  expect(figures.rated).toBeGreaterThan(0);
  expect(figures.misrated).toEqual([]);
});

describe('the score', () => {
  test.each([
    ['Bearer abcdefgh', 'abcdefgh', true],
    [Buffer.from('user:Tr0ub4dor-7').toString('base64'), 'Tr0ub4dor-7', true],
    ['user:Tr0ub4dor-7', 'Tr0ub4dor-7', true],
    ['abcdefghij', 'abcdefghi', true],
    ['abcdefghij', 'abcdefg', false],
    ['Tr0ub4dor-7', 'Tr0ub4dor-8', false],
    ['', '', false],
  ])('takes %j and %j for the same secret: %s', (one, other, expected) => {
    expect(isSameSecret(one, other)).toBe(expected);
  });
});
