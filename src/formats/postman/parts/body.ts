import type { ValueHints } from '../../../model/located-value.ts';
import type { NodeId } from '../../../text/tree.ts';
import { certificatePath } from '../../walk/file-path.ts';
import { rows } from '../../walk/rows.ts';
import { anything, leaf, members, skip, within } from '../../walk/shapes.ts';
import { sharedHints } from '../../walk/shared-hints.ts';
import { NO_HINTS, reframe, type Shape, type Walker } from '../../walk/walker.ts';

/** Names that Postman gives to the language of a text, and what we call them. */
const LANGUAGES: ReadonlyMap<string, ValueHints> = new Map([
  ['json', { language: 'json' }],
  ['xml', { language: 'xml' }],
  ['html', { language: 'xml' }],
  ['javascript', { language: 'javascript' }],
  ['graphql', { language: 'graphql' }],
  ['text', { language: 'text' }],
]);

/** The hints for a text that the file says to be in `language`. */
export function languageHints(language: string | null): ValueHints {
  return LANGUAGES.get(language?.toLowerCase() ?? '') ?? NO_HINTS;
}

/** A text or, in hand-made files, the content itself; within it, members are named by their own keys. */
export const bodyText: Shape = within({ role: 'body', key: null, sensitivity: 'unknown', scope: null }, leaf);

const urlencodedText = within({ hints: { language: 'urlencoded' } }, bodyText);
const jsonText = within({ hints: { language: 'json' } }, bodyText);

/** Rows of a form, or the form as one string. */
export const form: Shape = (walker, node, frame) => {
  if (walker.isContainer(node)) bodyRows(walker, node, frame);
  else urlencodedText(walker, node, frame);
};

const bodyRows = rows('body');

const graphqlMembers = members({
  query: within({ hints: { language: 'graphql' } }, bodyText),
  variables: jsonText,
  operationName: within({ key: 'operationName', hints: { isName: true } }, leaf),
});

/** `{query, variables, operationName}` where `variables` is JSON in a string, or the whole in a string. */
export const graphql: Shape = (walker, node, frame) => {
  if (walker.isContainer(node)) graphqlMembers(walker, node, reframe(frame, { role: 'body', key: null }));
  else jsonText(walker, node, frame);
};

/** `{src}` is a path; `{content}` holds the file itself. */
export const file: Shape = (walker, node, frame) => {
  if (walker.isContainer(node)) fileMembers(walker, node, frame);
  else certificatePath(walker, node, reframe(frame, { key: 'src' }));
};

const fileMembers = members({
  src: within({ key: 'src' }, certificatePath),
  content: bodyText,
});

/** The text of one mode, switched off unless it is the selected one, which the body's frame has as `usage`. */
function ofMode(mode: string, shape: Shape): Shape {
  return (walker, node, frame) => {
    const { usage: selected, language } = frame.hints;
    const enabled = frame.enabled && (selected === undefined || selected === mode);
    shape(walker, node, reframe(frame, { hints: languageHints(language ?? null), enabled }));
  };
}

const bodyMembers = members({
  mode: skip,
  raw: ofMode('raw', bodyText),
  content: bodyText,
  urlencoded: ofMode('urlencoded', form),
  formdata: ofMode('formdata', form),
  params: ofMode('formdata', form),
  file: ofMode('file', file),
  binary: ofMode('file', file),
  graphql: ofMode('graphql', graphql),
  options: skip,
  disabled: skip,
});

/**
 * The body of a v2 request (`data` in its drafts). The modes that are not selected, and a body that is switched off,
 * keep their content.
 */
export const body: Shape = (walker, node, frame) => {
  if (walker.tree.kind(node) !== 'object') {
    if (walker.isContainer(node)) anything(walker, node, reframe(frame, { role: 'body' }));
    else bodyText(walker, node, frame);
    return;
  }
  const enabled = frame.enabled && walker.textOf(node, 'disabled') !== 'true';
  bodyMembers(walker, node, reframe(frame, { role: 'body', key: null, enabled, hints: bodyHints(walker, node) }));
};

/** The language of the raw text, and as `usage` the selected mode. */
function bodyHints(walker: Walker, node: NodeId): ValueHints {
  const { tree } = walker;
  const language = languageHints(walker.textOf(tree.get(tree.get(node, 'options'), 'raw'), 'language'));
  const mode = walker.textOf(node, 'mode');
  return mode === null ? language : sharedHints({ ...language, usage: mode });
}
