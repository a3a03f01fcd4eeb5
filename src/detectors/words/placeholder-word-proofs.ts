import type { EMPTY_WORDS, FILL_INS, LOREM_WORDS, SAMPLE_SIGNING_SECRETS } from './placeholder-words.ts';
import { POSTMAN_FILES, PUBLIC_TESTS, SETUP_GUIDES } from './sources.ts';
import type { Proofs } from './table.ts';

/** The rows of `FILL_INS`, each with texts that it alone decides and with passwords that it must not take. */
export const FILL_IN_PROOFS: Proofs<typeof FILL_INS> = {
  order: { source: SETUP_GUIDES, yes: ['changeme', 'fixme'], no: ['changeling'] },
  nothing: { source: POSTMAN_FILES, yes: ['null', 'NaN'], no: ['nullify77'] },
  type: { source: POSTMAN_FILES, yes: ['integer', 'int64'], no: ['integer77x'] },
  value: { source: POSTMAN_FILES, yes: ['something', 'whatever'], no: ['something77'] },
  state: { source: POSTMAN_FILES, yes: ['disabled', 'false'], no: ['disabled77'] },
  refused: { source: PUBLIC_TESTS, yes: ['missing'], no: ['missing77'] },
  hidden: { source: SETUP_GUIDES, yes: ['protected', 'filtered'], no: ['protected77'] },
  name: { source: POSTMAN_FILES, yes: ['apikey', 'tokenvalue'], no: ['apikey77x'] },
  filler: { source: POSTMAN_FILES, yes: ['foobar', 'hunter2', 'xyz'], no: ['foobar77x', 'hunter77'] },
  algorithm: {
    source: 'https://www.iana.org/assignments/jose/jose.xhtml',
    yes: ['SHA-256', 'PBKDF2', 'HS256'],
    no: ['pbkdf3-Granit'],
  },
  trial: { source: 'https://api.nasa.gov', yes: ['demokey'], no: ['demonkey7'] },
  'yours-portuguese': { source: SETUP_GUIDES, yes: ['suasenhaaqui', 'suachaveapi'], no: ['suasenhora7'] },
  'yours-spanish': { source: SETUP_GUIDES, yes: ['SuContraseña', 'suclaveaqui'], no: ['suclavel77'] },
  'yours-german': { source: SETUP_GUIDES, yes: ['hier eintragen'], no: ['deinPostwart'] },
  'yours-french': { source: SETUP_GUIDES, yes: ['à remplacer', 'tonToken'], no: ['tonTonnerre7'] },
  'yours-italian': { source: SETUP_GUIDES, yes: ['il_tuo_token'], no: ['il_tuo_tonno7'] },
  'yours-dutch': { source: SETUP_GUIDES, yes: ['uwWachtwoord'], no: ['uwWachttoren'] },
  'yours-polish': { source: SETUP_GUIDES, yes: ['twoje_haslo'], no: ['twoje_hasla7'] },
  'yours-russian': { source: SETUP_GUIDES, yes: ['вашТокен'], no: ['вашТаран7'] },
  'yours-chinese': { source: SETUP_GUIDES, yes: ['你的密码', '请输入密码'], no: ['你的密林7'] },
  'yours-japanese': { source: SETUP_GUIDES, yes: ['あなたのパスワード'], no: ['あなたのパスタ7'] },
  'yours-korean': { source: 'Korean for password, as forms show it', yes: ['비밀번호'], no: ['비밀정원7'] },
};

/** The rows of `LOREM_WORDS`, likewise. */
export const LOREM_PROOFS: Proofs<typeof LOREM_WORDS> = {
  classic: { source: POSTMAN_FILES, yes: ['Duis aute', 'culpa'], no: ['culpable', 'magna7'] },
  faker: {
    source: 'https://github.com/FakerPHP/Faker/blob/2.0/src/Faker/Provider/Lorem.php',
    yes: ['architecto', 'vel', 'Veritatis omnis'],
    no: ['architect', 'nemo', 'vel77'],
  },
};

/** The rows of `EMPTY_WORDS`, likewise. */
export const EMPTY_WORD_PROOFS: Proofs<typeof EMPTY_WORDS> = {
  grammar: { source: POSTMAN_FILES, yes: ['token of any user', 'senha_do_usuario'], no: ['token_of_granit'] },
  quality: { source: POSTMAN_FILES, yes: ['newSecretKey', 'common-password'], no: ['granitSecretKey'] },
  sample: { source: POSTMAN_FILES, yes: ['sampleToken', 'test_password_key'], no: ['simpletonToken'] },
  request: { source: POSTMAN_FILES, yes: ['chooseSecret', 'motdepasse_ici'], no: ['enterprise-Secret'] },
  hidden: { source: SETUP_GUIDES, yes: ['hashed_password', 'encryptedPassword'], no: ['crypt_password'] },
  scheme: { source: POSTMAN_FILES, yes: ['BasicAuth', 'jwt token'], no: ['BasicGranit'] },
  service: { source: POSTMAN_FILES, yes: ['aws-secret-key', 'githubToken'], no: ['granit-secret-key'] },
  credential: { source: POSTMAN_FILES, yes: ['Password+Security Token', 'secretCredential'], no: ['Passwort+Granit'] },
  owner: { source: POSTMAN_FILES, yes: ['organization-token', 'clientSecret'], no: ['granite-token'] },
  slot: { source: POSTMAN_FILES, yes: ['token-secret-value', 'queryKey'], no: ['token-secret-valley'] },
};

/** The rows of `SAMPLE_SIGNING_SECRETS`, likewise. */
export const SIGNING_PROOFS: Proofs<typeof SAMPLE_SIGNING_SECRETS> = {
  framework: {
    source: 'https://expressjs.com/en/resources/middleware/session.html',
    yes: ['keyboard cat', 'shhhhh'],
    no: ['keyboard owl'],
  },
  'its-length': { source: 'https://jwt.io', yes: ['your-256-bit-secret'], no: ['q9Zx-256-bit-Kp4w'] },
  'its-name': { source: SETUP_GUIDES, yes: ['mysecretkey', 'JWT_SECRET'], no: ['mysecretq9Zx'] },
  confession: { source: SETUP_GUIDES, yes: ['insecure', 'not-so-secret'], no: ['not-so-granit7'] },
};
