import { readUrl, urlPiece } from '../../src/text/read-url.ts';

interface Parts {
  readonly user?: string;
  readonly password?: string;
  readonly path?: readonly string[];
  readonly query?: readonly (readonly [string, string])[];
  readonly fragment?: string;
}

function partsOf(text: string): Parts {
  const url = readUrl(text);
  return {
    ...(url.userinfo === null ? {} : { user: url.userinfo.user.text }),
    ...(url.userinfo?.password ? { password: url.userinfo.password.text } : {}),
    ...(url.path.length === 0 ? {} : { path: url.path.map((span) => urlPiece(text, span).text) }),
    ...(url.query.length === 0 ? {} : { query: url.query.map(({ name, value }) => [name, value] as const) }),
    ...(url.fragment === null ? {} : { fragment: url.fragment.text }),
  };
}

describe('readUrl', () => {
  test.each<[string, Parts]>([
    ['https://api.example.com', {}],
    ['HTTPS://API.example.com/', {}],
    ['api.example.com/v1', { path: ['v1'] }],
    ['https://h:8443/a//b', { path: ['a', 'b'] }],
    ['https://h?a=b', { query: [['a', 'b']] }],
    ['https://h#x', { fragment: 'x' }],
    ['https://u:p%40ss@h/', { user: 'u', password: 'p@ss' }],
    ['https://u@h', { user: 'u' }],
    ['https://:p@h', { user: '', password: 'p' }],
    ['https://>Bn:p@h', {}],
    ['https://u:p@~', {}],
    ['https://u:p@[::1]:80', { user: 'u', password: 'p' }],
    ['https://{{u}}:p@{{h}}', { user: '{{u}}', password: 'p' }],
    [
      'postgres://u:p@ss:w@db:5432/main?ssl=1',
      {
        user: 'u',
        password: 'p@ss:w',

        path: ['main'],
        query: [['ssl', '1']],
      },
    ],
    ['https://h/a@b:c', { path: ['a@b:c'] }],
    ['https://[::1]:80/x', { path: ['x'] }],
    [
      'https://h/a%20b?k=a%26b&c',
      {
        path: ['a b'],
        query: [
          ['k', 'a&b'],
          ['c', ''],
        ],
      },
    ],
    ['https://h/?a=b?c=d#e?f', { query: [['a', 'b?c=d']], fragment: 'e?f' }],
    ['//h/x', { path: ['x'] }],
    ['/x/:id', { path: ['x', ':id'] }],
    ['?a=b', { query: [['a', 'b']] }],
    ['  https://h/x \n', { path: ['x'] }],
    ['', {}],
    ['{{baseUrl}}/v1/{{id}}?k={{key}}', { path: ['v1', '{{id}}'], query: [['k', '{{key}}']] }],
    ['{{scheme}}://{{host}}:{{port}}/x', { path: ['x'] }],
    ['https://{{user}}:{{pass}}@{{host}}', { user: '{{user}}', password: '{{pass}}' }],
    ['https://{{a/b?c#d@e:1}}.example.com/x', { path: ['x'] }],
    ['https://api.{{region}}.example.com', {}],
    [
      'jdbc:postgresql://h/db?user=u&password=p',
      {
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
