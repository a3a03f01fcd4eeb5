import { patternTable, wordTable } from './table.ts';

/** Passwords that real services do accept, compared in lower case: they are reported, low. */
export const WEAK_PASSWORDS = wordTable('well-known-passwords', [
  {
    id: 'its-name',
    words: `password password1 password123 passw0rd p@ssw0rd p@ssword p@$$w0rd pass pass123 pass1234 pwd pwd123 secret
      s3cr3t s3cret secret123 mypassword mypass myadminsecretkey public private`,
    reason: 'a password that everyone knows',
  },
  {
    id: 'account',
    words: `admin admin1 admin123 admin1234 admin@123 administrator
      root toor root123 test test1 test123 test1234 test@123 testing testuser user user1 user2 user123 guest demo demo123
      sa manager app superadmin sysadmin dbadmin webadmin superuser operator owner staff employee`,
    reason: 'whose the password is, and maybe a number',
  },
  {
    id: 'common',
    words: `letmein welcome welcome1 welcome@123 qwerty qwerty123 qwertyuiop abc123 abcd1234 abcd@1234 a1b2c3 1q2w3e4r
      1q2w3e q1w2e3r4 1a2b3c 1qaz2wsx zaq12wsx qazwsx qazwsxedc iloveyou monkey dragon sunshine princess football master
      superman trustno1 correcthorsebatterystaple opensesame azerty azerty123`,
    reason: 'a password that everyone knows',
  },
  {
    id: 'digits',
    words: `111111 123123 123 12345 123456 1234567 12345678 123456789 1234567890 000000 1234 0000 5201314 321 4321 54321
      654321 7654321 87654321 987654321 9876543210 112233 11223344 1122334455 102030 10203040 010203 159753 147258369
      147852369 789456123`,
    reason: 'digits that everyone knows',
  },
  {
    id: 'product',
    words: `default changeit tomcat oracle tiger postgres postgresql mysql mariadb mongo mongodb redis neo4j elastic kibana
      minioadmin minio123 minio jenkins sonar nexus airflow superset vagrant ansible raspberry ubnt pfsense cisco ubuntu
      alpine docker keycloak camunda flowable artemis solr grafana prometheus portainer traefik hasura strapi odoo magento
      joomla wordpress bitnami confluent cassandra couchbase influxdb clickhouse cockroach vault consul`,
    reason: 'a password that a product comes with',
  },
  {
    id: 'other-languages',
    words: `senha senha123 minhasenha mudar123 contrasena contrasena123 micontrasena clave clave123 miclave passwort
      passwort123 kennwort geheim motdepasse mima mima123 woaini haslo haslo123 sifre sifre123 parol wachtwoord welkom01`,
    reason: 'a password that everyone knows who speaks the language',
  },
]);

/** Variants of the well-known: `Admin@123`, `Welcome2024!`. */
export const WEAK_PASSWORD_FORMS = patternTable('well-known-password-forms', [
  {
    id: 'named-password',
    pattern:
      /^(?:my|new|old|test|user|admin|super|secret|strong|temp|default|root|login){0,3}(?:pass(?:w(?:or)?d)?|pwd?)[0-9!@#$%^&*._-]{0,8}$/i,
    reason: 'a password that everyone knows',
  },
  {
    id: 'named-secret',
    pattern: /^(?:my|our|the|super|very|top|test|admin|root|dev){0,3}secret[0-9!@#$%^&*._-]{0,8}$/i,
    reason: 'a secret that says so, and maybe a number',
  },
  {
    id: 'spelled-password',
    pattern: /^(?:passw0rd|p@ssw0rd|p@ssword|pa55word|pass@word|pa\$\$w0rd|pa\$\$word)[0-9!@#$%^&*._-]{0,8}$/i,
    reason: 'a password that everyone knows',
  },
  {
    id: 'account-and-number',
    pattern:
      /^(?:admin|administrator|root|test|tester|user|demo|guest|master|super|company|teste|prueba|cliente|usuario)[0-9!@#$%^&*._-]{0,8}$/i,
    reason: 'whose the password is, and a number',
  },
  {
    id: 'common-and-number',
    pattern: /^(?:letmein|welcome|qwerty|changeit|default|hello|abc|abcd|asdf|qwe|india|senha)[0-9!@#$%^&*._-]{0,8}$/i,
    reason: 'a word that everyone takes, and a number',
  },
  {
    id: 'sample-and-number',
    pattern:
      /^(?:testing|testuser|dummy|sample|example|mock|fake|temp|service|client|customer|account|manager|owner|employee|staff|member|student|teacher|doctor|driver|seller|vendor|dev|developer|support|login|changeme|iloveyou|asd|zxc|zxcv)[!@#$%^&*._-]?\d{1,8}[!@#$%^&*._-]{0,3}$/i,
    reason: 'a word for a sample or for whose it is, and a number',
  },
  {
    id: 'abroad-and-number',
    pattern:
      /^(?:minha|mi|mon|mein)?(?:senha|clave|contrase[nñ]a|mot ?de ?passe|passwort|kennwort|parola|[sş]ifre|has[lł]o|parol|пароль|密码|密碼|wachtwoord|passord|lösenord)[!@#$%^&*._-]?\d{1,8}[!@#$%^&*._-]{0,3}$/iu,
    reason: 'a password that everyone knows who speaks the language, and a number',
  },
  {
    id: 'digits-and-letter',
    pattern: /^(?:[a-z]{1,2}@?123456(?:7(?:8(?:90?)?)?)?|123456(?:7(?:8(?:90?)?)?)?[a-z]{1,2})$/i,
    reason: 'the digits that everyone knows, with the letter that rules ask for',
  },
]);
