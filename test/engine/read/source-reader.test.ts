import { createDetector, type Detector } from '../../../src/detectors/detector.ts';
import { SourceReader } from '../../../src/engine/read/source-reader.ts';
import { DEFAULT_LIMITS, type ScanLimits } from '../../../src/engine/scan-limits.ts';
import type { SourceFile } from '../../../src/model/source-file.ts';
import { RULES } from '../../../src/providers/generated/rules.ts';
import { collection, environment, item } from '../../support/scan.ts';

const detector = createDetector(RULES);

const reader = (options: { detector?: Detector; limits?: Partial<ScanLimits> } = {}): SourceReader =>
  new SourceReader({
    detector: options.detector ?? detector,
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    scripts: true,
  });

const file = (content: unknown, path = 'a.postman_collection.json'): SourceFile => ({
  path,
  bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  origin: 'disk',
});

const login = (password: string) =>
  item('Login', { method: 'POST', body: { mode: 'raw', raw: JSON.stringify({ user: 'ann', password }) } });

describe('what throws', () => {
  const throwing: Detector = {
    ...detector,
    detect: (value) => {
      if (value.text.includes('boom')) throw new RangeError('boom');
      return detector.detect(value);
    },
  };

  test('costs its own file, and is said', () => {
    const { parts, issues } = reader({ detector: throwing }).read(file(collection([login('boom-7-boom')])));
    expect(issues).toEqual([]);
    expect(parts).toMatchObject([
      {
        held: [],
        issues: [
          {
            code: 'internal-error',
            path: 'a.postman_collection.json',
            incomplete: true,
          },
        ],
      },
    ]);
  });

  test('does not cost the next file', () => {
    const one = reader({ detector: throwing });
    one.read(file(collection([login('boom-7-boom')])));
    const { parts } = one.read(file(collection([login('Tr0ub4dor-7')])));
    expect(parts[0]!.held.map(({ candidate }) => candidate.text)).toContain('Tr0ub4dor-7');
    expect(parts[0]!.issues).toEqual([]);
  });
});

test('data of a run that throws costs itself, and is said', () => {
  const throwing: Detector = {
    ...detector,
    detect: () => {
      throw new RangeError('boom');
    },
  };
  const needs = new Map([['', new Set(['password'])]]);
  const read = (path: string, text: string) => reader({ detector: throwing }).readLoose(file(text, path), needs);
  expect(read('rows.csv', 'name,password\nann,Tr0ub4dor-7\n')?.parts[0]?.issues).toEqual([
    { code: 'internal-error', path: 'rows.csv', line: null, incomplete: true },
  ]);
  expect(read('rows.csv', 'name,colour\nann,red\n')).toBeNull();
});

describe('work is counted', () => {
  const text = JSON.stringify(collection(Array.from({ length: 40 }, (_, index) => login(`Tr0ub4dor-${index}`))));

  test('within the bound nothing is said', () => {
    expect(reader().read(file(text)).parts[0]!.issues).toEqual([]);
  });

  test('what is over the bound is left out, and said once', () => {
    const values = Array.from({ length: 70_000 }, (_, index) => ({ key: `k${index}`, value: 'plain' }));
    const big = JSON.stringify({ ...(environment({}) as object), values });
    const [part] = reader({ limits: { workFactor: -0.1 } }).read(file(big, 'a.postman_environment.json')).parts;
    expect(part!.issues.map(({ code, incomplete }) => [code, incomplete])).toEqual([['too-many-values', true]]);
    expect(part!.variables.length).toBe(70_000);
  });
});

describe('a reading', () => {
  test('numbers its documents and requests from 1', () => {
    const { parts, lastId } = reader().read(file(collection([login('a'), login('b')])));
    const { documents } = parts[0]!;
    const ids = documents.flatMap(({ id, requests }) => [id, ...requests.map((request) => request.id)]);
    expect([...ids].sort((a, b) => a - b)).toEqual(Array.from({ length: lastId }, (_, index) => index + 1));
  });

  test('of a file over the limit has no parts', () => {
    const { parts, issues } = reader({ limits: { fileBytes: 10 } }).read(file('{"values": []}', 'a.json'));
    expect(parts).toEqual([]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['too-large', 'a.json']]);
  });

  test('holds no text of the file but what may be data', () => {
    expect(reader().read(file(collection([]))).parts[0]!.loose).toBeNull();
    expect(reader().read(file('[{"a": "b"}]', 'rows.json')).parts[0]!.loose).toMatchObject({ path: 'rows.json' });
  });
});
