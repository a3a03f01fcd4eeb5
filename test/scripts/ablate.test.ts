import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ablate, describeAblation } from '../../scripts/eval/ablate.ts';
import { readLabelledSet } from '../../scripts/eval/labels.ts';
import { materialise } from '../../scripts/eval/materialise.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'postwarden-ablate-'));
const file = path.join(folder, 'cases/environment/a.postman_environment.json');
fs.mkdirSync(path.dirname(file), { recursive: true });
fs.writeFileSync(
  file,
  JSON.stringify(
    {
      name: 'a',
      values: [
        { key: 'apiPassword', value: '@@-variable:placeholder=[Granit-77x]@@', enabled: true },
        { key: 'dbPassword', value: '@@+variable:generic-password-field|Granit-<6 digits>x@@', enabled: true },
        { key: 'myPassword', value: '@@+variable:generic-password-field=granit-example-77@@', enabled: true },
        { key: 'password_hint', value: '@@-variable:hint=Granit-77x@@', enabled: true },
        { key: 'ftpPassword', value: '@@+variable:generic-weak-password=minioadmin@@', enabled: true },
        { key: 'busPassword', value: '@@+variable:generic-weak-password!low=iloveyou@@', enabled: true },
      ],
      _postman_variable_scope: 'environment',
    },
    null,
    2,
  ),
);
const filled = materialise(folder);
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
  fs.rmSync(filled, { recursive: true });
});

test('each row is told with what it decides, rightly and wrongly, and with what it changes', () => {
  const rows = ablate([readLabelledSet(filled)], '2026-01-01');
  const decided = rows
    .filter(({ changed }) => changed > 0)
    .map(({ id, right, wrong, changed }) => [id, right, wrong, changed]);
  expect(decided).toEqual([
    ['placeholder/square-slot', 1, 0, 1],
    ['placeholder/says-sample', 0, 1, 1],
    ['well-known-passwords/common', 1, 0, 1],
    ['well-known-passwords/product', 0, 0, 1],
    ['harmless-heads/rule', 1, 0, 1],
    ['severity/well-known', 1, 0, 2],
  ]);
  const [first, second, third, fourth, fifth, sixth, , ...rest] = describeAblation(rows).split('\n');
  expect([first, second, third, fourth, fifth, sixth]).toEqual([
    '  right  wrong changed  row',
    '      1      0      2  severity/well-known',
    '      1      0      1  placeholder/square-slot',
    '      1      0      1  well-known-passwords/common',
    '      1      0      1  harmless-heads/rule',
    '      0      1      1  placeholder/says-sample',
  ]);
  expect(rest).toContain('      0      0      0  placeholder/json-path  (RFC 9535)');
});
