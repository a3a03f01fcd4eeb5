/** What a key's words say that its value is. */
export type Meaning =
  | 'password'
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

/**
 * Words, or phrases joined by `_`, that name a credential wherever they stand in a key. Without accents, in lower case.
 * `apikey` and `api_key` are the same: every phrase is known in one word as well.
 */
export const STRONG_WORDS: Readonly<Record<Meaning, string>> = {
  password: `
    password passwd passphrase pass_phrase pwd passwords passw passwrd passowrd passwrod pssword pasword paswd
    pswd psw pword
    senha senhas palavra_passe contrasena contrasenia contrasenha palabra_de_paso clave_acceso clave_de_acceso
    clave_usuario clave_correo clave_bd
    passwort kennwort losungswort
    mot_de_passe mot_passe mdp phrase_de_passe
    mima mi_ma kouling kou_ling yonghumima denglumima 密码 密碼 口令
    wachtwoord haslo hasło sifre parolachiave parola_d_ordine parol пароль
    パスワード 暗証番号 anshou_bangou 비밀번호 암호 bimilbeonho
    kata_sandi sandi kata_laluan mat_khau matkhau mật_khẩu
    losenord passord adgangskode kodeord salasana parool heslo jelszo lozinka geslo slaptazodis contrasenya contrasinal
    κωδικος كلمة_المرور סיסמה סיסמא รหัสผ่าน`,
  secret: `
    secret secert secrect secret_key secret_token api_secret access_secret shared_secret master_secret webhook_secret consumer_secret
    token_secret oauth_token_secret app_secret auth_secret totp_secret mfa_secret otp_secret
    segredo chave_secreta frase_secreta secreto clave_secreta llave_secreta
    geheimnis geheimschluessel geheimer_schluessel phrase_secrete cle_secrete clef_secrete
    miyao mi_yao 密钥 秘钥 金鑰 chiave_segreta segreto geheime_sleutel geheim tajny_klucz sekret gizli_anahtar
    sekretnyy_klyuch секрет секретный_ключ kunci_rahasia khoa_bi_mat ma_bi_mat 비밀키`,
  'client-secret': 'client_secret segredo_cliente secreto_cliente secret_client oauth_secret',
  'signing-secret': `
    signing_secret hmac_secret hmac_key jwt_secret jwt_key session_secret cookie_secret secret_key_base signing_key
    encryption_key decryption_key master_key machine_key validation_key aes_key crypto_key cipher_key
    chave_criptografia chave_assinatura clave_cifrado clave_encriptacion cle_de_chiffrement cle_signature
    signaturschluessel verschluesselungsschluessel jiamimiyao qianmingmiyao`,
  'api-key': `
    api_key apikeys access_key auth_key app_key service_key service_role_key server_key subscription_key sub_key account_key
    storage_key shared_access_key function_key functions_key integration_key write_key admin_key rest_api_key
    secret_access_key sas_token developer_key dev_key application_key
    chave_api chave_da_api chave_de_acesso chave_acesso chave_aplicacao clave_api llave_api llave_acceso
    api_schluessel zugangsschluessel zugriffsschluessel sicherheitsschluessel cle_api clef_api cle_acces chiave_api
    api_sleutel toegangssleutel klucz_api api_anahtari erisim_anahtari klyuch_api kunci_api`,
  'access-token': `
    access_token auth_token bearer_token bearer id_token session_token api_token app_token bot_token user_token
    personal_access_token pat private_token deploy_token job_token registration_token oauth_token jwt jwt_token
    security_token vault_token npm_token github_token gh_token gitlab_token slack_token authorization_token
    authentication_token admin_token service_token master_token secret_token sso_token remember_token
    client_assertion actor_token subject_token login_token web_token
    token_acesso token_de_acesso token_autorizacao token_autenticacao token_acceso token_de_acceso
    token_autenticacion token_autorizacion zugriffstoken zugangstoken authentifizierungstoken
    jeton_acces jeton_d_acces jeton_authentification gettone_accesso toegangstoken lingpai ling_pai fangwenlingpai
    令牌 访问令牌 токен アクセストークン 액세스토큰`,
  'refresh-token': 'refresh_token jeton_actualisation jeton_rafraichissement shuaxinlingpai 刷新令牌',
  'private-key': `
    private_key ssh_key ssh_private_key rsa_private_key wallet_key service_account_key keyfile_json kms_key_material
    chave_privada clave_privada llave_privada privater_schluessel privatschluessel cle_privee clef_privee siyao si_yao
    私钥 私鑰 chiave_privata klucz_prywatny 秘密鍵 himitsu_kagi`,
  mnemonic: 'mnemonic mnemonics seed_phrase recovery_phrase seed_words wallet_seed backup_phrase',
  credentials: `
    credentials creds basic_auth docker_auth authtoken_auth credencial credenciais credenciales
    zugangsdaten anmeldedaten identifiants identifiants_connexion pingzheng ping_zheng 凭证`,
  authorization: `
    authorization authorisation authorizaton autorization proxy_authorization autorizacao autorizacion autorisation`,
  session: `
    session_id sessionid connect_sid jsessionid phpsessid aspxauth laravel_session session_key session_cookie`,
  connection: `
    connection_string conn_str database_url db_url dsn jdbc_url redis_url mongo_uri mongodb_uri mongo_url amqp_url
    smtp_url sas_url webhook_url slack_webhook shared_access_signature`,
};

/** Words that name a credential only as the key's last word, in a place that bears secrets, on a value shaped like a token. */
export const WEAK_WORDS: Readonly<Partial<Record<Meaning, string>>> = {
  password: 'pass pw passcode passe clave credential parola',
  secret:
    'key token tocken tokken tokn auth authentication authentification session license_key chave llave cle clef schluessel jeton sid cookie assertion',
};

/** Words that may follow the naming word without changing what it names: `API_KEY_PROD`, `token2`. */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  'prod production prd dev development stage staging stg test testing qa uat live sandbox local default demo admin user main new old primary secondary current value header param base64 b64 encoded plain raw v1 v2 v3 a b c client customer seller buyer driver manager usuario cliente vendedor empresa integracao integracion'.split(
    ' ',
  ),
);

/**
 * Last words that say the value is about a credential rather than one: `password_url`, `token_type`, `keyId`. Where
 * adjectives follow, also that it is wrong on purpose: `senhaInvalida`.
 */
export const HARMLESS_HEADS: ReadonlySet<string> = new Set(
  `url urls uri uris link href endpoint path paths file filename folder dir directory location host domain port
  id ids uid uuid guid name names label title alias type types kind class category group role scope scopes
  date time timestamp at on in expires expire expiry expiration exp expired ttl lifetime age duration timeout delay
  created updated changed modified rotated issued valid validity valid_until until since
  length len size count counts limit max min number num index position rank level version ver
  salt salts
  policy policies rule rules hint hints status state enabled disabled required optional visible active locked verified
  strength complexity score format pattern regex regexp method mode strategy algorithm alg hash hashed checksum digest
  usage use used uses purpose flag flags option options setting settings config configuration
  code codes
  message msg error errors description desc text comment comments note notes info help placeholder tooltip
  question questions form field fields input button page screen view template reset change confirm_url
  provider issuer audience subject owner email mail username login user_name display prefix suffix
  list array map object schema property properties attribute attributes
  amount amounts balance price supply symbol decimals address addresses contract pair pairs value_usd
  generator generation creator creation validation validator revocation introspection exchange request requests
  response responses service server handler manager factory store storage vault bucket region zone
  public thumbprint fingerprint certificate cert certs signature signatures sign
  invalid wrong incorrect invalida invalido errada errado incorreta incorreto incorrecta incorrecto erronea invalide`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** First words that ask, count or talk about a credential: `is_password_reset`, `showPassword`, `MsgPasswordInvalid`. */
export const HARMLESS_STARTS: ReadonlySet<string> = new Set(
  `is has have can should must may need needs require requires required show hide hidden enable enabled disable
  disabled allow allowed allows use uses using num number count total max min date last next no not without
  msg message err error errors label lbl txt text title hint warn warning invalid missing wrong incorrect empty bad
  unknown expired hashed forgot forgotten remember_me validate check verify generate get fetch create delete remove
  public publishable example sample csrf xsrf falsches mauvais`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words before `key` that make it an identifier: OAuth's consumer key, a client-side key. */
export const IDENTIFYING_QUALIFIERS: ReadonlySet<string> = new Set(['consumer', 'client']);

/** Words before `token` or `key` that make it something else: a page cursor, a coin, a row's key, a request's own id. */
export const HARMLESS_QUALIFIERS: ReadonlySet<string> = new Set(
  `page paging pagination next previous prev continuation continue cursor sync resume skip delta change
  csrf xsrf anti_forgery antiforgery forgery authenticity verification_request idempotency idempotent dedup deduplication
  postman request correlation trace tracing
  base quote from to face native erc20 erc721 nft lp in out fee gas reward collateral stable wrapped pool swap target
  source asset coin design token_in token_out
  primary foreign sort partition range cache object routing row record map unique composite index candidate natural
  public publishable site issue project ticket board cell column dictionary lookup translation i18n locale message
  hot short shift arrow enter function_name event state group sub parent child
  payment card applepay googlepay apple google donation device push fcm apns notification captcha recaptcha hcaptcha
  file upload share invite lock order socket`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words before `pass` that make it a ticket. */
export const TICKETS: ReadonlySet<string> = new Set(
  'boarding season ski lift day week month bus train rail travel event park parking gate toll battle game festival vip'.split(
    ' ',
  ),
);
