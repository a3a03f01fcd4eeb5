import { runFuzz } from '../../scripts/fuzz/run-fuzz.ts';

test('no mutated document crashes a scan, and every span stands for its secret', () => {
  const { findings, failures } = runFuzz({ documents: 300, seed: 20_260_101 });
  expect(failures).toEqual([]);
  // The mutations leave enough whole for the spans to be put to the test.
  expect(findings).toBeGreaterThan(300);
});
