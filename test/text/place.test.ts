import { Buffer } from 'node:buffer';
import { decodeBase64 } from '../../src/text/base64.ts';
import { parseJson } from '../../src/text/json/json-tape.ts';
import { innerPlace, shiftedLayer, textPlace, wholeLayer } from '../../src/text/place.ts';
import { readForm } from '../../src/text/read-form.ts';
import { readScript } from '../../src/text/script/script.ts';
import { parseYaml } from '../../src/text/yaml/yaml-tree.ts';
import { decodeThrough } from '../support/decode-through.ts';

describe('places', () => {
  test('of a text are where they are', () => {
    expect(textPlace().toFile(3, 5)).toEqual({ from: 3, to: 5 });
    expect(textPlace().pointer()).toBeNull();
    expect(textPlace().decodedFrom).toEqual([]);
  });

  test('leave layers out that decode nothing', () => {
    const place = innerPlace(textPlace(), shiftedLayer('form', 10));
    expect(place.toFile(1, 2)).toEqual({ from: 11, to: 12 });
    expect(place.decodedFrom).toEqual([]);
  });

  test('name layers that need the whole of a token', () => {
    const place = innerPlace(innerPlace(textPlace(), shiftedLayer('json', 10)), wholeLayer('base64', 2, 8));
    expect(place.toFile(1, 2)).toEqual({ from: 12, to: 18 });
    expect(place.decodedFrom).toEqual(['base64']);
  });

  test('go through a form within JSON within JSON', () => {
    const inner = JSON.stringify({ body: 'a=b&password=Tr0ub%34dor%20"7' });
    const text = JSON.stringify({ raw: inner }, null, 2);
    const outerTree = parseJson(text);
    const outer = outerTree.place(outerTree.get(outerTree.root, 'raw'));
    const innerTree = parseJson(inner);
    const node = innerTree.get(innerTree.root, 'body');
    const jsonPlace = innerPlace(outer, {
      kind: 'json',
      toOuter: (from, to) => innerTree.place(node).toFile(from, to),
    });
    const pair = readForm(innerTree.scalar(node))[1];
    const place = innerPlace(jsonPlace, pair?.valueLayer as never);
    expect(pair?.value).toBe('Tr0ub4dor "7');
    const span = place.toFile(5, 12);
    expect(text.slice(span.from, span.to)).toBe('%34dor%20\\\\\\"7');
    expect(place.decodedFrom).toEqual(['json', 'json', 'form']);
    expect(decodeThrough(text.slice(span.from, span.to), place.decodedFrom)).toBe('4dor "7');
    expect(place.pointer()).toBe('/raw');
  });

  test('go through a script within YAML', () => {
    const text = 'code: |-\n  const a = 1;\n  const token = "Tr0ub\\u0034dor-7";\n';
    const tree = parseYaml(text);
    const node = tree.get(tree.root, 'code');
    const [value] = readScript(tree.scalar(node)).values;
    const place = innerPlace(tree.place(node), value?.layer as never);
    const span = place.toFile(0, 11);
    expect(text.slice(span.from, span.to)).toBe('Tr0ub\\u0034dor-7');
    expect(decodeThrough(text.slice(span.from, span.to), place.decodedFrom)).toBe('Tr0ub4dor-7');
  });

  test('hold the secret of a whole token', () => {
    const token = Buffer.from('user:Tr0ub4dor-7').toString('base64');
    const text = JSON.stringify({ v: `Basic ${token}/`.replace('/', '') });
    const tree = parseJson(text);
    const base64 = decodeBase64(token);
    const place = innerPlace(
      innerPlace(tree.place(tree.get(tree.root, 'v')), shiftedLayer('json', 6)),
      base64?.layer as never,
    );
    const span = place.toFile(5, 16);
    expect(text.slice(span.from, span.to)).toBe(token);
    expect(decodeThrough(text.slice(span.from, span.to), place.decodedFrom)).toContain('Tr0ub4dor-7');
  });
});

describe('decodeThrough', () => {
  test.each([
    ['nothing', 'a\\nb', [], 'a\\nb'],
    ['JSON', 'a\\n\\u0041\\"', ['json'], 'a\nA"'],
    ['JSON in JSON', 'a\\\\nb', ['json', 'json'], 'a\nb'],
    ['percent escapes', 'a%20+', ['percent'], 'a +'],
    ['a form', 'a%20+', ['form'], 'a  '],
    ['XML', '&lt;&#65;', ['xml'], '<A'],
    ['CSV', 'a""b', ['csv'], 'a"b'],
    ['base64', 'YTpi', ['base64'], 'a:b'],
    ['bytes', '[97, 58,\n98]', ['bytes'], 'a:b'],
    ['JavaScript', 'a\\x41" + "b', ['javascript'], 'aAb'],
    ['lines of an array', 'ab",\n  "cd\\n', ['lines', 'json'], 'ab\ncd\n'],
    ['lines of an array with quotes in them', 'a\\"",  "b', ['lines', 'json'], 'a"\nb'],
    ['folded header lines', 'a\\r\\n  b', ['json', 'lines'], 'a b'],
    ['apostrophes of YAML', "a''b\n\n  c", ['yaml-single'], "a'b\nc"],
    ['quotes of YAML', 'a\\x41\n  b', ['yaml-double'], 'aA b'],
    ['plain YAML', 'a\n  b', ['yaml'], 'a b'],
    ['a literal block', 'a\n    b\n      c\n', ['yaml-literal'], 'a\nb\n  c\n'],
    ['a folded block', 'a\n    b\n\n    c', ['yaml-folded'], 'a b\nc'],
    ['a fold alone', '\n    ', ['yaml-folded'], ' '],
    ['a line break alone', '\n', ['yaml-literal'], '\n'],
  ] as const)('undoes %s', (_, text, kinds, decoded) => {
    expect(decodeThrough(text, kinds)).toBe(decoded);
  });
});
