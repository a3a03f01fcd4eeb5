// Checks the floors of `.dependency-cruiser.mjs`. Fails on a violation, and on finding nothing to check.
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';

const folders = process.argv.slice(2);
const result = await cruise(folders.length > 0 ? folders : ['src', 'demo'], {
  ...config.options,
  ruleSet: { forbidden: config.forbidden },
  validate: true,
  outputType: 'err-long',
  parser: 'swc',
});
const { output, exitCode } = result;
process.stdout.write(String(output));
const modules = /(\d+) modules/.exec(String(output))?.[1] ?? '0';
if (modules === '0') {
  console.error('layers: no module was seen, so nothing was checked');
  process.exit(1);
}
process.exit(exitCode === 0 ? 0 : 1);
