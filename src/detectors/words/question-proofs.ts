import type { QUESTIONS } from './questions.ts';
import { POSTMAN_FILES, PUBLIC_TESTS, SETUP_GUIDES } from './sources.ts';
import type { Proofs } from './table.ts';

/** The rows of `QUESTIONS`, each with values that it alone decides and with some that it must not take; before `: ` the key. */
export const QUESTION_PROOFS: Proofs<typeof QUESTIONS> = {
  'slot-in-capitals': {
    source: 'https://developers.google.com/style/placeholders',
    yes: ['PASSWORD', 'SECRET'],
    no: ['GRANIT', 'Password'],
  },
  'numbered-account': {
    source: PUBLIC_TESTS,
    yes: ['nursePassword: nurse123', 'pilot_pw: pilot2024'],
    no: ['password: nurse123', 'nursePassword: nurse12345'],
  },
  'numbered-password': {
    source: PUBLIC_TESTS,
    yes: ['currentPassword1', 'valid_password_123'],
    no: ['current77Password', 'granitPassword1'],
  },
  'digits-again': {
    source: 'https://nordpass.com/most-common-passwords-list/',
    yes: ['22222222', '696969'],
    no: ['22222223', '00000007'],
  },
  'numbered-secret': {
    source: SETUP_GUIDES,
    yes: ['super-secret-password-123', 'external-client-secret-2024'],
    no: ['super-granit-password-123', 'your-client-secret-2024', 'external-client-secret-7'],
  },
  'its-own-name': { source: POSTMAN_FILES, yes: ['granitPin: granit_pin'], no: ['granitPin: granit_pin7'] },
  repetition: { source: POSTMAN_FILES, yes: ['Zz9Zz9Zz9', 'qqqqqq'], no: ['Zz9Zz9Zz7', 'qqqqqr'] },
  'cut-off': { source: SETUP_GUIDES, yes: ['q9Zx7Lm2Kp4w...', 'q9Zx7Lm2Kp4w…'], no: ['q9Zx7Lm2Kp4w..'] },
  'marked-slot': {
    source: 'https://marketplace.visualstudio.com/items?itemName=qetza.replacetokens',
    yes: ['#GRANIT_DB#', '##apiKey##', '$GRANIT$'],
    no: ['#Granit77#', '#GRANIT_DB', '$GRANIT#'],
  },
  'empty-words': {
    source: POSTMAN_FILES,
    yes: ['newSecretKey', 'granitDb: granit-db-password'],
    no: ['granitSecretKey', 'granit-db-password'],
  },
  'constant-name': {
    source: SETUP_GUIDES,
    yes: ['GRANIT_PEAP_PASSWORD', 'GRANIT_TOKEN_2'],
    no: ['GRANIT_PEAP_SCHIST', 'Granit_Peap_Password'],
  },
  'request-abroad': {
    source: SETUP_GUIDES,
    yes: ['coloque-seu-token-aqui', 'введите пароль', 'deinpasswort'],
    no: ['coloque-seu-granit-aqui', 'deinegranit'],
  },
  composed: {
    source: SETUP_GUIDES,
    yes: ['パスワードを入力', '여기에API키'],
    no: ['パスワードGranit77', 'Granit77'],
  },
  'lorem-words': {
    source: 'https://github.com/FakerPHP/Faker/blob/2.0/src/Faker/Provider/Lorem.php',
    yes: ['culpa', 'Duis aute', 'Veritatis omnis'],
    no: ['culpable', 'Duis granit'],
  },
  'name-of-another': {
    source: POSTMAN_FILES,
    yes: ['granit-password-token', 'granit_secret_jwt'],
    no: ['granit-schist-token', 'granit-password-7token'],
  },
  'easy-sequence': {
    source: 'https://nordpass.com/most-common-passwords-list/',
    yes: ['abcdef123456', 'Abcdefg1!'],
    no: ['acegik123579', 'Abcdfeg1!'],
  },
  'json-web-token-sketch': {
    source: 'RFC 7519, section 3',
    yes: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhIjo3fQ'],
    no: ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI5ODcifQ.q9Zx7Lm2Kp4wR8Tn3Vb6q9Zx7Lm2Kp4wR8Tn3Vb6q9Z'],
  },
  'sample-pair': {
    source: 'RFC 7617, section 2',
    yes: ['VXNlcjpQYXNzd29yZA==', 'Zm9vOmJhcg=='],
    no: ['bWFyaWE3NzpUcjRpbC1NaXg='],
  },
  'name-of-token': {
    source: POSTMAN_FILES,
    yes: ['GranitTestBearerToken', 'granitApiKey'],
    no: ['GranitTestBearerSchist', 'GranitTestBearerToken77'],
  },
  'keyboard-mash': {
    source: POSTMAN_FILES,
    yes: ['gdskjfslkdflskdflskdf', 'jhgjhgjkhgkjhg'],
    no: ['gdskjfslkwnqrtpvbzmc', 'Gdskjfslkdflskdflskdf'],
  },
  'phrase-of-their-own': {
    source: SETUP_GUIDES,
    yes: ['jwtSecret: granit-hmac-key-2031'],
    no: ['apiKey: granit-hmac-key-2031', 'jwtSecret: granit-hmac-key'],
  },
  'phrase-of-words': {
    source: POSTMAN_FILES,
    yes: ['granit-api-key-12345', 'granit-hmac-key'],
    no: ['granit-schist-12345', 'granit-api-k7y5-12345'],
  },
  'called-test': {
    source: POSTMAN_FILES,
    yes: ['9x+test+z', 'q9Zx_TEST_7Lm2'],
    no: ['q9Zx_test_7Lm2Kp4wR8Tn', '9x+tests+z'],
  },
  sequence: {
    source: POSTMAN_FILES,
    yes: ['abcdef123456', 'ABCD-1234-EFGH-5678'],
    no: ['abcdef12q9Zx', '2ab3-9cd8-7ef6'],
  },
};
