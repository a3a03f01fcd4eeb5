import { FolderTree } from '../../../src/engine/resolve/folder-tree.ts';
import { Inheritance } from '../../../src/engine/resolve/inheritance.ts';
import { aDocument, aRequest } from '../../support/scanned.ts';

test('FolderTree gives what lies in a folder and below it, in the order of adding', () => {
  const tree = new FolderTree<number>();
  for (const [at, path] of ['b', 'a/b', '', 'a', 'a/b/c', 'ab'].entries())
    tree.add(path.split('/').filter(Boolean), at);
  expect(tree.under([])).toEqual([0, 1, 2, 3, 4, 5]);
  expect(tree.under(['a'])).toEqual([1, 3, 4]);
  expect(tree.under(['a', 'b'])).toEqual([1, 4]);
  expect(tree.under(['c'])).toEqual([]);
});

describe('Inheritance', () => {
  test('of a folder are the requests in it, and the list is the same each time', () => {
    const document = aDocument();
    const [one, two, three] = [['F'], ['F', 'G'], ['G']].map((path) => aRequest({ document, path }));
    document.requests.push(one!, two!, three!);
    const inheritance = new Inheritance([document, aDocument()]);
    expect(inheritance.within(document)).toEqual([one, two, three]);
    expect(inheritance.of({ document, path: ['F'], auth: null })).toEqual([one, two]);
    expect(inheritance.of({ document, path: ['F'], auth: null })).toBe(
      inheritance.of({ document, path: ['F'], auth: null }),
    );
  });

  test('of the v3 definition of a folder are those in the files below it', () => {
    const v3 = (path: string) => {
      const document = aDocument({ path, format: 'collection-v3' });
      document.requests.push(aRequest({ document }));
      return document;
    };
    const definition = v3('p/collections/C/F/.resources/definition.yaml');
    const documents = [definition, v3('p/collections/C/F/R.request.yaml'), v3('p/collections/C/G/R.request.yaml')];
    const inheritance = new Inheritance([...documents, aDocument({ path: 'p/collections/C/F/x.json' })]);
    expect(inheritance.within(definition).map((request) => request.document.path)).toEqual([
      'p/collections/C/F/.resources/definition.yaml',
      'p/collections/C/F/R.request.yaml',
    ]);
  });
});
