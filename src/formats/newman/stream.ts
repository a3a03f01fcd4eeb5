import { innerPlace } from '../../text/place.ts';
import { readByteArray } from '../../text/read-byte-array.ts';
import { anything } from '../walk/shapes.ts';
import { NO_HINTS, reframe, type Shape } from '../walk/walker.ts';

/** A response's body as Newman reports it, `{type: "Buffer", data: [bytes]}`: no text that a search would find. */
export const stream: Shape = (walker, node, frame) => {
  const { tree } = walker;
  const decoded = readByteArray(tree, node);
  if (decoded === null) {
    anything(walker, node, reframe(frame, { role: 'response-body', key: null }));
    return;
  }
  const { enabled, request } = frame;
  const place = innerPlace(tree.place(decoded.array), decoded.layer);
  const { text } = decoded;
  const role = 'response-body';
  walker.give({ text, place, role, key: null, sensitivity: 'unknown', enabled, request, hints: NO_HINTS });
};
