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
    words: `admin admin1 admin123 admin1234 admin@123 administrator customer123 client123 cliente123 usuario123 account123
      root toor root123 test test1 test123 test1234 test@123 testing testuser user user1 user2 user123 guest demo demo123
      sa manager app superadmin sysadmin dbadmin webadmin superuser operator owner staff employee`,
    reason: 'whose the password is, and maybe a number',
  },
  {
    id: 'common',
    words: `letmein welcome welcome1 welcome@123 qwerty qwerty123 qwertyuiop abc123 abcd1234 abcd@1234 a1b2c3 1q2w3e4r
      1qaz2wsx zaq12wsx iloveyou monkey dragon sunshine princess football master superman trustno1
      correcthorsebatterystaple opensesame azerty azerty123`,
    reason: 'a password that everyone knows',
  },
  {
    id: 'digits',
    words: `111111 123123 123 12345 123456 1234567 12345678 123456789 1234567890 654321 000000 1234 0000 5201314`,
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
    pattern: /^(?:passw0rd|p@ssw0rd|p@ssword|pa55word)[0-9!@#$%^&*._-]{0,8}$/i,
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
]);
