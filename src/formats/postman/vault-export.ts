import type { NodeId, Tree } from '../../text/tree.ts';
import type { Form } from '../walk/form.ts';
import { everyElement, has, hasText, isArray, isObject } from '../walk/looks.ts';
import { anything, leaf, list, members, nameText, skip, within } from '../walk/shapes.ts';
import { reframe, type Shape } from '../walk/walker.ts';

/** Where an export may keep its list; Postman does not document the format. */
const LISTS = ['secrets', 'vaultSecrets', 'vault', 'values', 'data'];

/** What tells a vault's secret from any other key and value: the hosts it may be sent to. */
const DOMAINS = ['allowedDomains', 'allowed_domains', 'domains'];

function isSecret(tree: Tree, node: NodeId): boolean {
  const named = hasText(tree, node, 'key') || hasText(tree, node, 'name');
  return named && has(tree, node, 'value') && DOMAINS.some((name) => has(tree, node, name));
}

function isVault(tree: Tree, node: NodeId): boolean {
  if (isArray(tree, node)) return everyElement(tree, node, (element) => isSecret(tree, element));
  return (
    isObject(tree, node) &&
    LISTS.some((name) => everyElement(tree, tree.get(node, name), (element) => isSecret(tree, element)))
  );
}

const secretMembers = members({
  id: skip,
  key: skip,
  name: skip,
  type: skip,
  value: within({ sensitivity: 'secret' }, leaf),
  domains: within({ sensitivity: 'harmless' }, anything),
  allowedDomains: within({ sensitivity: 'harmless' }, anything),
  allowed_domains: within({ sensitivity: 'harmless' }, anything),
  enabled: skip,
});

const secret: Shape = (walker, node, frame) => {
  const key = walker.textOf(node, 'key') ?? walker.textOf(node, 'name');
  secretMembers(walker, node, reframe(frame, { role: 'variable', key, hints: { variableType: 'secret' } }));
};

const vaultMembers = members({
  name: nameText,
  ...Object.fromEntries(LISTS.map((name) => [name, list(secret)])),
});

const vault: Shape = (walker, node, frame) => {
  if (walker.tree.kind(node) === 'array') list(secret)(walker, node, frame);
  else vaultMembers(walker, node, frame);
};

/** Secrets of a Postman Vault, exported without encryption. */
export const VAULT_EXPORT: Form = {
  id: 'vault-export',
  tool: 'postman',
  marks: { json: [['omains"', '"value"']] },
  isAt: isVault,
  shape: vault,
  sample: { path: 'x.json', content: [{ key: 'a', value: 'b', allowedDomains: [] }] },
};
