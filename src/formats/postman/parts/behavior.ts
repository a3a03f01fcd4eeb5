import { members, skip } from '../../walk/shapes.ts';
import { reframe, type Shape } from '../../walk/walker.ts';

/** `strictSSL: false` lets anybody on the way read what the request carries. */
const strictSsl: Shape = (walker, node, frame) => {
  if (walker.tree.scalar(node) !== 'false') return;
  const value = walker.emit(
    node,
    reframe(frame, { role: 'other', key: 'strictSSL', sensitivity: 'harmless', hints: {} }),
  );
  if (value !== null) walker.posture('tls-verification-off', value);
};

/** How a request is sent (`protocolProfileBehavior` in v2, `settings` in v3): flags, of which one matters. */
export const behavior: Shape = members({ strictSSL: strictSsl }, skip);
