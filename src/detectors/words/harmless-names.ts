import { wordTable } from './table.ts';

/** Words that may follow the naming word without changing what it names: `API_KEY_PROD`, `token2`. */
export const QUALIFIERS = wordTable('qualifiers', [
  {
    id: 'environment',
    words: 'prod production prd dev development stage staging stg test testing qa uat live sandbox local demo',
    reason: 'says in which environment it counts',
  },
  {
    id: 'variant',
    words: 'default main new old primary secondary current a b c',
    reason: 'says which of several it is',
  },
  { id: 'version', words: 'v1 v2 v3', reason: 'says which version it is' },
  {
    id: 'part',
    words: 'value header param',
    reason: 'says that what follows is the credential, or where it goes',
  },
  { id: 'spelling', words: 'b64 encoded plain raw', reason: 'says how it is written' },
  {
    id: 'owner',
    words: `admin user client customer seller buyer driver manager usuario cliente vendedor empresa integracao
      integracion`,
    reason: 'says whose it is',
  },
]);

/** Last words that say the value is about a credential rather than one: `password_url`, `token_type`, `keyId`. */
export const HARMLESS_HEADS = wordTable('harmless-heads', [
  {
    id: 'where',
    words: `url urls uri uris link href endpoint path paths file filename folder dir directory location host domain port
      region zone`,
    reason: 'says where it is',
  },
  {
    id: 'which',
    words: `id ids uid uuid guid name names label title alias index position rank display prefix suffix level version ver`,
    reason: 'says which one it is',
  },
  { id: 'kind', words: 'type types kind class category group role scope scopes', reason: 'says of what kind it is' },
  {
    id: 'when',
    words: `date time timestamp at on in expires expire expiry expiration exp expired ttl lifetime age duration timeout
      delay created updated changed modified rotated issued valid validity until since`,
    reason: 'says when it counts',
  },
  { id: 'size', words: 'length len size count counts limit max min number num', reason: 'says how long or how many' },
  { id: 'salt', words: 'salt salts', reason: 'is mixed with a password, and stored beside its hash' },
  {
    id: 'rule',
    words: `policy policies rule rules hint hints strength complexity score format pattern regex regexp method mode
      strategy algorithm alg`,
    reason: 'says what it has to look like',
  },
  {
    id: 'state',
    words: 'status state enabled disabled required optional visible active locked verified flag flags',
    reason: 'says how it stands with it',
  },
  {
    id: 'digest',
    words: 'hash hashed checksum digest thumbprint fingerprint signature signatures sign',
    reason: 'is reckoned from it',
  },
  {
    id: 'use',
    words: 'usage use used uses purpose option options setting settings config configuration',
    reason: 'says what it is for',
  },
  { id: 'code', words: 'code codes', reason: 'is what answers and steps are numbered with' },
  {
    id: 'talk',
    words: `message msg error errors description desc text comment comments note notes info help placeholder tooltip
      question questions`,
    reason: 'tells people something of it',
  },
  {
    id: 'form',
    words: 'form field fields input button page screen view template reset change',
    reason: 'is where it is typed in or changed',
  },
  {
    id: 'party',
    words: 'provider issuer audience subject owner email mail username login',
    reason: 'says whose it is, or for whom',
  },
  {
    id: 'structure',
    words: 'list array map object schema property properties attribute attributes',
    reason: 'is what describes or holds several',
  },
  {
    id: 'coin',
    words: `amount amounts balance price supply symbol decimals address addresses contract pair pairs`,
    reason: 'is a fact on a coin: those are tokens too',
  },
  {
    id: 'action',
    words: `generator generation creator creation validation validator revocation introspection exchange request requests
      response responses service server handler manager factory store storage vault bucket`,
    reason: 'is what is done with it, or who does it',
  },
  { id: 'public-half', words: 'public certificate cert certs', reason: 'is the half that everybody may see' },
  {
    id: 'wrong',
    words: `invalid wrong incorrect invalida invalido errada errado incorreta incorreto incorrecta incorrecto erronea
      invalide`,
    reason: 'says that it is wrong on purpose',
  },
]);

/** First words that ask, count or talk about a credential: `is_password_reset`, `showPassword`, `MsgPasswordInvalid`. */
export const HARMLESS_STARTS = wordTable('harmless-starts', [
  {
    id: 'question',
    words: 'is has have can should must may need needs require requires required',
    reason: 'asks something of it',
  },
  {
    id: 'switch',
    words: 'show hide hidden enable enabled disable disabled allow allowed allows use uses using',
    reason: 'switches something on or off',
  },
  {
    id: 'count',
    words: 'num number count total max min date last next',
    reason: 'counts or dates something',
  },
  { id: 'none', words: 'no not without empty missing', reason: 'says that there is none' },
  {
    id: 'talk',
    words: 'msg message err error errors label lbl txt text title hint warn warning',
    reason: 'tells people something of it',
  },
  {
    id: 'wrong',
    words: 'invalid wrong incorrect bad unknown expired falsches mauvais',
    reason: 'says that it is wrong on purpose',
  },
  {
    id: 'action',
    words: 'forgot forgotten validate check verify generate get fetch create delete remove',
    reason: 'is what is done with it',
  },
  { id: 'digest', words: 'hashed', reason: 'is reckoned from it' },
  { id: 'public-half', words: 'public publishable', reason: 'is the half that everybody may see' },
  { id: 'sample', words: 'example sample', reason: 'says that it is none' },
]);

/** The first two words of names that begin like a talk about a credential, and are those of a service or of a thing. */
export const SERVICE_NAMES = wordTable('service-names', [
  {
    id: 'messages',
    words: `messagequeue messagebroker messagebus messagehub messagebird messagemedia messagecentral msgqueue msgbroker
      textmagic textlocal textnow textbelt`,
    reason: 'sends or queues messages',
  },
  {
    id: 'software',
    words: 'textanalytics textto nextauth nextcloud lastfm lastpass maxmind getresponse errortracking labelstudio',
    reason: 'is the name of a service or of a program',
  },
]);

/** Words before `key` that make it an identifier. */
export const IDENTIFYING_QUALIFIERS = wordTable('identifying-qualifiers', [
  { id: 'party', words: 'consumer client', reason: 'whose key it is: the identifier of a pair' },
]);

/** Words before `token` or `key` that make it something else: a page cursor, a coin, a row's key, a request's own id. */
export const HARMLESS_QUALIFIERS = wordTable('harmless-qualifiers', [
  {
    id: 'page',
    words: 'page paging pagination next previous prev continuation continue cursor sync resume skip delta change',
    reason: 'says where a list goes on',
  },
  {
    id: 'forgery',
    words: 'csrf csrfmiddleware xsrf antiforgery forgery authenticity',
    reason: 'proves where a form came from, and nothing else',
  },
  {
    id: 'repetition',
    words: 'idempotency idempotent dedup deduplication',
    reason: 'tells a request from its repetition',
  },
  { id: 'request', words: 'postman request correlation trace tracing', reason: 'names a request' },
  {
    id: 'coin',
    words: `base quote from to face native nft lp in out fee gas reward collateral stable wrapped pool swap target source
      asset coin`,
    reason: 'is a coin',
  },
  {
    id: 'version',
    words: 'update concurrency etag version revision',
    reason: 'tells whether a record was changed in between',
  },
  { id: 'design', words: 'design', reason: 'is a colour or a size of a design' },
  {
    id: 'row',
    words: `primary foreign sort partition range cache object routing row record unique composite index candidate
      natural`,
    reason: 'names a row or an entry',
  },
  { id: 'public-half', words: 'public publishable', reason: 'is the half that everybody may see' },
  {
    id: 'item',
    words: 'site issue project ticket board cell column dictionary lookup translation i18n locale message',
    reason: 'names an item of a service',
  },
  { id: 'keyboard', words: 'hot short shift arrow enter', reason: 'is a key of a keyboard' },
  { id: 'tree', words: 'event state group sub parent child', reason: 'names a part of data' },
  {
    id: 'payment',
    words: 'payment card applepay googlepay apple google donation',
    reason: 'stands for one payment, and opens nothing else',
  },
  { id: 'device', words: 'device push fcm apns notification', reason: 'is where messages go' },
  { id: 'captcha', words: 'captcha recaptcha hcaptcha', reason: 'proves once that someone is no robot' },
  { id: 'thing', words: 'file upload share invite lock order socket', reason: 'stands for one thing alone' },
]);

/** Words before `pass` that make it a ticket. */
export const TICKETS = wordTable('tickets', [
  {
    id: 'ride',
    words: 'boarding season ski lift day week month bus train rail travel park parking gate toll',
    reason: 'lets someone ride or drive',
  },
  { id: 'event', words: 'event battle game festival vip', reason: 'lets someone in' },
]);

/** Words behind `token` or `pass` that make them something else, beside those that do so before them or at a name's end. */
export const OTHER_COMPANIONS = wordTable('other-companions', [
  {
    id: 'coin',
    words: 'mint program account contract holder chain ticker logo standard metadata bridge',
    reason: 'is a fact on a coin',
  },
  {
    id: 'payment',
    words: 'reference ref requestor cryptogram pan bin par',
    reason: 'stands for a card: such tokens name it, and do not open it',
  },
  {
    id: 'test',
    words: 'rate ratio percent percentage mark marks grade criteria threshold fail failed result results',
    reason: 'says how many passed',
  },
  { id: 'way', words: 'through thru by down along', reason: 'says what goes on, and where' },
]);

/** Last words that say nothing against `token` or `pass` before them, though they do behind longer words. */
export const OWNERS = wordTable('owners', [
  {
    id: 'owner',
    words: 'owner manager provider server service domain email mail login',
    reason: 'has a password or a token of its own: `passEmail` is that of the mailbox',
  },
]);

/** Words that end like one for a password and have nothing to do with it. */
export const OTHER_WORDS = wordTable('other-words', [
  {
    id: 'pass',
    words: `bypass compass encompass overpass surpass trespass underpass outpass lowpass highpass bandpass allpass
      multipass singlepass onepass firstpass epass`,
    reason: 'a word of the language, or a filter',
  },
]);
