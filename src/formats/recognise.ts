import { NO_NODE, type NodeId, type Tree } from '../text/tree.ts';
import { formByPath, hasPostmanName } from './choose/format-by-path.ts';
import { hasPostmanMarks } from './choose/postman-marks.ts';
import { FOREIGN_FORMS, FORMS } from './forms.ts';
import { inEnvelope, inList } from './walk/envelope.ts';
import type { Form, Recognised, ToldForm } from './walk/form.ts';
import { has } from './walk/looks.ts';

/** The forms that content alone tells wherever they stand, in the order in which they are asked. */
const TOLD: readonly ToldForm[] = FORMS.flatMap(toldForm);

/** What wraps them where they are a file of their own. Few files do: it is made when it is first needed. */
let wrapped: readonly ToldForm[] | null = null;

function wrappedForms(): readonly ToldForm[] {
  wrapped ??= [
    ...TOLD.flatMap((form) => form.wrappers.map((name) => inEnvelope(form, name))),
    ...TOLD.filter(({ wrappers }) => wrappers.length > 0).map(inList),
  ];
  return wrapped;
}

const LOOKALIKES = FORMS.filter(({ looksLike }) => looksLike !== undefined);

function toldForm({ id, isAt, shape, wrappers = [] }: Form): readonly ToldForm[] {
  return isAt === undefined || shape === 'text' ? [] : [{ format: id, isAt, shape, wrappers }];
}

/**
 * The form of a file that was read as a tree, or null if it is not Postman's. Marks of other tools count only where there
 * is neither a name nor a mark of Postman's.
 */
export function recognise(
  tree: Tree,
  path: string,
  showsMarks: () => boolean = () => hasPostmanMarks(tree.text),
): Recognised | null {
  if (tree.root === NO_NODE || (isForeign(tree) && !hasPostmanName(path) && !showsMarks())) return null;
  const isHere = ({ isAt }: ToldForm): boolean => isAt(tree, tree.root);
  const told = TOLD.find(isHere) ?? wrappedForms().find(isHere);
  if (told === undefined) return recogniseByPath(tree, path);
  return lookalike(told, tree, path) ?? told;
}

/** Files of other tools, some of which look like ours at a glance. */
function isForeign(tree: Tree): boolean {
  return FOREIGN_FORMS.some(({ isAt }) => isAt?.(tree, tree.root) === true);
}

/** The form that stands at a node of a tree, or null. */
export function formAt(tree: Tree, node: NodeId): Recognised | null {
  return TOLD.find(({ isAt }) => isAt(tree, node)) ?? null;
}

/** The form that a file's name promises, if it looks the same as the one that was told. */
function lookalike({ format }: ToldForm, tree: Tree, path: string): Recognised | null {
  const like = LOOKALIKES.find(({ looksLike }) => looksLike?.id === format);
  if (like?.looksLike === undefined || has(tree, tree.root, like.looksLike.unless)) return null;
  return formByPath(path) === like ? recognised(like) : null;
}

/** The form of a file whose content has no mark, by the name or place that Postman gives to such files. */
function recogniseByPath(tree: Tree, path: string): Recognised | null {
  const form = formByPath(path);
  return form?.isNamed?.(tree, path) === true ? recognised(form) : null;
}

function recognised({ id, shape }: Form): Recognised | null {
  return shape === 'text' ? null : { format: id, shape };
}
