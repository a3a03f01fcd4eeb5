import { rows } from '../../walk/rows.ts';
import { anything, leaf, list, members, nameText, skip, within } from '../../walk/shapes.ts';
import { ROOT_FRAME, reframe, type Shape } from '../../walk/walker.ts';
import { languageHints, body as requestBody } from './body.ts';
import { request } from './request.ts';
import { answer } from './saved-answer.ts';

const cookieMembers = members({
  key: skip,
  name: skip,
  value: leaf,
  domain: skip,
  path: skip,
  expires: skip,
  maxAge: skip,
  hostOnly: skip,
  httpOnly: skip,
  secure: skip,
  session: skip,
  storeId: skip,
  sameSite: skip,
  creation: skip,
  lastAccessed: skip,
});

/** Cookies as Postman and Newman keep them, each with its name in `key` or `name`. */
export const cookies: Shape = list((walker, node, frame) => {
  const key = walker.textOf(node, 'key') ?? walker.textOf(node, 'name');
  cookieMembers(walker, node, reframe(frame, { role: 'cookie', key, sensitivity: 'unknown', hints: ROOT_FRAME.hints }));
});

/** The headers of a saved or received response. */
export const responseHeaders: Shape = rows('response-header');

/** The text of a response's body, with what the app showed it as. */
export const responseBody: Shape = (walker, node, frame) => {
  const language = walker.besideText(node, '_postman_previewlanguage');
  leaf(walker, node, reframe(frame, { role: 'response-body', key: null, hints: languageHints(language) }));
};

const responseMembers = answer(
  members({
    id: skip,
    _postman_id: skip,
    uid: skip,
    name: nameText,
    originalRequest: request,
    request,
    status: skip,
    code: skip,
    header: responseHeaders,
    headers: responseHeaders,
    cookie: cookies,
    cookies,
    body: responseBody,
    data: within({ role: 'response-body' }, requestBody),
    responseTime: skip,
    responseSize: skip,
    timings: skip,
    _postman_previewlanguage: skip,
    _postman_previewtype: skip,
  }),
);

/** Saved examples of a v2 request. Values of a response belong to the request as the example keeps it. */
export const responses: Shape = list((walker, node, frame) => {
  if (walker.isContainer(node)) responseMembers(walker, node, frame);
  else anything(walker, node, frame);
});
