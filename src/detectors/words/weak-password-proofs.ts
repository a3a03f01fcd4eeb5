import { POSTMAN_FILES, PUBLIC_TESTS, SETUP_GUIDES } from './sources.ts';
import type { Proofs } from './table.ts';
import type { WEAK_PASSWORD_FORMS, WEAK_PASSWORDS } from './weak-passwords.ts';

const MOST_USED = 'https://nordpass.com/most-common-passwords-list/';

/** The rows of `WEAK_PASSWORDS`, each with passwords that it alone calls weak and with one that nobody guesses. */
export const WEAK_PASSWORD_PROOFS: Proofs<typeof WEAK_PASSWORDS> = {
  'its-name': { source: POSTMAN_FILES, yes: ['myadminsecretkey', 's3cr3t', 'p@$$w0rd'], no: ['myadminsecrecy'] },
  account: { source: POSTMAN_FILES, yes: ['testuser', 'toor', 'superadmin', 'app'], no: ['testusher'] },
  common: { source: MOST_USED, yes: ['iloveyou', 'dragon', '1q2w3e4r', 'q1w2e3r4'], no: ['dragonfly-9'] },
  digits: { source: MOST_USED, yes: ['654321', '5201314', '4321', '112233', '147258369'], no: ['918273'] },
  product: {
    source: 'the passwords that images, servers and databases are delivered with',
    yes: ['minioadmin', 'tiger', 'tomcat'],
    no: ['tomcat-q9Zx'],
  },
  'other-languages': { source: SETUP_GUIDES, yes: ['geheim', 'minhasenha', 'contraseña'], no: ['geheimnisvoll'] },
};

/** The rows of `WEAK_PASSWORD_FORMS`, likewise. */
export const WEAK_FORM_PROOFS: Proofs<typeof WEAK_PASSWORD_FORMS> = {
  'named-password': { source: PUBLIC_TESTS, yes: ['SuperSecretPassword!', 'testpw'], no: ['GranitPassword!'] },
  'named-secret': { source: POSTMAN_FILES, yes: ['thesecret', 'TopSecret7'], no: ['Granitsecret'] },
  'spelled-password': {
    source: PUBLIC_TESTS,
    yes: ['Pa55word', 'Passw0rd2024', 'Pa$$w0rd', 'pass@word1'],
    no: ['Passw9rd2024'],
  },
  'account-and-number': { source: POSTMAN_FILES, yes: ['Admin1@#', 'Cliente@123'], no: ['Administration1'] },
  'common-and-number': { source: POSTMAN_FILES, yes: ['qwerty2', 'Welcome2024!'], no: ['Welcoming2024!'] },
  'sample-and-number': {
    source: POSTMAN_FILES,
    yes: ['testing321', 'Dummy@123', 'Customer1!'],
    no: ['example', 'sampling321', 'testing-q9Zx321'],
  },
  'abroad-and-number': {
    source: POSTMAN_FILES,
    yes: ['Clave123*', 'пароль123', 'MotDePasse1'],
    no: ['claves123', 'пароли123'],
  },
  'digits-and-letter': { source: MOST_USED, yes: ['a123456', '12345678a', 'Aa@123456'], no: ['kqz123456', '123457a'] },
};
