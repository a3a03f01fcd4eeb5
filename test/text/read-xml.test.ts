import { looksLikeXml, readXml } from '../../src/text/read-xml.ts';

const valuesOf = (text: string): (readonly [string, string])[] =>
  readXml(text).map(({ name, value }) => [name, value] as const);

describe('readXml', () => {
  test.each([
    ['an element', '<a>b</a>', [['a', 'b']]],
    [
      'a namespace',
      '<s:Envelope><s:Body><wsse:Password>x</wsse:Password></s:Body></s:Envelope>',
      [['wsse:Password', 'x']],
    ],
    [
      'attributes',
      `<a b="c" d='e' f=g h/>`,
      [
        ['b', 'c'],
        ['d', 'e'],
        ['f', 'g'],
      ],
    ],
    [
      'text around elements',
      '<a>x<b>y</b>z</a>',
      [
        ['a', 'x'],
        ['b', 'y'],
        ['a', 'z'],
      ],
    ],
    [
      'entities',
      '<a b="1&amp;2">&lt;&#65;&#x42;&quot;&unknown;&</a>',
      [
        ['b', '1&2'],
        ['a', '<AB"&unknown;&'],
      ],
    ],
    ['CDATA, in which entities mean nothing', '<a><![CDATA[<x>&amp;]]></a>', [['a', '<x>&amp;']]],
    ['comments', '<a><!-- token: x --></a>', [['', 'token: x']]],
    ['a declaration', '<?xml version="1.0"?><!DOCTYPE a><a>b</a>', [['a', 'b']]],
    [
      'a name beside a value',
      '<add key="password" value="x"/>',
      [
        ['key', 'password'],
        ['password', 'x'],
      ],
    ],
    [
      'a name beside a text',
      '<param name="token">x</param>',
      [
        ['name', 'token'],
        ['token', 'x'],
      ],
    ],
    [
      'an element that is not closed',
      '<a><b>x</a>y',
      [
        ['b', 'x'],
        ['', 'y'],
      ],
    ],
    ['a closing tag of nothing', '<a></b>x</a>', [['a', 'x']]],
    ['a quote that is not closed', '<a b="c>d</a>', [['b', 'c>d</a>']]],
    [
      'an angle bracket in text',
      '<a>1 < 2</a>',
      [
        ['a', '1'],
        ['a', '< 2'],
      ],
    ],
    ['blanks around text', '<a>\n  b c \n</a>', [['a', 'b c']]],
    ['a section without end', '<a><![CDATA[x', [['a', 'x']]],
    ['no XML at all', 'abc', [['', 'abc']]],
    ['nothing', '', []],
  ])('reads %s', (_, text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  test('gives exact places', () => {
    const text = '<a k="p&amp;q">\n  x&#65;y\n</a>';
    const [attribute, inner] = readXml(text);
    expect(attribute?.layer.toOuter(0, 3)).toEqual({ from: 6, to: 13 });
    expect(attribute?.layer.toOuter(1, 2)).toEqual({ from: 7, to: 12 });
    expect(text.slice(18, 25)).toBe('x&#65;y');
    expect(inner?.layer.toOuter(0, 3)).toEqual({ from: 18, to: 25 });
    expect(inner?.layer.kind).toBe('xml');
  });

  test.each([
    ['elements', '<a>'.repeat(200_000)],
    ['closing tags', `${'<a>'.repeat(1_000)}${'</b>'.repeat(200_000)}`],
    ['angle brackets', '<'.repeat(500_000)],
    ['ampersands', `<a>${'&'.repeat(500_000)}</a>`],
    ['attributes', `<a ${'b="c" '.repeat(100_000)}>`],
    ['comments without end', '<!--'.repeat(200_000)],
  ])('ends on very many %s', (_, text) => {
    expect(readXml(text).length).toBeLessThanOrEqual(500_000);
  });
});

describe('looksLikeXml', () => {
  test.each(['<a/>', ' <?xml?><a></a>\n', '<!DOCTYPE html><html></html>'])('takes %j', (text) => {
    expect(looksLikeXml(text)).toBe(true);
  });

  test.each(['', 'a<b>', '<token>x', '< a>', '<>'])('leaves %j', (text) => {
    expect(looksLikeXml(text)).toBe(false);
  });
});

test('tells the values of inputs, which hold nothing themselves', () => {
  const text = '<form><INPUT type="Password" name="pin" value="1">Go<input value="2" /><add key="k" value="3"/></form>';
  expect(readXml(text).map(({ name, value, inputType }) => [name, value, inputType])).toEqual([
    ['type', 'Password', null],
    ['name', 'pin', null],
    ['pin', '1', 'password'],
    ['form', 'Go', null],
    ['value', '2', ''],
    ['key', 'k', null],
    ['k', '3', null],
  ]);
});
