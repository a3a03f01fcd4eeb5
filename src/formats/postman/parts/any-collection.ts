import { NO_NODE } from '../../../text/tree.ts';
import type { Shape } from '../../walk/walker.ts';
import { collectionV1 } from '../collection-v1.ts';
import { collectionV2 } from './collection-v2.ts';

/** A collection of either version inside of another file. */
export const anyCollection: Shape = (walker, node, frame) => {
  const isV1 = walker.tree.get(node, 'requests') !== NO_NODE;
  (isV1 ? collectionV1 : collectionV2)(walker, node, frame);
};
