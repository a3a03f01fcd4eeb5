import type { Form } from '../walk/form.ts';
import { collectionV2, isCollectionV2 } from './parts/collection-v2.ts';
import { schemaOf } from './parts/schema.ts';

/** A url or auth block of v2.0 differs from v2.1 only in ways that one reader takes; the schema tells the version. */
export const COLLECTION_V20: Form = {
  id: 'collection-v2.0',
  tool: 'postman',
  marks: { json: [['postman.com/']] },
  isAt: (tree, node) => isCollectionV2(tree, node) && /\/v2(?:\.0(?:\.|\/|-|$)|\/|$)/.test(schemaOf(tree, node)),
  shape: collectionV2,
  wrappers: ['collection', 'data'],
  traits: ['collection'],
  sample: {
    path: 'x.json',
    content: { info: { name: 'C', schema: 'https://schema.getpostman.com/json/collection/v2.0.0/' }, item: [] },
  },
};
