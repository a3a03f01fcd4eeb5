import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

test('this version of Node takes the flag, or is not given it', () => {
  const module = join(process.cwd(), 'src/workers/calm-compiler.ts');
  const script = `import { calmCompiler } from ${JSON.stringify(module)}; calmCompiler();`;
  const child = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  expect([child.status, child.stderr]).toEqual([0, '']);
});
