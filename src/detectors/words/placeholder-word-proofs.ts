import type { EMPTY_WORDS, FILL_INS, LOREM_WORDS, SAMPLE_SIGNING_SECRETS } from './placeholder-words.ts';
import type { REQUEST_WORDS } from './request-words.ts';
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
  lorem: { source: 'https://www.lipsum.com', yes: ['lorem_ipsum'], no: ['loremipsa7'] },
  algorithm: {
    source: 'https://www.iana.org/assignments/jose/jose.xhtml',
    yes: ['SHA-256', 'PBKDF2', 'HS256'],
    no: ['pbkdf3-Granit'],
  },
  trial: { source: 'https://api.nasa.gov', yes: ['demokey'], no: ['demonkey7'] },
  'yours-chinese': { source: SETUP_GUIDES, yes: ['ni_de_mima'], no: ['ni_de_mila7'] },
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
  sample: { source: POSTMAN_FILES, yes: ['sampleToken', 'test_password_value'], no: ['simpletonToken'] },
  request: { source: POSTMAN_FILES, yes: ['chooseSecret', 'fill_in_password'], no: ['enterprise-Secret'] },
  hidden: { source: SETUP_GUIDES, yes: ['hashed_password', 'encryptedPassword'], no: ['crypt_password'] },
  scheme: { source: POSTMAN_FILES, yes: ['BasicAuth', 'jwt token'], no: ['BasicGranit'] },
  service: { source: POSTMAN_FILES, yes: ['aws-secret-value', 'githubToken'], no: ['granit-secret-key'] },
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

/** The rows of `REQUEST_WORDS`, likewise. */
export const REQUEST_PROOFS: Proofs<typeof REQUEST_WORDS> = {
  portuguese: {
    source: SETUP_GUIDES,
    yes: ['coloque-seu-token-aqui', 'suasenhaaqui', 'INSIRA_A_SENHA'],
    no: ['suasenhora7', 'coloque-seu-granit'],
  },
  spanish: { source: SETUP_GUIDES, yes: ['tu_clave', 'ponga-su-token', 'SuContraseña'], no: ['suclavel77'] },
  german: {
    source: SETUP_GUIDES,
    yes: ['hier-passwort-eintragen', 'deinPasswort', 'Bitte Kennwort eingeben'],
    no: ['deinPostwart', 'hier-Granit-77'],
  },
  french: { source: SETUP_GUIDES, yes: ['mot-de-passe-ici', 'votreJeton', 'à remplacer ici'], no: ['tonTonnerre7'] },
  italian: { source: SETUP_GUIDES, yes: ['inserisci_la_chiave', 'il_tuo_token'], no: ['il_tuo_tonno7'] },
  dutch: { source: SETUP_GUIDES, yes: ['vervang-mij', 'uwWachtwoord'], no: ['uwWachttoren'] },
  polish: { source: SETUP_GUIDES, yes: ['wpisz_haslo', 'twójToken'], no: ['wpisz_hasla7'] },
  'czech-and-slovak': { source: SETUP_GUIDES, yes: ['zadejte-heslo', 'vložte token'], no: ['zadejte-hesna7'] },
  scandinavian: { source: SETUP_GUIDES, yes: ['ange_lösenord', 'dittPassord', 'indsæt kodeord her'], no: ['ditto77'] },
  finnish: { source: SETUP_GUIDES, yes: ['kirjoita-salasana'], no: ['kirjoita-sauna7'] },
  turkish: { source: SETUP_GUIDES, yes: ['şifre_buraya'], no: ['şifre_bura77x'] },
  indonesian: { source: SETUP_GUIDES, yes: ['masukkan_kata_sandi', 'isi token disini'], no: ['masukkan_sandal'] },
  vietnamese: { source: SETUP_GUIDES, yes: ['nhập-mật-khẩu'], no: ['nhập-khẩu77x'] },
  hungarian: { source: SETUP_GUIDES, yes: ['jelszó_ide'], no: ['jelszó_idegen'] },
  romanian: { source: SETUP_GUIDES, yes: ['introduceți token'], no: ['introduceți-Granit'] },
  russian: { source: SETUP_GUIDES, yes: ['ТОКЕН_ЗДЕСЬ', 'ВашПароль', 'введите пароль'], no: ['вашТаран7'] },
  ukrainian: { source: SETUP_GUIDES, yes: ['введіть пароль'], no: ['введіть таран7'] },
  bulgarian: { source: SETUP_GUIDES, yes: ['въведете пароль'], no: ['въведете таран7'] },
  greek: { source: SETUP_GUIDES, yes: ['εισάγετε κωδικός'], no: ['εισάγετε γρανίτης'] },
  arabic: { source: SETUP_GUIDES, yes: ['أدخل كلمة المرور'], no: ['أدخل الجرانيت'] },
  persian: { source: SETUP_GUIDES, yes: ['token وارد کنید'], no: ['گرانیت وارد کنید'] },
  hebrew: { source: SETUP_GUIDES, yes: ['הכנס סיסמה'], no: ['הכנס גרניט'] },
  hindi: { source: SETUP_GUIDES, yes: ['token यहाँ डालें'], no: ['ग्रेनाइट यहाँ'] },
  thai: { source: SETUP_GUIDES, yes: ['ใส่รหัสผ่านที่นี่'], no: ['ใส่หินแกรนิต'] },
};
