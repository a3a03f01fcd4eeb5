import type { Span } from '../../model/source-file.ts';
import type { RuleId } from '../../providers/generated/rule-ids.ts';
import { mayBeLogin } from '../../text/read-url.ts';
import { groupSpan, secretAt } from '../words/group-span.ts';

/** A password that stands in a URL or connection string. */
export interface ConnectionPassword {
  readonly span: Span;
  readonly ruleId: RuleId;
  readonly user: string;
  readonly host: string;
}

/** Schemes whose URL opens a store or service of its own; others are `generic-url-basic-auth`. */
const SCHEMES: Readonly<Record<string, RuleId>> = {
  postgres: 'generic-postgres-connection-string',
  postgresql: 'generic-postgres-connection-string',
  postgis: 'generic-postgres-connection-string',
  cockroachdb: 'generic-postgres-connection-string',
  redshift: 'generic-postgres-connection-string',
  timescaledb: 'generic-postgres-connection-string',
  mysql: 'generic-mysql-connection-string',
  mysql2: 'generic-mysql-connection-string',
  mariadb: 'generic-mysql-connection-string',
  mongodb: 'generic-mongodb-connection-string',
  redis: 'generic-redis-connection-string',
  rediss: 'generic-redis-connection-string',
  amqp: 'generic-amqp-connection-string',
  amqps: 'generic-amqp-connection-string',
  mssql: 'generic-mssql-connection-string',
  sqlserver: 'generic-mssql-connection-string',
  oracle: 'generic-oracle-connection-string',
  elasticsearch: 'generic-elasticsearch-url',
  opensearch: 'generic-elasticsearch-url',
  clickhouse: 'generic-elasticsearch-url',
  couchdb: 'generic-elasticsearch-url',
  couchbase: 'generic-elasticsearch-url',
  couchbases: 'generic-elasticsearch-url',
  neo4j: 'generic-elasticsearch-url',
  bolt: 'generic-elasticsearch-url',
  influxdb: 'generic-elasticsearch-url',
  cassandra: 'generic-elasticsearch-url',
  surrealdb: 'generic-elasticsearch-url',
  mqtt: 'generic-mqtt-connection-string',
  mqtts: 'generic-mqtt-connection-string',
  nats: 'generic-nats-connection-string',
  ldap: 'generic-ldap-url-credentials',
  ldaps: 'generic-ldap-url-credentials',
  smtp: 'generic-smtp-url',
  smtps: 'generic-smtp-url',
  ftp: 'generic-ftp-sftp-url',
  ftps: 'generic-ftp-sftp-url',
  sftp: 'generic-ftp-sftp-url',
};

const GIT_HOSTS = /(?:^|\.)(?:github\.com|gitlab\.com|bitbucket\.org|dev\.azure\.com)$/i;
/** User information and host together are never longer. */
const LONGEST_AUTHORITY = 600;
const LONGEST_SCHEME = 31;

/** Every password in the user information of a URL that a text holds. `{{variables}}` may stand anywhere in it. */
export function findUrlPasswords(text: string): readonly ConnectionPassword[] {
  const found: ConnectionPassword[] = [];
  if (!text.includes('@')) return found;
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    const authority = authorityAt(text, at + 3);
    const end = authority.lastIndexOf('@');
    if (end < 1) continue;
    const userInfo = authority.slice(0, end);
    const colon = colonOutsideReferences(userInfo);
    const user = colon < 0 ? userInfo : userInfo.slice(0, colon);
    const host = authority.slice(end + 1).replace(/:\d+$/, '');
    const ruleId = ruleOf(schemeBefore(text, at), host);
    // `https://<token>@host`, and `https://<token>:@host`: the user is the credential.
    const isUserOnly = colon < 0 || colon === userInfo.length - 1;
    const from = at + 3 + (isUserOnly ? 0 : colon + 1);
    const to = at + 3 + (isUserOnly && colon >= 0 ? colon : end);
    if (to > from && mayBeLogin(userInfo, host))
      found.push({ span: { from, to }, ruleId, user: isUserOnly ? '' : user, host });
  }
  return found;
}

/** `Server=…;User Id=…;Password=…`: key-value connection strings of ADO.NET, ODBC and their kin. */
export function findKeyValuePasswords(text: string): readonly ConnectionPassword[] {
  if (text.length > 4000 || !/(?:^|[;"'\s])(?:server|data source|addr(?:ess)?|driver|dsn|host)\s{0,3}=/i.test(text))
    return [];
  const match = /(?:^|;)\s{0,3}(?:password|pwd)\s{0,3}=\s{0,3}(?<secret>[^;"'\s][^;"']{0,200})/di.exec(text);
  const value = match === null ? null : groupSpan(match, 'secret');
  if (value === null) return [];
  const { from } = value;
  const password = text.slice(from, value.to).trimEnd();
  const isOdbc = /(?:^|[;"'\s])(?:driver|dsn)\s{0,3}=/i.test(text);
  const ruleId = isOdbc ? 'generic-odbc-connection-string' : 'generic-mssql-connection-string';
  return [{ span: { from, to: from + password.length }, ruleId, user: '', host: '' }];
}

const JDBC_PASSWORD = /jdbc:[a-z0-9]{2,20}:[^\s"'<>]{1,500}?[?&;]password=(?<secret>[^&;\s"'<>]{1,200})/diy;
/** `jdbc:oracle:thin:scott/tiger@host`. */
const JDBC_ORACLE = /jdbc:oracle:(?:thin|oci):[^\s/@"']{1,128}\/(?<secret>[^\s@"']{1,128})@/diy;

/** The password of a JDBC URL that starts at `at`. */
export function findJdbcPassword(text: string, at: number): readonly ConnectionPassword[] {
  for (const [pattern, ruleId] of [
    [JDBC_ORACLE, 'generic-oracle-connection-string'],
    [JDBC_PASSWORD, 'generic-jdbc-connection-string'],
  ] as const) {
    const span = secretAt(pattern, text, at);
    if (span !== null) return [{ span, ruleId, user: '', host: '' }];
  }
  return [];
}

const SHARED_KEY = /SharedAccessKey=(?<secret>[A-Za-z0-9+/]{43}=)/diy;

/** The key of a connection string of Azure's message services: `HostName=…;SharedAccessKey=…`. */
export function findSharedAccessKey(text: string, at: number): readonly ConnectionPassword[] {
  const span = secretAt(SHARED_KEY, text, at);
  return span === null ? [] : [{ span, ruleId: 'generic-secret-field', user: '', host: '' }];
}

function authorityAt(text: string, from: number): string {
  const window = text.slice(from, from + LONGEST_AUTHORITY);
  const end = window.search(/[/?#\s"'<>`\\]/);
  return end < 0 ? window : window.slice(0, end);
}

function colonOutsideReferences(userInfo: string): number {
  for (let index = 0, depth = 0; index < userInfo.length; index += 1) {
    const character = userInfo[index];
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    else if (character === ':' && depth <= 0) return index;
  }
  return -1;
}

/** From the first letter on: what stands before it belongs to the text. */
function schemeBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < LONGEST_SCHEME && /[A-Za-z0-9+.-]/.test(text[from - 1]!)) from -= 1;
  while (from < at && !/[A-Za-z]/.test(text[from]!)) from += 1;
  return text.slice(from, at).toLowerCase();
}

function ruleOf(scheme: string, host: string): RuleId {
  const plain = scheme.replace(/^jdbc:/, '').split('+')[0]!;
  const known = SCHEMES[plain];
  if (known !== undefined) return known;
  return GIT_HOSTS.test(host) ? 'generic-git-remote-credentials' : 'generic-url-basic-auth';
}
