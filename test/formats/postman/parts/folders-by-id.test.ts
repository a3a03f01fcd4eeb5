import { FoldersById } from '../../../../src/formats/postman/parts/folders-by-id.ts';
import { parseJson } from '../../../../src/text/json/json-tape.ts';

function folders(collection: object, request: object): readonly string[] {
  const tree = parseJson(JSON.stringify({ ...collection, requests: [request] }));
  return new FoldersById(tree, tree.root).around(tree.firstChild(tree.get(tree.root, 'requests'))).names;
}

test('the folder a request names', () => {
  expect(folders({ folders: [{ id: 'f', name: 'F' }] }, { id: 'r', folder: 'f' })).toEqual(['F']);
});

test('the folder whose order names the request', () => {
  expect(folders({ folders: [{ id: 'f', name: 'F', order: ['r'] }] }, { id: 'r' })).toEqual(['F']);
});

test.each(['folder', 'folder_id', 'folderId'])('the folder around a folder, by %s', (member) => {
  const nested = [
    { id: 'o', name: 'O' },
    { id: 'i', name: 'I', [member]: 'o' },
  ];
  expect(folders({ folders: nested }, { id: 'r', folder: 'i' })).toEqual(['O', 'I']);
});

test('no folder', () => {
  expect(folders({}, { id: 'r' })).toEqual([]);
  expect(folders({ folders: [] }, { id: 'r', folder: 'gone' })).toEqual([]);
  expect(folders({ folders: [null, { name: 'without id' }] }, {})).toEqual([]);
});

test('folders in a circle end', () => {
  const circle = [
    { id: 'a', name: 'A', folder: 'b' },
    { id: 'b', name: 'B', folder: 'a' },
  ];
  expect(folders({ folders: circle }, { id: 'r', folder: 'a' })).toHaveLength(50);
});
