import { patternTable, wordTable } from './table.ts';

/** Values printed in documentation: reported as `info`, for they open nothing. */
export const DOCUMENTED = patternTable('documented', [
  {
    // With `iat`, with `admin`, with both, or with neither: whoever adds claims makes a token of their own.
    id: 'jwt-io',
    pattern:
      /\.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lI(?:iwiaWF0IjoxNTE2MjM5MDIyfQ|iwiYWRtaW4iOnRydWV9|iwiYWRtaW4iOnRydWUsImlhdCI6MTUxNjIzOTAyMn0|n0)(?![\w-])/,
    reason: 'jwt.io default payload',
  },
  { id: 'rfc-7515', pattern: /\.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAs/, reason: 'RFC 7515 and 7519' },
  {
    id: 'uuid-sample',
    pattern: /^(?:123e4567-e89b-12d3-a456|550e8400-e29b-41d4-a716)-/i,
    reason: 'UUID of documentation, counted on',
  },
  { id: 'jwt-unsigned', pattern: /^eyJhbGciOiJub25lI/, reason: 'JWT without a signature' },
]);

/** Exact documented samples without case, blanks, `_` and `-`. */
export const DOCUMENTED_WORDS = wordTable('documented-words', [
  {
    id: 'aws-account',
    words: '123456789012 111122223333 111111111111 000000000000',
    reason: 'an account number of the documentation of AWS',
  },
  { id: 'oauth', words: 's6bhdrkqt3 mf9.b5f4.1jqm', reason: 'a client or a token of the OAuth 2.0 standards' },
  {
    id: 'azure-storage',
    words: 'devstoreaccount1 usedevelopmentstorage=true saskeyvalue',
    reason: 'the storage emulator of Azure, or a key of its documentation',
  },
  { id: 'one-time-password', words: 'jbswy3dpehpk3pxp', reason: 'the sample secret of one-time passwords' },
  {
    id: 'test-card',
    words: '4242424242424242 4111111111111111 5555555555554444 378282246310005 4000056655665556 4003830171874018',
    reason: 'the number of a card for testing',
  },
  {
    id: 'named-sample',
    words: 'demopublickey demosecretkey specialkey skexample123456789 client123456789',
    reason: 'a key that says what it is for',
  },
  {
    id: 'scribe',
    words: '|]|{+ o[2uz5ije/dl4m{o,',
    reason: 'the password that Scribe fills in: it makes its samples from one number, the same in each project',
  },
  {
    id: 'counted-hex',
    words: `00000000000000000000000000000000 12345678123412341234123456789abc 12345678123412341234123456789012
      12345678123456781234567812345678 a1b2c3d4a1b2c3d4a1b2c3d4a1b2c3d4`,
    reason: 'counted on',
  },
  {
    id: 'uuid-standard',
    words: `123e4567e89b12d3a456426614174000 123e4567e89b12d3a456426655440000 550e8400e29b41d4a716446655440000
      f81d4fae7dec11d0a76500a0c91e6bf6 6ba7b8109dad11d180b400c04fd430c8`,
    reason: 'a UUID that explanations of UUIDs show',
  },
  {
    id: 'uuid-generated',
    words: `f47ac10b58cc4372a5670e02b2c3d479 3fa85f6457174562b3fc2c963f66afa6 497f6eca62764993bfeb53cbbba6f08d
      d290f1ee6c544b0190e6d701748f0851`,
    reason: 'a UUID that tools put into their examples',
  },
]);

/** SHA-256 of exact documented samples, so that no token stands here: AWS, jwt.io, RFC 6749, RFC 5849, X, Stripe. */
export const DOCUMENTED_HASHES: ReadonlySet<string> = new Set(
  `e21b597ba6b9cafa59d9ebc4d65c0385f5eb3fa56abab2607fa76589ad849a33
  7f75367e7881255134e1375e723d1dea8ad5f6a4fdb79d938df1f1754a830606
  c794fa6d20c64efb9adf980ae93af472a1679775862d421ffe55d4a57fad5b3e
  a35b81a7d7927b70ec99270dd2362b88580a28574af812f2c02f56469579186f
  6c96130f130ab0d6d158397e24d2bcc1c9a5e73ae081f6e983f1c7b545d24a4c
  00cf4c781dc37003f7c7dd7d4c9a6ef1e0f4c62d9a291aa8bc398774e3fefd32
  53f5da0aaa93d64cd5772c554cbf940f0539e689dddbeb8f923eec3f72c02ea9
  e9974c507d2a802143f614c878fcbb622a3800e05e6e0d329fee2c5b6b243329
  293257ab6495ebb11cf9e4aee0686ca30df8de2ab8d251f2cbbcf177bdfcae91
  cb87c87e4a138d9a72259d2a01bab15623c9846e568c1509b287721645a6ea53
  bb9b1163338b2a51495834ad5c65420443d6327381cf0f94ebf92b117f209d72
  649e1f5c769e718ba10d1a702a36499a731441d960b06da91c4c97786bf84595
  8e0628300c16fe3834b3b87d23e352618a27b0ca9973abd52cfc92abfc7667e3
  00b3dc640c9c99fcdbdab6f63d785248e4613fbaa65d63c56d97e54f987c3bab
  0e04efa6bc7d2d512fc108c5ba4215c42a7d4674301511c5d18f2e2885d45f35
  5aac38e542b76b97b3518c0293214d0b8aa11344e38518437f7dd44da0b521c3
  2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326
  f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397
  2d1f7723aabc5c7a51fcdc2463c99b5f3fdbc57cf3134db4ac12913c35976e6f
  b1471f544ceeea31333bde7e1ecbaad6eac0d4a749412ad29bd66ef895b81c6b`.split(/\s+/),
);

/** User and password of documentation, `user:password` in lower case. Sent to no real account. */
export const SAMPLE_PAIRS: ReadonlySet<string> = new Set(
  `user:pass user:password username:password user:user foo:bar xxx:yyy name:pass login:password email:password
  username:token anonymous:anonymous anonymous: usuario:senha usuario:contrasena benutzer:passwort username:pass
  user:passwd myuser:mypassword myuser:mypass user_name:pass_word your_username:your_password
  client_id:client_secret clientid:clientsecret`.split(/\s+/),
);

/** Pairs that are public by design, so that anyone can try the service. */
export const DOCUMENTED_PAIRS: ReadonlySet<string> = new Set([
  'aladdin:open sesame',
  'aladdin:opensesame',
  'postman:password',
]);
