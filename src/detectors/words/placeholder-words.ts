import { withoutAccents } from './split-words.ts';
import { wordTable } from './table.ts';

/** Words that are typed where nothing was filled in, compared without case, accents, blanks, `_` and `-`. */
export const FILL_INS = wordTable(
  'fill-in-words',
  [
    {
      id: 'order',
      words: 'changeme changethis changemeplease replaceme setme fillmein tobefilled todo fixme tbd tba tbc',
      reason: 'asks to be filled in',
    },
    {
      id: 'nothing',
      words: 'n/a na none null nil undefined unset empty blank notset notapplicable notavailable notused unused nan',
      reason: 'says that there is nothing',
    },
    {
      id: 'type',
      words: 'text string number integer boolean object uuid uuidv4 guid int32 int64',
      reason: 'the type of a value',
    },
    {
      id: 'value',
      words: 'value somevalue sometoken somesecret any anything whatever something defaultvalue',
      reason: 'some value, whichever',
    },
    {
      id: 'state',
      words: 'true false yes no ok on off required optional expired disabled enabled',
      reason: 'a state or an answer',
    },
    { id: 'refused', words: 'invalid incorrect wrong missing mismatch', reason: 'wrong on purpose, to be refused' },
    { id: 'hidden', words: 'encrypted hashed hidden protected filtered', reason: 'says that the value is hidden' },
    {
      id: 'name',
      words: 'token accesstoken apikey bearer basic jwt key secretvalue tokenvalue passwordvalue',
      reason: 'the name of a credential',
    },
    {
      id: 'filler',
      words: `foo bar baz qux foobar foobarbaz spam eggs blah blahblah asdf asdfgh asdfasdf asd
        zzz hello world helloworld abc abcd abcdef xyz aaa bbb ccc hunter2`,
      reason: 'a word that fills examples',
    },
    { id: 'lorem', words: 'lorem ipsum loremipsum', reason: 'what generators of samples begin with' },
    {
      id: 'algorithm',
      words: `md5 sha1 sha256 sha384 sha512 hmac hmacsha256 bcrypt scrypt argon2 argon2id pbkdf2 base64 base64url
        base64encoded aes aes256 rsa rsa2048 hs256 hs512 rs256 es256`,
      reason: 'the name of an algorithm',
    },
    {
      id: 'trial',
      words: 'signupforkey demokey apikeydemo livedemo testkey',
      reason: 'the key for a trial, or where to get one',
    },
    { id: 'yours-chinese', words: 'ninmima nidemima', reason: 'asks for the value in Chinese, in Latin letters' },
  ],
  withoutAccents,
);

/** The words of which generators of sample values, such as the import of an OpenAPI file, make their texts. */
export const LOREM_WORDS = wordTable('lorem-words', [
  {
    id: 'classic',
    words: `lorem ipsum dolor sit amet consectetur adipiscing adipisicing elit sed do eiusmod tempor incididunt ut labore et
      dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris nisi aliquip ex ea commodo consequat
      duis aute irure in reprehenderit voluptate velit esse cillum eu fugiat nulla pariatur excepteur sint occaecat cupidatat
      non proident sunt culpa qui officia deserunt mollit anim id est laborum`,
    reason: 'made of words that generators of samples use',
  },
  {
    id: 'faker',
    words: `consequatur aut perferendis voluptatem accusantium doloremque aperiam eaque ipsa quae ab illo inventore
      veritatis quasi architecto beatae vitae dicta explicabo aspernatur odit fugit quia consequuntur magni dolores
      eos ratione sequi nesciunt neque dolorem adipisci numquam eius modi tempora incidunt magnam aliquam quaerat
      minima nostrum exercitationem ullam corporis ipsam voluptas suscipit laboriosam aliquid commodi autem vel eum
      iure quam nihil molestiae iusto odio dignissimos ducimus blanditiis praesentium laudantium totam rem voluptatum
      deleniti atque corrupti quos quas molestias excepturi occaecati cupiditate provident perspiciatis unde omnis
      iste natus similique mollitia animi dolorum fuga harum quidem rerum facilis expedita distinctio tempore soluta
      nobis eligendi optio cumque impedit quo porro quisquam quod maxime placeat facere possimus assumenda
      repellendus temporibus quibusdam illum vero accusamus officiis debitis necessitatibus saepe eveniet voluptates
      repudiandae recusandae itaque earum hic tenetur sapiente delectus reiciendis voluptatibus maiores doloribus
      asperiores repellat`,
    reason: 'made of words that generators of samples use',
  },
]);

/** Words that a value of several words may be made of and still say nothing: `newSecretKey`, `token-secret-value`. */
export const EMPTY_WORDS = wordTable('empty-words', [
  {
    id: 'grammar',
    words: `a an the of for from with to in is as and or not this that your my our his her some any do da del il la le les el los das
      den die der het een`,
    reason: 'joins words',
  },
  {
    id: 'quality',
    words: `new old plain plaintext raw real actual valid invalid right wrong correct good bad weak strong long short random
      custom common default current own secure super internal external shared`,
    reason: 'says which one',
  },
  {
    id: 'sample',
    words: 'dummy fake sample example placeholder test testing tester demo mock',
    reason: 'says that it is none',
  },
  {
    id: 'request',
    words: `choose here goes put enter insert add paste replace change me set fill use get please place confirm generate
        provide specify`,
    reason: 'asks for the value',
  },
  { id: 'hidden', words: 'redacted masked hidden removed encrypted hashed', reason: 'says that the value is hidden' },
  {
    id: 'scheme',
    words: `auth authentication authorization authorisation basic bearer digest hawk ntlm oauth oauth1 oauth2 jwt saml sso
      hmac sha sha1 sha256 sha512 md5 bcrypt hash encoded base base64 cleartext signing signature`,
    reason: 'says how someone signs in',
  },
  { id: 'service', words: 'aws azure gcp google github slack stripe', reason: 'says whose service it is for' },
  {
    id: 'credential',
    words: `access api code cookie credential credentials key keys login master pass passwd password passphrase private
      public refresh secret secrets security session token tokens webhook id identifier
      senha chave clave contrasena passwort schluessel motdepasse cle jeton пароль токен`,
    reason: 'names a credential',
  },
  {
    id: 'owner',
    words: `app application client consumer customer user username name account service server admin superadmin root email
      environment env project org organization organisation tenant usuario utilisateur benutzer`,
    reason: 'says whose it is',
  },
  {
    id: 'slot',
    words: 'data field header path query string text url value values val var variable',
    reason: 'says what is to be filled in',
  },
]);

/** Signing secrets out of documentation that people keep, compared without case, blanks, `_` and `-`. */
export const SAMPLE_SIGNING_SECRETS = wordTable('sample-signing-secrets', [
  {
    id: 'framework',
    words: `keyboardcat shhhhh shhhhharedsecret shhhhhsharedsecret astringsecretatleast256bitslong
      supersecretjwttokenwithatleast32characterslong djangoinsecure`,
    reason: 'a signing secret out of the documentation of a framework',
  },
  {
    id: 'its-length',
    words: 'your256bitsecret your384bitsecret your512bitsecret',
    reason: 'the secret that jwt.io fills in',
  },
  {
    id: 'its-name',
    words: `yoursecretkey yourjwtsecret thisisasecret thisismysecret mysecretkey mysupersecret supersecretkey secretkey
      jwtsecret mysecrettoken s3cr3tk3y devsecret supersecret asecret`,
    reason: 'a signing secret that only says what it is',
  },
  { id: 'confession', words: 'insecure notsosecret', reason: 'a signing secret that says that it is none' },
]);
