import { existsSync } from 'node:fs';

/** `test` where the machine has a device or file, else a skipped one, with a notice that says so. */
export function testWith(path: string): typeof test | typeof test.skip {
  if (existsSync(path)) return test;
  process.stderr.write(`\nNOT TESTED: what needs ${path}. This machine has none.\n\n`);
  return test.skip;
}
