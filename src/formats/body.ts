import type { ValueHints } from '../model/located-value.ts';
import { certificatePath } from './file-path.ts';
import { rows } from './rows.ts';
import { anything, leaf, members, skip, within } from './shapes.ts';
import { type Frame, NO_HINTS, reframe, type Shape, type Walker } from './walker.ts';

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

/** The texts of the modes, each switched off unless it is the selected one. */
function ofMode(mode: string, shape: Shape): Shape {
  return (walker, node, frame) => {
    const selected = frame.hints.usage;
    const within: Frame = reframe(frame, { hints: NO_HINTS });
    if (selected === undefined || selected === mode) shape(walker, node, within);
    else shape(walker, node, reframe(within, { enabled: false }));
  };
}

const raw: Shape = (walker, node, frame) => {
  const language = rawLanguage(walker, walker.tree.parent(node));
  bodyText(walker, node, reframe(frame, { hints: languageHints(language) }));
};

function rawLanguage(walker: Walker, body: number): string | null {
  const { tree } = walker;
  return walker.textOf(tree.get(tree.get(body, 'options'), 'raw'), 'language');
}

const bodyMembers = members({
  mode: skip,
  raw: ofMode('raw', raw),
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
  const mode = walker.textOf(node, 'mode');
  bodyMembers(
    walker,
    node,
    reframe(frame, {
      role: 'body',
      key: null,
      enabled,
      hints: mode === null ? {} : { usage: mode },
    }),
  );
};
