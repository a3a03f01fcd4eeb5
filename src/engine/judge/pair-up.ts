import type { Finding } from '../../model/finding.ts';
import { documentsOf, type SecretGroup } from './group-findings.ts';
import { previewOf } from './preview.ts';

/** So many secrets get an identifier as their attribute, and so many identifiers a secret: further ones stay findings. */
const MOST_HALVES = 20;

/** A group of a secret, and what its other halves add to its finding. */
export interface PairedGroup {
  readonly group: SecretGroup;
  readonly attributes: Finding['attributes'];
}

/**
 * Joins identifiers to the secrets they belong to: one that stands beside its other half in every document it stands
 * in is an attribute of that half's finding, not a finding of its own.
 */
export function pairUp(groups: readonly SecretGroup[]): readonly PairedGroup[] {
  const secretsOf = new Map<string, SecretGroup[]>();
  for (const group of groups) {
    if (isIdentifier(group)) continue;
    for (const id of documentsOf(group)) {
      append(secretsOf, `${id} ${group.best.decision.rule.id}`, group);
    }
  }
  const attributes = new Map<SecretGroup, Finding['attributes'][number][]>();
  const joined = new Set<SecretGroup>();
  for (const group of groups) {
    const { pairedWith } = group.best.decision.rule;
    if (!isIdentifier(group) || pairedWith === null) continue;
    const halves = [...documentsOf(group)].map((id) => secretsOf.get(`${id} ${pairedWith}`) ?? []);
    if (halves.some((found) => found.length === 0)) continue;
    const attribute = { name: group.best.decision.title, value: previewOf(group.secret, group.best.decision.rule) };
    // Where many stand together, nobody knows which belongs to which.
    for (const half of new Set(halves.flatMap((found) => found.slice(0, MOST_HALVES)))) {
      if ((attributes.get(half)?.length ?? 0) >= MOST_HALVES) continue;
      append(attributes, half, attribute);
      joined.add(group);
    }
  }
  return groups
    .filter((group) => !joined.has(group))
    .map((group) => ({ group, attributes: attributes.get(group) ?? [] }));
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function isIdentifier({ best }: SecretGroup): boolean {
  return best.decision.rule.type === 'identifier';
}
