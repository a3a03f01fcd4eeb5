/** A form that stands for a credential instead of being one. Tested on at most 200 characters. */
export interface ValuePattern {
  /** Names the row where people ask what decided. */
  readonly id: string;
  readonly pattern: RegExp;
  readonly reason: string;
}

/** Fill-in words, compared without case, blanks, `_` and `-`. */
export const FILL_IN_WORDS: ReadonlySet<string> = new Set(
  `changeme changethis changemeplease replaceme setme fillmein tobefilled todo fixme tbd tba tbc n/a na none null nil
  undefined unset empty blank notset notapplicable notavailable notused unused value string text number nan integer boolean
  object true false somevalue sometoken somesecret any anything whatever something defaultvalue yes no ok on off
  invalid incorrect wrong missing mismatch required optional expired disabled enabled encrypted hashed hidden protected
  token accesstoken apikey bearer basic jwt key secretvalue tokenvalue passwordvalue
  lorem ipsum loremipsum foo bar baz qux foobar foobarbaz spam eggs blah blahblah asdf asdfgh asdfasdf asd zzz
  hello world helloworld abc abcd abcdef xyz aaa bbb ccc hunter2
  suasenha suasenhaaqui suachave suachaveapi seutoken seutokenaqui suachaveaqui tucontrasena sucontrasena tuclave
  tuclaveapi tutoken tutokenaqui suclaveaqui deinpasswort ihrpasswort deintoken deinapischluessel hiereintragen
  votremotdepasse votrecleapi votrecle votrejeton aremplacer tontoken iltuotoken latuachiave uwwachtwoord jouwtoken
  twojehaslo twojtoken ninmima nidemima 你的密码 您的密码 你的密钥 您的密钥 你的token 在此填写 请输入密码 請輸入密碼
  md5 sha1 sha256 sha384 sha512 hmac hmacsha256 bcrypt scrypt argon2 argon2id pbkdf2 base64 base64url base64encoded aes aes256
  rsa rsa2048 hs256 hs512 rs256 es256 uuid uuidv4 guid int32 int64 filtered
  ваштокен вашпароль あなたのapiキー パスワード あなたのパスワード 비밀번호 signupforkey demokey apikeydemo livedemo testkey`.split(
    /\s+/,
  ),
);

/** The words of which generators of sample values, such as the import of an OpenAPI file, make their texts. */
export const LOREM_WORDS: ReadonlySet<string> = new Set(
  `lorem ipsum dolor sit amet consectetur adipiscing adipisicing elit sed do eiusmod tempor incididunt ut labore et dolore
  magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat duis
  aute irure in reprehenderit voluptate velit esse cillum eu fugiat nulla pariatur excepteur sint occaecat cupidatat non
  proident sunt culpa qui officia deserunt mollit anim id est laborum`.split(/\s+/),
);

/** Words that a value of several words may be made of and still say nothing: `newSecretKey`, `token-secret-value`. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a an the of for from with to in is as and or not this that your my our his her some any new old plain plaintext raw
  real actual valid invalid right wrong correct good bad weak strong choose long short random custom common default dummy fake sample
  example placeholder test testing tester demo mock here goes put enter insert add paste replace change me set fill use
  get please own place access api app application aws azure gcp google github slack stripe auth authentication
  authorization authorisation basic bearer digest hawk ntlm oauth oauth1 oauth2 jwt saml sso client consumer customer
  code cookie credential credentials data encoded base base64 field user username name header hmac id identifier key keys
  login master pass passwd password passphrase path private public query refresh secret secrets secure session sha sha1
  sha256 sha512 hash hashed encrypted cleartext bcrypt md5 current confirm signing signature string super text token tokens url value values val var variable webhook x-api-key
  environment env project org organization organisation tenant account service server admin superadmin root email
  security token_value redacted masked hidden removed
  senha chave clave contrasena passwort schluessel motdepasse cle jeton usuario utilisateur benutzer do da del ici aqui
  ваш пароль токен`.split(/\s+/),
);

/** Passwords that real services do accept, compared in lower case: they are reported, low. */
export const WEAK_PASSWORDS: ReadonlySet<string> = new Set(
  `password password1 password123 passw0rd p@ssw0rd p@ssword p@$$w0rd pass pass123 pass1234 pwd pwd123 secret s3cr3t
  secret123 supersecret topsecret mysecret mypassword mypass admin admin1 admin123 admin1234 admin@123 administrator
  customer123 client123 cliente123 usuario123 account123 root toor root123 test test1 test123 test1234 test@123 testing
  testuser user user1 user2 user123 guest demo demo123
  default letmein welcome welcome1 welcome@123 qwerty qwerty123 qwertyuiop abc123 abcd1234 abcd@1234 a1b2c3 1q2w3e4r
  1qaz2wsx zaq12wsx iloveyou monkey dragon sunshine princess football master superman trustno1
  correcthorsebatterystaple opensesame 111111 123123 123 12345 123456 1234567 12345678 123456789 1234567890 654321
  000000 1234 0000
  changeit tomcat s3cret manager oracle tiger sa postgres postgresql mysql mariadb mongo mongodb redis neo4j elastic
  kibana minioadmin minio123 minio jenkins sonar nexus airflow superset vagrant ansible raspberry ubnt pfsense cisco
  ubuntu alpine docker keycloak camunda flowable artemis solr grafana prometheus portainer traefik hasura
  myadminsecretkey strapi odoo magento joomla wordpress bitnami confluent cassandra couchbase influxdb clickhouse
  cockroach vault consul private public
  senha senha123 minhasenha mudar123 contrasena contrasena123 micontrasena clave clave123 miclave passwort passwort123 kennwort geheim motdepasse
  azerty azerty123 mima mima123 woaini 5201314 haslo haslo123 sifre sifre123 parol wachtwoord welkom01`.split(/\s+/),
);

/** Signing secrets out of framework documentation that people keep, compared without case, blanks, `_` and `-`. */
export const SAMPLE_SIGNING_SECRETS: ReadonlySet<string> = new Set(
  `keyboardcat shhhhh shhhhharedsecret shhhhhsharedsecret your256bitsecret your384bitsecret your512bitsecret
  yoursecretkey yourjwtsecret astringsecretatleast256bitslong thisisasecret thisismysecret mysecretkey mysupersecret
  supersecretkey secretkey jwtsecret mysecrettoken s3cr3tk3y supersecretjwttokenwithatleast32characterslong devsecret
  insecure notsosecret asecret djangoinsecure supersecret`.split(/\s+/),
);

/** Variants of the well-known: `Admin@123`, `Welcome2024!`. */
export const WEAK_PASSWORD_PATTERN =
  /^(?:(?:my|new|old|test|user|admin|super|secret|strong|temp|default|root|login){0,3}(?:pass(?:w(?:or)?d)?|pwd?)|passw0rd|p@ssw0rd|p@ssword|pa55word|letmein|welcome|qwerty|admin|administrator|root|test|tester|user|demo|guest|secret|master|super|changeit|default|hello|abc|abcd|asdf|qwe|india|company|teste|prueba|cliente|usuario|senha)[0-9!@#$%^&*._-]{0,8}$/i;

export const PLACEHOLDER_PATTERNS: readonly ValuePattern[] = [
  { id: 'shell-braces', pattern: /^\$\{[^{}]{1,120}\}$/, reason: 'shell variable' },
  { id: 'shell-name', pattern: /^\$[A-Za-z_][A-Za-z0-9_.]{0,80}$/, reason: 'shell variable' },
  { id: 'shell-command', pattern: /^\$\([^)]{1,190}\)$/, reason: 'shell command' },
  { id: 'shell-argument', pattern: /^\$\d$/, reason: 'shell argument' },
  { id: 'workflow-expression', pattern: /^\$\{\{[^{}]{1,190}\}\}$/, reason: 'workflow expression' },
  { id: 'windows-variable', pattern: /^%{1,2}[A-Za-z_][A-Za-z0-9_]{0,80}%{1,2}$/, reason: 'Windows variable' },
  { id: 'format-slot', pattern: /^%(?:\{[^{}]{1,80}\}|\([A-Za-z_]\w{0,60}\)[a-z]?)$/, reason: 'slot of a format' },
  { id: 'angle-slot', pattern: /^\\?<{1,3}[^<>]{1,120}>{1,3}$/, reason: 'slot in angle brackets' },
  { id: 'angle-slot-escaped', pattern: /^&lt;[^<>]{1,120}&gt;$/, reason: 'slot in angle brackets' },
  { id: 'quote-slot', pattern: /^[«‹「【][^«»‹›「」【】]{1,60}[»›」】]$/, reason: 'slot in angle brackets' },
  { id: 'square-slot', pattern: /^\[[A-Za-z][A-Za-z0-9 _.:'-]{1,60}\]$/, reason: 'slot in square brackets' },
  { id: 'round-slot', pattern: /^\({1,2}[A-Za-z][A-Za-z0-9 _.:'-]{1,60}\){1,2}$/, reason: 'slot in parentheses' },
  { id: 'brace-slot', pattern: /^\{[A-Za-z0-9_. $-]{0,60}\}$/, reason: 'slot in braces' },
  { id: 'at-slot', pattern: /^@{1,2}[A-Za-z_]{2,60}@{1,2}$/, reason: 'slot of a build tool' },
  { id: 'hash-slot', pattern: /^[#@]\{[^{}]{1,190}\}$/, reason: 'slot of a build tool' },
  { id: 'underscore-slot', pattern: /^__[A-Z0-9_]{2,60}__$/, reason: 'slot of a build tool' },
  { id: 'equals-slot', pattern: /^=={1,4}[^=]{3,120}={2,4}$/, reason: 'slot in a documentation export' },
  { id: 'path-variable', pattern: /^:[A-Za-z][A-Za-z0-9_]{0,40}$/, reason: 'path variable' },
  { id: 'format-verb', pattern: /^%[+\-# 0]?[bcdeEfFgGoOpqstTUvxX]$/, reason: 'format verb' },
  {
    id: 'code-elsewhere',
    pattern:
      /^(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|System\.getenv|ENV|env|config|secrets|vault|pm\.(?:environment|variables|globals|collectionVariables|vault|iterationData|response))[.[(]/,
    reason: 'code that reads the secret elsewhere',
  },
  {
    id: 'secret-store',
    pattern:
      /^(?:op:\/\/|vault:|secretref:|ref\+|awssm:\/\/|arn:aws:(?:secretsmanager|ssm):|projects\/[^/]{1,100}\/secrets\/|@Microsoft\.KeyVault\(|keyvault:|doppler:\/\/|infisical:\/\/|\$ANSIBLE_VAULT)/,
    reason: 'reference into a secret store',
  },
  {
    id: 'encrypted',
    pattern: /^(?:ENC\[|ENC\(|\{cipher\}|AgB[A-Za-z0-9+/]{100}|!vault|AQICAH[A-Za-z0-9+/=]{80}|kms:)/,
    reason: 'encrypted, not readable without its key',
  },
  { id: 'public-key', pattern: /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3})\s+AAAA/, reason: 'a public key' },
  { id: 'masked', pattern: /^[xX*.#_0•●…\- :/]{3,}$/, reason: 'masked' },
  { id: 'masked-part', pattern: /x{6}|X{6}|\*{4}|#{6}|•{3}|●{3}/, reason: 'masked in part' },
  { id: 'cut-short', pattern: /(?:\.{3}|…)$/, reason: 'cut short' },
  {
    id: 'asks-for-yours',
    pattern:
      /^[<[{("]?(?:your|my|our|insert|enter|put|add|paste|replace|provide|use|the|some|sua|seu|tu|dein|ihr|votre|jouw|twoj)(?:[ _.-][a-z0-9 _.'-]{0,80}|(?:api|access|auth|client|secret|token|key|pass|bearer|private|app|user)[a-z0-9_-]{0,40})[>\]})"]?$/i,
    reason: 'asks for the value',
  },
  {
    id: 'says-sample',
    pattern:
      /(?:^|[^a-z])(?:example|sample|dummy|placeholder|redacted|removed|censored|scrubbed|sanitized)(?:[^a-z]|$)/i,
    reason: 'says that it is none',
  },
  {
    id: 'says-not-real',
    pattern: /not[ _-]?an?[ _-]?(?:real|actual|valid)(?:[^a-z]|$)/i,
    reason: 'says that it is none',
  },
  {
    id: 'asks-to-replace',
    pattern:
      /(?:your|insert|replace|change|enter|put)[ _-]?(?:your|with|this|me|own|the)?[ _-]?(?:api|access|auth|client|secret|token|key|password|here)/i,
    reason: 'asks for the value',
  },
  {
    id: 'asks-here',
    pattern: /(?:key|token|secret|password|value|code)[ _-]?(?:goes[ _-]?)?here/i,
    reason: 'asks for the value',
  },
  {
    id: 'filled-elsewhere',
    pattern:
      /^[<[{("]?(?:to[ _.-]be[ _.-]|will[ _.-]be[ _.-]|is[ _.-])?(?:auto[ _.-])?(?:replaced|set|filled|injected|provided|populated|generated|supplied|loaded|taken|fetched|stored|managed|passed|overridden|configured)[ _.-](?:in|at|by|from|via|through|on|during)[ _.-][a-z0-9 _.-]{1,60}[>\])}"]?$/i,
    reason: 'says where the value comes from',
  },
  {
    id: 'validation-rule',
    pattern: /^(?:required|nullable|sometimes|optional|string|(?:min|max)(?:length)?)\b.{0,190}[|:=,]/i,
    reason: 'rule for the value',
  },
  { id: 'rule-word', pattern: /\b(?:characters|chars|required)\b/i, reason: 'rule for the value' },
  {
    id: 'rule-length',
    pattern: /\d[-_ ]?(?:char(?:acter)?s|zeichen|caract[eè]re?s|caratteri|символ|位|文字|자)/i,
    reason: 'rule for the value',
  },
  {
    id: 'column-type',
    pattern: /^\??(?:n?(?:var)?char2?|str(?:ing)?|text)(?:\(\d{1,5}(?:,\d{1,5})?\)|\[\d{0,5}\])?[?!]?$/i,
    reason: 'type of a column',
  },
  {
    id: 'function-call',
    pattern: /^(?:base64|btoa|md5|sha\d{1,3}|hash|bcrypt|encrypt|encode)[a-z0-9_]{0,20}\([^()]{0,120}\)?$/i,
    reason: 'call of a function',
  },
  { id: 'json-path', pattern: /^\$(?:\.[A-Za-z_]\w{0,60}|\[[^\]]{1,60}\]){1,8}$/, reason: 'path into JSON' },
  { id: 'schema-reference', pattern: /^#\/[A-Za-z]{1,40}(?:\/[\w.-]{1,60}){1,6}$/, reason: 'reference into a schema' },
  { id: 'php-member', pattern: /^\$\w{1,40}->\w{1,60}$/, reason: 'code that reads the secret elsewhere' },
  {
    id: 'filled-automatically',
    pattern:
      /^(?:auto[ _-]?(?:filled|set|generated|populated|saved|updated)|.{0,60}(?:automatically|automaticamente|automáticamente|automatiquement|automatisch))[^a-z]{0,3}$/i,
    reason: 'says where the value comes from',
  },
  {
    id: 'asks-to-change',
    pattern:
      /^(?:change|replace|update|mudar|trocar|alterar|cambiar|modificar|changer)[ _-](?:this|it|in|on|before|for|em|en|antes|isto|esto|avant)(?:[ _-]|$)/i,
    reason: 'asks for the value',
  },
  {
    id: 'wrong-word',
    pattern:
      /^(?:wrong|invalid|incorrect|fake|bogus|nonexist(?:ent|ing))(?:[^A-Za-z]{0,10}|[ _.-][a-z0-9 _.-]{0,60})$/i,
    reason: 'wrong on purpose, to be refused',
  },
  {
    id: 'wrong-credential',
    pattern:
      /^(?:(?:this|that|is|an?|some|the|my|totally|definitely|completely|really|very)[ _.-]?){0,5}(?:wrong|invalid|incorrect|fake|bad|bogus|false|expired|revoked|tampered|malformed|mismatch(?:ed|ing)?|nonexist(?:ent|ing)|not[ _.-]?(?:(?:an?|the|my|your)[ _.-]?)?(?:valid|real|correct|right|matching)?)[ _.-]?(?:pass(?:w|c|p|[^a-z]|$)|pwd|token|jwt|bearer|api|key|secret|auth|cred|refresh[ _.-]?token|access[ _.-]?token|login)/i,
    reason: 'wrong on purpose, to be refused',
  },
  {
    id: 'refused-password',
    pattern:
      /^(?:(?:another|any|weak|simple|short)[ _.-]?(?:pass(?:word|wd)?|pwd?)|(?:different|mismatch(?:ed)?|same(?:[ _-]as)?|(?:too|very)[ _.-]?(?:short|long|weak|simple|common)|not[ _.-]?(?:the[ _.-]?)?same|no[ _.-]?(?:digits?|numbers?|upper(?:case)?|lower(?:case)?|special(?:s|chars?)?|symbols?)|does[ _.-]?n[o']?t[ _.-]?(?:match|matter|exist))[ _.-]?(?:pass(?:word|wd)?|pwd?)?)[^A-Za-z]{0,10}$/i,
    reason: 'wrong on purpose, to be refused',
  },
  {
    id: 'break-in',
    pattern: /'\s{0,4}(?:--(?:\s|$)|(?:or|and|union)\s)|^(?:\.\.[/\\]){2}/i,
    reason: 'an attempt to break in',
  },
  {
    id: 'wrong-romance',
    pattern:
      /^(?:senha|contrase(?:n|\u00f1)a|clave|chave|token)[ _.-]?(?:errad[ao]|err[oó]ne[ao]|incorret[ao]|incorrect[ao]|inv[aá]lid[ao])/i,
    reason: 'wrong on purpose, to be refused',
  },
];

/** These count for tokens only: as passwords they are weak, but real. */
export const TOKEN_PLACEHOLDER_PATTERNS: readonly ValuePattern[] = [
  { id: 'dots-within', pattern: /\.{3}|…/, reason: 'cut short' },
  { id: 'token-sketch', pattern: /^[a-z]{1,20}\.[a-z]{1,20}\.[a-z]{1,20}$/, reason: 'sketch of a JSON Web Token' },
  {
    id: 'document-number',
    pattern: /^[A-Z]{2,6}-\d{2,8}(?:-\d{1,8}){0,3}$/,
    reason: 'the number of a document: ORD-2024-001',
  },
  { id: 'zeros', pattern: /0{8}/, reason: 'a run of zeros' },
  { id: 'counting-digits', pattern: /0123456789|123456789|987654321/, reason: 'counting digits' },
  { id: 'alphabet', pattern: /abcdefghij|qwertyuiop|zyxwvuts|asdfghjkl/i, reason: 'the alphabet' },
  {
    id: 'letters-digits-in-turn',
    pattern: /1a2b3c4d5e|a1b2c3d4e5|abc123def456/i,
    reason: 'letters and digits in turn',
  },
  {
    id: 'hexspeak',
    pattern: /deadbeef|cafebabe|deadface|feedface|badc0ffee|cafed00d|decafbad|0ddba11|c0ffee/i,
    reason: 'hexspeak',
  },
  {
    id: 'says-fake',
    pattern: /example|placeholder|redacted|(?:^|[^a-z])(?:fake|mock|dummy|not[_-]?real|invalid)(?:[^a-z]|$)/i,
    reason: 'says that it is none',
  },
  {
    id: 'stripe-slot',
    pattern: /^(?:sk|pk|rk)_(?:test|live)_(?:\.{3}|x{2}|X{2}|your|YOUR|abc|123|\*{2})/,
    reason: 'Stripe slot',
  },
  { id: 'stripe-webhook-slot', pattern: /^whsec_(?:\.{3}|x{2}|X{2}|your|test|12345)/, reason: 'Stripe slot' },
];

/** Values printed in documentation: reported as `info`, for they open nothing. */
export const DOCUMENTED_PATTERNS: readonly ValuePattern[] = [
  { id: 'aws-example', pattern: /EXAMPLE(?:KEY|TOKEN|SECRET)?=*$/, reason: 'AWS documentation' },
  { id: 'jwt-io', pattern: /\.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lI/, reason: 'jwt.io default payload' },
  { id: 'rfc-7515', pattern: /\.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAs/, reason: 'RFC 7515 and 7519' },
  { id: 'supabase-demo', pattern: /\.eyJpc3MiOiJzdXBhYmFzZS1kZW1v/, reason: 'Supabase local development' },
  {
    id: 'uuid-sample',
    pattern: /^(?:123e4567-e89b-12d3-a456|550e8400-e29b-41d4-a716)-/i,
    reason: 'UUID of documentation, counted on',
  },
  { id: 'jwt-unsigned', pattern: /^eyJhbGciOiJub25lI/, reason: 'JWT without a signature' },
  { id: 'stripe-sample', pattern: /^sk_test_(?:4eC39H|BQokik|tR3PYb|26PHem|VePHdq)/, reason: 'Stripe documentation' },
  {
    id: 'slack-webhook-sample',
    pattern: /hooks\.slack\.com\/services\/T0{8}\/B0{8}\/X{8}/,
    reason: 'Slack documentation',
  },
  {
    id: 'slack-token-sample',
    pattern: /^xox[a-z]-(?:x{3}|X{3}|your|0{6}|1{6}|123456789|1234-)/,
    reason: 'Slack documentation',
  },
  { id: 'telegram-sample', pattern: /^110201543:AAHdqT/, reason: 'Telegram documentation' },
  { id: 'telegram-sample-short', pattern: /^123456:ABC-DEF/, reason: 'Telegram documentation' },
  { id: 'recaptcha-test', pattern: /^6LeIxAcTAAAAA/, reason: 'Google reCAPTCHA test pair' },
  { id: 'azure-emulator', pattern: /^Eby8vdM02xNO/, reason: 'Azure storage emulator' },
  { id: 'hardhat-account', pattern: /^(?:0x)?(?:ac0974bec39a17e3|59c6995e998f97a5)/, reason: 'Hardhat test account' },
  {
    id: 'hardhat-phrase',
    pattern: /^test test test test test test test test test test test junk$/,
    reason: 'Hardhat test phrase',
  },
  { id: 'bip39-phrase', pattern: /^(?:abandon ){11}about$/, reason: 'BIP-39 sample phrase' },
  { id: 'ganache-phrase', pattern: /^candy maple cake sugar/, reason: 'Ganache test phrase' },
];

/** Exact documented samples without case, blanks, `_` and `-`. */
export const DOCUMENTED_WORDS: ReadonlySet<string> = new Set(
  `123456789012 111122223333 111111111111 000000000000 s6bhdrkqt3 mf9.b5f4.1jqm devstoreaccount1
  usedevelopmentstorage=true saskeyvalue jbswy3dpehpk3pxp 4242424242424242 4111111111111111 5555555555554444
  378282246310005 4000056655665556 4003830171874018 demopublickey demosecretkey specialkey skexample123456789
  client123456789 014df51739d14453b7b39930c563627c
  00000000000000000000000000000000 12345678123412341234123456789abc 12345678123412341234123456789012
  12345678123456781234567812345678 a1b2c3d4a1b2c3d4a1b2c3d4a1b2c3d4
  123e4567e89b12d3a456426614174000 123e4567e89b12d3a456426655440000 550e8400e29b41d4a716446655440000
  f47ac10b58cc4372a5670e02b2c3d479 3fa85f6457174562b3fc2c963f66afa6 497f6eca62764993bfeb53cbbba6f08d
  f81d4fae7dec11d0a76500a0c91e6bf6 6ba7b8109dad11d180b400c04fd430c8 d290f1ee6c544b0190e6d701748f0851`.split(/\s+/),
);

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
  user:passwd myuser:mypassword myuser:mypass user_name:pass_word your_username:your_password`.split(/\s+/),
);

/** Pairs that are public by design, so that anyone can try the service. */
export const DOCUMENTED_PAIRS: ReadonlySet<string> = new Set([
  'aladdin:open sesame',
  'aladdin:opensesame',
  'postman:password',
]);

/** Services made for trying things out: what is sent there is reported as `info`. */
export const DEMO_HOST_PATTERN =
  /(?:^|\.)(?:httpbin\.(?:org|dev|io)|postman-echo\.com|(?:echo|dump)\.(?:get)?postman\.com|reqres\.in|jsonplaceholder\.typicode\.com|dummyjson\.com|restful-booker\.herokuapp\.com|petstore3?\.swagger\.io|mockbin\.org|fakestoreapi\.com|demoqa\.com|automationexercise\.com|the-internet\.herokuapp\.com|httpstat\.us)$/i;
