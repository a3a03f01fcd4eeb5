import { runFuzz } from '../../scripts/fuzz/run-fuzz.ts';
import { runHide } from '../../scripts/fuzz/run-hide.ts';

test('no mutated document crashes a scan, and every span stands for its secret', () => {
  const { findings, failures } = runFuzz({ documents: 300, seed: 20_260_101 });
  expect(failures).toEqual([]);
  // The mutations leave enough whole for the spans to be put to the test.
  expect(findings).toBeGreaterThan(300);
});

test('no token that is hidden by the structure of its file passes in silence', () => {
  const { found, named, failures } = runHide({ documents: 500, seed: 20_260_101 });
  expect(failures).toEqual([]);
  // What is under a name alone, in an encoding that is not read, can but be named.
  expect(found).toBeGreaterThan(280);
  expect(found + named).toBeLessThanOrEqual(500);
});
