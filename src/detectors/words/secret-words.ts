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
