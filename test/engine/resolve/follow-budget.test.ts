import { FollowBudget } from '../../../src/engine/resolve/follow-budget.ts';
import { DEFAULT_LIMITS } from '../../../src/engine/scan-limits.ts';
import type { ScanResult } from '../../../src/model/scan-result.ts';
import { buildFake } from '../../support/fakes.ts';
import { scan } from '../../support/scan.ts';
import { aDocument } from '../../support/scanned.ts';

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
const PATH = 'c.postman_collection.json';

describe('FollowBudget', () => {
  test('is spent to its end, and names the files for which it was too small', () => {
    const budget = new FollowBudget(10);
    expect(budget.spend(6, aDocument({ path: 'a.json' }))).toBe(true);
    expect(budget.spend(5, aDocument({ path: 'b.json' }))).toBe(false);
    expect(budget.spend(5, aDocument({ path: 'c.txt', format: 'text' }))).toBe(false);
    expect(budget.spend(5, aDocument({ path: 'b.json' }))).toBe(false);
    expect(budget.spend(4, aDocument({ path: 'd.json' }))).toBe(true);
    expect(budget.issues).toMatchObject([
      { code: 'too-many-values', path: 'b.json', line: null, incomplete: true, postman: true },
      { code: 'too-many-values', path: 'c.txt', line: null, incomplete: true, postman: false },
    ]);
  });
});

describe('what was not followed is told', () => {
  const key = buildFake('<40 alnum>');

  const scanOf = (content: object, followed: number): ScanResult =>
    scan(
      { [PATH]: { info: { name: 'C', schema: SCHEMA }, ...content } },
      {
        limits: { ...DEFAULT_LIMITS, followed },
      },
    );
  const requests = (count: number, make: (at: number) => object): object[] =>
    Array.from({ length: count }, (_, at) => ({ name: `R${at}`, request: { method: 'GET', ...make(at) } }));

  test.each<[string, object]>([
    [
      'references between variables',
      {
        item: requests(1, () => ({ url: 'https://a.example', header: [{ key: 'X-Api-Key', value: '{{v0}}' }] })),
        variable: Array.from({ length: 30 }, (_, at) => ({ key: `v${at}`, value: at === 29 ? key : `{{v${at + 1}}}` })),
      },
    ],
    [
      'uses of a variable',
      {
        item: requests(500, (at) => ({ url: `https://h${at}.example`, header: [{ key: 'X-A', value: '{{v}}' }] })),
        variable: [{ key: 'v', value: key }],
      },
    ],
    [
      'values in hosts',
      {
        item: requests(20, (at) => ({
          url: `https://{{h}}${at}.example`,
          header: [{ key: 'X-Api-Key', value: `${key.slice(0, 30)}${at + 10}` }],
        })),
        variable: [{ key: 'h', value: 'long'.repeat(40) }],
      },
    ],
    [
      'places that a variable fills',
      {
        item: requests(300, (at) => ({ url: 'https://a.example', header: [{ key: `X-A${at}`, value: '{{v}}' }] })),
        variable: [{ key: 'v', value: key }],
      },
    ],
  ])('%s', (_, content) => {
    expect(scanOf(content, 1e6).issues).toEqual([]);
    expect(scanOf(content, 900).issues).toMatchObject([
      { code: 'too-many-values', path: PATH, incomplete: true, postman: true },
    ]);
  });

  test('and what was followed counts however late it comes', () => {
    const places = requests(400, (at) => ({ url: 'https://a.example', header: [{ key: `X-A${at}`, value: '{{v}}' }] }));
    const basic = { auth: { type: 'basic', basic: [{ key: 'password', value: '{{v}}' }] } };
    const content = {
      item: [...places, ...requests(1, () => ({ url: 'https://a.example', ...basic }))],
      variable: [{ key: 'v', value: 'Tr0ub4dor-7' }],
    };
    expect(scanOf(content, DEFAULT_LIMITS.followed).findings).toMatchObject([{ family: 'credential' }]);
  });
});
