import type { ValueHints } from '../../../model/located-value.ts';
import type { NodeId } from '../../../text/tree.ts';
import { certificatePath } from '../../walk/file-path.ts';
import { rows } from '../../walk/rows.ts';
import { anything, leaf, members, skip, within } from '../../walk/shapes.ts';
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

const MODES = ['raw', 'urlencoded', 'formdata', 'file', 'graphql'] as const;
type Mode = (typeof MODES)[number];

/** The members of a body with one mode selected, or with none: what belongs to another is switched off. */
function bodyMembers(selected: Mode | 'other' | null): Shape {
  const of = (mode: Mode, shape: Shape): Shape =>
    selected === null || selected === mode ? shape : within({ enabled: false }, shape);
  return members({
    mode: skip,
    raw: of('raw', bodyText),
    content: bodyText,
    urlencoded: of('urlencoded', form),
    formdata: of('formdata', form),
    params: of('formdata', form),
    file: of('file', file),
    binary: of('file', file),
    graphql: of('graphql', graphql),
    options: skip,
    disabled: skip,
  });
}

/** Those of the modes that were met. */
const ofMode = new Map<Mode | 'other' | null, Shape>();

function membersIn(mode: string | null): Shape {
  const selected = mode === null ? null : (MODES.find((known) => known === mode) ?? 'other');
  let shape = ofMode.get(selected);
  if (shape === undefined) {
    shape = bodyMembers(selected);
    ofMode.set(selected, shape);
  }
  return shape;
}

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
  const inMode = membersIn(walker.textOf(node, 'mode'));
  inMode(walker, node, reframe(frame, { role: 'body', key: null, enabled, hints: rawHints(walker, node) }));
};

/** The language of the raw text. */
function rawHints(walker: Walker, node: NodeId): ValueHints {
  const options = walker.tree.get(node, 'options');
  return languageHints(walker.textOf(walker.tree.get(options, 'raw'), 'language'));
}
