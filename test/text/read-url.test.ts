import { readUrl, urlPiece } from '../../src/text/read-url.ts';

interface Parts {
  readonly protocol?: string;
  readonly user?: string;
  readonly password?: string;
  readonly host?: string;
  readonly port?: string;
  readonly path?: readonly string[];
  readonly query?: readonly (readonly [string, string])[];
  readonly fragment?: string;
}

function partsOf(text: string): Parts {
  const url = readUrl(text);
  return {
    ...(url.protocol === null ? {} : { protocol: url.protocol }),
    ...(url.userinfo === null ? {} : { user: url.userinfo.user.text }),
    ...(url.userinfo?.password ? { password: url.userinfo.password.text } : {}),
    ...(url.host === '' ? {} : { host: url.host }),
    ...(url.port === null ? {} : { port: url.port }),
    ...(url.path.length === 0 ? {} : { path: url.path.map((span) => urlPiece(text, span).text) }),
    ...(url.query.length === 0 ? {} : { query: url.query.map(({ name, value }) => [name, value] as const) }),
    ...(url.fragment === null ? {} : { fragment: url.fragment.text }),
  };
}

describe('readUrl', () => {
  test.each<[string, Parts]>([
    ['https://api.example.com', { protocol: 'https', host: 'api.example.com' }],
    ['HTTPS://API.example.com/', { protocol: 'https', host: 'API.example.com' }],
    ['api.example.com/v1', { host: 'api.example.com', path: ['v1'] }],
    ['https://h:8443/a//b', { protocol: 'https', host: 'h', port: '8443', path: ['a', 'b'] }],
    ['https://h?a=b', { protocol: 'https', host: 'h', query: [['a', 'b']] }],
    ['https://h#x', { protocol: 'https', host: 'h', fragment: 'x' }],
    ['https://u:p%40ss@h/', { protocol: 'https', user: 'u', password: 'p@ss', host: 'h' }],
    ['https://u@h', { protocol: 'https', user: 'u', host: 'h' }],
    ['https://:p@h', { protocol: 'https', user: '', password: 'p', host: 'h' }],
    [
      'postgres://u:p@ss:w@db:5432/main?ssl=1',
      {
        protocol: 'postgres',
        user: 'u',
        password: 'p@ss:w',
        host: 'db',
        port: '5432',
        path: ['main'],
        query: [['ssl', '1']],
      },
    ],
    ['https://h/a@b:c', { protocol: 'https', host: 'h', path: ['a@b:c'] }],
    ['https://[::1]:80/x', { protocol: 'https', host: '[::1]', port: '80', path: ['x'] }],
    [
      'https://h/a%20b?k=a%26b&c',
      {
        protocol: 'https',
        host: 'h',
        path: ['a b'],
        query: [
          ['k', 'a&b'],
          ['c', ''],
        ],
      },
    ],
    ['https://h/?a=b?c=d#e?f', { protocol: 'https', host: 'h', query: [['a', 'b?c=d']], fragment: 'e?f' }],
    ['//h/x', { host: 'h', path: ['x'] }],
    ['/x/:id', { path: ['x', ':id'] }],
    ['?a=b', { query: [['a', 'b']] }],
    ['  https://h/x \n', { protocol: 'https', host: 'h', path: ['x'] }],
    ['', {}],
    ['{{baseUrl}}/v1/{{id}}?k={{key}}', { host: '{{baseUrl}}', path: ['v1', '{{id}}'], query: [['k', '{{key}}']] }],
    ['{{scheme}}://{{host}}:{{port}}/x', { protocol: '{{scheme}}', host: '{{host}}', port: '{{port}}', path: ['x'] }],
    [
      'https://{{user}}:{{pass}}@{{host}}',
      { protocol: 'https', user: '{{user}}', password: '{{pass}}', host: '{{host}}' },
    ],
    ['https://{{a/b?c#d@e:1}}.example.com/x', { protocol: 'https', host: '{{a/b?c#d@e:1}}.example.com', path: ['x'] }],
    ['https://api.{{region}}.example.com', { protocol: 'https', host: 'api.{{region}}.example.com' }],
    [
      'jdbc:postgresql://h/db?user=u&password=p',
      {
        protocol: 'jdbc:postgresql',
        host: 'h',
        path: ['db'],
        query: [
          ['user', 'u'],
          ['password', 'p'],
        ],
      },
    ],
  ])('reads %j', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  test('gives exact places of all parts', () => {
    const text = ' https://us%65r:Tr0ub%34dor-7@h.example.com:81/a/t%6Fken?k=v%31#fr%61g';
    const url = readUrl(text);
    const at = (span: { from: number; to: number } | undefined): string => text.slice(span?.from, span?.to);
    expect(at(url.userinfo?.user.span)).toBe('us%65r');
    expect(at(url.userinfo?.password?.span)).toBe('Tr0ub%34dor-7');
    expect(at(url.userinfo?.password?.layer.toOuter(5, 6))).toBe('%34');
    expect(at(url.hostSpan)).toBe('h.example.com');
    expect(url.path.map(at)).toEqual(['a', 't%6Fken']);
    expect(at(urlPiece(text, url.path[1]!).layer.toOuter(0, 5))).toBe('t%6Fken');
    expect(at(url.query[0]?.valueLayer.toOuter(0, 2))).toBe('v%31');
    expect(at(url.fragment?.span)).toBe('fr%61g');
  });

  test.each([
    ['slashes', '/'.repeat(200_000)],
    ['braces', '{{'.repeat(200_000)],
    ['at signs', `https://${'@'.repeat(200_000)}`],
    ['colons', `${'a:'.repeat(200_000)}`],
    ['letters', 'a'.repeat(500_000)],
  ])('ends on very many %s', (_, text) => {
    expect(readUrl(text).fragment).toBeNull();
  });
});
