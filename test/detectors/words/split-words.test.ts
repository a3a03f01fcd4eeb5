import { splitWords } from '../../../src/detectors/words/split-words.ts';
import { createRandom } from '../../support/fakes.ts';

test.each([
  ['', []],
  ['clientSecret', ['client', 'secret']],
  ['XMLHttpToken', ['xml', 'http', 'token']],
  ['CLIENT_SECRET_2', ['client', 'secret', '2']],
  ['user[password]', ['user', 'password']],
  ['auth.token', ['auth', 'token']],
  ['contraseña', ['contrasena']],
  ['X-API-Key', ['x', 'api', 'key']],
  ['AWSSecretKey', ['aws', 'secret', 'key']],
  ['db_password2', ['db', 'password', '2']],
  ['a1', ['a1']],
  ['oauth2Token', ['oauth', '2', 'token']],
  ['user[token].value', ['user', 'token', 'value']],
  ['__', []],
  ['contraseñaNueva', ['contrasena', 'nueva']],
  ['пароль_2', ['пароль', '2']],
])('takes %j apart', (name, words) => {
  expect(splitWords(name)).toEqual(words);
});

test('reads ASCII as it reads any text', () => {
  const random = createRandom(7);
  const characters = 'abzABZ059_-. [';
  for (let round = 0; round < 5000; round += 1) {
    const name = Array.from({ length: Math.floor(random() * 12) }, () => characters[Math.floor(random() * 14)]).join(
      '',
    );
    // A word in front that is not ASCII, and has no part in what follows, leads along the other way.
    expect([name, splitWords(name)]).toEqual([name, splitWords(`é ${name}`).slice(1)]);
  }
});
