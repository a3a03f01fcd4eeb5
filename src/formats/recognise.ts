import { NO_NODE, type NodeId, type Tree } from '../text/tree.ts';
import { formatByPath, hasPostmanName } from './choose/format-by-path.ts';
import { DATASET_FORM } from './data/dataset.ts';
import { recogniseByPath } from './forms-by-path.ts';
import { NEWMAN_REPORT_FORM } from './newman/newman-report.ts';
import { TEST_RUN_FORM } from './newman/test-run.ts';
import { CLIENT_CERTIFICATES_FORM } from './postman/client-certificates.ts';
import { COLLECTION_FORMS } from './postman/collection-forms.ts';
import { COOKIE_JAR_FORM } from './postman/cookie-jar.ts';
import { DUMP_FORMS } from './postman/dump-form.ts';
import { inEnvelope, inList } from './postman/envelope.ts';
import { globals } from './postman/environment.ts';
import { ENVIRONMENT_FORMS } from './postman/environment-forms.ts';
import { FRAGMENT_FORMS } from './postman/fragment.ts';
import { hasPostmanMarks } from './postman/postman-marks.ts';
import { V3_FORMS } from './postman/v3-forms.ts';
import { VAULT_FORM } from './postman/vault-export.ts';
import type { Form, Recognised } from './walk/form.ts';
import { has, hasArray, hasObject, isObject, textAt } from './walk/looks.ts';

const WHOLE_FORMS: readonly Form[] = [...COLLECTION_FORMS, ...ENVIRONMENT_FORMS];

/** All forms that content alone tells wherever they stand, in the order in which they are asked. */
const FORMS: readonly Form[] = [
  ...V3_FORMS,
  NEWMAN_REPORT_FORM,
  ...DUMP_FORMS,
  ...WHOLE_FORMS,
  TEST_RUN_FORM,
  COOKIE_JAR_FORM,
  CLIENT_CERTIFICATES_FORM,
  VAULT_FORM,
  DATASET_FORM,
  ...FRAGMENT_FORMS,
];

/** The same, and what wraps them where they are a file of their own. */
const ROOT_FORMS: readonly Form[] = [...FORMS, ...WHOLE_FORMS.flatMap(inEnvelope), ...WHOLE_FORMS.map(inList)];

/** Members that only files of other tools have at their top. */
const FOREIGN = [
  'openapi',
  'swagger',
  'asyncapi',
  'opencollection',
  '__export_format',
  'lockfileVersion',
  'apiVersion',
];

/** Files of other tools, some of which look like ours at a glance. */
function isForeign(tree: Tree): boolean {
  const { root } = tree;
  if (!isObject(tree, root)) return false;
  if (FOREIGN.some((name) => has(tree, root, name))) return true;
  if (textAt(tree, root, 'clientName') === 'Thunder Client' || textAt(tree, root, 'type').includes('insomnia'))
    return true;
  if (hasArray(tree, tree.get(root, 'log'), 'entries')) return true;
  if (has(tree, root, '$schema') && SCHEMA_MEMBERS.some((name) => hasObject(tree, root, name))) return true;
  return has(tree, root, 'v') && HOPPSCOTCH_LISTS.some((name) => hasArray(tree, root, name));
}

/** A JSON Schema of Postman's own files mentions the names of all their fields. */
const SCHEMA_MEMBERS = ['properties', 'definitions', '$defs'];

/** Hoppscotch numbers the version of each of its objects (`v`), and has lists much like ours. */
const HOPPSCOTCH_LISTS = ['folders', 'requests', 'variables', 'values'];

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
  const form = ROOT_FORMS.find(({ isAt }) => isAt(tree, tree.root));
  if (form === undefined) return recogniseByPath(tree, path);
  return form.format === 'environment' ? environmentOrGlobals(form, tree, path) : form;
}

/** The form that stands at a node of a tree, or null. */
export function formAt(tree: Tree, node: NodeId): Recognised | null {
  return FORMS.find(({ isAt }) => isAt(tree, node)) ?? null;
}

/** Globals in YAML look like any environment; only their place tells. */
function environmentOrGlobals(form: Form, tree: Tree, path: string): Recognised {
  const isMarked = has(tree, tree.root, '_postman_variable_scope');
  return !isMarked && formatByPath(path) === 'globals' ? { format: 'globals', shape: globals } : form;
}
