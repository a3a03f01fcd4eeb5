/** What a word in a name says that the value is. */
export type Meaning =
  | 'password'
  /** A few digits that are typed to sign in. */
  | 'pin'
  /** What stands in for a second factor that was lost. */
  | 'recovery-code'
  | 'secret'
  | 'client-secret'
  | 'signing-secret'
  | 'api-key'
  | 'access-token'
  | 'refresh-token'
  | 'private-key'
  | 'mnemonic'
  | 'credentials'
  | 'authorization'
  | 'session'
  | 'connection';

/** Where a word counts. */
export type Gate =
  /** Wherever it stands in a key, as whole words. */
  | 'key'
  /** As the last word of a key alone, on a value that says more: the word means other things too. */
  | 'last-word'
  /** At the end of words run together, or at their start before a word that changes nothing: `dbpassword`, `tokenprod`. */
  | 'run-together'
  /** Before any word that does not say otherwise, on a variable's value that says more: `PassApprover`. */
  | 'followed'
  /** In descriptions, code and whatever is read as text: `name: value`. */
  | 'prose'
  /** As `prose`, but only right before what joins it to a value, and on one that is plainly made up: `pass: …`. */
  | 'before-joint'
  /** In a name of a script, where it makes any literal worth a look. */
  | 'script'
  /** In a member of JSON, beside which the user name is looked for. */
  | 'account'
  /** As a value in capitals, to be filled in: `curl -u admin:PASSWORD`. */
  | 'slot';

/** A word, or a phrase whose words are joined by `_`, as it is written in its language. */
export interface LexiconWord {
  readonly word: string;
  readonly meaning: Meaning;
  /** BCP 47: `zh-Latn` is Chinese in Latin letters. */
  readonly language: string;
  readonly gates: ReadonlySet<Gate>;
  /** Why it does not count in the other gates where words of its kind do. */
  readonly keptOut: Readonly<Partial<Record<Gate, string>>>;
}

interface Group {
  readonly language: string;
  readonly words: string;
  readonly also?: readonly Gate[];
  readonly keptOut?: LexiconWord['keptOut'];
}

const PINYIN = 'in Latin letters prose has such words as names of people and places: it is written in characters';
const OTHER_THINGS = 'prose has the word for other things';
const NO_WORD = 'what goes by it is more than one word, so that prose has no place for it';
const BY_FORM = 'what goes by it has a form of its own, by which it is found in prose';
const IDS = 'in prose it is mostly the number of something';
const RARE = 'prose in the language mostly has the English words, and each word that is looked for costs every scan';
const SHORT = 'other words end with the same letters';
const COMMON_IN_NAMES = 'names of scripts hold the letters for other reasons';

/** Words that name a credential wherever they stand in a key. `apikey` and `api_key` are the same. */
const STRONG: Readonly<Partial<Record<Meaning, readonly Group[]>>> = {
  password: [
    { language: 'en', words: 'password passwd passphrase', also: ['slot'] },
    {
      language: 'en',
      words: 'pass_phrase passw passwrd passowrd passwrod pssword pasword paswd pswd psw pword',
    },
    { language: 'en', words: 'pwd', also: ['run-together'] },
    { language: 'en', words: 'pre_shared_key', keptOut: { prose: OTHER_THINGS } },
    { language: 'pt', words: 'senha', also: ['slot'] },
    { language: 'pt', words: 'palavra_passe' },
    { language: 'es', words: 'contraseña', also: ['slot'] },
    {
      language: 'es',
      words: `contrasenia contrasenha palabra_de_paso clave_acceso clave_de_acceso clave_usuario clave_correo clave_bd
        clave_sol clave_fiscal`,
    },
    { language: 'de', words: 'passwort kennwort', also: ['slot'] },
    { language: 'de', words: 'losungswort' },
    { language: 'fr', words: 'mot_de_passe mot_passe phrase_de_passe' },
    { language: 'fr', words: 'mdp', also: ['run-together'] },
    {
      language: 'zh-Latn',
      words: 'mima mi_ma kouling kou_ling yonghumima denglumima',
      keptOut: { prose: PINYIN },
    },
    { language: 'zh', words: '密码 密碼 口令' },
    { language: 'nl', words: 'wachtwoord', also: ['slot'] },
    { language: 'pl', words: 'hasło haslo' },
    { language: 'tr', words: 'şifre' },
    { language: 'it', words: 'parolachiave parola_d_ordine' },
    { language: 'ru-Latn', words: 'parol' },
    { language: 'ru', words: 'пароль' },
    { language: 'bg', words: 'парола', keptOut: { prose: RARE } },
    { language: 'sr', words: 'лозинка', keptOut: { prose: RARE } },
    { language: 'ja', words: 'パスワード 暗証番号' },
    { language: 'ja-Latn', words: 'anshou_bangou' },
    { language: 'ko', words: '비밀번호 암호' },
    { language: 'ko', words: '비번', keptOut: { prose: RARE } },
    { language: 'ko-Latn', words: 'bimilbeonho' },
    { language: 'id', words: 'kata_sandi' },
    { language: 'id', words: 'sandi', keptOut: { prose: 'a name of people: prose writes both words' } },
    { language: 'ms', words: 'kata_laluan' },
    { language: 'vi', words: 'mật_khẩu' },
    { language: 'sv', words: 'lösenord' },
    { language: 'nb', words: 'passord' },
    { language: 'da', words: 'adgangskode kodeord' },
    { language: 'fi', words: 'salasana' },
    { language: 'et', words: 'parool' },
    { language: 'cs', words: 'heslo' },
    { language: 'hu', words: 'jelszó' },
    { language: 'hr', words: 'lozinka' },
    { language: 'hr', words: 'zaporka', keptOut: { prose: RARE } },
    { language: 'is', words: 'lykilorð lykilord', keptOut: { prose: RARE } },
    { language: 'af', words: 'wagwoord', keptOut: { prose: RARE } },
    { language: 'eu', words: 'pasahitza', keptOut: { prose: RARE } },
    { language: 'sw', words: 'nenosiri', keptOut: { prose: RARE } },
    { language: 'hi', words: 'पासवर्ड', keptOut: { prose: RARE } },
    { language: 'sl', words: 'geslo' },
    { language: 'lt', words: 'slaptažodis' },
    { language: 'ca', words: 'contrasenya' },
    { language: 'gl', words: 'contrasinal' },
    { language: 'el', words: 'κωδικός' },
    { language: 'ar', words: 'كلمة_المرور' },
    { language: 'ar', words: 'كلمة_السر', keptOut: { prose: RARE } },
    { language: 'fa', words: 'رمز_عبور گذرواژه', keptOut: { prose: RARE } },
    { language: 'he', words: 'סיסמה סיסמא' },
    { language: 'th', words: 'รหัสผ่าน' },
  ],
  secret: [
    { language: 'en', words: 'secret', also: ['slot', 'account'] },
    {
      language: 'en',
      words: `secert secrect secret_key api_secret access_secret shared_secret master_secret webhook_secret
        consumer_secret token_secret oauth_token_secret app_secret auth_secret totp_secret mfa_secret otp_secret`,
    },
    { language: 'en', words: 'stream_key', keptOut: { prose: OTHER_THINGS } },
    { language: 'pt', words: 'segredo chave_secreta frase_secreta' },
    { language: 'es', words: 'secreto clave_secreta llave_secreta' },
    { language: 'de', words: 'geheimnis geheimschluessel geheimer_schluessel' },
    { language: 'fr', words: 'phrase_secrete cle_secrete clef_secrete' },
    { language: 'zh-Latn', words: 'miyao mi_yao', keptOut: { prose: PINYIN } },
    { language: 'zh', words: '密钥 秘钥 金鑰' },
    { language: 'it', words: 'chiave_segreta segreto' },
    { language: 'nl', words: 'geheime_sleutel geheim' },
    { language: 'pl', words: 'tajny_klucz sekret' },
    { language: 'tr', words: 'gizli_anahtar', keptOut: { prose: RARE } },
    { language: 'ru-Latn', words: 'sekretnyy_klyuch', keptOut: { prose: RARE } },
    { language: 'ru', words: 'секрет секретный_ключ' },
    { language: 'id', words: 'kunci_rahasia', keptOut: { prose: RARE } },
    { language: 'vi', words: 'khoa_bi_mat ma_bi_mat', keptOut: { prose: RARE } },
    { language: 'ko', words: '비밀키' },
  ],
  'client-secret': [
    { language: 'en', words: 'client_secret secret_client oauth_secret' },
    { language: 'pt', words: 'segredo_cliente' },
    { language: 'es', words: 'secreto_cliente' },
  ],
  'signing-secret': [
    {
      language: 'en',
      words: `signing_secret hmac_secret hmac_key jwt_secret jwt_key session_secret cookie_secret secret_key_base signing_key
        encryption_key decryption_key master_key machine_key validation_key aes_key crypto_key cipher_key`,
    },
    { language: 'pt', words: 'chave_criptografia chave_assinatura', keptOut: { prose: RARE } },
    { language: 'es', words: 'clave_cifrado clave_encriptacion', keptOut: { prose: RARE } },
    { language: 'fr', words: 'cle_de_chiffrement cle_signature', keptOut: { prose: RARE } },
    { language: 'de', words: 'signaturschluessel verschluesselungsschluessel', keptOut: { prose: RARE } },
    { language: 'zh-Latn', words: 'jiamimiyao qianmingmiyao', keptOut: { prose: PINYIN } },
  ],
  'api-key': [
    {
      language: 'en',
      words: `api_key access_key auth_key app_key service_key service_role_key server_key subscription_key sub_key
        account_key storage_key shared_access_key function_key functions_key integration_key write_key admin_key
        rest_api_key secret_access_key sas_token developer_key dev_key application_key key_api`,
    },
    {
      language: 'pt',
      words: 'chave_api chave_da_api chave_de_acesso chave_acesso chave_aplicacao',
      keptOut: { prose: RARE },
    },
    { language: 'es', words: 'clave_api llave_api llave_acceso', keptOut: { prose: RARE } },
    { language: 'de', words: 'api_schluessel zugangsschluessel zugriffsschluessel sicherheitsschluessel' },
    { language: 'fr', words: 'cle_api clef_api cle_acces', keptOut: { prose: RARE } },
    { language: 'it', words: 'chiave_api', keptOut: { prose: RARE } },
    { language: 'nl', words: 'api_sleutel toegangssleutel', keptOut: { prose: RARE } },
    { language: 'pl', words: 'klucz_api', keptOut: { prose: RARE } },
    { language: 'tr', words: 'api_anahtari erisim_anahtari', keptOut: { prose: RARE } },
    { language: 'ru-Latn', words: 'klyuch_api', keptOut: { prose: RARE } },
    { language: 'id', words: 'kunci_api', keptOut: { prose: RARE } },
  ],
  'access-token': [
    {
      language: 'en',
      words: `access_token auth_token bearer_token id_token session_token api_token app_token bot_token user_token
        personal_access_token private_token deploy_token job_token registration_token oauth_token jwt_token
        security_token vault_token npm_token github_token gh_token gitlab_token slack_token authorization_token
        authentication_token admin_token service_token master_token secret_token sso_token remember_token
        actor_token subject_token login_token web_token`,
    },
    // https://cloud.tencent.com/document/product/269/32688: what a user of its chats and calls is signed in with.
    { language: 'en', words: 'user_sig', also: ['run-together'] },
    { language: 'en', words: 'jwt client_assertion', keptOut: { prose: BY_FORM } },
    { language: 'en', words: 'bearer', keptOut: { prose: 'there it is a scheme, whose token needs no name' } },
    { language: 'en', words: 'pat', keptOut: { prose: OTHER_THINGS, script: COMMON_IN_NAMES } },
    { language: 'pt', words: 'token_acesso token_de_acesso token_autorizacao token_autenticacao' },
    { language: 'es', words: 'token_acceso token_de_acceso token_autenticacion token_autorizacion' },
    { language: 'de', words: 'zugriffstoken zugangstoken authentifizierungstoken' },
    { language: 'fr', words: 'jeton_acces jeton_d_acces jeton_authentification', keptOut: { prose: RARE } },
    { language: 'it', words: 'gettone_accesso', keptOut: { prose: RARE } },
    { language: 'nl', words: 'toegangstoken' },
    { language: 'zh-Latn', words: 'lingpai ling_pai fangwenlingpai', keptOut: { prose: PINYIN } },
    { language: 'zh', words: '令牌 访问令牌' },
    { language: 'ru', words: 'токен' },
    { language: 'ja', words: 'アクセストークン' },
    { language: 'ko', words: '액세스토큰' },
  ],
  'refresh-token': [
    { language: 'en', words: 'refresh_token' },
    { language: 'fr', words: 'jeton_actualisation jeton_rafraichissement', keptOut: { prose: RARE } },
    { language: 'zh-Latn', words: 'shuaxinlingpai', keptOut: { prose: PINYIN } },
    { language: 'zh', words: '刷新令牌' },
  ],
  'private-key': [
    {
      language: 'en',
      words: `private_key ssh_key ssh_private_key rsa_private_key wallet_key service_account_key keyfile_json
        kms_key_material priv_key pvt_key prv_key`,
    },
    { language: 'en', words: 'pv_key', also: ['run-together'] },
    { language: 'en', words: 'pvk', keptOut: { prose: OTHER_THINGS, script: COMMON_IN_NAMES } },
    { language: 'pt', words: 'chave_privada', keptOut: { prose: RARE } },
    { language: 'es', words: 'clave_privada llave_privada', keptOut: { prose: RARE } },
    { language: 'de', words: 'privater_schluessel privatschluessel', keptOut: { prose: RARE } },
    { language: 'fr', words: 'cle_privee clef_privee', keptOut: { prose: RARE } },
    { language: 'zh-Latn', words: 'siyao si_yao', keptOut: { prose: PINYIN } },
    { language: 'zh', words: '私钥 私鑰' },
    { language: 'it', words: 'chiave_privata', keptOut: { prose: RARE } },
    { language: 'pl', words: 'klucz_prywatny', keptOut: { prose: RARE } },
    { language: 'ja', words: '秘密鍵' },
    { language: 'ja-Latn', words: 'himitsu_kagi', keptOut: { prose: RARE } },
  ],
  'recovery-code': [
    { language: 'en', words: 'recovery_code backup_code scratch_code', keptOut: { prose: OTHER_THINGS } },
  ],
  mnemonic: [
    {
      language: 'en',
      words: 'mnemonic seed_phrase recovery_phrase seed_words wallet_seed backup_phrase',
      keptOut: { prose: NO_WORD },
    },
  ],
  credentials: [
    { language: 'en', words: 'credentials creds basic_auth auth_basic docker_auth authtoken_auth' },
    { language: 'es', words: 'credencial credenciales' },
    { language: 'pt', words: 'credenciais' },
    { language: 'de', words: 'zugangsdaten anmeldedaten' },
    { language: 'fr', words: 'identifiants identifiants_connexion' },
    { language: 'zh-Latn', words: 'pingzheng ping_zheng', keptOut: { prose: PINYIN } },
    { language: 'zh', words: '凭证' },
  ],
  authorization: [
    { language: 'en', words: 'authorization authorisation authorizaton autorization proxy_authorization' },
    { language: 'pt', words: 'autorizacao' },
    { language: 'es', words: 'autorizacion' },
    { language: 'fr', words: 'autorisation' },
  ],
  session: [
    {
      language: 'en',
      words: `session_id sessionid connect_sid jsessionid phpsessid aspxauth laravel_session session_key session_cookie`,
      keptOut: { prose: IDS },
    },
  ],
  connection: [
    {
      language: 'en',
      words: `connection_string conn_str database_url db_url jdbc_url redis_url mongo_uri mongodb_uri mongo_url amqp_url
        smtp_url sas_url webhook_url slack_webhook shared_access_signature`,
      keptOut: { prose: BY_FORM },
    },
    { language: 'en', words: 'dsn', keptOut: { prose: BY_FORM, script: COMMON_IN_NAMES } },
  ],
};

/** Words that name a credential only as the key's last word, in a place that bears secrets, on a value shaped like a token. */
const WEAK: Readonly<Partial<Record<Meaning, readonly Group[]>>> = {
  password: [
    {
      language: 'en',
      words: 'pass',
      also: ['slot', 'run-together', 'followed', 'before-joint'],
      keptOut: { prose: OTHER_THINGS },
    },
    { language: 'en', words: 'passcode', also: ['before-joint'], keptOut: { prose: OTHER_THINGS } },
    { language: 'en', words: 'credential', keptOut: { prose: OTHER_THINGS } },
    {
      language: 'en',
      words: 'pw',
      also: ['run-together', 'followed', 'before-joint'],
      keptOut: { prose: OTHER_THINGS, script: COMMON_IN_NAMES },
    },
    { language: 'fr', words: 'passe', also: ['before-joint'], keptOut: { prose: OTHER_THINGS } },
    { language: 'es', words: 'clave', also: ['before-joint'], keptOut: { prose: OTHER_THINGS } },
    { language: 'it', words: 'parola', also: ['before-joint'], keptOut: { prose: OTHER_THINGS } },
  ],
  pin: [{ language: 'en', words: 'pin mpin', keptOut: { prose: OTHER_THINGS, script: COMMON_IN_NAMES } }],
  secret: [
    { language: 'en', words: 'token', also: ['slot', 'run-together', 'followed'] },
    { language: 'en', words: 'tocken tokken tokn' },
    { language: 'en', words: 'key', keptOut: { prose: OTHER_THINGS } },
    // What some services call their keys: https://core.telegram.org/api/obtaining_api_id has an `api_hash`.
    { language: 'en', words: 'api_code api_pin api_hash access_code security_code', keptOut: { prose: OTHER_THINGS } },
    {
      language: 'en',
      words: 'auth authentication authentification session license_key assertion cookie',
      keptOut: { prose: OTHER_THINGS },
    },
    { language: 'en', words: 'sid', keptOut: { prose: OTHER_THINGS, script: COMMON_IN_NAMES } },
    { language: 'pt', words: 'chave', keptOut: { prose: OTHER_THINGS } },
    { language: 'es', words: 'llave', keptOut: { prose: OTHER_THINGS } },
    { language: 'fr', words: 'cle clef', keptOut: { prose: OTHER_THINGS, script: COMMON_IN_NAMES } },
    { language: 'de', words: 'schluessel', keptOut: { prose: OTHER_THINGS } },
    { language: 'fr', words: 'jeton', keptOut: { prose: OTHER_THINGS } },
  ],
};

/** Shorter words are no ends of words run together, unless they say so, or a script has no blanks between words. */
const SHORTEST_ENDING = 6;

/** Every word that names a credential. */
export const LEXICON: readonly LexiconWord[] = [...wordsOf(STRONG, 'key'), ...wordsOf(WEAK, 'last-word')];

/** Names of the account that a password or a client's secret beside it belongs to, those that say most first. */
export const ACCOUNT_WORDS: readonly string[] = [
  ...'username userName user_name user login email account'.split(' '),
  ...'userEmail user_email emailAddress email_address userLogin user_login loginName login_name phone mobile'.split(
    ' ',
  ),
  ...'usuario usuário utilisateur identifiant benutzer benutzername utente gebruiker gebruikersnaam correo'.split(' '),
  ...'логин пользователь 用户名 账号 ユーザー名'.split(' '),
  ...'clientId client_id'.split(' '),
];

/** Names that say nothing of their value: what holds them says what it is. */
export const MUTE_NAMES: ReadonlySet<string> = new Set([
  // One value, or one of several.
  ...spelled('value val valor valeur wert data raw plain default current old new previous primary secondary main'),
  // One for each environment and part of the world. No languages: by these go texts that people read.
  ...spelled('prod production prd dev development develop stage staging stg test testing qa uat live sandbox local'),
  ...spelled('preprod eu us uk apac emea global'),
  // What a document database or a converter from XML says of the type: `{"password": {"S": …}}`.
  ...'S stringValue string #text $t _text'.split(' '),
]);

function spelled(words: string): readonly string[] {
  return words.split(' ').flatMap((word) => [word, word.slice(0, 1).toUpperCase() + word.slice(1), word.toUpperCase()]);
}

function wordsOf(table: Readonly<Partial<Record<Meaning, readonly Group[]>>>, gate: Gate): readonly LexiconWord[] {
  return Object.entries(table).flatMap(([meaning, groups]) =>
    groups.flatMap(({ words, ...group }) =>
      words.split(/\s+/).map((word) => toRow(word, meaning as Meaning, group, gate)),
    ),
  );
}

function toRow(
  word: string,
  meaning: Meaning,
  { language, also = [], keptOut = {} }: Omit<Group, 'words'>,
  gate: Gate,
): LexiconWord {
  const isEnding = word.replaceAll('_', '').length >= SHORTEST_ENDING || /[^\0-\x7f]/.test(word);
  const isShort = gate === 'key' && !isEnding && !also.includes('run-together');
  const reasons = { ...(isShort ? { 'run-together': SHORT } : {}), ...keptOut };
  const common: readonly Gate[] = [
    gate,
    'prose',
    'script',
    ...(gate === 'key' ? (['run-together'] as const) : []),
    ...(meaning === 'password' ? (['account'] as const) : []),
  ];
  return {
    word,
    meaning,
    language,
    gates: new Set([...common.filter((one) => !(one in reasons)), ...also]),
    keptOut: reasons,
  };
}

/** Words without those that hold another of them: where the shorter is looked for, the longer is met. */
export function withoutLonger(words: readonly string[]): readonly string[] {
  const distinct = new Set(words);
  return [...distinct].filter((word) => !holdsAnother(word, distinct));
}

/** Asked of a thousand words at each start: the parts of a word are far fewer than the words. */
function holdsAnother(word: string, distinct: ReadonlySet<string>): boolean {
  for (let from = 0; from < word.length; from += 1) {
    for (let to = from + 1; to <= word.length; to += 1) {
      if (to - from < word.length && distinct.has(word.slice(from, to))) return true;
    }
  }
  return false;
}
