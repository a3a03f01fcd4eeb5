import fs from 'node:fs';
import path from 'node:path';
import { readAuthorization } from '../../src/detectors/structures/authorization.ts';
import { findJdbcPassword, findKeyValuePasswords } from '../../src/detectors/structures/connection-string.ts';
import { findFileCredential, findSecretData } from '../../src/detectors/structures/credential-files.ts';
import type { Span } from '../../src/model/source-file.ts';

/** A secret whose text also stands elsewhere in the match: it is marked with « » where it is the secret. */
test.each<readonly [string, (text: string) => Span | undefined]>([
  [
    'ConvertTo-SecureString "«AsP»" -AsPlainText -Force',
    (text) => findFileCredential('convertto-securestring', text, 0)[0]?.span,
  ],
  ['jdbc:oracle:thin:tiger/«tiger»@db', (text) => findJdbcPassword(text, 0)[0]?.span],
  ['jdbc:mysql://db/x?password=«pass»&a=pass', (text) => findJdbcPassword(text, 0)[0]?.span],
  ['Server=db;Password=«word» ;x=word', (text) => findKeyValuePasswords(text)[0]?.span],
  ['OAuth oauth_token="«oauth_token»"', (text) => readAuthorization(text)?.span],
  ['Token token=«token»', (text) => readAuthorization(text)?.span],
  ['kind: Secret\nstringData:\n  xtqzwrb: «tqzw»\n', (text) => findSecretData(text)[0]?.span],
])('%s', (marked, find) => {
  const from = marked.indexOf('«');
  const to = marked.indexOf('»') - 1;
  expect(find(marked.replace('«', '').replace('»', ''))).toEqual({ from, to });
});

test('no place is reckoned from lengths: it is where the expression says', () => {
  const folder = path.join(import.meta.dirname, '../../src/detectors');
  const sources = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(sources.length).toBeGreaterThan(20);
  const reckoned = sources.flatMap((file) =>
    fs
      .readFileSync(path.join(folder, file), 'utf8')
      .split('\n')
      .filter((line) =>
        /lastIndexOf\((?!')|\]!?\.length - \w+!?\.length|\.length - \w+(?:\[\d\])?!?\.length/.test(line),
      )
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(reckoned).toEqual([]);
});
