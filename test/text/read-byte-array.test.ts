import { Buffer } from 'node:buffer';
import { parseJson } from '../../src/text/json/json-tape.ts';
import { innerPlace } from '../../src/text/place.ts';
import { readByteArray } from '../../src/text/read-byte-array.ts';
import { parseYaml } from '../../src/text/yaml/yaml-tree.ts';

describe('readByteArray', () => {
  test('decodes a response body as Newman writes it', () => {
    const body = '{"token": "Tr0ub4dor-7", "städte": "✓"}';
    const text = JSON.stringify({ stream: Buffer.from(body) }, null, 1);
    const tree = parseJson(text);
    const bytes = readByteArray(tree, tree.get(tree.root, 'stream'));
    expect(bytes?.text).toBe(body);
    const place = innerPlace(tree.place(bytes?.array as number), bytes?.layer as never);
    const span = place.toFile(11, 22);
    expect(JSON.parse(text.slice(span.from, span.to))).toEqual([...Buffer.from(body)]);
    expect(place.decodedFrom).toEqual(['bytes']);
    expect(place.pointer()).toBe('/stream/data');
  });

  test('decodes an array alone, and YAML', () => {
    const json = parseJson('[104, 105]');
    expect(readByteArray(json, json.root)?.text).toBe('hi');
    const yaml = parseYaml('data: [104, 105]');
    expect(readByteArray(yaml, yaml.root)?.text).toBe('hi');
  });

  test.each(['{}', '{"data": "x"}', '[1, 256]', '[1.5]', '[-1]', '["a"]', '[0, 1]', '[]', '7'])(
    'turns down %s',
    (text) => {
      const tree = parseJson(text);
      expect(readByteArray(tree, tree.root)).toBeNull();
    },
  );
});
