import { findKeyValuePasswords, findUrlPasswords } from '../../../src/detectors/structures/connection-string.ts';

const found = (text: string): readonly string[] =>
  findUrlPasswords(text).map(
    ({ span, ruleId }) => `${text.slice(span.from, span.to)} ${ruleId.replace('generic-', '')}`,
  );

describe('findUrlPasswords', () => {
  test.each([
    ['https://user:Tr0ub4dor-7@host/path', ['Tr0ub4dor-7 url-basic-auth']],
    ['postgres://u:p4ss@db:5432/x', ['p4ss postgres-connection-string']],
    ['postgresql+psycopg2://u:p4ss@db/x', ['p4ss postgres-connection-string']],
    ['mongodb+srv://u:p4ss@cluster0.mongodb.net', ['p4ss mongodb-connection-string']],
    ['redis://:p4ss@cache:6379', ['p4ss redis-connection-string']],
    ['amqps://u:p4ss@mq/vhost', ['p4ss amqp-connection-string']],
    ['ftp://u:p4ss@host', ['p4ss ftp-sftp-url']],
    ['https://u:p@ss:w0rd@host/', ['p@ss:w0rd url-basic-auth']],
    ['https://ghx0q9Zx7Lm2Kp4w@github.com/a/b', ['ghx0q9Zx7Lm2Kp4w git-remote-credentials']],
    ['https://tok3n:@host/', ['tok3n url-basic-auth']],
    ['https://u:{{password}}@host/', ['{{password}} url-basic-auth']],
    ['https://{{user}}:p4ss@{{host}}/', ['p4ss url-basic-auth']],
    ['clone https://a:one1@h1 and https://b:two2@h2.', ['one1 url-basic-auth', 'two2 url-basic-auth']],
    ['https://host/@user:name', []],
    ['ftp://;;:&^u8@~', []],
    ['https://]Qw:e|r@host', []],
    ['https://host?x=a:b@c', []],
    ['mail someone@host', []],
    ['https://@host', []],
    ['://', []],
    ['@://', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('is linear on hostile text', () => {
    expect(findUrlPasswords(`${'a://'.repeat(20_000)}@`)).toEqual([]);
  });
});

describe('findKeyValuePasswords', () => {
  test.each([
    ['Server=db;Database=x;User Id=sa;Password=Tr0ub4dor-7;', 'Tr0ub4dor-7', 'generic-mssql-connection-string'],
    ['Data Source=db;Pwd = Tr0ub4dor-7 ;x=1', 'Tr0ub4dor-7', 'generic-mssql-connection-string'],
    ['Driver={ODBC};Server=db;PWD=Tr0ub4dor-7', 'Tr0ub4dor-7', 'generic-odbc-connection-string'],
  ])('%s', (text, password, ruleId) => {
    const [match] = findKeyValuePasswords(text);
    expect(match!.ruleId).toBe(ruleId);
    expect(text.slice(match!.span.from, match!.span.to)).toBe(password);
  });

  test.each(['a=1;password=x', 'Server=db;Database=x', '', 'password=x'])('%j is none', (text) => {
    expect(findKeyValuePasswords(text)).toEqual([]);
  });
});
