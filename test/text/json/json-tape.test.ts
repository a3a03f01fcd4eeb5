import { looksLikeJson, parseJson } from '../../../src/text/json/json-tape.ts';
import { children, MAX_TREE_DEPTH, NO_NODE } from '../../../src/text/tree.ts';
import { decodeThrough } from '../../support/decode-through.ts';
import { createRandom } from '../../support/fakes.ts';
import { expectExactPlaces, nodeAt, nodesOf, rawOf, scalarsOf, toValue } from '../tree-support.ts';

/** A random JSON text with every kind of value, escape and blank. */
function randomJson(random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const blank = (): string => pick(['', '', '', ' ', '\n  ', '\r\n\t', '\t']);
  const string = (): string => {
    const parts = [
      'a',
      'token',
      ' ',
      'é',
      '😀',
      '漢',
      '\\n',
      '\\"',
      '\\\\',
      '\\/',
      '\\u0041',
      '\\ud83d\\ude00',
      '\\ud800',
      '{{x}}',
      "'",
      '\\b\\f\\r\\t',
      '',
      '//',
      ',',
    ];
    return `"${Array.from({ length: Math.floor(random() * 6) }, () => pick(parts)).join('')}"`;
  };
  const key = (): string =>
    pick([string, () => '"key"', () => '"value"', () => '"__proto__"', () => '"a/b~c"', () => '"\\u006bey"'])();
  const scalar = (): string =>
    pick([string, string, string, () => pick(['0', '-1', '12.5e-3', '1E+9', '-0.0', 'true', 'false', 'null'])])();
  const value = (depth: number): string => {
    const shape = depth > 5 ? 2 : Math.floor(random() * 3);
    const count = Math.floor(random() * 5);
    const items = (): string[] => Array.from({ length: count }, () => `${blank()}${value(depth + 1)}${blank()}`);
    if (shape === 0) return `[${items().join(',') || blank()}]`;
    if (shape === 1)
      return `{${
        items()
          .map((item) => `${blank()}${key()}${blank()}:${item}`)
          .join(',') || blank()
      }}`;
    return scalar();
  };
  return `${pick(['', '\ufeff', '\n'])}${value(0)}${blank()}`;
}

describe('parseJson of sound JSON', () => {
  test('reads what JSON.parse reads, at exact places', () => {
    const random = createRandom(1);
    for (let i = 0; i < 1_500; i++) {
      const text = randomJson(random);
      const tree = parseJson(text);
      expect(tree.problems.filter(({ code }) => code !== 'duplicate-key')).toEqual([]);
      expect(toValue(tree)).toEqual(JSON.parse(text.replace('\ufeff', '')));
      if (i % 10 === 0) expectExactPlaces(tree, 12);
    }
  });

  test('walks along links that agree with each other', () => {
    const random = createRandom(2);
    for (let i = 0; i < 200; i++) {
      const tree = parseJson(randomJson(random));
      for (const node of nodesOf(tree)) {
        expect([...children(tree, node)].every((child) => tree.parent(child) === node)).toBe(true);
      }
      expect(tree.parent(tree.root)).toBe(NO_NODE);
      expect(tree.nextSibling(tree.root)).toBe(NO_NODE);
    }
  });

  test.each([
    ['an object', '{"a": {"b": [1, "x"]}}', '/a/b/1', 'x'],
    ['a name with a slash and a tilde', '{"a/b~c": "x"}', '/a~1b~0c', 'x'],
    ['an empty name', '{"": {"": "x"}}', '//', 'x'],
    ['an escaped name', '{"\\u0061\\n": "x"}', '/a\n', 'x'],
    ['__proto__', '{"__proto__": {"token": "x"}}', '/__proto__/token', 'x'],
    ['an array in an array', '[[0], ["y", "x"]]', '/1/1', 'x'],
    ['a root that is a string', '"x"', '', 'x'],
  ])('points into %s', (_, text, pointer, value) => {
    const tree = parseJson(text);
    expect(tree.scalar(nodeAt(tree, pointer))).toBe(value);
  });

  test.each([
    ['plain', '{"k": "abcdef"}', 2, 4, 'cd', []],
    ['a line break', '{"k": "ab\\ncd"}', 1, 4, 'b\\nc', ['json']],
    ['the escape alone', '{"k": "ab\\ncd"}', 2, 3, '\\n', ['json']],
    ['a code unit', '{"k": "a\\u0041b"}', 1, 2, '\\u0041', ['json']],
    ['half a surrogate pair', '{"k": "\\ud83d\\ude00"}', 1, 2, '\\ude00', ['json']],
    ['a whole pair', '{"k": "x\\ud83d\\ude00y"}', 1, 3, '\\ud83d\\ude00', ['json']],
    ['a number as written', '{"k": 1.50e3}', 0, 6, '1.50e3', []],
    ['nothing', '{"k": ""}', 0, 0, '', []],
  ])('places %s exactly', (_, text, from, to, raw, layers) => {
    const tree = parseJson(text);
    const node = tree.get(tree.root, 'k');
    expect(rawOf(tree, node, from, to)).toBe(raw);
    expect(tree.place(node).decodedFrom).toEqual(layers);
    expect(tree.place(node).pointer()).toBe('/k');
  });

  test('counts a byte order mark', () => {
    const tree = parseJson('\ufeff{"k": "v"}');
    expect(tree.place(tree.get(tree.root, 'k')).toFile(0, 1)).toEqual({ from: 8, to: 9 });
    expect(tree.offset(tree.root)).toBe(1);
  });

  test('places names', () => {
    const tree = parseJson('{"a\\tb": 1}');
    const node = tree.firstChild(tree.root);
    const span = tree.keyPlace(node).toFile(1, 3);
    expect(tree.text.slice(span.from, span.to)).toBe('\\tb');
    expect(tree.keyPlace(node).decodedFrom).toEqual(['json']);
    expect(tree.key(node)).toBe('a\tb');
  });

  test('gives the offset of a value with its quote', () => {
    const tree = parseJson('{"a": "x", "b": [1], "c": -2}');
    expect(['a', 'b', 'c'].map((key) => tree.offset(tree.get(tree.root, key)))).toEqual([6, 16, 26]);
  });
});

describe('get', () => {
  test.each([
    ['the last of equal names', '{"a": 1, "a": 2}', 'a', '2'],
    ['a name with an escape', '{"\\u0061b": 1}', 'ab', '1'],
    ['a plain and an escaped name that are equal', '{"ab": 1, "\\u0061b": 2}', 'ab', '2'],
    ['a name that begins another', '{"ab": 1, "a": 2}', 'a', '2'],
    ['an empty name', '{"": 1}', '', '1'],
    ['__proto__', '{"__proto__": 1}', '__proto__', '1'],
  ])('finds %s', (_, text, name, value) => {
    const tree = parseJson(text);
    expect(tree.scalar(tree.get(tree.root, name))).toBe(value);
  });

  test.each([
    ['a name that is not there', '{"a": 1}', 'b'],
    ['a name of Object', '{"a": 1}', 'constructor'],
    ['a name in an array', '[1]', '0'],
    ['a name of a deeper object', '{"a": {"b": 1}}', 'b'],
  ])('does not find %s', (_, text, name) => {
    const tree = parseJson(text);
    expect(tree.get(tree.root, name)).toBe(NO_NODE);
  });

  test('answers for no node', () => {
    expect(parseJson('{}').get(NO_NODE, 'a')).toBe(NO_NODE);
  });
});

describe('duplicate names', () => {
  test.each([
    ['equal names', '{"a": 1, "b": 2, "a": 3}', 18],
    ['names equal but for an escape', '{"a": 1, "\\u0061": 3}', 10],
    ['equal names farther down', '[{"x": {"a": 1, "a": 2}}]', 17],
    ['equal names among many', `{${Array.from({ length: 40 }, (_, i) => `"k${i}": 1`).join(', ')}, "k7": 2}`, 392],
  ])('reports %s', (_, text, offset) => {
    const tree = parseJson(text);
    expect(tree.problems).toEqual([{ code: 'duplicate-key', offset }]);
    expect(text[offset - 1]).toBe('"');
  });

  test('keeps every one of them', () => {
    expect(scalarsOf(parseJson('{"a": 1, "a": 2, "a": 3}')).map(([, value]) => value)).toEqual(['1', '2', '3']);
  });

  test('does not mind equal names in different objects', () => {
    expect(parseJson('[{"a": 1}, {"a": 1}, {"b": {"a": 1}, "a": 2}]').problems).toEqual([]);
  });
});

describe('parseJson of broken JSON', () => {
  const invalid = (offset: number) => [{ code: 'invalid-json', offset }];

  test.each([
    ['a trailing comma', '{"a": "x",}', invalid(10), [['/a', 'x']]],
    [
      'a missing comma',
      '{"a": "x" "b": "y"}',
      invalid(10),
      [
        ['/a', 'x'],
        ['/b', 'y'],
      ],
    ],
    ['a missing colon', '{"a" "x"}', invalid(6), [['/a', 'x']]],
    ['a missing value', '{"a": , "b": "y"}', invalid(6), [['/b', 'y']]],
    [
      'a missing closing bracket',
      '{"a": ["x", "b": "y"}',
      invalid(15),
      [
        ['/a/0', 'x'],
        ['/a/1', 'b'],
        ['/a/2', 'y'],
      ],
    ],
    [
      'a bracket too many',
      '{"a": "x"}, "b": "y"}',
      invalid(10),
      [
        ['/a', 'x'],
        ['/b', 'y'],
      ],
    ],
    [
      'a second root',
      '{"a": "x"} {"b": "y"}',
      invalid(11),
      [
        ['/a', 'x'],
        ['//b', 'y'],
      ],
    ],
    ['a line comment', '{"a": "x" // no "b"\n}', invalid(10), [['/a', 'x']]],
    ['a block comment', '{/* "b": 1 */"a": "x"}', invalid(1), [['/a', 'x']]],
    [
      'a comment without end',
      '{"a": "x", /* \n"b": "y"}',
      invalid(11),
      [
        ['/a', 'x'],
        ['/b', 'y'],
      ],
    ],
    [
      'a missing closing quote',
      '{"a": "x,\n "b": "y"}',
      invalid(9),
      [
        ['/a', 'x'],
        ['/b', 'y'],
      ],
    ],
    [
      'a missing closing quote with CRLF',
      '{"a": "x,\r\n "b": "y"}',
      invalid(9),
      [
        ['/a', 'x'],
        ['/b', 'y'],
      ],
    ],
    [
      'a line break in a string',
      '{"a": "x\ny", "b": "z"',
      invalid(8),
      [
        ['/a', 'x\ny'],
        ['/b', 'z'],
      ],
    ],
    [
      'a string without quotes',
      '{"a": abc-1, b: "y"}',
      invalid(6),
      [
        ['/a', 'abc-1'],
        ['/b', 'y'],
      ],
    ],
    ['a URL without quotes', '{"a": https://h/x?y=1}', invalid(6), [['/a', 'https://h/x?y=1']]],
    [
      'a variable without quotes',
      '{"a": {{x}}, "b": "y"}',
      invalid(6),
      [
        ['/a', '{{x}}'],
        ['/b', 'y'],
      ],
    ],
    [
      'a variable within a word',
      '{"a": v-{{x}}-w, "b": "y"}',
      invalid(6),
      [
        ['/a', 'v-{{x}}-w'],
        ['/b', 'y'],
      ],
    ],
    ['apostrophes', "{'a': 'x\\'y'}", invalid(1), [['/a', "x\\'y"]]],
    [
      'a number that is none',
      '{"a": 01, "b": 1.}',
      invalid(6),
      [
        ['/a', '01'],
        ['/b', '1.'],
      ],
    ],
    ['an escape that is none', '{"a": "C:\\work \\u00zz"}', invalid(9), [['/a', 'C:\\work \\u00zz']]],
    ['a lone word', '{"a"}', invalid(2), [['/', 'a']]],
    [
      'a value without name',
      '{"a": "x", 7}',
      invalid(11),
      [
        ['/a', 'x'],
        ['/', '7'],
      ],
    ],
    [
      'words around',
      'var x = {"a": "y"};',
      invalid(0),
      [
        ['/a', 'y'],
        ['/', ';'],
      ],
    ],
  ])('reads on after %s', (_, text, problems, scalars) => {
    const tree = parseJson(text);
    expect(tree.problems.filter(({ code }) => code === 'invalid-json')).toEqual(problems);
    expect(scalarsOf(tree)).toEqual(scalars);
    expectExactPlaces(tree);
  });

  test('reads both sides of a merge conflict', () => {
    const text = '{\n<<<<<<< HEAD\n"a": "x"\n||||||| base\n"a": "w"\n=======\n"a": "y"\n>>>>>>> other\n}';
    const tree = parseJson(text);
    expect(tree.problems.map(({ code }) => code)).toEqual(['merge-conflict', 'invalid-json', 'duplicate-key']);
    expect(tree.problems[0]?.offset).toBe(2);
    expect(scalarsOf(tree).map(([, value]) => value)).toEqual(['x', 'w', 'y']);
  });

  test.each([
    ['', 0],
    ['   ', 3],
    ['\ufeff', 1],
    ['// only', 0],
    ['hello', 0],
  ])('finds nothing in %j', (text, offset) => {
    const tree = parseJson(text);
    expect(tree.root).toBe(NO_NODE);
    expect(tree.problems).toEqual([{ code: 'invalid-json', offset }]);
  });

  test('holds every whole string of a file cut off anywhere', () => {
    const text = '{"a": ["s1", {"b": "s\\n2", "c": [true, -1.5, null]}], "d": {"e": "s3"}}';
    for (let end = 0; end < text.length; end++) {
      const cut = text.slice(0, end);
      const tree = parseJson(cut);
      expect(tree.problems.map(({ code }) => code)).toContain('invalid-json');
      const found = scalarsOf(tree).map(([, value]) => value);
      for (const whole of ['s1', 's\n2', 's3']) {
        if (cut.includes(`${JSON.stringify(whole)}`)) expect(found).toContain(whole);
      }
      expectExactPlaces(tree);
    }
  });

  test('never throws and keeps its places, whatever bytes are flipped', () => {
    const random = createRandom(3);
    const signs = ['"', '\\', '{', '}', '[', ']', ',', ':', '\n', "'", '/', '*', '\u0000', '😀', '\ud800', 't', '1'];
    const wrong: string[] = [];
    for (let i = 0; i < 1_500; i++) {
      const text = randomJson(random);
      const at = Math.floor(random() * text.length);
      const sign = signs[Math.floor(random() * signs.length)] as string;
      const tree = parseJson(text.slice(0, at) + sign + text.slice(at + Math.floor(random() * 3)));
      for (const node of nodesOf(tree)) {
        if (decodeThrough(rawOf(tree, node), tree.place(node).decodedFrom) !== tree.scalar(node)) wrong.push(tree.text);
        tree.pointer(node);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('parseJson of hostile input', () => {
  test.each([
    ['brackets', '['.repeat(1_000_000), ''],
    ['braces', '{"a":'.repeat(1_000_000), ''],
    ['closed brackets', `${'['.repeat(1_000_000)}"x"${']'.repeat(1_000_000)}`, 'x'],
    ['closed braces', `${'{"a":'.repeat(1_000_000)}"x"${'}'.repeat(1_000_000)}`, 'x'],
  ])('bounds a million nested %s', (_, text, value) => {
    const tree = parseJson(text);
    expect(tree.problems.map(({ code }) => code)).toContain('too-deep');
    const nodes = nodesOf(tree);
    expect(nodes.length).toBeLessThan(2 * MAX_TREE_DEPTH);
    expect(value === '' ? '' : tree.scalar(nodes.at(-1) as number)).toBe(value);
  });

  test('keeps names and values below the greatest depth', () => {
    const text = `${'['.repeat(1_200)}{"a": "x", "b": [1, {"c": "y"}]}${']'.repeat(1_200)}, "after"]`;
    const tree = parseJson(text);
    const found = nodesOf(tree).filter((node) => tree.kind(node) !== 'array');
    expect(found.map((node) => [tree.key(node), tree.scalar(node)])).toEqual([
      ['a', 'x'],
      [null, '1'],
      ['c', 'y'],
      [null, 'after'],
    ]);
    expectExactPlaces(tree);
  });

  test('does not report depth up to the greatest', () => {
    expect(parseJson('['.repeat(MAX_TREE_DEPTH) + ']'.repeat(MAX_TREE_DEPTH)).problems).toEqual([]);
    expect(parseJson('['.repeat(MAX_TREE_DEPTH + 1) + ']'.repeat(MAX_TREE_DEPTH + 1)).problems).toHaveLength(1);
  });

  test.each([
    ['strings without end', '"\n\\"'.repeat(200_000)],
    ['quotes followed by words', '"\nx"y'.repeat(200_000)],
    ['open comments', '/*\n'.repeat(300_000)],
    ['open variables', `{"a": ${'{{'.repeat(300_000)}`],
    ['apostrophes', "'\\".repeat(300_000)],
    ['closing brackets of the other kind', `${'['.repeat(900)}${'}'.repeat(500_000)}`],
    ['roots one after another', '[]1'.repeat(200_000)],
    ['a huge string', `{"a": "${'x\\n'.repeat(1_000_000)}"}`],
    ['many members', `{${'"a":1,'.repeat(200_000)}"b":2}`],
  ])('ends on %s, which quadratic work would not', (_, text) => {
    expect(parseJson(text).problems.length).toBeGreaterThanOrEqual(0);
  });
});

describe('looksLikeJson', () => {
  test.each(['{}', ' [1] ', '\ufeff{"a":1}\n', '"x"', '{"a": {{x}}}'])('takes %j', (text) => {
    expect(looksLikeJson(text)).toBe(true);
  });

  test.each(['', '{', 'x', '{{name}}', '12', 'true', '[1', '{a} b', '<a/>'])('leaves %j', (text) => {
    expect(looksLikeJson(text)).toBe(false);
  });
});

test.each([1, 8, 9, 20])('undoes the escapes of %d long strings with line breaks in them', (count) => {
  const texts = Array.from({ length: count }, (_, at) => `"\\"line ${at}\\"\n and a tab \\t behind the line break"`);
  const tree = parseJson(`[${texts.join(',')},"long, and as it should be: \\u0041\\n"]`);
  const lines = Array.from({ length: count }, (_, at) => `"line ${at}"\n and a tab \t behind the line break`);
  expect([...children(tree, tree.root)].map((node) => tree.scalar(node))).toEqual([
    ...lines,
    'long, and as it should be: A\n',
  ]);
});
