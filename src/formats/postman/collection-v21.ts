import type { Form, NearbyKeys } from '../walk/form.ts';
import { hasArray } from '../walk/looks.ts';
import { collectionV2, isCollectionV2 } from './parts/collection-v2.ts';

/** What stands together in the request of a collection; each word alone is everybody's. */
const REQUEST_PARTS = ['raw', 'mode', 'formdata', 'urlencoded', 'listen'];
const AUTH_TYPES = [
  'bearer',
  'basic',
  'apikey',
  'oauth2',
  'oauth1',
  'awsv4',
  'digest',
  'hawk',
  'ntlm',
  'jwt',
  'edgegrid',
];

/** A collection of v2.1, or one that does not tell its version. */
export const COLLECTION_V21: Form = {
  id: 'collection-v2.1',
  tool: 'postman',
  marks: { json: [['postman.com/'], ['_postman_'], ['"item"', '"request"']], yaml: [['postman']] },
  ownMarks: {
    words: [
      {
        word: '_postman_',
        pattern:
          /_postman_(?:id|schema|variable_scope|exported_[a-z]{1,12}|preview[a-z]{1,12}|isSubFolder)["']?\s{0,8}:/,
      },
      {
        word: 'postman.com',
        pattern:
          /schema["']?\s{0,8}:\s{0,8}["'`]?https?:\/\/schema\.(?:get)?postman\.com\/(?:json\/|[a-z]{1,12}-\d{1,3}\/){0,3}collection\/v\d/,
      },
    ],
    keys: [
      { within: 24, keys: ['item', 'request', 'method'] },
      { within: 24, keys: ['item', 'request', 'url'] },
      ...REQUEST_PARTS.map((part): NearbyKeys => ({ within: 40, keys: ['request', 'method', 'header', 'url', part] })),
      { within: 8, keys: ['listen', 'script', 'exec'] },
      ...AUTH_TYPES.map((type): NearbyKeys => ({ within: 3, keys: [type, 'key', 'value'] })),
    ],
  },
  paths: [
    { rank: 6, isExport: true, pattern: /postman[._-]?collection/ },
    { rank: 22, folder: '/postman/collections/', pattern: /.\.json$/ },
  ],
  isAt: isCollectionV2,
  isNamed: (tree) => hasArray(tree, tree.root, 'item'),
  shape: collectionV2,
  wrappers: ['collection', 'data'],
  traits: ['collection', 'structured'],
  sample: {
    path: 'x.json',
    content: { info: { name: 'C' }, item: [{ name: 'R', request: { method: 'GET', url: 'https://a.example' } }] },
  },
};
