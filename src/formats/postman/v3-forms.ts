import type { Form } from '../walk/form.ts';
import { textAt } from '../walk/looks.ts';
import { collectionV3 } from './collection-v3.ts';

/** Every `$kind` seen or accepted by Postman's own linter; kinds to come are named alike. Kubernetes has `kind`. */
const KIND = /^(?:collection|[a-z][a-z.]{0,40}-(?:request|example|message))$/;

export const V3_FORMS: readonly Form[] = [
  { format: 'collection-v3', isAt: (tree, node) => KIND.test(textAt(tree, node, '$kind')), shape: collectionV3 },
];
