import { createDetector, type Detector } from '../../../src/detectors/detector.ts';
import { joinFacts } from '../../../src/engine/read/file-reading.ts';
import { SourceReader } from '../../../src/engine/read/source-reader.ts';
import { SecondPass } from '../../../src/engine/resolve/second-pass.ts';
import { DEFAULT_LIMITS } from '../../../src/engine/scan-limits.ts';
import { RULES } from '../../../src/providers/generated/rules.ts';
import { collection, item, sourceFiles } from '../../support/scan.ts';

const login = (...passwords: readonly string[]) =>
  collection(passwords.map((password) => item('Log in', { body: { mode: 'raw', raw: JSON.stringify({ password }) } })));

test('what throws while one value is decided costs that value alone, and is said of its file', () => {
  const detector = createDetector(RULES);
  const throwing: Detector = {
    ...detector,
    decide: (candidate, context) => {
      if (candidate.text.startsWith('boom')) throw new RangeError('boom');
      return detector.decide(candidate, context);
    },
  };
  const reader = new SourceReader({ detector, limits: DEFAULT_LIMITS, scripts: true });
  const files = { 'a.json': login('boom-7-boom', 'Heron-Dune-64', 'boom-8-boom'), 'b.json': login('Heron-Dune-65') };
  const parts = sourceFiles(files).flatMap((file) => reader.read(file).parts);
  const secondPass = new SecondPass(throwing, joinFacts(parts), DEFAULT_LIMITS.expansion);
  const decided = secondPass.decideAll(parts.flatMap(({ held }) => held));
  expect(decided.map(({ held }) => held.candidate.text)).toEqual(['Heron-Dune-64', 'Heron-Dune-65']);
  expect(secondPass.issues).toEqual([
    { code: 'internal-error', path: 'a.json', line: null, incomplete: true, postman: true },
  ]);
});
